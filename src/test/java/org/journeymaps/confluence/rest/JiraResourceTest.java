package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.SITE;
import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;
import org.junit.Before;
import org.junit.Test;

public class JiraResourceTest {

    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final IssueTracker tracker = mock(IssueTracker.class);
    private final JiraResource resource = new JiraResource(directory, tracker, EnglishAnswers.with(directory));

    @Before
    public void oneJira() {
        TrackerLink link = new TrackerLink("l1", "Jira", "https://jira.example", true);
        when(directory.links()).thenReturn(List.of(link));
        when(directory.link("l1")).thenReturn(Optional.of(link));
    }

    @Test
    public void listsTheLinkedJirasWithoutAskingThem() {
        assertEquals("{\"links\":[{\"id\":\"l1\",\"name\":\"Jira\",\"url\":\"https://jira.example\",\"primary\":true}]}",
                body(resource.links(), 200).toString());
        verifyNoInteractions(tracker);
    }

    @Test
    public void listsWhatJiraHolds() throws TrackerException {
        List<Choice> choices = List.of(new Choice("a", "A <b>"));
        when(directory.projects("l1")).thenReturn(choices);
        when(directory.types("l1", "CARE")).thenReturn(choices);
        when(directory.people("l1", "CARE", "mi")).thenReturn(choices);
        when(directory.components("l1", "CARE")).thenReturn(List.of(new Component(choices.get(0), "Mia", true)));
        when(directory.fields("l1", "CARE", "3")).thenReturn(List.of(new Field("f", "F", true, "array", "option", choices)));
        assertEquals("{\"projects\":[{\"id\":\"a\",\"name\":\"A <b>\"}]}", body(resource.projects("l1", null), 200).toString());
        assertEquals("{\"types\":[{\"id\":\"a\",\"name\":\"A <b>\"}]}", body(resource.types("l1", "CARE", null), 200).toString());
        assertEquals("{\"people\":[{\"id\":\"a\",\"name\":\"A <b>\"}]}",
                body(resource.people("l1", "CARE", "mi", null), 200).toString());
        assertEquals("{\"components\":[{\"id\":\"a\",\"name\":\"A <b>\",\"lead\":\"Mia\",\"toLead\":true}]}",
                body(resource.components("l1", "CARE", null), 200).toString());
        assertEquals("{\"fields\":[{\"id\":\"f\",\"name\":\"F\",\"required\":true,\"type\":\"array\",\"items\":\"option\","
                + "\"allowed\":[{\"id\":\"a\",\"name\":\"A <b>\"}]}]}",
                body(resource.fields("l1", "CARE", "3", null), 200).toString());
    }

    @Test
    public void findsIssuesByWords() throws TrackerException {
        when(tracker.find("l1", "wait \"long\"")).thenReturn(List.of(new TrackedIssue(
                "7", "CARE-58", "Wait", "Bug", "Doing", TrackedIssue.Category.IN_PROGRESS, "Mia", "High")));
        assertEquals("{\"issues\":[{\"link\":\"l1\",\"id\":\"7\",\"key\":\"CARE-58\",\"summary\":\"Wait\",\"status\":\"Doing\","
                + "\"category\":\"in-progress\",\"type\":\"Bug\",\"assignee\":\"Mia\",\"priority\":\"High\","
                + "\"url\":\"https://jira.example/browse/CARE-58\"}]}",
                body(resource.issues("l1", "wait \"long\"", null), 200).toString());
        resource.issues("l1", null, null);
        verify(tracker).find("l1", "");
    }

    @Test
    public void linksThatAreGoneAreToldWithoutAsking() throws TrackerException {
        refused(resource.projects("l2", null), 409, "jira-link-gone");
        verify(directory, never()).projects(any());
    }

    @Test
    public void whatIsNoNameNeverReachesJira() throws TrackerException {
        badField(resource.projects("../x", null), "link");
        badField(resource.types("l1", "A/../B", null), "project");
        badField(resource.fields("l1", "A", "1?x", null), "type");
        badField(resource.components("l1", "", null), "project");
        badField(resource.people("l1", "A", "x\ny", null), "query");
        badField(resource.issues("l1", "x".repeat(256), null), "query");
        verifyNoInteractions(tracker);
        verify(directory, never()).types(anyString(), anyString());
    }

    @Test
    public void everyFailureHasItsStatusAndItsMessage() throws TrackerException {
        for (Reason reason : Reason.values()) {
            doThrow(new TrackerException(reason)).when(directory).projects("l1");
            int status = reason == Reason.AWAY ? 502 : reason == Reason.TOO_MANY ? 429 : 409;
            JsonObject answer = refused(resource.projects("l1", null), status, "jira-" + reason.code());
            assertEquals(List.of("code", "message"), List.copyOf(answer.keySet()));
        }
    }

    @Test
    public void jirasOwnWordsComeBesideOurs() throws TrackerException {
        when(directory.projects("l1")).thenThrow(new TrackerException(
                new TrackerFailure(Reason.REFUSED, List.of("No <way>"), Map.of("priority", "Hgih?"), 0)));
        JsonObject answer = refused(resource.projects("l1", null), 409, "jira-refused");
        assertEquals("[\"No <way>\"]", answer.get("jira").toString());
        assertEquals("{\"priority\":\"Hgih?\"}", answer.get("fields").toString());
    }

    @Test
    public void whoHasToConsentIsToldWhere() throws TrackerException {
        when(directory.projects("l1")).thenThrow(new TrackerException(Reason.CONSENT_NEEDED));
        when(directory.consent("l1", "https://wiki.example/wiki/x?y")).thenReturn(Optional.of("https://jira.example/oauth"));
        when(directory.consent("l1", SITE + "/")).thenThrow(new TrackerException(Reason.LINK_SHARED));
        assertEquals("https://jira.example/oauth", refused(resource.projects("l1", "/wiki/x?y"), 409, "jira-consent-needed")
                .get("consent").getAsString());
        assertFalse(refused(resource.projects("l1", "//evil.example"), 409, "jira-consent-needed").has("consent"));
    }

    @Test
    public void whoAskedTooOftenIsToldHowLongToWait() {
        assertEquals(17, tooMany(17).get("seconds").getAsLong());
        assertTrue(tooMany(1).get("message").getAsString().contains("1 second."));
        assertTrue(tooMany(1_700).get("message").getAsString().contains("1,700 seconds."));
        assertFalse(tooMany(0).has("seconds"));
        assertFalse(tooMany(Long.MAX_VALUE).has("seconds"));
        assertTrue(tooMany(Long.MAX_VALUE).get("message").getAsString().contains("blocked"));
    }

    private static JsonObject tooMany(long seconds) {
        TrackerFailure failure = new TrackerFailure(Reason.TOO_MANY, List.of(), Map.of(), seconds);
        return EnglishAnswers.errors(mock(TrackerDirectory.class)).json(failure, "", WayBack.to(null));
    }
}
