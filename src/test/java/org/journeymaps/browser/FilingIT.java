package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.devhost.Jiras;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.store.Content;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The whole main job with the host and its Jiras: a pain point becomes an issue of its department, and its state comes back. */
public class FilingIT {

    private static int count;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final JiraServer jira = site.host().jira(Jiras.JIRA);
    private final String map = "filing-" + ++count;

    @Before
    public void clear() {
        jira.faults().clear();
        for (String name : List.of("author", "reader", "designer", "admin")) {
            site.host().jiras().consent(site.host().consents(), name);
        }
    }

    private Content page() {
        return site.page(Macros.example(map, "Switching"));
    }

    private Locator strip(Page page, String item) {
        return page.locator("#jm-" + map + "-" + item + " .jm-strip");
    }

    private static Locator primary(Page page) {
        return page.locator(".jm-dialog .aui-button-primary");
    }

    /** Files an item as it is proposed; the issue. */
    private Issue file(Page page, String item) {
        strip(page, item).locator("[data-jm-act=create]").click();
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        return create(page, item);
    }

    private Issue create(Page page, String item) {
        primary(page).click();
        Locator key = strip(page, item).locator(".jm-issue-key").last();
        assertThat(key).isVisible();
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        return issue(key.textContent());
    }

    private Issue issue(String key) {
        return jira.data().issues().find(key).orElseThrow();
    }

    private void logInToJira(Page page, String name) {
        page.fill("[name=os_username]", name);
        page.fill("[name=os_password]", name);
        page.click("#login-form-submit");
    }

    @Test
    public void fromANewMapToAnIssueAndBack() {
        site.host().consents().remove(Jiras.JIRA, "author");
        Page page = visits.as("author");
        site.createEmptyMap(page, "From a pain point to an issue");
        Chooser.start(page);
        Locator pain = page.locator(".jm-pain", new Page.LocatorOptions().setHasText("Plans cannot be set side by side"));
        visits.provoke(409);
        pain.locator("[data-jm-act=create]").click();
        primary(page).getByText("Allow access to Jira").click();
        logInToJira(page, "author");
        page.click("text='Allow'");
        assertThat(FilingDialogIT.field(page, "Summary")).hasValue("Plans cannot be set side by side");
        assertThat(page.locator(".jm-given")).containsText("(WEB) in Jira");
        assertThat(page.locator(".jm-preview-text")).containsText("Why must this be so hard?");
        assertThat(pain).hasCSS("background-color", "rgb(233, 242, 255)");
        Visits.picture(page, "job-1-dialog");
        primary(page).click();
        assertThat(pain.locator(".jm-issue")).hasText(Pattern.compile("WEB-[0-9]+To Do"));
        Visits.picture(page, "job-2-filed");
        pain.locator(".jm-issue-key").click();
        assertThat(page.locator("#summary-val")).hasText("Plans cannot be set side by side");
        assertThat(page.locator("#assignee-val")).hasText("Web lead");
        assertThat(page.locator("#labels-val")).containsText("journey-map");
        assertThat(page.locator("#description-val")).containsText("Severity: 4 of 5");
        Visits.picture(page, "job-3-jira");
        page.click("button:text-is('Done')");
        assertThat(page.locator("#status-val")).hasText("Done");
        page.locator("#linkingmodule a").click();
        assertThat(pain).isInViewport();
        assertThat(pain).hasCSS("background-color", "rgb(233, 242, 255)");
        Page other = visits.as("admin");
        other.navigate(page.url());
        assertThat(other.locator(".jm-done .jm-lozenge")).hasText("Done");
        Visits.picture(other, "job-4-done");
    }

    @Test
    public void theIssueKnowsItsWayBack() {
        Content content = page();
        Issue issue = file(visits.at(content, "author"), "p1");
        assertEquals(1, issue.links().size());
        String url = issue.links().get(0).body().getAsJsonObject("object").get("url").getAsString();
        assertTrue(url, url.endsWith("pageId=" + content.id() + "#jm-" + map + "-p1"));
        assertTrue(issue.properties().containsKey("journeymaps.painpoint"));
        assertEquals("web-lead", issue.people().assignee());
        assertTrue(site.now(content).body().contains("\"key\": \"" + issue.key() + "\""));
    }

    @Test
    public void theAssigneeIsWhoTheEditorSays() {
        Page page = visits.at(page(), "author");
        strip(page, "p1").locator("[data-jm-act=create]").click();
        FilingDialogIT.field(page, "Assignee").selectOption("Another person\u2026");
        FilingDialogIT.field(page, "Person").fill("care");
        page.locator("[role=option]").first().click();
        assertEquals("care-lead", create(page, "p1").people().assignee());
        strip(page, "p4").locator("[data-jm-act=create]").click();
        assertThat(FilingDialogIT.field(page, "Assignee")).hasValue("unassigned");
        assertEquals("", create(page, "p4").people().assignee());
        strip(page, "p2").locator("[data-jm-act=create]").click();
        FilingDialogIT.field(page, "Assignee").selectOption("Whoever the project names");
        assertFalse(create(page, "p2").people().assignee().isEmpty());
    }

    @Test
    public void aDepartmentInAnotherJiraGetsItsIssueThere() {
        Page page = visits.at(page(), "author");
        strip(page, "p3").locator("[data-jm-act=create]").click();
        assertThat(page.locator(".jm-given")).containsText("in Billing Jira");
        primary(page).click();
        assertThat(strip(page, "p3").locator(".jm-issue")).containsText("BILL-");
        assertThat(strip(page, "p3").locator(".jm-lozenge")).hasText("To Do");
    }

