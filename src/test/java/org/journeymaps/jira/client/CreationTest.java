package org.journeymaps.jira.client;

import static org.journeymaps.jira.Replies.html;
import static org.journeymaps.jira.Replies.json;
import static org.journeymaps.jira.client.SketchedDraft.DEFAULT;
import static org.journeymaps.jira.client.SketchedDraft.LEAD;
import static org.journeymaps.jira.client.SketchedDraft.NOBODY;
import static org.journeymaps.jira.client.SketchedDraft.PERSON;
import static org.journeymaps.jira.client.SketchedDraft.STAMP;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymaps.app.SetClock;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.CreateResult.Created;
import org.journeymaps.app.issue.CreateResult.Refused;
import org.journeymaps.app.issue.CreateResult.Unknown;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.jira.Replies;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.ScriptedDispatch;
import org.journeymaps.jira.SeenInMemory;
import org.junit.Test;

public class CreationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");
    private static final String MADE = "{'id':'10341','key':'CARE-58','self':'https://jira.example.test/rest/api/2/issue/10341'}";
    private static final String LABELS_OFF_SCREEN = "{'errorMessages':[],'errors':{'labels':'Field labels cannot be set.'}}";

    private final List<CreateResult> late = new ArrayList<>();
    private final SeenInMemory seen = new SeenInMemory();

    @Test
    public void anIssueIsMadeWithLabelAndPropertyInOneCall() {
        ScriptedDispatch jira = new ScriptedDispatch(json(201, MADE));
        assertEquals(new Created("10341", "CARE-58", List.of()), create(jira, SketchedDraft.to(LEAD, Map.of())));
        assertEquals(List.of("POST /rest/api/2/issue"), jira.paths());
        assertEquals(JsonParser.parseString("""
                {"fields": {"project": {"key": "CARE"}, "issuetype": {"id": "10002"}, "summary": "Callers wait too long",
                   "description": "h3. Pain point", "labels": ["journey-map", "journey-k7f3q2k7f3q2k7f3"],
                   "priority": {"id": "3"}, "components": [{"id": "10200"}]},
                 "properties": [{"key": "journeymaps.painpoint",
                   "value": {"v": 1, "marker": "k7f3q2k7f3q2k7f3", "content": 98311, "map": "m1", "item": "p1"}}]}"""),
                jira.body(0));
        assertEquals(List.of("10341"), seen.madeIds());
    }

    @Test
    public void theCallCarriesWhatEveryChangeCarries() {
        ScriptedDispatch jira = new ScriptedDispatch(json(201, MADE));
        create(jira, SketchedDraft.to(LEAD, Map.of()));
        assertEquals(
                Map.of("Accept", "application/json", "Content-Type", "application/json", "X-Atlassian-Token", "no-check",
                        "User-Agent", "Journey-Maps"),
                jira.calls().get(0).headers());
        assertEquals("POST /rest/api/2/issue", jira.calls().get(0).toString());
    }

    @Test
    public void eachRuleOfAssignmentSaysItInItsWay() {
        assertEquals("{\"name\":\"mlee\"}", fields(PERSON).get("assignee").toString());
        assertEquals("{\"name\":null}", fields(NOBODY).get("assignee").toString());
        assertFalse(fields(DEFAULT).has("assignee"));
        assertFalse(fields(LEAD).has("assignee"));
        assertFalse(fields(DEFAULT).has("components"));
    }

    @Test
    public void valuesForRequiredFieldsTravelButNeverReplaceOurs() {
        ScriptedDispatch jira = new ScriptedDispatch(json(201, MADE));
        create(jira, SketchedDraft.to(LEAD, Map.of(
                "customfield_10010", "{\"value\":\"Web\"}", "summary", "\"Another\"", "assignee", "{\"name\":\"joe\"}",
                "components", "[]", "environment", "not json")));
        JsonObject fields = jira.body(0).getAsJsonObject("fields");
        assertEquals("{\"value\":\"Web\"}", fields.get("customfield_10010").toString());
        assertEquals("Callers wait too long", fields.get("summary").getAsString());
        assertEquals("[{\"id\":\"10200\"}]", fields.get("components").toString());
        assertFalse(fields.has("assignee"));
        assertFalse(fields.has("environment"));
    }

    @Test
    public void optionalFieldsThatAreRefusedAreLeftOutOnce() {
        ScriptedDispatch jira = new ScriptedDispatch(
                json(400, "{'errorMessages':[],'errors':{'labels':'No','priority':'No'}}"), json(201, MADE));
        assertEquals(
                new Created("10341", "CARE-58", List.of("labels", "priority")), create(jira, SketchedDraft.to(LEAD, Map.of())));
        JsonObject again = jira.body(1).getAsJsonObject("fields");
        assertFalse(again.has("labels") || again.has("priority"));
        assertTrue(again.has("components"));
        assertTrue(jira.body(1).has("properties"));
    }

    @Test
    public void nothingIsEverSentAThirdTime() {
        ScriptedDispatch jira = new ScriptedDispatch(json(400, LABELS_OFF_SCREEN), json(400, "{'errors':{'priority':'No'}}"));
        CreateResult result = create(jira, SketchedDraft.to(LEAD, Map.of()));
        assertEquals(Map.of("priority", "No"), ((Refused) result).failure().fields());
    }

    @Test
    public void componentsAreLeftOutOnlyWhereTheyDoNotDecideWhoGetsTheIssue() {
        Reply refusal = json(400, "{'errors':{'components':'No'}}");
        Map<String, String> defaults = Map.of("components", "[{\"id\":\"1\"}]");
        assertEquals(Reason.REFUSED, reason(create(new ScriptedDispatch(refusal), SketchedDraft.to(LEAD, defaults))));
        assertEquals(
                new Created("10341", "CARE-58", List.of("components")),
                create(new ScriptedDispatch(refusal, json(201, MADE)), SketchedDraft.to(PERSON, defaults)));
    }

    @Test
    public void aRefusalThatLeavingOutDoesNotCureIsShown() {
        CreateResult result = create(
                new ScriptedDispatch(json(400, "{'errors':{'labels':'No','summary':'You must specify a summary.'}}")),
                SketchedDraft.to(LEAD, Map.of()));
        assertEquals(Map.of("labels", "No", "summary", "You must specify a summary."), ((Refused) result).failure().fields());
    }

    @Test
    public void nothingIsSentAgainThatAnythingButARefusalOfFieldsAnswered() {
        for (Reply reply : List.of(json(401, LABELS_OFF_SCREEN), json(404, LABELS_OFF_SCREEN), json(429, LABELS_OFF_SCREEN),
                json(500, LABELS_OFF_SCREEN), json(408, LABELS_OFF_SCREEN), json(201, LABELS_OFF_SCREEN), Replies.HUNG,
                Replies.UNREACHED, Replies.HTML, Replies.redirect())) {
            create(new ScriptedDispatch(reply), SketchedDraft.to(LEAD, Map.of()));
        }
    }

    @Test
    public void whatIsCertainlyNotMadeIsRefused() {
        Map<Reply, Reason> certain = Map.of(
                json(401, "{'message':'No'}"), Reason.CONSENT_NEEDED, json(404, "{}"), Reason.NOT_FOUND,
                json(429, "{}"), Reason.TOO_MANY, html(429), Reason.TOO_MANY, Replies.UNREACHED, Reason.AWAY,
                json(400, "{'errors':{'project':'project is required'}}"), Reason.REFUSED,
                new Reply.Silence(Reason.CONSENT_NEEDED, false), Reason.CONSENT_NEEDED,
                new Reply.Silence(Reason.LINK_SHARED, false), Reason.LINK_SHARED);
        certain.forEach((reply, reason) -> {
            CreateResult result = create(new ScriptedDispatch(reply), SketchedDraft.to(LEAD, Map.of()));
            assertEquals(reply.toString(), reason, ((Refused) result).failure().reason());
        });
        assertEquals(List.of(), seen.madeIds());
    }

    @Test
    public void whatNobodyKnowsIsUnknown() {
        for (Reply reply : List.of(Replies.HUNG, Replies.HTML, Replies.redirect(), json(500, "{}"), html(502), html(504),
                new Reply.Answer(408, Map.of(), ""), json(201, "{'id':'10341','key':'CAR"),
                json(201, "{'id':'10341'}"), json(201, "{'id':'x','key':'CARE-58'}"), json(204, ""))) {
            CreateResult result = create(new ScriptedDispatch(reply), SketchedDraft.to(LEAD, Map.of()));
            assertTrue(reply + " " + result, result instanceof Unknown);
        }
    }

    @Test
    public void anIssueThatWasMadeIsNotLostBecauseJiraSawNobody() {
        Reply reply = json(201, MADE, Map.of("X-AUSERNAME", "anonymous"));
        assertTrue(create(new ScriptedDispatch(reply), SketchedDraft.to(LEAD, Map.of())) instanceof Created);
    }

    @Test
    public void aRefusalIsExplainedByJiraBeingReadOnly() {
        String mode = "{'enabled':true,'message':'Moving house','endTime':'2027-06-30T18:00','timeZone':'Europe/Berlin'}";
        ScriptedDispatch forbidden = new ScriptedDispatch(json(403, "{}"), json(200, mode));
        assertEquals(
                new Refused(new TrackerFailure(Reason.READ_ONLY, List.of("Moving house", "2027-06-30T18:00"), Map.of(), 0)),
                create(forbidden, SketchedDraft.to(LEAD, Map.of())));
        assertEquals("GET /rest/api/2/readonly-mode", forbidden.paths().get(1));
        CreateResult unavailable =
                create(new ScriptedDispatch(json(503, "{}"), json(200, mode)), SketchedDraft.to(LEAD, Map.of()));
        assertEquals(Reason.READ_ONLY, ((Unknown) unavailable).failure().reason());
    }

    @Test
    public void aRefusalStandsWhereJiraIsNotReadOnlyOrDoesNotSay() {
        for (Reply mode : List.of(json(200, "{'enabled':false}"), json(404, "{}"), html(404), Replies.HUNG)) {
            CreateResult result = create(new ScriptedDispatch(json(403, "{}"), mode), SketchedDraft.to(LEAD, Map.of()));
            assertEquals(Reason.FORBIDDEN, reason(result));
            assertTrue(create(new ScriptedDispatch(html(400), mode), SketchedDraft.to(LEAD, Map.of())) instanceof Unknown);
        }
    }

    @Test
    public void whatIsLearntLateIsTold() {
        AtomicReference<Runnable> afterwards = new AtomicReference<>();
        ScriptedDispatch jira = new ScriptedDispatch().then(tell -> {
            afterwards.set(() -> tell.accept(json(201, MADE)));
            return Replies.HUNG;
        });
        assertTrue(create(jira, SketchedDraft.to(LEAD, Map.of())) instanceof Unknown);
        assertEquals(List.of(), late);
        afterwards.get().run();
        assertEquals(List.of(new Created("10341", "CARE-58", List.of())), late);
        assertEquals(List.of("10341"), seen.madeIds());
    }

    @Test
    public void nothingIsToldLateIfNothingWasLearnt() {
        ScriptedDispatch jira = new ScriptedDispatch().then(tell -> {
            tell.accept(Replies.HUNG);
            tell.accept(html(502));
            tell.accept(json(403, "{}"));
            return Replies.HUNG;
        });
        create(jira, SketchedDraft.to(LEAD, Map.of()));
        assertEquals(List.of(new Refused(TrackerFailure.of(Reason.FORBIDDEN))), late);
    }

    @Test
    public void whatIsLearntLateOfTheSecondRequestNamesWhatWasLeftOut() {
        AtomicReference<Runnable> afterwards = new AtomicReference<>();
        ScriptedDispatch jira = new ScriptedDispatch(json(400, LABELS_OFF_SCREEN)).then(tell -> {
            afterwards.set(() -> tell.accept(json(201, MADE)));
            return Replies.HUNG;
        });
        create(jira, SketchedDraft.to(LEAD, Map.of()));
        afterwards.get().run();
        assertEquals(List.of(new Created("10341", "CARE-58", List.of("labels"))), late);
    }

    @Test
    public void bothRequestsEndWithinAMinute() {
        SetClock clock = new SetClock(NOW);
        ScriptedDispatch jira = new ScriptedDispatch()
                .then(tell -> {
                    clock.pass(Duration.ofSeconds(29));
                    return json(400, LABELS_OFF_SCREEN);
                })
                .then(tell -> Replies.HUNG);
        new Creation(new Conversation(jira, SketchedDraft.LINK, clock, Creation.TOTAL), SketchedDraft.to(LEAD, Map.of()), STAMP)
                .send(late::add);
        Duration both = Duration.ofSeconds(29).plus(jira.calls().get(1).patience());
        assertTrue(both.toString(), both.compareTo(Duration.ofSeconds(60)) < 0);
    }

    @Test
    public void nothingIsSentAgainWhenTheTimeIsUp() {
        SetClock clock = new SetClock(NOW);
        ScriptedDispatch jira = new ScriptedDispatch().then(tell -> {
            clock.pass(Duration.ofSeconds(52));
            return json(400, LABELS_OFF_SCREEN);
        });
        CreateResult result = new Creation(
                new Conversation(jira, SketchedDraft.LINK, clock, Creation.TOTAL), SketchedDraft.to(LEAD, Map.of()), STAMP)
                .send(late::add);
        assertEquals(Reason.REFUSED, reason(result));
    }

    private CreateResult create(ScriptedDispatch jira, IssueDraft draft) {
        CreateResult result = new RestTracker(jira, seen, Clock.fixed(NOW, ZoneOffset.UTC)).create(draft, STAMP, late::add);
        assertTrue("all replies were asked for", jira.finished());
        return result;
    }

    private JsonObject fields(Assignment assignment) {
        ScriptedDispatch jira = new ScriptedDispatch(json(201, MADE));
        create(jira, SketchedDraft.to(assignment, Map.of()));
        return jira.body(0).getAsJsonObject("fields");
    }

    private static Reason reason(CreateResult result) {
        return ((Refused) result).failure().reason();
    }
}
