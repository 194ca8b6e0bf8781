package org.journeymaps.jira.client;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;

/** Finds issues by what a person types, as Jira's own fields for issues do. */
final class Picker {

    private static final int MOST = 20;

    private final Conversation jira;

    Picker(Conversation jira) {
        this.jira = jira;
    }

    /** In the order of Jira: what the user looked at last comes first. */
    List<TrackedIssue> find(String words) throws TrackerException {
        // Without a query of its own, Jira offers nothing but the issues that the user has looked at.
        JsonObject answer = Json.object(jira.get(Paths.query(Paths.of("issue", "picker"),
                "query", words, "currentJQL", "ORDER BY updated DESC", "showSubTasks", "true")));
        List<String> keys = Json.objects(Json.list(answer, "sections"))
                .flatMap(section -> Json.objects(Json.list(section, "issues")))
                .map(issue -> Json.text(issue, "key")).filter(Ids::isKey).distinct().limit(MOST).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, TrackedIssue> byKey = new LinkedHashMap<>();
        new IssueLookup(jira).byQuery(Jql.keys(keys), keys.size()).forEach(issue -> byKey.put(issue.key(), issue));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }
}
