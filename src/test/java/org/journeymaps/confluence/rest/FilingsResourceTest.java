package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.in;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.Sample;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.junit.Test;

public class FilingsResourceTest {

    private static final String NOBODY = "{\"rule\":\"unassigned\",\"who\":{\"id\":\"\",\"name\":\"\"}}";
    private static final String FILE = "{\"macro\":\"macro-1\",\"map\":\"m\",\"hash\":\"" + "0".repeat(64)
            + "\",\"item\":\"p1\",\"department\":\"care\",\"summary\":\" Callers wait \","
            + "\"type\":{\"id\":\"1\",\"name\":\"Bug\"},\"assignment\":"
            + NOBODY + ",\"priority\":{\"id\":\"3\",\"name\":\"High\"}}";
    private static final String MARKER = "k7f3q2m9x0ab4c1d";

    private final Desk desk = new Desk();

    @Test
    public void filingMakesTheIssueAndTellsWhereItIs() {
        create(new CreateResult.Created("7", "CARE-58", List.of("labels")));
        JsonObject answer = body(file(FILE), 200);
        assertTrue(answer.remove("marker").getAsString().matches("[a-z0-9]{16}"));
        assertEquals("{\"state\":\"created\",\"key\":\"CARE-58\",\"url\":\"https://jira.example/browse/CARE-58\",\"page\":true,"
                + "\"backlink\":true,\"dropped\":[\"labels\"]}", answer.toString());
        verify(desk.tracker).create(argThat(draft -> draft.summary().equals("Callers wait")
                && draft.type().id().equals("1") && draft.priority().id().equals("3")
                && draft.assignment().rule() == Rule.UNASSIGNED), any(), any());
    }

    @Test
    public void whoGetsItIsPassedOn() {
        create(new CreateResult.Created("7", "CARE-58", List.of()));
        body(file(FILE.replace(NOBODY, "{\"rule\":\"person\",\"who\":{\"id\":\"m.lee@x\",\"name\":\"Mia\"}}")), 200);
        verify(desk.tracker).create(argThat(draft ->
                draft.assignment().equals(new Assignment(Rule.PERSON, new Choice("m.lee@x", "Mia")))), any(), any());
    }

    @Test
    public void aRefusalIsToldInJirasWordsBesideOurs() {
        create(new CreateResult.Refused(
                new TrackerFailure(Reason.REFUSED, List.of("No."), Map.of("team", "Team is required"), 0)));
        JsonObject answer = body(file(FILE), 200);
        assertEquals("refused", answer.get("state").getAsString());
        assertEquals("{\"code\":\"jira-refused\",\"message\":\"Jira did not accept this.\",\"jira\":[\"No.\"],"
                + "\"fields\":{\"team\":\"Team is required\"}}", answer.get("error").toString());
    }

    @Test
    public void consentIsOfferedWhereItIsMissing() throws TrackerException {
        create(new CreateResult.Refused(TrackerFailure.of(Reason.CONSENT_NEEDED)));
        when(desk.directory.consent(eq("l1"), any())).thenReturn(Optional.of("https://jira.example/allow"));
        assertEquals("https://jira.example/allow",
                body(file(FILE), 200).get("error").getAsJsonObject().get("consent").getAsString());
    }

    @Test
    public void anUncertainOutcomeIsToldAsSuch() {
        create(new CreateResult.Unknown(TrackerFailure.of(Reason.AWAY)));
        JsonObject answer = body(file(FILE), 200);
        assertEquals("unknown", answer.get("state").getAsString());
        assertEquals("jira-away", answer.get("error").getAsJsonObject().get("code").getAsString());
        refused(file(FILE), 409, "already-filed");
    }

