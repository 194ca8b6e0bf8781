package org.journeymaps.confluence.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.app.department.Departments.DamagedRow;
import org.journeymaps.browser.Axe;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.devhost.Chromium;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The list of departments, with a server that answers as the test says. */
public class DepartmentListIT {

    private static final String FINDINGS = """
            {"good": false, "findings": [{"state": "good", "text": "This site is linked with Jira."},
              {"state": "wrong", "text": "You may not create issues."},
              {"state": "unknown", "text": "Jira does not know yet.", "consent": "http://site.test/allow", "jira": ["<b>"]}]}""";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Rule
    public final AdminBrowser browser = new AdminBrowser(CHROMIUM);

    @Before
    public void departments() {
        ListedDepartment mkt = AdminSite.department("marketing", "Marketing", "l1", Assignment.Rule.UNASSIGNED, Choice.NONE);
        when(browser.site.departments.all()).thenReturn(List.of(
                AdminSite.department("billing", "Billing", "l2", Assignment.Rule.PERSON, new Choice("mlee", "Mia Lee"))
                        .withVerified(false),
                AdminSite.care(), mkt.withRetired(true)));
        when(browser.site.filings.names("billing")).thenReturn(true);
    }

    @Test
    public void aConnectionIsTriedAndWhatWasFoundIsReadAndPutAway() {
        Page page = browser.answer("POST /departments/care/test", 200, FINDINGS).open("");
        press(page, "Test connection of Customer <Support>");
        assertThat(page.locator(".jm-found h3")).isFocused();
        assertThat(page.locator(".jm-found h3")).hasText("Customer <Support> needs another look.");
        assertEquals(List.of("\u2713Good: This site is linked with Jira.", "\u2715Missing: You may not create issues.",
                "?Not known: Jira does not know yet.Jira says: <b>Allow access in Jira"),
                page.locator(".jm-findings > li").allTextContents());
        assertThat(page.locator(".jm-found a")).hasAttribute("href", "http://site.test/allow");
        assertEquals("?back=%2Fwiki%2Fplugins%2Fservlet%2Fjourney-maps%2Fadmin",
                browser.sent("POST").get(0).url().replaceFirst("^[^?]*", ""));
        press(page, "Test connection of Customer <Support>");
        assertThat(page.locator(".jm-found")).hasCount(1);
        page.locator(".jm-found button").press("Enter");
        assertThat(page.locator(".jm-found")).hasCount(0);
        assertThat(button(page, "Test connection of Customer <Support>")).isFocused();
    }

    @Test
    public void aDepartmentIsRetiredAndRestored() {
        Page page = browser.answer("POST /departments/care/retire", 200, "{}")
                .answer("POST /departments/marketing/restore", 200, "{}").open("");
        press(page, "Retire Customer <Support>");
        assertThat(page.locator(".jm-say"))
                .hasText("Customer <Support> is retired. It takes no new issues and keeps its old ones.");
        assertThat(page.locator("[data-jm-key=care] .jm-department-name")).isFocused();
        press(page, "Restore Marketing");
        assertThat(page.locator(".jm-say")).hasText("Marketing takes issues again.");
        page.reload();
        assertThat(page.locator(".jm-say")).hasText("");
    }

    @Test
    public void deletingIsAskedFor() {
        Page page = browser.answer("DELETE /departments/care", 200, "{}").open("");
        press(page, "Delete Customer <Support>");
        assertThat(page.locator("dialog h2")).hasText("Delete Customer <Support>?");
        assertEquals(List.of(), Axe.violations(page));
        browser.picture("department-delete");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
        assertThat(button(page, "Delete Customer <Support>")).isFocused();
        assertEquals(List.of(), browser.sent("DELETE"));
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-say")).hasText("Customer <Support> is deleted.");
        assertEquals("no-check", browser.sent("DELETE").get(0).headerValue("X-Atlassian-Token"));
    }

    @Test
    public void whatIsRefusedIsSaid() {
        Page page = browser.answer("POST /departments/care/retire", 503, """
                {"code": "list-busy", "message": "Somebody else is changing the list."}""").open("");
        press(page, "Retire Customer <Support>");
        assertThat(page.locator(".jm-say")).hasText("Somebody else is changing the list.");
        browser.answer("POST /departments/care/retire", 401, "{}");
        press(page, "Retire Customer <Support>");
        assertThat(page.locator(".jm-say")).containsText("You are no longer logged in.");
        browser.answer("POST /departments/care/retire", 0, "");
        press(page, "Retire Customer <Support>");
        assertThat(page.locator(".jm-say")).hasText("The server did not answer. Try again.");
    }

    @Test
    public void theListIsForEverybodyInBothThemesAndOnSmallScreens() {
        browser.answer("POST /departments/care/test", 200, FINDINGS);
        when(browser.site.departments.damaged()).thenReturn(List.of(new DamagedRow("web", "{\"v\":2,\"name\":\"Web\"}")));
        for (String theme : List.of("light", "dark")) {
            Page page = browser.open("");
            press(page, "Test connection of Customer <Support>");
            assertThat(page.locator(".jm-found h3")).isVisible();
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                assertEquals(theme + " " + width, List.of(), Axe.violations(page));
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
                browser.picture("departments-" + theme + "-" + width);
            }
            page.setViewportSize(1280, 900);
            browser.dark();
        }
    }

    @Test
    public void anEmptyListInvites() {
        when(browser.site.departments.all()).thenReturn(List.of());
        Page page = browser.open("");
        assertThat(page.locator(".jm-nothing-title")).isVisible();
        assertEquals(List.of(), Axe.violations(page));
        browser.picture("departments-none");
    }

    private static Locator button(Page page, String label) {
        return page.locator("[aria-label='" + label + "']");
    }

    private static void press(Page page, String label) {
        assertThat(page.locator("[data-jm-ready]")).isVisible();
        button(page, label).focus();
        page.keyboard().press("Enter");
    }
}
