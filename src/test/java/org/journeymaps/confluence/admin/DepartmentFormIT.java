package org.journeymaps.confluence.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.Mockito.when;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.browser.Axe;
import org.journeymaps.devhost.Chromium;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The form of a department, with a server and a Jira that answer as the test says. */
public class DepartmentFormIT {

    private static final String CARE = """
            {"key": "care", "name": "Customer Support", "colour": 1, "retired": false, "verified": true, "used": true,
             "link": "l1", "project": {"id": "CARE", "name": "Customer Care"}, "type": {"id": "10002", "name": "Bug"},
             "assignment": {"rule": "person", "who": {"id": "mlee", "name": "Mia Lee"}}, "labels": ["voice", "calls"],
             "priorities": {"5": {"id": "9", "name": "Panic"}}, "defaults": {"customfield_1": {"id": "7"}}}""";

    private static final String SAVED = """
            {"good": true, "findings": [], "department": {"key": "care", "name": "Customer Support"}}""";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Rule
    public final AdminBrowser browser = new AdminBrowser(CHROMIUM);

    @Before
    public void aJiraWithTwoProjects() {
        when(browser.site.departments.all()).thenReturn(List.of(AdminSite.care()));
        browser.answer("GET /jira/l1/projects", 200, """
                {"projects": [{"id": "CARE", "name": "Customer Care"}, {"id": "WEB", "name": "Web Shop"}]}""")
                .answer("GET /jira/l1/projects/CARE/types", 200, """
                {"types": [{"id": "10001", "name": "Task"}, {"id": "10002", "name": "Bug"}]}""")
                .answer("GET /jira/l1/projects/CARE/components", 200, """
                {"components": [{"id": "10200", "name": "Billing", "lead": "Mia Lee", "toLead": true},
                  {"id": "10201", "name": "Calls", "lead": "", "toLead": false}]}""")
                .answer("GET /jira/l1/projects/CARE/people", 200, """
                {"people": [{"id": "mlee", "name": "Mia Lee"}, {"id": "mia2", "name": "Mia Berg"}]}""")
                .answer("GET /jira/l1/projects/CARE/types/10002/fields", 200, """
                {"fields": [
                  {"id": "summary", "name": "Summary", "required": true, "type": "string", "items": "", "allowed": []},
                  {"id": "priority", "name": "Priority", "required": false, "type": "priority", "items": "",
                   "allowed": [{"id": "1", "name": "Highest"}, {"id": "3", "name": "Medium"}]},
                  {"id": "customfield_1", "name": "Region", "required": true, "type": "option", "items": "",
                   "allowed": [{"id": "7", "name": "East"}, {"id": "8", "name": "West"}]},
                  {"id": "customfield_2", "name": "Count", "required": true, "type": "number", "items": "", "allowed": []},
                  {"id": "customfield_3", "name": "Matrix", "required": true, "type": "any", "items": "", "allowed": []}]}""");
    }

    @Test
    public void aDepartmentIsAddedByKeyboardAlone() {
        Page page = browser.answer("POST /departments", 200, SAVED).open("/department");
        assertThat(page.locator("#jm-name")).isFocused();
        page.keyboard().type("Kundenservice & Rat");
        assertThat(page.locator("#jm-key")).hasValue("kundenservice-rat");
        tabTo(page, "#jm-project");
        choose(page, "Cust", "Customer Care");
        tabTo(page, "#jm-type");
        choose(page, "b", "Bug");
        tabTo(page, "#jm-rule-component-lead");
        tabTo(page, "#jm-component");
        choose(page, "", "Billing");
        tabTo(page, "#jm-labels");
        page.keyboard().type("voice, calls");
        assertThat(page.locator(".jm-field-list .field-group")).hasCount(3);
        tabTo(page, "#jm-priority-5");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#jm-field-0");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#jm-field-1");
        page.keyboard().type("12");
        tabTo(page, "#jm-field-2");
        page.keyboard().type("{\"a\": [1]}");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(AdminBrowser.ADMIN);
        assertThat(page.locator(".jm-say")).hasText("Customer Support is saved.");
        assertEquals(JsonParser.parseString("""
                {"key": "kundenservice-rat", "name": "Kundenservice & Rat", "colour": 0, "link": "l1",
                 "project": {"id": "CARE", "name": "Customer Care"}, "type": {"id": "10002", "name": "Bug"},
                 "assignment": {"rule": "component-lead", "who": {"id": "10200", "name": "Billing"}},
                 "labels": ["voice", "calls"], "priorities": {"5": {"id": "1", "name": "Highest"}},
                 "defaults": {"customfield_1": {"id": "7"}, "customfield_2": 12, "customfield_3": {"a": [1]}}}"""),
                browser.body("POST"));
        assertEquals("no-check", browser.sent("POST").get(0).headerValue("X-Atlassian-Token"));
    }