    @Test
    public void aFaultAfterTheIssueWasMadeIsToldByANumberAlone() throws TrackerException {
        create(new CreateResult.Created("7", "CARE-58", List.of()));
        doThrow(new IllegalStateException("secret")).when(desk.tracker).putBacklink(any(), any(), any());
        JsonObject answer = body(file(FILE), 200);
        assertEquals("created", answer.get("state").getAsString());
        assertEquals("failed", answer.get("error").getAsJsonObject().get("code").getAsString());
        assertTrue(answer.toString(), answer.toString().contains("jm-") && !answer.toString().contains("secret"));
    }

    @Test
    public void aSecondIssueHasToBeAskedFor() {
        create(new CreateResult.Created("7", "CARE-58", List.of()));
        body(file(FILE), 200);
        refused(file(FILE), 409, "already-filed");
        create(new CreateResult.Created("8", "CARE-59", List.of()));
        JsonObject second = body(file(FILE.replace("{\"macro\"", "{\"another\":true,\"macro\"")), 200);
        assertEquals("CARE-59", second.get("key").getAsString());
    }

    @Test
    public void valuesThatMakeNoSenseAreNamed() {
        bad(FILE.replace("\"p1\"", "\"p 1\""), "item");
        bad(FILE.replace("\"care\"", "\"../care\""), "department");
        bad(FILE.replace("0".repeat(64), "0"), "hash");
        bad(FILE.replace("Callers wait", "Callers\\nwait"), "summary");
        bad(FILE.replace("\"id\":\"1\"", "\"id\":\"\""), "type");
        bad(FILE.replace("\"id\":\"1\"", "\"id\":\"1;2\""), "type");
        bad(FILE.replace("\"id\":\"3\"", "\"id\":\"High\""), "priority");
        bad(FILE.replace("{\"id\":\"3\",\"name\":\"High\"}", "\"3\""), "priority");
        bad(FILE.replace("unassigned", "me"), "rule");
        bad(FILE.replace("unassigned", "component-lead"), "who");
        bad(FILE.replace("unassigned", "person"), "who");
        bad(FILE.replace(NOBODY, "{\"rule\":\"unassigned\",\"who\":{\"id\":\"x\",\"name\":\"\"}}"), "who");
        bad(FILE.replace("{\"macro\"", "{\"another\":1,\"macro\""), "another");
        JsonObject missing = refused(file(FILE.replace("Callers wait", " ")), 400, "summary-missing");
        assertEquals("summary", missing.get("field").getAsString());
        refused(file(FILE.replace("Callers wait", "x".repeat(256))), 400, "summary-long");
        verifyNoInteractions(desk.tracker);
    }

    @Test
    public void everyChangeNeedsTheHeaderThatFormsCannotSend() {
        refused(desk.filing.file("5", null, null, in(FILE)), 403, "token-missing");
        refused(desk.filing.resume("5", "", in("{}")), 403, "token-missing");
        refused(desk.attempt.check("5", MARKER, null, null, in("{}")), 403, "token-missing");
        refused(desk.attempt.settle("5", MARKER, null, null, in("{}")), 403, "token-missing");
        refused(desk.attempt.restore("5", MARKER, null, null, in("{}")), 403, "token-missing");
        refused(desk.attempt.forget("5", MARKER, null, null, in("{}")), 403, "token-missing");
        verifyNoInteractions(desk.tracker);
    }

    @Test
    public void everyChangeNeedsTheRightToEdit() {
        desk.page.readOnly();
        desk.filings.with(Sample.filing(State.CREATED, Sample.NOW, Sample.NOW));
        refused(file(FILE), 403, "edit-denied");
        refused(desk.filing.resume("5", "no-check", in("{}")), 403, "edit-denied");
        for (Response answer : acts("5")) {
            refused(answer, 403, "edit-denied");
        }
        desk.page.hide();
        refused(file(FILE), 404, "content-missing");
        refused(desk.filing.resume("5", "no-check", in("{}")), 404, "content-missing");
        for (Response answer : acts("5")) {
            refused(answer, 404, "content-missing");
        }
        verifyNoInteractions(desk.tracker);
    }

