package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;

/** What Jira holds as JSON. */
final class JiraJson {

    private JiraJson() {}

    static JsonObject of(Choice choice) {
        JsonObject json = new JsonObject();
        json.addProperty("id", choice.id());
        json.addProperty("name", choice.name());
        return json;
    }

    static JsonObject of(TrackerLink link) {
        JsonObject json = new JsonObject();
        json.addProperty("id", link.id());
        json.addProperty("name", link.name());
        json.addProperty("url", link.url());
        json.addProperty("primary", link.primary());
        return json;
    }

    static JsonObject of(Component component) {
        JsonObject json = of(component.choice());
        json.addProperty("lead", component.lead());
        json.addProperty("toLead", component.toLead());
        return json;
    }

    static JsonObject of(Field field) {
        JsonObject json = new JsonObject();
        json.addProperty("id", field.id());
        json.addProperty("name", field.name());
        json.addProperty("required", field.required());
        json.addProperty("type", field.type());
        json.addProperty("items", field.items());
        json.add("allowed", list(field.allowed(), JiraJson::of));
        return json;
    }

    static JsonObject of(TrackerLink link, TrackedIssue issue) {
        JsonObject json = new JsonObject();
        json.addProperty("link", link.id());
        json.addProperty("id", issue.id());
        json.addProperty("key", issue.key());
        json.addProperty("summary", issue.summary());
        json.addProperty("status", issue.status());
        json.addProperty("category", issue.category().code());
        json.addProperty("type", issue.type());
        json.addProperty("assignee", issue.assignee());
        json.addProperty("priority", issue.priority());
        json.addProperty("url", link.issueUrl(issue.key()));
        return json;
    }

    static <T> JsonArray list(Collection<T> values, Function<T, JsonObject> shape) {
        JsonArray json = new JsonArray();
        values.forEach(value -> json.add(shape.apply(value)));
        return json;
    }

    /** An object with one list. */
    static <T> JsonObject only(String name, List<T> values, Function<T, JsonObject> shape) {
        JsonObject json = new JsonObject();
        json.add(name, list(values, shape));
        return json;
    }
}
