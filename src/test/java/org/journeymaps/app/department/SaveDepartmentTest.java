package org.journeymaps.app.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.department.SaveDepartment.Result.Rejected;
import org.journeymaps.app.department.SaveDepartment.Result.Saved;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.core.routing.Choice;
import org.junit.Before;
import org.junit.Test;

public class SaveDepartmentTest {

    private final ListInMemory list = new ListInMemory();
    private final TrackerDirectory jira = Care.jira();
    private final CurrentUser user = mock(CurrentUser.class);
    private final SaveDepartment save = new SaveDepartment(list, jira, user);

    @Before
    public void anAdministrator() {
        when(user.key()).thenReturn("u1");
        when(user.administrator()).thenReturn(true);
    }

    @Test
    public void whatJiraConfirmsIsSavedAsVerified() throws Exception {
        assertEquals(Care.LISTED, saved(save.add(Care.ENTRY, Care.BACK)).department());
        assertEquals(List.of(Care.LISTED), list.all());
    }

    @Test
    public void withJiraAwayItIsSavedAsUnverified() throws Exception {
        when(jira.projects("l1")).thenThrow(new TrackerException(TrackerFailure.Reason.AWAY));
        Saved saved = saved(save.add(Care.ENTRY, Care.BACK));
        assertFalse(saved.department().verified());
        assertEquals(
                List.of("unknown: Jira does not answer. Look whether it runs and can be reached from this site, then try again."),
                Care.told(saved.findings()));
    }

    @Test
    public void aMissingRightOfTheAdministratorDoesNotKeepFromSaving() throws Exception {
        when(jira.rights("l1", "CARE")).thenReturn(Set.of());
        assertFalse(saved(save.add(Care.ENTRY, Care.BACK)).department().verified());
    }

    @Test
    public void whatIsCertainlyWrongAndCanBeMendedIsNotSaved() throws Exception {
        when(jira.types("l1", "CARE")).thenReturn(List.of(new Choice("1", "Task")));
        assertEquals(List.of("type: Customer Care has no issue type Bug any more. Choose another one."),
                rejected(save.add(Care.ENTRY, Care.BACK)));
        assertEquals(List.of(), list.all());
    }

    @Test
    public void whatIsWrongByItselfIsNotEvenAsked() throws Exception {
        assertEquals(List.of("name: Enter a name."),
                rejected(save.add(new DepartmentEntry("care", "", 1, Care.ROUTE), Care.BACK)));
        verifyNoInteractions(jira);
    }

    @Test
    public void keysAndNamesAreGivenOnce() throws Exception {
        list.rows.put("care", Care.LISTED);
        assertEquals(List.of("key: Another department has this key already. Enter another one."),
                rejected(save.add(new DepartmentEntry("care", "Other", 1, Care.ROUTE), Care.BACK)));
        assertEquals(List.of("name: Another department has this name already. Enter another one."),
                rejected(save.add(new DepartmentEntry("other", "customer SUPPORT", 1, Care.ROUTE), Care.BACK)));
    }

    @Test
    public void twoWhoAddTheSameKeyAtOnceGetOneDepartment() throws Exception {
        list.before = () -> list.rows.put("care", Care.LISTED.withRetired(true));
        assertEquals(List.of("key: Another department has this key already. Enter another one."),
                rejected(save.add(Care.ENTRY, Care.BACK)));
        assertTrue(list.rows.get("care").retired());
    }

    @Test
    public void changingKeepsTheKeyAndWhetherItIsRetired() throws Exception {
        list.rows.put("care", Care.LISTED.withRetired(true));
        saved(save.change(new DepartmentEntry("care", "Care", 7, Care.ROUTE), Care.BACK));
        assertEquals("Care", list.rows.get("care").name());
        assertEquals(7, list.rows.get("care").colour());
        assertTrue(list.rows.get("care").retired());
    }

    @Test
    public void whatIsNotListedCannotBeChanged() {
        assertEquals(Reason.DEPARTMENT_GONE, assertThrows(DepartmentRefusedException.class,
                () -> save.change(Care.ENTRY, Care.BACK)).reason());
    }

    @Test
    public void aDamagedDepartmentIsEnteredAnewAndNeverAddedOver() throws Exception {
        list.broken.add(new Departments.DamagedRow("care", "{"));
        assertEquals(List.of("key: Another department has this key already. Enter another one."),
                rejected(save.add(Care.ENTRY, Care.BACK)));
        saved(save.change(Care.ENTRY, Care.BACK));
        assertEquals(List.of(), list.damaged());
    }

    @Test
    public void onlyAdministratorsSave() {
        when(user.administrator()).thenReturn(false);
        assertEquals(Reason.ADMINISTRATOR_NEEDED, assertThrows(DepartmentRefusedException.class,
                () -> save.add(Care.ENTRY, Care.BACK)).reason());
        assertEquals(Map.of(), list.rows);
        verifyNoInteractions(jira);
    }

    @Test
    public void aBusyListIsRefused() {
        list.busy = true;
        assertEquals(Reason.LIST_BUSY, assertThrows(DepartmentRefusedException.class,
                () -> save.add(Care.ENTRY, Care.BACK)).reason());
    }

    private static Saved saved(SaveDepartment.Result result) {
        return (Saved) result;
    }

    private static List<String> rejected(SaveDepartment.Result result) {
        return Care.toldErrors(((Rejected) result).errors());
    }
}
