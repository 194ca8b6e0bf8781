package org.journeymaps.app.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;
import org.junit.Before;
import org.junit.Test;

public class TestDepartmentTest {

    private final ListInMemory list = new ListInMemory();
    private final TrackerDirectory jira = Care.jira();
    private final CurrentUser user = mock(CurrentUser.class);
    private final TestDepartment test = new TestDepartment(list, jira, user);

    @Before
    public void anAdministrator() {
        when(user.key()).thenReturn("u1");
        when(user.administrator()).thenReturn(true);
    }

    @Test
    public void saysEverythingThatIsGood() throws DepartmentRefusedException {
        assertEquals(
                List.of("good: This site is linked with Jira.", "good: Jira knows that this site may act for you.",
                        "good: The project Customer Care is there.",
                        "good: You may create issues in Customer Care. Everybody who files needs this right.",
                        "good: You may link issues in Customer Care, so that each leads back to its map.",
                        "good: Issues are of the type Bug.", "good: Every field that the project requires has a value.",
                        "good: Mia Lee leads the component Billing and gets the issues."),
                test(Care.ROUTE).stream().map(Care::told).toList());
    }

    @Test
    public void everyWayToAssignIsLookedAt() throws DepartmentRefusedException {
        assertEquals("good: Mia Lee gets the issues.", last(test(Care.route(Rule.PERSON, Care.MIA))));
        assertEquals("good: Whoever Customer Care names by default gets the issues.",
                last(test(Care.route(Rule.PROJECT_DEFAULT, Choice.NONE))));
        assertEquals("good: Nobody gets the issues; the department deals them out.",
                last(test(Care.route(Rule.UNASSIGNED, Choice.NONE))));
    }

    @Test
    public void aLinkThatIsGoneEndsTheTest() throws DepartmentRefusedException {
        when(jira.link("l1")).thenReturn(Optional.empty());
        List<Finding> findings = test(Care.ROUTE);
        assertEquals(1, findings.size());
        assertEquals("link", findings.get(0).field());
        assertTrue(Care.told(findings).get(0), Care.told(findings).get(0).startsWith("wrong: This site is not linked"));
    }

    @Test
    public void aSharedLinkIsNeverUsed() throws Exception {
        when(jira.projects("l1")).thenThrow(new TrackerException(TrackerFailure.Reason.LINK_SHARED));
        String told = Care.told(test(Care.ROUTE)).get(0);
        assertTrue(told, told.startsWith("wrong: The link to Jira acts for one shared account"));
    }

    @Test
    public void aConsentThatIsMissingOrHasEndedSaysWhereToGive() throws Exception {
        when(jira.projects("l1")).thenThrow(new TrackerException(TrackerFailure.Reason.CONSENT_NEEDED));
        when(jira.consent("l1", Care.BACK)).thenReturn(Optional.of("https://jira.example/allow"));
        List<Finding> findings = test(Care.ROUTE);
        assertTrue(findings.get(0).good());
        assertEquals("unknown: Jira does not know yet that this site may act for you. Allow it there, then try again.",
                Care.told(findings.get(1)));
        assertEquals("https://jira.example/allow", findings.get(1).consent());
    }

    @Test
    public void whateverJiraDoesNotTellIsSaidInWords() throws Exception {
        for (TrackerFailure.Reason reason : TrackerFailure.Reason.values()) {
            TrackerDirectory silent = Care.jira();
            when(silent.projects("l1")).thenThrow(new TrackerException(
                    new TrackerFailure(reason, List.of("as Jira says"), Map.of(), 0)));
            Finding finding = lastOf(RouteCheck.findings(silent, Care.ROUTE, Care.BACK));
            assertFalse(reason.code(), finding.good());
            assertTrue(Care.told(finding), Care.told(finding).contains("Jira"));
        }
    }

    @Test
    public void jirasOwnWordsAreKept() throws Exception {
        when(jira.projects("l1")).thenThrow(new TrackerException(
                new TrackerFailure(TrackerFailure.Reason.AWAY, List.of("down for repair"), Map.of(), 0)));
        assertEquals(List.of("down for repair"), lastOf(test(Care.ROUTE)).said());
    }

    @Test
    public void aHiddenProjectEndsTheTest() throws Exception {
        when(jira.projects("l1")).thenReturn(List.of(new Choice("WEB", "Web")));
        assertEquals(
                List.of("wrong: Jira has no project Customer Care, or you may not see it there. Choose another one, or ask for "
                        + "the right Browse Projects."),
                Care.told(test(Care.ROUTE)));
    }

