package org.journeymaps.app.filing;

import static org.journeymaps.app.filing.Sample.P1;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.ProposeIssue.Choose;
import org.journeymaps.app.filing.ProposeIssue.Offer;
import org.journeymaps.app.filing.ProposeIssue.Ready;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.PageReference;
import org.junit.Before;
import org.junit.Test;

public class ProposeIssueTest {

    private static final ListedDepartment CARE = Sample.department("care", "l1", false);
    private static final ListedDepartment BILLING = Sample.department("billing", "l2", false);
    private static final ListedDepartment OLD = Sample.department("old", "l2", true);
    private static final List<Choice> TYPES = List.of(new Choice("1", "Bug"), new Choice("2", "Story"));
    private static final List<Choice> PRIORITIES = List.of(new Choice("3", "Medium"));

    private final Departments departments = mock(Departments.class);
    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final PageFacts facts = mock(PageFacts.class);
    private OnePage page = OnePage.holdingMaps(Sample.map("care"));

    @Before
    public void departmentsAndTheirJiras() throws Exception {
        when(departments.all()).thenReturn(List.of(BILLING, CARE, OLD));
        List.of(BILLING, CARE, OLD).forEach(each -> when(departments.find(each.key())).thenReturn(Optional.of(each)));
        when(directory.link("l1")).thenReturn(Optional.of(Sample.JIRA));
        when(directory.link("l2")).thenReturn(Optional.of(Sample.BILLING));
        when(directory.rights(anyString(), anyString())).thenReturn(Set.of("BROWSE_PROJECTS", "CREATE_ISSUES"));
        when(directory.types(anyString(), anyString())).thenReturn(TYPES);
        when(directory.fields(anyString(), anyString(), anyString())).thenReturn(List.of(
                new Field("summary", "Summary", true, "string", "", List.of()),
                new Field("priority", "Priority", false, "priority", "", PRIORITIES)));
        when(facts.of(OnePage.CONTENT)).thenReturn(new PageReference("Plans", "https://wiki.example/x"));
    }

    @Test
    public void theOwnerGetsTheIssue() throws Exception {
        Ready ready = (Ready) propose("");
        assertEquals(CARE, ready.department());
        assertEquals(Sample.JIRA, ready.link());
        assertEquals(new Choice("CARE", "Customer care"), ready.draft().project());
        assertEquals(new Offer(true, TYPES, PRIORITIES), ready.offer());
        assertEquals(List.of(BILLING, CARE), ready.departments());
    }

    @Test
    public void aDepartmentThatWasChosenGetsItInstead() throws Exception {
        Ready ready = (Ready) propose("billing");
        assertEquals(BILLING, ready.department());
        assertEquals(Sample.BILLING, ready.link());
    }

    @Test
    public void withoutAnOwnerOnTheListADepartmentHasToBeChosen() throws Exception {
        for (String owner : List.of("", "own", "old")) {
            page = OnePage.holdingMaps(Sample.map(owner));
            assertEquals(new Choose(List.of(BILLING, CARE)), propose(""));
        }
        verifyNoInteractions(directory);
    }

    @Test
    public void aDepartmentThatCannotBeChosenIsRefused() {
        refused(Reason.DEPARTMENT_MISSING, "other");
        refused(Reason.DEPARTMENT_RETIRED, "old");
    }

    @Test
    public void whoMayMakeNoIssuesThereIsToldSoAndAskedNothing() throws Exception {
        when(directory.rights("l1", "CARE")).thenReturn(Set.of("BROWSE_PROJECTS"));
        assertEquals(new Offer(false, List.of(), List.of()), ((Ready) propose("")).offer());
        verify(directory, never()).types(any(), any());
    }

    @Test
    public void aTypeThatIsGoneHasNoPriorities() throws Exception {
        when(directory.types("l1", "CARE")).thenReturn(List.of(new Choice("9", "Other")));
        assertEquals(new Offer(true, List.of(new Choice("9", "Other")), List.of()), ((Ready) propose("")).offer());
        verify(directory, never()).fields(any(), any(), any());
    }

    @Test
    public void aTrackerThatFailsIsNamed() throws Exception {
        when(directory.rights("l1", "CARE")).thenThrow(new TrackerException(TrackerFailure.Reason.CONSENT_NEEDED));
        assertEquals("l1", assertThrows(TrackerException.class, () -> propose("")).link());
        when(directory.link("l2")).thenReturn(Optional.empty());
        TrackerException gone = assertThrows(TrackerException.class, () -> propose("billing"));
        assertEquals(TrackerFailure.Reason.LINK_GONE, gone.failure().reason());
        assertEquals("l2", gone.link());
    }

    @Test
    public void onlyEditorsOfASoundMapGetAProposal() {
        page.readOnly();
        refused(Reason.EDIT_DENIED, "");
        page.hide();
        refused(Reason.CONTENT_MISSING, "");
        page = OnePage.holdingMaps(Sample.map("care"), Sample.map("care"));
        refused(Reason.MAP_TWICE, "");
        page = OnePage.holdingMaps(Sample.map("care").withId("x"));
        refused(Reason.MAP_MISSING, "");
        page = OnePage.holdingMaps(Sample.map());
        refused(Reason.ITEM_MISSING, "");
        verifyNoInteractions(directory);
    }

    private ProposeIssue.Proposal propose(String department) throws MapRefusedException, TrackerException {
        DraftIssue drafts = new DraftIssue(page, departments, facts, EnglishWords::new);
        return new ProposeIssue(page, departments, drafts, directory).of(P1, department);
    }

    private void refused(Reason reason, String department) {
        assertEquals(reason, assertThrows(MapRefusedException.class, () -> propose(department)).reason());
    }
}
