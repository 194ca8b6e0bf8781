package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;

/** How an issue looks in JSON (jira.md 4; DC IssueBean): the fields that were asked for. */
final class IssueShape {

    private final Ask ask;
    private final Shapes shapes;

    IssueShape(Ask ask) {
        this.ask = ask;
        this.shapes = new Shapes(ask);
    }

    /**
     * An issue with its fields.
     *
     * @param wanted names of fields, {@code *all} and {@code *navigable} for all, a minus in front of one to leave out
     */
    JsonObject issue(Issue issue, List<String> wanted) {
        JsonObject fields = new JsonObject();
        boolean all = wanted.stream().allMatch(name -> name.startsWith("-")) || wanted.contains("*all")
                || wanted.contains("*navigable");
        fields(issue).forEach((name, value) -> {
            if ((all || wanted.contains(name)) && !wanted.contains("-" + name)) {
                fields.add(name, value);
            }
        });
        return Json.object("id", issue.id(), "self", ask.self("issue/" + issue.id()), "key", issue.key(), "fields", fields);
    }

    /** Names of fields, from a list whose entries may hold several with commas between. */
    static List<String> names(List<String> entries) {
        List<String> names = new ArrayList<>();
        entries.forEach(entry -> names.addAll(List.of(entry.split("\\s*,\\s*"))));
        names.removeIf(String::isBlank);
        return names;
    }

    private Map<String, JsonElement> fields(Issue issue) {
        Project project = ask.data().projects().find(issue.project()).orElseThrow();
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        fields.put("summary", string(issue.text().summary()));
        fields.put("description", string(issue.text().description()));
        fields.put("issuetype", found(Lists.type(issue.type()), shapes::type));
        fields.put("project", shapes.project(project));
        fields.put("status", found(Lists.status(issue.stage().status()), shapes::status));
        fields.put("resolution", issue.stage().resolution().isEmpty() ? JsonNull.INSTANCE
                : shapes.resolution(Lists.RESOLVED));
        fields.put("resolutiondate", Shapes.time(issue.stage().resolved()));
        fields.put("priority", found(Lists.priority(issue.text().priority()), shapes::priority));
        fields.put("labels", Json.array(issue.text().labels()));
        fields.put("components", Json.array(issue.text().components().stream().flatMap(id -> project.component(id).stream())
                .map(c -> Json.object("self", ask.self("component/" + c.id()), "id", c.id(), "name", c.name())).toList()));
        fields.put("assignee", shapes.person(issue.people().assignee()));
        fields.put("reporter", shapes.person(issue.people().reporter()));
        fields.put("creator", shapes.person(issue.people().reporter()));
        fields.put("created", Shapes.time(issue.created()));
        fields.put("updated", Shapes.time(issue.updated()));
        fields.putAll(issue.text().custom());
        return fields;
    }

    private static JsonElement string(String text) {
        return text.isEmpty() ? JsonNull.INSTANCE : Json.object("t", text).get("t");
    }

    private static <T> JsonElement found(Optional<T> value, Function<T, JsonElement> shape) {
        return value.map(shape).orElse(JsonNull.INSTANCE);
    }
}