    @Test
    public void aListedDepartmentIsShownAsItIsAndSavedAsItWas() {
        listed();
        Page page = browser.answer("PUT /departments/care", 200, SAVED).open("/department/care");
        assertThat(page.locator("#jm-person")).hasValue("Mia Lee");
        assertThat(page.locator("#jm-component")).isHidden();
        assertThat(page.locator("#jm-priority-5 option:checked")).hasText("Panic (no longer offered)");
        assertThat(page.locator("#jm-field-0 option:checked")).hasText("East");
        page.locator("#jm-name").press("Enter");
        assertThat(page).hasURL(AdminBrowser.ADMIN);
        assertEquals(saved(CARE), browser.body("PUT").toString());
    }

    @Test
    public void whatIsWrongStandsBesideItsFieldAndTheFirstHasTheFocus() {
        listed();
        Page page = browser.answer("PUT /departments/care", 400, """
                {"code": "department-invalid", "message": "Not saved yet.", "fields": {
                 "name": "Enter a <b>name</b>.", "who": "Choose somebody else.", "priorities.5": "No longer offered.",
                 "defaults.customfield_1": "Choose one."}}""")
                .open("/department/care");
        assertThat(page.locator("#jm-field-0")).isVisible();
        page.locator("button[type=submit]").click();
        assertThat(page.locator("#jm-name")).isFocused();
        assertThat(page.locator("#jm-name-error")).hasText("Enter a <b>name</b>.");
        for (String field : List.of("name", "person", "priority-5", "field-0")) {
            assertThat(page.locator("#jm-" + field)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#jm-" + field)).hasAttribute("aria-describedby",
                    Pattern.compile("^jm-" + field + "-error"));
        }
        assertThat(page.locator("#jm-person-error")).hasText("Choose somebody else.");
        assertThat(page.locator(".jm-say")).hasText("Not saved yet.");
        assertEquals(List.of(), Axe.violations(page));
        browser.picture("department-errors");
        browser.answer("PUT /departments/care", 200, SAVED);
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(AdminBrowser.ADMIN);
    }

    @Test
    public void aConsentLeadsAwayAndBackToWhatWasEntered() {
        Page page = browser.answer("GET /jira/l1/projects", 409, """
                {"code": "jira-consent-needed", "message": "Jira does not know yet that this site may act for you.",
                 "consent": "http://site.test/allow"}""").open("/department");
        assertThat(page.locator(".jm-jira")).containsText("may act for you");
        browser.picture("department-consent");
        page.locator("#jm-name").fill("Care");
        page.locator("#jm-labels").fill("one two");
        page.locator("#jm-rule-unassigned").check();
        page.locator(".jm-jira a").click();
        assertThat(page).hasURL("http://site.test/allow");
        assertEquals("http://site.test/wiki/rest/journey-maps/1.0/jira/l1/projects?back="
                + "%2Fwiki%2Fplugins%2Fservlet%2Fjourney-maps%2Fadmin%2Fdepartment",
                browser.requests.stream().filter(request -> request.url().contains("/projects")).findFirst().orElseThrow().url());
        browser.answer("GET /jira/l1/projects", 200, "{\"projects\": []}").open("/department");
        assertThat(page.locator("#jm-labels")).hasValue("one two");
        assertThat(page.locator("#jm-key")).hasValue("care");
        assertThat(page.locator("#jm-rule-unassigned")).isChecked();
        assertThat(page.locator(".jm-say")).hasText("What you had entered is back.");
        page.reload();
        assertThat(page.locator("#jm-labels")).hasValue("");
    }