    @Test
    public void resumingFinishesWhatWasLeft() {
        desk.filings.with(Sample.filing(State.CREATED, Filing.NEVER, Filing.NEVER));
        assertEquals("{\"completed\":[\"CARE-58\"],\"open\":0}",
                body(desk.filing.resume("5", "no-check", in("{}")), 200).toString());
    }

    @Test
    public void checkingFindsTheIssueOrProvesNothing() throws TrackerException {
        desk.filings.with(Sample.filing(State.UNKNOWN, Filing.NEVER, Filing.NEVER));
        assertEquals("unknown", body(check(), 200).get("state").getAsString());
        when(desk.tracker.marked(eq("l1"), eq("CARE"), eq(MARKER), any())).thenReturn(List.of(Sample.tracked("7", "CARE-58")));
        JsonObject found = body(check(), 200);
        assertEquals("created", found.get("state").getAsString());
        assertEquals("CARE-58", found.get("key").getAsString());
        refused(check(), 409, "filing-state");
    }

    @Test
    public void whoHasToConsentBeforeCheckingIsToldWhere() throws TrackerException {
        desk.filings.with(Sample.filing(State.UNKNOWN, Filing.NEVER, Filing.NEVER));
        doThrow(new TrackerException(Reason.CONSENT_NEEDED)).when(desk.tracker).marked(any(), any(), any(), any());
        when(desk.directory.consent(eq("l1"), any())).thenReturn(Optional.of("https://jira.example/allow"));
        assertEquals("https://jira.example/allow", refused(check(), 409, "jira-consent-needed").get("consent").getAsString());
    }

    @Test
    public void settlingIsForWhoFiled() {
        desk.filings.with(Sample.filing(State.UNKNOWN, Filing.NEVER, Filing.NEVER));
        when(desk.user.key()).thenReturn("u2");
        refused(desk.attempt.settle("5", MARKER, "no-check", null, in("{}")), 403, "filing-denied");
        when(desk.user.key()).thenReturn("u1");
        assertEquals("settled",
                body(desk.attempt.settle("5", MARKER, "no-check", null, in("{}")), 200).get("state").getAsString());
    }

    @Test
    public void aLostLinkIsRestoredAndForgotten() {
        desk.filings.with(Sample.filing(State.CREATED, Sample.NOW, Sample.NOW));
        assertEquals("created",
                body(desk.attempt.restore("5", MARKER, "no-check", null, in("{}")), 200).get("state").getAsString());
        refused(desk.attempt.forget("5", MARKER, "no-check", null, in("{}")), 409, "filing-state");
        Desk other = new Desk();
        other.filings.with(Sample.filing(State.CREATED, Sample.NOW, Sample.NOW));
        assertEquals("unlinked",
                body(other.attempt.forget("5", MARKER, "no-check", null, in("{}")), 200).get("state").getAsString());
    }

    @Test
    public void whatIsNoMarkerIsRefused() {
        badField(desk.attempt.check("5", "x", "no-check", null, in("{}")), "marker");
        for (Response answer : acts("5")) {
            refused(answer, 404, "filing-missing");
        }
        refused(desk.attempt.check("5", MARKER, "no-check", null, in("")), 400, "not-json");
    }

    private List<Response> acts(String content) {
        return List.of(
                desk.attempt.check(content, MARKER, "no-check", null, in("{}")),
                desk.attempt.settle(content, MARKER, "no-check", null, in("{}")),
                desk.attempt.restore(content, MARKER, "no-check", null, in("{}")),
                desk.attempt.forget(content, MARKER, "no-check", null, in("{}")));
    }

    private Response check() {
        return desk.attempt.check("5", MARKER, "no-check", null, in("{}"));
    }

    private Response file(String request) {
        return desk.filing.file("5", "no-check", null, in(request));
    }

    private void create(CreateResult result) {
        when(desk.tracker.create(any(), any(), any())).thenReturn(result);
    }

    private void bad(String request, String field) {
        badField(file(request), field);
    }
}