    @Test
    public void anOpportunityWithoutADepartmentAsksForOne() {
        Page page = visits.at(page(), "author");
        strip(page, "o1").locator("[data-jm-act=choose]").click();
        FilingDialogIT.field(page, "Department").selectOption("Web Team");
        assertThat(FilingDialogIT.field(page, "Summary")).hasValue("Put rivals\u2019 offers next to hers");
        assertEquals("WEB", create(page, "o1").project());
    }

    @Test
    public void readersSeeTheStateAndOthersOnlyTheKey() {
        Content content = page();
        Issue issue = file(visits.at(content, "author"), "p1");
        site.host().consents().remove(Jiras.JIRA, "reader");
        assertThat(strip(visits.at(content, "reader"), "p1")).hasText(issue.key() + "Allow access to Jira");
        site.host().jiras().consent(site.host().consents(), "reader");
        Page reader = visits.at(content, "reader");
        assertThat(strip(reader, "p1")).hasText(issue.key() + "To Do");
        assertThat(strip(reader, "p2")).hasText("No Jira issue");
        assertThat(reader.locator(".jm-strip button")).hasCount(0);
        Visits.picture(reader, "job-reader");
        jira.traffic().clear();
        Page anonymous = visits.at(content, "");
        assertThat(strip(anonymous, "p2")).hasText("No Jira issue");
        assertThat(strip(anonymous, "p1")).hasText(issue.key());
        assertEquals(List.of(), jira.traffic().all());
        Visits.picture(anonymous, "job-anonymous");
    }

    @Test
    public void aDesignerWithoutRightsInJiraSeesNoStateAndMayNotCreate() {
        Content content = page();
        file(visits.at(content, "author"), "p1");
        Page page = visits.at(content, "designer");
        assertThat(strip(page, "p1")).containsText("Issue not visible to you or deleted");
        Visits.picture(page, "job-designer");
        visits.provoke(409);
        strip(page, "p2").locator("[data-jm-act=create]").click();
        assertThat(page.locator(".jm-alarm")).containsText("Jira has no such thing, or you may not see it there.");
        assertThat(primary(page)).isHidden();
    }

    @Test
    public void anIssueIsLinkedAndUnlinked() {
        Content content = page();
        Page page = visits.at(content, "author");
        Issue issue = file(page, "p1");
        strip(page, "p2").locator("[data-jm-act=create]").click();
        page.locator(".jm-dialog button").getByText("Link an existing issue instead").click();
        FilingDialogIT.field(page, "Issue").fill(issue.key());
        page.locator("[role=option]").first().click();
        primary(page).click();
        assertThat(strip(page, "p2").locator(".jm-issue-key")).hasText(issue.key());
        assertEquals(2, issue(issue.key()).links().size());
        strip(page, "p2").locator("[data-jm-act=actions]").click();
        page.locator("[role=menuitem]").getByText("Unlink").click();
        primary(page).click();
        assertThat(strip(page, "p2")).hasText("Create Jira issue");
        assertEquals(1, issue(issue.key()).links().size());
    }

    @Test
    public void aRefusalOfJiraIsMendedInTheDialog() {
        Page page = visits.at(page(), "author");
        jira.faults().next(Call.CREATE, Fault.S400, 1);
        strip(page, "p1").locator("[data-jm-act=create]").click();
        primary(page).click();
        assertThat(page.locator(".jm-dialog .error:visible, .jm-alarm .aui-message").first()).isVisible();
        Visits.picture(page, "job-refused");
        create(page, "p1");
        assertThat(page.locator(".jm-issue-key")).hasCount(1);
    }

    @Test
    public void anAnswerThatIsLostIsCheckedAndLinked() {
        Page page = visits.at(page(), "author");
        jira.faults().next(Call.CREATE, Fault.DROPPED_AFTER, 1);
        strip(page, "p1").locator("[data-jm-act=create]").click();
        primary(page).click();
        Locator strip = strip(page, "p1");
        assertThat(strip).containsText("Maybe created");
        strip.locator("[data-jm-act=check]").click();
        assertThat(strip.locator(".jm-lozenge")).hasText("To Do");
    }

    @Test
    public void withJiraAwayThePageIsWholeAndSaysSo() {
        Content content = page();
        Issue issue = file(visits.at(content, "author"), "p1");
        jira.faults().next(Call.ANY, Fault.S503, 1_000);
        assertThat(strip(visits.at(content, "admin"), "p1")).containsText(issue.key() + "No status: Jira is away");
        jira.faults().clear();
    }

    /** Tab, Enter, the arrows and Escape are enough. */
    @Test
    public void byKeyboardAlone() {
        Page page = visits.at(page(), "author");
        assertThat(strip(page, "p1").locator("button")).isVisible();
        KeyboardIT.reach(page, "#jm-" + map + "-p1 .jm-act");
        page.keyboard().press("Enter");
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(", says Jamie");
        KeyboardIT.reach(page, ".jm-dialog .aui-button-primary");
        page.keyboard().press("Enter");
        Locator key = strip(page, "p1").locator("a.jm-issue-key");
        assertThat(key).isFocused();
        assertEquals("Plans cannot be set side by side, says Jamie", issue(key.textContent()).text().summary());
        KeyboardIT.reach(page, ".jm-menu-button");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=menuitem]").first()).isFocused();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-dialog")).isVisible();
        KeyboardIT.reach(page, ".jm-dialog .aui-button-primary");
        page.keyboard().press("Space");
        assertThat(strip(page, "p1")).hasText("Create Jira issue");
        assertThat(strip(page, "p1").locator("button")).isFocused();
    }
}
