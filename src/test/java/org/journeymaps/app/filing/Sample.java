package org.journeymaps.app.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.Filing.Times;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/** Maps, links, departments and attempts in a few words, for the tests of what belongs to issues. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");
    public static final TrackerLink JIRA = new TrackerLink("l1", "Jira", "https://jira.example", true);
    public static final TrackerLink BILLING = new TrackerLink("l2", "Billing Jira", "https://billing.example", false);
    public static final ItemReference P1 = new ItemReference(OnePage.CONTENT, "m", "p1");

    private static final Assignment UNASSIGNED = new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE);

    private Sample() {}

    /** The map m with a pain point for each department that owns one: p1, p2, ... */
    public static JourneyMap map(String... departments) {
        MapSketch sketch = new MapSketch().stage("A", 1).department("own", "Own <name>");
        for (int i = 0; i < departments.length; i++) {
            sketch.lane(LaneType.PAIN, Span.STEP, MapSketch.pain("p" + (i + 1), departments[i], "s1"));
        }
        return sketch.map();
    }

    public static JourneyMap naming(JourneyMap map, String item, IssueLink... issues) {
        return map.withItem(map.item(item).orElseThrow().withIssues(List.of(issues)));
    }

    public static IssueLink issue(String link, String id, String key) {
        return new IssueLink(link, id, key, Relation.FIXED_BY, Extras.NONE);
    }

    public static TrackedIssue tracked(String id, String key) {
        return new TrackedIssue(id, key, "Summary of " + key, "Bug", "Doing", TrackedIssue.Category.IN_PROGRESS, "Mia", "High");
    }

    public static ListedDepartment department(String key, String link, boolean retired) {
        return new ListedDepartment(key, "Listed " + key, 0, new Route(
                link, new Choice("CARE", "Customer care"), new Choice("1", "Bug"), UNASSIGNED, List.of(), Map.of(), Map.of()),
                retired, true);
    }

    /** An attempt of user u1 for p1, which made issue 7, CARE-58 if it made any. */
    public static Filing filing(State state, Instant page, Instant backlink) {
        boolean made = state == State.CREATED || state == State.UNLINKED;
        return new Filing("k7f3q2m9x0ab4c1d", state, P1, "care", "l1", "CARE", "u1", made ? "7" : "", made ? "CARE-58" : "",
                new Times(NOW.minusSeconds(60), Filing.NEVER, page, backlink, Filing.NEVER));
    }
}
