package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.in;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.journeymaps.app.filing.Sample;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.junit.Test;

public class LinksResourceTest {

    private static final String LINK = "{\"macro\":\"macro-1\",\"map\":\"m\",\"hash\":\"" + "0".repeat(64)
            + "\",\"item\":\"p1\",\"link\":\"l1\",\"issue\":\"care-58\",\"relation\":\"closes-gap\"}";
    private static final String REMOVE = LINK.replace("care-58", "7");

    private final Desk desk = new Desk();

    @Test
    public void linksAnIssueByItsKeyHoweverItIsWritten() throws TrackerException {
        when(desk.tracker.issue("l1", "CARE-58")).thenReturn(Sample.tracked("7", "CARE-58"));
        assertEquals("{\"key\":\"CARE-58\",\"url\":\"https://jira.example/browse/CARE-58\",\"backlink\":true}",
                body(link(LINK), 200).toString());
        assertEquals("closes-gap", desk.page.map(1).item("p1").orElseThrow().issues().get(0).relation().code());
    }

    @Test
    public void tellsWhenTheIssueDoesNotLeadBack() throws TrackerException {
        when(desk.tracker.issue("l1", "CARE-58")).thenReturn(Sample.tracked("7", "CARE-58"));
        doThrow(new TrackerException(Reason.FORBIDDEN)).when(desk.tracker).putBacklink(any(), any(), any());
        JsonObject answer = body(link(LINK), 200);
        assertFalse(answer.get("backlink").getAsBoolean());
        assertEquals("jira-forbidden", answer.get("error").getAsJsonObject().get("code").getAsString());
    }

    @Test
    public void whatJiraDoesNotShowIsNotLinked() throws TrackerException {
        when(desk.tracker.issue(any(), any())).thenThrow(new TrackerException(Reason.NOT_FOUND));
        refused(link(LINK), 409, "jira-not-found");
        doThrow(new TrackerException(Reason.CONSENT_NEEDED)).when(desk.tracker).issue(any(), any());
        when(desk.directory.consent(eq("l1"), any())).thenReturn(Optional.of("https://jira.example/allow"));
        assertEquals("https://jira.example/allow", refused(link(LINK), 409, "jira-consent-needed").get("consent").getAsString());
    }

    @Test
    public void unlinksByTheIdOfTheIssue() throws TrackerException {
        when(desk.tracker.issue("l1", "CARE-58")).thenReturn(Sample.tracked("7", "CARE-58"));
        link(LINK);
        assertEquals("{\"backlink\":true}", body(remove(REMOVE), 200).toString());
        assertEquals(0, desk.page.map(1).item("p1").orElseThrow().issues().size());
        verify(desk.tracker).removeBacklink(eq("l1"), eq("7"), any());
    }

    @Test
    public void tellsWhenTheWayBackIsStillThere() throws TrackerException {
        doThrow(new TrackerException(Reason.LINK_GONE)).when(desk.tracker).removeBacklink(any(), any(), any());
        JsonObject answer = body(remove(REMOVE), 200);
        assertFalse(answer.get("backlink").getAsBoolean());
        assertEquals("jira-link-gone", answer.get("error").getAsJsonObject().get("code").getAsString());
    }

    @Test
    public void valuesThatMakeNoSenseAreNamed() {
        badField(link(LINK.replace("\"m\"", "\"\"")), "map");
        badField(link(LINK.replace("\"p1\"", "\"<p1>\"")), "item");
        badField(link(LINK.replace("\"l1\"", "\"http://evil.example\"")), "link");
        badField(link(LINK.replace("care-58", "CARE-58/../7")), "issue");
        badField(link(LINK.replace("care-58", "")), "issue");
        badField(link(LINK.replace("closes-gap", "blocks")), "relation");
        badField(remove(LINK), "issue");
        badField(remove(REMOVE.replace("0".repeat(64), "")), "hash");
        verifyNoInteractions(desk.tracker);
    }

    @Test
    public void changesNeedTheHeaderAndTheRight() {
        refused(desk.links.link("5", null, null, in(LINK)), 403, "token-missing");
        refused(desk.links.remove("5", "", null, in(REMOVE)), 403, "token-missing");
        desk.page.readOnly();
        refused(link(LINK), 403, "edit-denied");
        refused(remove(REMOVE), 403, "edit-denied");
        desk.page.hide();
        refused(link(LINK), 404, "content-missing");
        refused(remove(REMOVE), 404, "content-missing");
        verifyNoInteractions(desk.tracker);
    }

    private Response link(String request) {
        return desk.links.link("5", "no-check", null, in(request));
    }

    private Response remove(String request) {
        return desk.links.remove("5", "no-check", null, in(request));
    }
}