    @Test
    public void missingRightsAreNamed() throws Exception {
        when(jira.rights("l1", "CARE")).thenReturn(Set.of());
        when(jira.types("l1", "CARE")).thenReturn(List.of());
        List<String> told = Care.told(test(Care.route(Rule.PERSON, Care.MIA)));
        assertEquals(4, told.size());
        assertTrue(told.get(0), told.get(0).contains("Create Issues"));
        assertTrue(told.get(1), told.get(1).contains("Assign Issues"));
        assertTrue(told.get(2), told.get(2).contains("Link Issues"));
        assertEquals("unknown: Customer Care did not name its issue types. It names them only to those who may create issues "
                + "there.", told.get(3));
    }

    @Test
    public void theRightToAssignMattersOnlyToThoseWhoAssign() throws Exception {
        when(jira.rights("l1", "CARE")).thenReturn(Set.of("CREATE_ISSUES", "LINK_ISSUES"));
        assertEquals(List.of(), Care.told(test(Care.ROUTE)));
        assertEquals(1, Care.told(test(Care.route(Rule.UNASSIGNED, Choice.NONE))).size());
    }

    @Test
    public void aTypeThatIsGoneIsNamed() throws Exception {
        when(jira.types("l1", "CARE")).thenReturn(List.of(new Choice("1", "Task")));
        assertEquals(List.of("wrong: Customer Care has no issue type Bug any more. Choose another one."),
                Care.told(test(Care.ROUTE)));
    }

    @Test
    public void componentsNeedALeadWhoGetsTheIssues() throws Exception {
        assertEquals("wrong: The project has no component Billing any more. Choose another one.", led(List.of()));
        assertEquals("wrong: The component Billing has no lead. Let its administrator name one, or choose another way.",
                led(List.of(new Component(Care.BILLING, "", true))));
        String elsewhere = led(List.of(new Component(Care.BILLING, "Mia", false)));
        assertTrue(elsewhere, elsewhere.startsWith("wrong: Jira does not give issues of the component Billing to its lead."));
    }

    @Test
    public void aPersonHasToBeAmongThoseWhoCanBeGivenIssues() throws Exception {
        Route route = Care.route(Rule.PERSON, Care.MIA);
        when(jira.people("l1", "CARE", "mlee")).thenReturn(List.of());
        assertEquals(List.of("wrong: Mia Lee cannot be given issues of Customer Care. Choose somebody else."),
                Care.told(test(route)));
        when(jira.people("l1", "CARE", "mlee")).thenReturn(Collections.nCopies(20, new Choice("mlee2", "Another")));
        assertTrue(lastOf(test(route)).state() == Finding.State.UNKNOWN);
    }

    @Test
    public void theListNotesWhatWasFoundForCertain() throws Exception {
        list.rows.put("care", Care.LISTED.withVerified(false));
        test.test("care", Care.BACK);
        assertTrue(list.rows.get("care").verified());
        when(jira.types("l1", "CARE")).thenReturn(List.of(new Choice("1", "Task")));
        test.test("care", Care.BACK);
        assertFalse(list.rows.get("care").verified());
    }

    @Test
    public void whatJiraDoesNotTellChangesNothing() throws Exception {
        list.rows.put("care", Care.LISTED);
        when(jira.projects("l1")).thenThrow(new TrackerException(TrackerFailure.Reason.AWAY));
        test.test("care", Care.BACK);
        assertTrue(list.rows.get("care").verified());
    }

    @Test
    public void aDepartmentThatWasChangedMeanwhileIsNotNoted() throws Exception {
        list.rows.put("care", Care.LISTED.withVerified(false));
        list.before = () -> list.rows.put("care", Care.LISTED.withVerified(false).withRetired(true));
        test.test("care", Care.BACK);
        assertFalse(list.rows.get("care").verified());
    }

    @Test
    public void onlyAdministratorsTestAndOnlyWhatIsListed() {
        assertEquals(Reason.DEPARTMENT_GONE, refused());
        when(user.administrator()).thenReturn(false);
        assertEquals(Reason.ADMINISTRATOR_NEEDED, refused());
        verifyNoInteractions(jira);
    }

    private Reason refused() {
        return assertThrows(DepartmentRefusedException.class, () -> test.test("gone", Care.BACK)).reason();
    }

    private String led(List<Component> components) throws Exception {
        when(jira.components("l1", "CARE")).thenReturn(components);
        return last(test(Care.ROUTE));
    }

    private List<Finding> test(Route route) throws DepartmentRefusedException {
        list.rows.put("care", new ListedDepartment("care", "Care", 0, route, false, true));
        return test.test("care", Care.BACK);
    }

    private static Finding lastOf(List<Finding> findings) {
        return findings.get(findings.size() - 1);
    }

    private static String last(List<Finding> findings) {
        return Care.told(lastOf(findings));
    }
}
