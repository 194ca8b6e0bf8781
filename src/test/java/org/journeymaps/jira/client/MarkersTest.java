package org.journeymaps.jira.client;

import static org.journeymaps.jira.Replies.json;
import static org.journeymaps.jira.client.JiraRule.refusal;
import static org.journeymaps.jira.client.SketchedDraft.LINK;
import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.ScriptedDispatch;
import org.journeymaps.jira.SeenInMemory;
import org.junit.Test;

public class MarkersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");
    private static final String MARKER = "k7f3q2k7f3q2k7f3";
    private static final Reply NOTHING = json(200, "{'total':0,'issues':[]}");
    private static final Reply TWO = json(200, "{'total':2,'issues':[{'id':'1','key':'A-1'},{'id':'2','key':'A-2'}]}");

    @Test
    public void theLabelIsSearchedInItsProject() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':1,'issues':[{'id':'1','key':'A-1'}]}"));
        assertEquals(List.of("A-1"), marked(jira, NOW));
        assertEquals("project = \"AND\" AND labels = \"journey-k7f3q2k7f3q2k7f3\"", jira.body(0).get("jql").getAsString());
    }

    @Test
    public void withoutTheLabelThePropertyOfWhatTheUserMadeSinceThenTells() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(NOTHING, TWO, stamped("another0another0"), stamped(MARKER));
        assertEquals(List.of("A-2"), marked(jira, NOW.minusSeconds(600)));
        assertEquals("project = \"AND\" AND reporter = currentUser() AND created >= -12m ORDER BY created ASC",
                jira.body(1).get("jql").getAsString());
        assertEquals(10, jira.body(1).get("maxResults").getAsInt());
        assertEquals("GET /rest/api/2/issue/1?fields=summary&properties=journeymaps.painpoint", jira.paths().get(2));
    }

    @Test
    public void anIssueThatVanishesMeanwhileIsPassedOver() throws TrackerException {
        assertEquals(List.of("A-2"), marked(new ScriptedDispatch(NOTHING, TWO, json(404, "{}"), stamped(MARKER)), NOW));
        assertEquals(List.of(), marked(new ScriptedDispatch(NOTHING, TWO, json(200, "{'properties':{}}"), json(200, "[]")), NOW));
    }

    @Test
    public void nothingIsSaidIfJiraStopsAnsweringInBetween() {
        assertEquals(Reason.TOO_MANY, refusal(() -> marked(new ScriptedDispatch(NOTHING, TWO, json(429, "{}")), NOW)));
    }

    @Test
    public void clocksThatDisagreeNarrowNothing() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(NOTHING, NOTHING);
        marked(jira, NOW.plusSeconds(3_600));
        assertEquals(true, jira.body(1).get("jql").getAsString().contains("created >= -2m"));
        ScriptedDispatch old = new ScriptedDispatch(NOTHING, NOTHING);
        marked(old, Instant.EPOCH);
        assertEquals(true, old.body(1).get("jql").getAsString().contains("created >= -43200m"));
    }

    @Test
    public void whatCannotBeAProjectOrAMarkerIsNotSearched() {
        RestTracker tracker = tracker(new ScriptedDispatch());
        for (String project : List.of("", "A\" OR \"", "A B", "1A", "A-1")) {
            assertEquals(Reason.NOT_FOUND, refusal(() -> tracker.marked(LINK, project, MARKER, NOW)));
        }
        for (String marker : List.of("", "a b", "\"", "A")) {
            assertEquals(Reason.NOT_FOUND, refusal(() -> tracker.marked(LINK, "CARE", marker, NOW)));
        }
    }

    private static Reply stamped(String marker) {
        return json(200, "{'id':'1','key':'A-1','properties':{'journeymaps.painpoint':{'v':1,'marker':'" + marker + "'}}}");
    }

    private static List<String> marked(ScriptedDispatch jira, Instant since) throws TrackerException {
        return tracker(jira).marked(LINK, "AND", MARKER, since).stream().map(TrackedIssue::key).toList();
    }

    private static RestTracker tracker(ScriptedDispatch jira) {
        return new RestTracker(jira, new SeenInMemory(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
