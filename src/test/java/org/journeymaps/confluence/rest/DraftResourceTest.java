package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.SITE;
import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.junit.Test;

public class DraftResourceTest {

    private final Desk desk = new Desk();

    @Test
    public void showsWhatWouldBeSent() {
        JsonObject answer = body(desk.drafts.draft("5", "m", "p1", null, null), 200);
        assertTrue(answer.remove("description").getAsString().startsWith("Pain p1\n\n"));
        assertEquals("{\"departments\":[{\"key\":\"care\",\"name\":\"Listed care\"}],\"department\":\"care\","
                + "\"departmentName\":\"Listed care\","
                + "\"link\":{\"id\":\"l1\",\"name\":\"Jira\",\"url\":\"https://jira.example\",\"primary\":true},"
                + "\"project\":{\"id\":\"CARE\",\"name\":\"Customer care\"},\"type\":{\"id\":\"1\",\"name\":\"Bug\"},"
                + "\"types\":[{\"id\":\"1\",\"name\":\"Bug\"}],"
                + "\"assignment\":{\"rule\":\"unassigned\",\"who\":{\"id\":\"\",\"name\":\"\"}},"
                + "\"priority\":{\"id\":\"\",\"name\":\"\"},\"priorities\":[],\"summary\":\"Pain p1\",\"permitted\":true}",
                answer.toString());
    }

    @Test
    public void offersTheDepartmentsAloneWhereOneHasToBeChosen() {
        JsonObject answer = body(new Desk("nobody").drafts.draft("5", "m", "p1", "", null), 200);
        assertEquals("{\"departments\":[{\"key\":\"care\",\"name\":\"Listed care\"}]}", answer.toString());
    }

    @Test
    public void tellsWhoMayNotMakeIssuesThere() throws TrackerException {
        when(desk.directory.rights("l1", "CARE")).thenReturn(Set.of());
        assertFalse(body(desk.drafts.draft("5", "m", "p1", "care", null), 200).get("permitted").getAsBoolean());
    }

    @Test
    public void leadsThroughConsentAndBack() throws TrackerException {
        when(desk.directory.rights("l1", "CARE")).thenThrow(new TrackerException(Reason.CONSENT_NEEDED));
        when(desk.directory.consent("l1", SITE + "/x?y=1")).thenReturn(Optional.of("https://jira.example/allow"));
        JsonObject answer = refused(desk.drafts.draft("5", "m", "p1", "care", "/wiki/x?y=1"), 409, "jira-consent-needed");
        assertEquals("https://jira.example/allow", answer.get("consent").getAsString());
    }

    @Test
    public void whatIsNoNameIsRefused() throws TrackerException {
        badField(desk.drafts.draft("5", "m m", "p1", "care", null), "map");
        badField(desk.drafts.draft("5", "m", "p1/../p2", "care", null), "item");
        badField(desk.drafts.draft("5", "m", "p1", "Care", null), "department");
        verify(desk.directory, never()).rights(anyString(), anyString());
    }

    @Test
    public void whatIsNotThereIsNamed() {
        refused(desk.drafts.draft("x", "m", "p1", "care", null), 404, "content-missing");
        refused(desk.drafts.draft("6", "m", "p1", "care", null), 404, "content-missing");
        refused(desk.drafts.draft("5", "x", "p1", "care", null), 404, "map-missing");
        refused(desk.drafts.draft("5", "m", "x", "care", null), 404, "item-missing");
        refused(desk.drafts.draft("5", "m", "p1", "other", null), 409, "department-missing");
        for (String missing : List.of("x", "6")) {
            refused(desk.drafts.draft(missing, "m", "p1", null, null), 404, "content-missing");
        }
    }

    @Test
    public void readersGetNoDraft() {
        desk.page.readOnly();
        refused(desk.drafts.draft("5", "m", "p1", null, null), 403, "edit-denied");
    }
}