    @Test
    public void withJiraAwayEverythingCanBeWrittenByHand() {
        for (String list : List.of("projects", "projects/SHOP/types", "projects/SHOP/types/7/fields", "projects/SHOP/people")) {
            browser.answer("GET /jira/l1/" + list, 502, """
                    {"code": "jira-away", "message": "Jira does not answer.", "jira": ["<i>down</i>"]}""");
        }
        Page page = browser.answer("POST /departments", 200, """
                {"good": false, "department": {"key": "care", "name": "Care"}, "findings": [
                  {"state": "good", "text": "Linked."},
                  {"state": "unknown", "text": "Jira does not answer.", "jira": ["<i>down</i>"]}]}""").open("/department");
        assertThat(page.locator(".jm-jira")).containsText("<i>down</i>");
        page.locator("#jm-name").fill("Care");
        page.locator("#jm-project").fill("SHOP");
        page.locator("#jm-type").fill("7");
        page.locator("#jm-rule-person").check();
        page.locator("#jm-person").fill("mlee");
        browser.picture("department-away");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(AdminBrowser.ADMIN);
        assertEquals("{\"id\":\"SHOP\",\"name\":\"SHOP\"}", browser.body("POST").get("project").toString());
        assertEquals("{\"rule\":\"person\",\"who\":{\"id\":\"mlee\",\"name\":\"mlee\"}}",
                browser.body("POST").get("assignment").toString());
        assertThat(page.locator(".jm-found h3")).isFocused();
        assertThat(page.locator(".jm-findings .jm-unknown")).containsText("Jira says: <i>down</i>");
    }

    @Test
    public void anotherProjectTakesBackWhatBelongedToTheFirst() {
        listed();
        browser.answer("GET /jira/l2/projects", 200, "{\"projects\": []}");
        Page page = browser.open("/department/care");
        assertThat(page.locator("#jm-field-0")).isVisible();
        page.locator("#jm-link").selectOption("l2");
        assertThat(page.locator("#jm-project")).hasValue("");
        assertThat(page.locator("#jm-type")).hasValue("");
        assertThat(page.locator("#jm-person")).hasValue("");
    }

    @Test
    public void anEndedSessionKeepsWhatWasEntered() {
        Page page = browser.answer("POST /departments", 403, """
                {"code": "secure-session-needed", "message": "Your administrator session has ended."}""").open("/department");
        page.locator("#jm-name").fill("Care");
        page.locator("#jm-labels").fill("kept");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".jm-say")).containsText("Your administrator session has ended.");
        page.locator(".jm-say a").click();
        assertThat(page.locator("#jm-labels")).hasValue("kept");
    }

    @Test
    public void aServerThatDoesNotAnswerIsSaidToHaveFailed() {
        Page page = browser.answer("POST /departments", 0, "").open("/department");
        page.locator("#jm-name").fill("Care");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".jm-say")).hasText("The server did not answer. Try again.");
        browser.answer("GET /departments", 0, "").open("/department");
        assertThat(page.locator(".jm-loading")).hasText("The server did not answer. Try again.");
    }

    @Test
    public void jsonThatIsNoneIsNotEvenSent() {
        listed();
        Page page = browser.open("/department/care");
        page.locator("#jm-field-2").fill("{");
        page.locator("button[type=submit]").click();
        assertThat(page.locator("#jm-field-2")).isFocused();
        assertThat(page.locator("#jm-field-2-error")).hasText("This is not JSON.");
        assertEquals(List.of(), browser.sent("PUT"));
    }

    @Test
    public void theFormIsForEverybodyInBothThemesAndOnSmallScreens() {
        listed();
        for (String theme : List.of("light", "dark")) {
            Page page = browser.open("/department/care");
            assertThat(page.locator("#jm-field-2")).isVisible();
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                assertEquals(theme + " " + width, List.of(), Axe.violations(page));
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
                browser.picture("department-form-" + theme + "-" + width);
            }
            page.setViewportSize(1280, 900);
            page.locator("#jm-person").click();
            assertThat(page.locator("#jm-person-list [role=option]")).hasCount(2);
            page.keyboard().press("ArrowDown");
            assertEquals(theme, List.of(), Axe.violations(page));
            page.locator("#jm-person").scrollIntoViewIfNeeded();
            browser.picture("department-person-" + theme);
            browser.dark();
        }
    }

    private void listed() {
        browser.answer("GET /departments", 200, "{\"departments\": [" + CARE + "], \"damaged\": []}");
    }

    /** The members that are sent, in their order. */
    private static String saved(String listed) {
        var json = JsonParser.parseString(listed).getAsJsonObject();
        List.of("retired", "verified", "used").forEach(json::remove);
        return json.toString();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("never reached " + selector);
    }

    private static void choose(Page page, String words, String name) {
        page.keyboard().type(words);
        if (words.isEmpty()) {
            page.keyboard().press("ArrowDown");
        }
        String list = "#" + page.evaluate("document.activeElement.id") + "-list [role=option]";
        assertThat(page.locator(list).first()).containsText(name);
        if (!words.isEmpty()) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        assertEquals(name, page.evaluate("document.activeElement.value"));
        assertFalse((Boolean) page.evaluate("document.activeElement.getAttribute('aria-expanded') === 'true'"));
    }
}
