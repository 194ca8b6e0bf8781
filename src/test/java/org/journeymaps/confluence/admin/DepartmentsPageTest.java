package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.journeymaps.app.department.Departments.DamagedRow;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class DepartmentsPageTest {

    private final AdminSite site = new AdminSite();

    @Test
    public void aDepartmentIsShownInWords() throws Exception {
        assertEquals(List.of("Customer <Support> care", "Customer Care (CARE) Bug \u00b7 Jira", "Lead of the component Billing",
                "Verified", "Edit Test connection Retire Delete"), row(AdminSite.care()));
    }

    @Test
    public void everyWayToAssignHasItsWords() throws Exception {
        assertEquals("Mia Lee", row(assigned(Rule.PERSON, new Choice("mlee", "Mia Lee"))).get(2));
        assertEquals("Whoever the project names", row(assigned(Rule.PROJECT_DEFAULT, Choice.NONE)).get(2));
        assertEquals("Nobody at first", row(assigned(Rule.UNASSIGNED, Choice.NONE)).get(2));
    }

    @Test
    public void whatIsUnverifiedRetiredOrWithoutAJiraSaysSo() throws Exception {
        ListedDepartment gone = AdminSite.department("care", "Care", "l9", Rule.UNASSIGNED, Choice.NONE);
        List<String> row = row(gone.withRetired(true).withVerified(false));
        assertEquals("Customer Care (CARE) Bug \u00b7 a Jira that is no longer linked", row.get(1));
        assertEquals("Retired Not verified", row.get(3));
        assertEquals("Edit Test connection Restore Delete", row.get(4));
    }

    @Test
    public void aDepartmentThatIsInUseCannotBeDeleted() throws Exception {
        when(site.filings.names("care")).thenReturn(true);
        assertEquals("Edit Test connection Retire", row(AdminSite.care()).get(4));
    }

    @Test
    public void everyActionNamesItsDepartment() throws Exception {
        when(site.departments.all()).thenReturn(List.of(AdminSite.care()));
        assertEquals(
                List.of("Edit Customer <Support>", "Test connection of Customer <Support>", "Retire Customer <Support>",
                        "Delete Customer <Support>"),
                shown().select(".jm-actions > *").eachAttr("aria-label"));
        assertEquals("/wiki/plugins/servlet/journey-maps/admin/department/care",
                shown().selectFirst(".jm-department-name").attr("href"));
    }

    @Test
    public void withoutDepartmentsTheWayToTheFirstIsShown() throws Exception {
        assertEquals("No departments yet", shown().selectFirst(".jm-nothing-title").text());
        assertEquals("/wiki/plugins/servlet/journey-maps/admin/department",
                shown().selectFirst("a.aui-button-primary").attr("href"));
        assertTrue(shown().select("table").isEmpty());
    }

    @Test
    public void whatIsDamagedIsShownAsItIsStored() throws Exception {
        when(site.departments.damaged()).thenReturn(List.of(new DamagedRow("", "{\"v\":2}"), new DamagedRow("web", "<b>")));
        Document shown = shown();
        assertEquals("The list of departments is damaged", shown.select(".jm-damaged .title").first().text());
        assertTrue(shown.select(".jm-damaged").first().select(".jm-actions").isEmpty());
        assertEquals("The department web cannot be read", shown.select(".jm-damaged .title").last().text());
        assertEquals("<b>", shown.select(".jm-damaged pre").last().text());
        assertEquals("/wiki/plugins/servlet/journey-maps/admin/department/web",
                shown.select(".jm-damaged .jm-actions a").attr("href"));
    }

    @Test
    public void theScriptGetsItsWordsAndTheirPlacesForValues() throws Exception {
        JsonObject words = JsonParser.parseString(shown().selectFirst("[data-jm-page=list]").attr("data-jm-words"))
                .getAsJsonObject();
        assertEquals("{0} is saved.", words.get("saved").getAsString());
        assertEquals("Jira says: {0}", words.get("jiraSays").getAsString());
        assertNotNull(shown().selectFirst(".jm-say[role=status]"));
        assertFalse(shown().html().contains("<script"));
    }

    private static ListedDepartment assigned(Rule rule, Choice who) {
        return AdminSite.department("care", "Care", "l1", rule, who);
    }

    private List<String> row(ListedDepartment department) throws Exception {
        when(site.departments.all()).thenReturn(List.of(department));
        return shown().select("tbody > tr > *").eachText();
    }

    private Document shown() throws Exception {
        return Jsoup.parse(site.list().html());
    }
}
