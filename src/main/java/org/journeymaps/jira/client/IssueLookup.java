package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;

/** Finds issues that the user may see. A search knows nothing that is not in the index yet; asking for one issue does. */
final class IssueLookup {

    /** Issues in one request. */
    static final int BATCH = 100;

    private final Conversation jira;

    IssueLookup(Conversation jira) {
        this.jira = jira;
    }

    /** One issue, past the index. */
    TrackedIssue one(String idOrKey) throws TrackerException {
        String path = Paths.query(Paths.of("issue", Ids.issue(idOrKey)), "fields", String.join(",", IssueJson.FIELDS));
        try {
            return IssueJson.read(Json.object(jira.get(path))).orElseThrow(() -> new TrackerException(Reason.AWAY));
        } catch (TrackerException e) {
            // Some releases answer so where an issue exists that the user may not see.
            throw e.failure().reason() == Reason.FORBIDDEN ? new TrackerException(Reason.NOT_FOUND) : e;
        }
    }

    /** One issue, past the index, or nothing. */
    Optional<TrackedIssue> ifThere(String id) throws TrackerException {
        try {
            return Optional.of(one(id));
        } catch (TrackerException e) {
            if (e.failure().reason() == Reason.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Issues by id, in one request for each batch. */
    Map<String, TrackedIssue> byId(Collection<String> ids) throws TrackerException {
        List<String> wanted = ids.stream().filter(Ids::isNumber).distinct().toList();
        Map<String, TrackedIssue> found = new LinkedHashMap<>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            collect(wanted.subList(from, Math.min(wanted.size(), from + BATCH)), found);
        }
        return found;
    }

    /**
     * Not every release was seen to leave out what it does not find, as {@code validateQuery} asks it to: where one id spoils the
     * query, the others are asked for without it.
     */
    private void collect(List<String> ids, Map<String, TrackedIssue> found) throws TrackerException {
        try {
            byQuery(Jql.ids(ids), ids.size()).stream().filter(issue -> ids.contains(issue.id()))
                    .forEach(issue -> found.put(issue.id(), issue));
        } catch (TrackerException e) {
            if (e.failure().reason() != Reason.REFUSED) {
                throw e;
            }
            if (ids.size() == 1) {
                ifThere(ids.get(0)).ifPresent(issue -> found.put(issue.id(), issue));
            } else {
                collect(ids.subList(0, ids.size() / 2), found);
                collect(ids.subList(ids.size() / 2, ids.size()), found);
            }
        }
    }

    /** The first issues that a query finds, in its order. A server may give fewer at a time than it was asked for. */
    List<TrackedIssue> byQuery(String jql, int most) throws TrackerException {
        Map<String, TrackedIssue> found = new LinkedHashMap<>();
        int received = 0;
        boolean more = true;
        while (more && found.size() < most) {
            JsonObject page = Json.object(jira.ask(Paths.of("search"), question(jql, received, most - found.size())));
            List<JsonElement> issues = Json.list(page, "issues");
            int before = found.size();
            Json.objects(issues).flatMap(issue -> IssueJson.read(issue).stream())
                    .forEach(issue -> found.putIfAbsent(issue.id(), issue));
            received += issues.size();
            more = found.size() > before && received < Json.number(page, "total", Integer.MAX_VALUE);
        }
        return new ArrayList<>(found.values()).subList(0, Math.min(most, found.size()));
    }

    private static JsonObject question(String jql, int from, int most) {
        JsonObject question = new JsonObject();
        question.addProperty("jql", jql);
        question.addProperty("startAt", from);
        question.addProperty("maxResults", Math.min(BATCH, most));
        question.add("fields", IssueJson.fields());
        question.addProperty("validateQuery", false);
        return question;
    }
}
