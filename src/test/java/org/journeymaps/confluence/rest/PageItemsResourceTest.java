package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.SITE;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.app.filing.PageAttempts;
import org.journeymaps.app.filing.Sample;
import org.journeymaps.app.filing.ShowIssues;
import org.journeymaps.app.filing.ShowItems;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.confluence.EnglishWords;
import org.junit.Before;
import org.junit.Test;

public class PageItemsResourceTest {

    private final Departments departments = mock(Departments.class);
    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final IssueTracker tracker = mock(IssueTracker.class);
    private final Filings filings = mock(Filings.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final OnePage page = OnePage.holdingMaps(Sample.naming(Sample.map("care"), "p1",
            Sample.issue("l1", "7", "CARE-58"), Sample.issue("gone", "8", "X-1")));
    private final PageItemsResource resource = new PageItemsResource(
            new ShowItems(page, departments, directory,
                    new PageAttempts(filings, user, Clock.fixed(Sample.NOW, ZoneOffset.UTC)), user),
            new ShowIssues(page, directory, tracker, user),
            new IssuesJson(EnglishAnswers.errors(directory)), EnglishWords::new, EnglishAnswers.with(directory));

    @Before
    public void anAuthorAndOneJira() {
        when(user.key()).thenReturn("u1");
        when(directory.links()).thenReturn(List.of(Sample.JIRA));
        when(directory.link("l1")).thenReturn(Optional.of(Sample.JIRA));
        when(departments.all()).thenReturn(List.of(Sample.department("care", "l1", false)));
    }

    @Test
    public void tellsEditorsWhatThisSiteKnows() {
        when(filings.ofPage(5)).thenReturn(List.of(Sample.filing(State.UNKNOWN, Filing.NEVER, Filing.NEVER)));
        JsonObject answer = body(resource.items("5"), 200);
        assertTrue(answer.remove("words").getAsJsonObject().has("strip.create"));
        assertEquals("{\"edit\":true,\"user\":true,"
                + "\"links\":[{\"id\":\"l1\",\"name\":\"Jira\",\"url\":\"https://jira.example\",\"primary\":true}],"
                + "\"maps\":[{\"position\":1,\"map\":\"m\",\"hash\":\"" + page.stored(1).hash()
                + "\",\"twice\":false,\"writable\":true,\"items\":["
                + "{\"item\":\"p1\",\"department\":\"care\",\"departmentName\":\"Listed care\",\"listed\":true,"
                + "\"link\":\"l1\",\"issues\":["
                + "{\"link\":\"l1\",\"id\":\"7\",\"key\":\"CARE-58\",\"relation\":\"fixed-by\","
                + "\"url\":\"https://jira.example/browse/CARE-58\"},"
                + "{\"link\":\"gone\",\"id\":\"8\",\"key\":\"X-1\",\"relation\":\"fixed-by\",\"url\":\"\"}],"
                + "\"filing\":{\"state\":\"unknown\",\"marker\":\"k7f3q2m9x0ab4c1d\",\"link\":\"l1\",\"project\":\"CARE\","
                + "\"mine\":true}}]}]}", answer.toString());
        verifyNoInteractions(tracker);
    }

    @Test
    public void tellsReadersWithoutAttemptsAndDialogs() {
        when(filings.ofPage(5)).thenReturn(List.of(Sample.filing(State.UNKNOWN, Filing.NEVER, Filing.NEVER)));
        page.readOnly();
        JsonObject answer = body(resource.items("5"), 200);
        assertFalse(answer.get("edit").getAsBoolean());
        assertFalse(answer.toString().contains("\"filing\""));
        assertFalse(answer.get("words").getAsJsonObject().has("strip.create"));
        assertEquals("No Jira issue", answer.get("words").getAsJsonObject().get("strip.none").getAsString());
    }

    @Test
    public void tellsTheKeyOfAnAttemptThatHasOne() {
        when(filings.ofPage(5)).thenReturn(List.of(Sample.filing(State.CREATED, Filing.NEVER, Filing.NEVER)));
        assertTrue(body(resource.items("5"), 200).toString().contains("\"state\":\"unfinished\",\"marker\":\"k7f3q2m9x0ab4c1d\","
                + "\"key\":\"CARE-58\""));
    }

    @Test
    public void tellsTheStatesAndWhichTrackerTellsNone() throws TrackerException {
        when(tracker.issues(eq("l1"), any())).thenReturn(Map.of("7", Sample.tracked("7", "MOVED-1")));
        JsonObject answer = body(resource.issues("5", null, false), 200);
        assertEquals("[{\"link\":\"l1\",\"id\":\"7\",\"key\":\"MOVED-1\",\"summary\":\"Summary of MOVED-1\","
                + "\"status\":\"Doing\",\"category\":\"in-progress\",\"type\":\"Bug\",\"assignee\":\"Mia\",\"priority\":\"High\","
                + "\"url\":\"https://jira.example/browse/MOVED-1\"}]", answer.get("issues").toString());
        assertEquals("[{\"id\":\"l1\"},{\"id\":\"gone\",\"failure\":{\"code\":\"jira-link-gone\",\"message\":"
                + "\"This site is no longer linked with that Jira. An administrator can link it again.\"}}]",
                answer.get("links").toString());
    }

    @Test
    public void whoHasToConsentIsToldWhere() throws TrackerException {
        when(tracker.issues(eq("l1"), any())).thenThrow(new TrackerException(Reason.CONSENT_NEEDED));
        when(directory.consent("l1", SITE + "/x?y")).thenReturn(Optional.of("https://jira.example/a"));
        when(directory.consent("l1", SITE + "/pages/viewpage.action?pageId=5")).thenReturn(Optional.of("https://jira.example/b"));
        assertTrue(body(resource.issues("5", "/wiki/x?y", false), 200).toString()
                .contains("\"consent\":\"https://jira.example/a\""));
        assertTrue(body(resource.issues("5", "http://evil.example", false), 200).toString()
                .contains("\"consent\":\"https://jira.example/b\""));
    }

    @Test
    public void hiddenPagesAndWhatIsNoPageAreMissing() {
        page.hide();
        for (String id : List.of("5", "6", "x", "")) {
            refused(resource.items(id), 404, "content-missing");
            refused(resource.issues(id, null, false), 404, "content-missing");
        }
        verifyNoInteractions(tracker);
    }
}
