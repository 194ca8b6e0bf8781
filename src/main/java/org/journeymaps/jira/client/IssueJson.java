package org.journeymaps.jira.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackedIssue.Category;

/** An issue as Jira tells it. */
final class IssueJson {

    /** The fields that are asked for. */
    static final List<String> FIELDS = List.of("summary", "status", "assignee", "priority", "issuetype");

    private IssueJson() {}

    static JsonArray fields() {
        JsonArray names = new JsonArray();
        FIELDS.forEach(names::add);
        return names;
    }

    /** The issue, or nothing if the object is none. */
    static Optional<TrackedIssue> read(JsonObject json) {
        String id = Json.text(json, "id");
        String key = Json.text(json, "key");
        if (!Ids.isNumber(id) || !Ids.isKey(key)) {
            return Optional.empty();
        }
        return Optional.of(new TrackedIssue(
                id, key,
                Json.text(Json.object(json, "fields"), "summary"),
                Json.text(Json.object(json, "fields", "issuetype"), "name"),
                Json.text(Json.object(json, "fields", "status"), "name"),
                category(Json.text(Json.object(json, "fields", "status", "statusCategory"), "key")),
                Json.text(Json.object(json, "fields", "assignee"), "displayName"),
                Json.text(Json.object(json, "fields", "priority"), "name")));
    }

    /** By the key of the category alone: names and colours are the administrator's. */
    private static Category category(String key) {
        return switch (key) {
            case "new" -> Category.TO_DO;
            case "indeterminate" -> Category.IN_PROGRESS;
            case "done" -> Category.DONE;
            default -> Category.UNDEFINED;
        };
    }
}
