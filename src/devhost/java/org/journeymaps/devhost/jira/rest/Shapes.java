package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Component;
import org.journeymaps.devhost.jira.store.IssueType;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Status;

/** How things look in JSON: the shapes of jira.md 4, with the members of the beans of DC's document. */
final class Shapes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")
            .withZone(ZoneOffset.UTC);

    private final JiraData data;
    private final Ask ask;

    Shapes(Ask ask) {
        this.data = ask.data();
        this.ask = ask;
    }

    /** A time such as {@code 2026-11-20T10:02:11.000+0000}; null for none. */
    static JsonElement time(long millis) {
        return millis == 0 ? JsonNull.INSTANCE : Json.object("t", TIME.format(Instant.ofEpochMilli(millis))).get("t");
    }

    /** Somebody, or null (jira.md 4 assignee; DC UserBean). */
    JsonElement person(String name) {
        return data.people().find(name).map(this::person).orElse(JsonNull.INSTANCE);
    }

    /** Somebody; no address, which administrators may hide. */
    JsonElement person(Person person) {
        return Json.object("self", ask.self("user?username=" + person.name()), "name", person.name(), "key", person.key(),
                "displayName", person.displayName(), "active", person.active(), "timeZone", "UTC");
    }

    /** A project (DC ProjectBean). */
    JsonObject project(Project project) {
        return Json.object("self", ask.self("project/" + project.id()), "id", project.id(), "key", project.key(),
                "name", project.name());
    }

    /** A component (jira.md 4; DC ComponentBean). */
    JsonElement component(Project project, Component component) {
        JsonObject json = Json.object("self", ask.self("component/" + component.id()), "id", component.id(),
                "name", component.name());
        if (!component.lead().isEmpty()) {
            json.add("lead", person(component.lead()));
            json.addProperty("leadUserName", component.lead());
        }
        json.addProperty("assigneeType", component.assignee().name());
        json.addProperty("project", project.key());
        json.addProperty("archived", component.archived());
        json.addProperty("deleted", component.deleted());
        return json;
    }

    /** An issue type (DC CreateMetaIssueTypeBean, IssueTypeJsonBean). */
    JsonElement type(IssueType type) {
        return Json.object("self", ask.self("issuetype/" + type.id()), "id", type.id(), "description", "",
                "iconUrl", ask.base() + "/images/type-" + type.id() + ".svg", "name", type.name(), "subtask", type.subtask());
    }

    /** A priority (DC PriorityJsonBean). */
    JsonElement priority(Choice priority) {
        return Json.object("self", ask.self("priority/" + priority.id()), "iconUrl",
                ask.base() + "/images/priority-" + priority.id() + ".svg", "name", priority.name(), "id", priority.id());
    }

    /** A status (jira.md 4; DC StatusJsonBean). */
    JsonElement status(Status status) {
        return Json.object("self", ask.self("status/" + status.id()), "description", "", "iconUrl",
                ask.base() + "/images/status.svg", "name", status.name(), "id", status.id(),
                "statusCategory", category(status.category()));
    }

    /** The category of a status (jira.md 4). */
    JsonElement category(Status.Category category) {
        return Json.object("self", ask.self("statuscategory/" + category.id()), "id", category.id(), "key", category.key(),
                "colorName", category.colour(), "name", category.text());
    }

    /** A resolution (DC ResolutionJsonBean). */
    JsonElement resolution(Choice resolution) {
        return Json.object("self", ask.self("resolution/" + resolution.id()), "id", resolution.id(), "description", "",
                "name", resolution.name());
    }
}
