package org.journeymaps.jira.client;

import static org.journeymaps.jira.Replies.json;
import static org.journeymaps.jira.client.JiraRule.refusal;
import static org.journeymaps.jira.client.SketchedDraft.LINK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.app.SetClock;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackedIssue.Category;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.Replies;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.ScriptedDispatch;
import org.journeymaps.jira.SeenInMemory;
import org.junit.Test;

public class IssueLookupTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");
    private static final String FULL = "{'id':'10341','key':'CARE-58','fields':{'summary':'Callers wait','resolution':null,"
            + "'issuetype':{'name':'Task'},'priority':{'name':'Medium'},'assignee':{'displayName':'Mia Lee'},"
            + "'status':{'name':'Doing','statusCategory':{'key':'indeterminate','name':'x','colorName':'green'}}}}";

    private final SeenInMemory seen = new SeenInMemory();

    @Test
    public void anIssueIsReadWithWhatItHas() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, FULL));
        assertEquals(
                new TrackedIssue("10341", "CARE-58", "Callers wait", "Task", "Doing", Category.IN_PROGRESS, "Mia Lee", "Medium"),
                tracker(jira).issue(LINK, "care-58"));
        assertEquals(
                List.of("GET /rest/api/2/issue/CARE-58?fields=summary%2Cstatus%2Cassignee%2Cpriority%2Cissuetype"), jira.paths());
    }

    @Test
    public void anIssueIsReadWithoutWhatItHasNot() throws TrackerException {
        for (String fields : List.of("{}", "null", "[]", "7", "{'assignee':null,'priority':null,'status':null,'summary':null}")) {
            assertEquals(new TrackedIssue("1", "A-1", "", "", "", Category.UNDEFINED, "", ""),
                    tracker(new ScriptedDispatch(json(200, "{'id':1,'key':'A-1','fields':" + fields + "}"))).issue(LINK, "1"));
        }
    }

    @Test
    public void whatIsNoIssueIsNotTakenForOne() {
        for (String answer : List.of("{}", "[]", "{'id':'x','key':'A-1'}", "{'id':'1','key':'<b>'}")) {
            assertEquals(Reason.AWAY, refusal(() -> tracker(new ScriptedDispatch(json(200, answer))).issue(LINK, "1")));
        }
    }

    @Test
    public void whatCannotNameAnIssueIsNotAskedFor() {
        for (String id : List.of(
                "", " ", "../myself", "CARE-58?fields=*all", "CARE", "-1", "1 2", "CARE-58\r\n", "1".repeat(19))) {
            assertEquals(id, Reason.NOT_FOUND, refusal(() -> tracker(new ScriptedDispatch()).issue(LINK, id)));
        }
    }

    @Test
    public void statesAreAskedForByOneHundred() throws TrackerException {
        List<String> sizes = new ArrayList<>();
        Dispatch jira = (link, call, late) -> {
            List<String> ids = asked(call);
            sizes.add(ids.size() + " of " + Json.object(Json.parse(call.body()).orElseThrow()).get("maxResults"));
            return page(ids, ids.size());
        };
        List<String> ids = IntStream.range(0, 250).mapToObj(i -> "" + (10_000 + i)).toList();
        assertEquals(Set.copyOf(ids), tracker(jira).issues(LINK, ids).keySet());
        assertEquals(List.of("100 of 100", "100 of 100", "50 of 50"), sizes);
    }

    @Test
    public void theQueryIsNotValidatedAndHoldsOnlyIds() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':0,'issues':[]}"));
        assertEquals(Map.of(), tracker(jira).issues(LINK, List.of("10341", "10341", "0) OR (1=1", "x", "10342")));
        assertEquals("id in (\"10341\",\"10342\")", jira.body(0).get("jql").getAsString());
        assertEquals(false, jira.body(0).get("validateQuery").getAsBoolean());
        assertEquals("[\"summary\",\"status\",\"assignee\",\"priority\",\"issuetype\"]", jira.body(0).get("fields").toString());
    }

    @Test
    public void nothingIsAskedWhenNothingIsWanted() throws TrackerException {
        assertEquals(Map.of(), tracker(new ScriptedDispatch()).issues(LINK, List.of()));
        assertEquals(Map.of(), tracker(new ScriptedDispatch()).issues(LINK, List.of("x")));
    }

    @Test
    public void aServerThatGivesFewerIsAskedForTheRest() throws TrackerException {
        List<String> starts = new ArrayList<>();
        Dispatch jira = (link, call, late) -> {
            int from = Json.number(Json.object(Json.parse(call.body()).orElseThrow()), "startAt", -1);
            starts.add("" + from);
            return page(asked(call).subList(from, Math.min(from + 3, 7)), 7);
        };
        List<String> ids = IntStream.range(1, 8).mapToObj(i -> "" + i).toList();
        assertEquals(ids, List.copyOf(tracker(jira).issues(LINK, ids).keySet()));
        assertEquals(List.of("0", "3", "6"), starts);
    }

    @Test
    public void aServerThatGivesTheSameForEverIsLeft() throws TrackerException {
        for (String total : List.of("'total':1000,", "", "'total':'many',", "'total':-1,")) {
            List<Call> calls = new ArrayList<>();
            Dispatch jira = (link, call, late) -> {
                calls.add(call);
                return json(200, "{" + total + "'issues':[" + FULL + "]}");
            };
            RestTracker tracker = new RestTracker(jira, new SeenInMemory(), Clock.systemUTC());
            assertEquals(Set.of("10341"), tracker.issues(LINK, List.of("10341", "10342")).keySet());
            assertTrue("" + calls.size(), calls.size() <= 2);
        }
    }

    @Test
    public void whatWasNotAskedForIsNotTaken() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':1,'issues':[" + FULL + "]}"));
        assertEquals(Map.of(), tracker(jira).issues(LINK, List.of("10342")));
    }

    @Test
    public void whatWasSeenIsAskedAgainForWhoWasInJiraJustNowAndSeenAnewForAll() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':1,'issues':[" + FULL + "]}"),
                json(200, ("{'total':1,'issues':[" + FULL + "]}").replace("CARE-58", "CARE-59")));
        RestTracker tracker = tracker(jira);
        assertEquals("CARE-58", tracker.issues(LINK, List.of("10341")).get("10341").key());
        assertEquals("CARE-59", tracker.issuesNow(LINK, List.of("10341")).get("10341").key());
        assertEquals("CARE-59", tracker.issues(LINK, List.of("10341")).get("10341").key());
        assertEquals(2, jira.calls().size());
    }

    @Test
    public void whatWasSeenIsNotAskedAgain() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':1,'issues':[" + FULL + "]}"));
        RestTracker tracker = tracker(jira);
        tracker.issues(LINK, List.of("10341"));
        assertEquals(Set.of("10341"), tracker.issues(LINK, List.of("10341")).keySet());
        assertEquals(1, jira.calls().size());
    }

    @Test
    public void whatIsNewIsAskedPastTheIndex() throws TrackerException {
        seen.made(LINK, "10341");
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':0,'issues':[]}"), json(200, FULL));
        assertEquals(Set.of("10341"), tracker(jira).issues(LINK, List.of("10341", "10342")).keySet());
        assertEquals(2, jira.calls().size());
    }

    @Test
    public void aFailureIsToldAndNothingHalf() {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'total':2,'issues':[" + FULL + "]}"), Replies.HUNG);
        assertEquals(Reason.AWAY, refusal(() -> tracker(jira).issues(LINK, List.of("10341", "10342"))));
    }

    @Test
    public void anUndertakingOfManyCallsEnds() {
        SetClock clock = new SetClock(NOW);
        Dispatch slow = (link, call, late) -> {
            clock.pass(call.patience());
            return page(asked(call).subList(0, 1), 100);
        };
        List<String> ids = IntStream.range(0, 1_000).mapToObj(i -> "" + (10_000 + i)).toList();
        assertEquals(Reason.AWAY, refusal(() -> new RestTracker(slow, seen, clock).issues(LINK, ids)));
        assertEquals(Duration.ofSeconds(20), Duration.between(NOW, clock.instant()));
    }

    @Test
    public void pickedIssuesStandInTheOrderOfJira() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(
                json(200, "{'sections':[{'id':'hs','issues':[{'key':'B-2','keyHtml':'<b>B-2</b>','summary':'<b>x</b>'}]},"
                        + "{'id':'cs','msg':'x'},{'id':'cs','issues':[{'key':'A-1'},{'key':'B-2'},{'key':'<i>'},7]}]}"),
                json(200, "{'total':2,'issues':[{'id':'1','key':'A-1'},{'id':'2','key':'B-2'}]}"));
        assertEquals(List.of("B-2", "A-1"), tracker(jira).find(LINK, " a&b=c ").stream().map(TrackedIssue::key).toList());
        assertEquals(
                "GET /rest/api/2/issue/picker?query=a%26b%3Dc&currentJQL=ORDER%20BY%20updated%20DESC&showSubTasks=true",
                jira.paths().get(0));
        assertEquals("key in (\"B-2\",\"A-1\")", jira.body(1).get("jql").getAsString());
    }

    @Test
    public void whereNothingIsPickedNothingIsSearched() throws TrackerException {
        for (String answer : List.of("{}", "{'sections':[]}", "[]", "{'sections':[{'issues':null}]}")) {
            assertEquals(List.of(), tracker(new ScriptedDispatch(json(200, answer))).find(LINK, "x"));
        }
    }

    private RestTracker tracker(Dispatch jira) {
        return new RestTracker(jira, seen, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<String> asked(Call call) {
        String jql = Json.text(Json.object(Json.parse(call.body()).orElseThrow()), "jql");
        return List.of(jql.replaceAll("^id in \\(\"|\"\\)$", "").split("\",\""));
    }

    private static Reply page(List<String> ids, int total) {
        return json(200, ids.stream().map(id -> "{'id':'" + id + "','key':'CARE-" + id + "'}")
                .collect(Collectors.joining(",", "{'total':" + total + ",'issues':[", "]}")));
    }
}
