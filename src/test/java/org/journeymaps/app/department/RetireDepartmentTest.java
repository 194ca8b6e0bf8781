package org.journeymaps.app.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.core.routing.ListedDepartment;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class RetireDepartmentTest {

    private final ListInMemory list = new ListInMemory();
    private final Filings filings = mock(Filings.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final RetireDepartment retire = new RetireDepartment(list, filings, user);
    private final ListDepartments listing = new ListDepartments(list, filings, user);

    @Before
    public void anAdministrator() {
        when(user.key()).thenReturn("u1");
        when(user.administrator()).thenReturn(true);
        list.rows.put("care", Care.LISTED);
    }

    @Test
    public void aRetiredDepartmentStaysAndComesBack() throws DepartmentRefusedException {
        assertTrue(retire.retire("care").retired());
        assertTrue(list.rows.get("care").retired());
        assertFalse(retire.restore("care").retired());
        assertEquals(Care.LISTED, list.rows.get("care"));
    }

    @Test
    public void oneThatNothingWasFiledForIsDeleted() throws DepartmentRefusedException {
        retire.delete("care");
        assertEquals(List.of(), list.all());
    }

    @Test
    public void oneThatIssuesWereFiledForIsNot() {
        when(filings.names("care")).thenReturn(true);
        assertEquals(Reason.DEPARTMENT_USED, refused(() -> retire.delete("care")));
        assertEquals(List.of(Care.LISTED), list.all());
    }

    @Test
    public void aDamagedRowCanBeDeletedUnlessIssuesWereFiledForIt() throws DepartmentRefusedException {
        list.broken.add(new Departments.DamagedRow("web", "{"));
        when(filings.names("web")).thenReturn(true);
        assertEquals(Reason.DEPARTMENT_USED, refused(() -> retire.delete("web")));
        when(filings.names("web")).thenReturn(false);
        retire.delete("web");
        assertEquals(List.of(), list.damaged());
    }

    @Test
    public void whatIsNotListedIsGone() {
        assertEquals(Reason.DEPARTMENT_GONE, refused(() -> retire.retire("web")));
        assertEquals(Reason.DEPARTMENT_GONE, refused(() -> retire.restore("web")));
        assertEquals(Reason.DEPARTMENT_GONE, refused(() -> retire.delete("web")));
    }

    @Test
    public void theListShowsRetiredOnesLastAndWhatIsDamaged() throws DepartmentRefusedException {
        list.rows.put("care", Care.LISTED.withRetired(true));
        ListedDepartment web = new ListedDepartment("web", "Web", 0, Care.ROUTE, false, true);
        list.rows.put("web", web);
        list.broken.add(new Departments.DamagedRow("mkt", "{"));
        when(filings.names("web")).thenReturn(true);
        ListDepartments.Listing all = listing.all();
        assertEquals(List.of(new ListDepartments.Line(web, true),
                new ListDepartments.Line(Care.LISTED.withRetired(true), false)), all.departments());
        assertEquals(List.of(new Departments.DamagedRow("mkt", "{")), all.damaged());
    }

    @Test
    public void allOfItIsForAdministrators() {
        when(user.administrator()).thenReturn(false);
        List<ThrowingRunnable> all = List.of(() -> retire.retire("care"), () -> retire.restore("care"),
                () -> retire.delete("care"), listing::all);
        all.forEach(each -> assertEquals(Reason.ADMINISTRATOR_NEEDED, refused(each)));
        when(user.administrator()).thenReturn(true);
        when(user.key()).thenReturn("");
        all.forEach(each -> assertEquals(Reason.ADMINISTRATOR_NEEDED, refused(each)));
    }

    private static Reason refused(ThrowingRunnable work) {
        return assertThrows(DepartmentRefusedException.class, work).reason();
    }
}
