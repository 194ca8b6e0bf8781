package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;

/** Finds the issue of an attempt of which nobody knows whether it succeeded. */
final class Markers {

    /** Each costs a request, and Jira may allow no more than five in a second. */
    private static final int CANDIDATES = 10;
    private static final long LONGEST = Duration.ofDays(30).toMinutes();

    private final Conversation jira;

    Markers(Conversation jira) {
        this.jira = jira;
    }

    /**
     * By the label; where no issue has it, for the project may not take labels, by the property, which cannot be searched: of the
     * issues that the user made since then in that project, the oldest are looked at.
     */
    List<TrackedIssue> find(String project, String marker, Instant since) throws TrackerException {
        IssueLookup lookup = new IssueLookup(jira);
        String label = new Stamp(marker, 0, "", "").label();
        List<TrackedIssue> labelled = lookup.byQuery(Jql.labelled(project, label), CANDIDATES);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        long minutes = Math.min(LONGEST, Math.max(0, Duration.between(since, jira.now()).toMinutes()) + 2);
        List<TrackedIssue> found = new ArrayList<>();
        for (TrackedIssue candidate : lookup.byQuery(Jql.madeByUser(project, minutes), CANDIDATES)) {
            if (marker.equals(markerOf(candidate))) {
                found.add(candidate);
            }
        }
        return found;
    }

    private String markerOf(TrackedIssue issue) throws TrackerException {
        String path = Paths.query(Paths.of("issue", issue.id()), "fields", "summary", "properties", Stamp.PROPERTY);
        try {
            JsonElement found = jira.get(path);
            JsonObject stamp = Json.object(found, "properties", Stamp.PROPERTY);
            return Json.text(stamp, "marker");
        } catch (TrackerException e) {
            if (e.failure().reason() == TrackerFailure.Reason.NOT_FOUND) {
                return "";
            }
            throw e;
        }
    }
}
