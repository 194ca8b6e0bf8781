package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.journeymaps.devhost.Jiras;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Right;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

/** Departments in the administration, with two Jiras: from an empty form to a list that says how each stands. */
public class DepartmentsIT {

    private static final String ADMIN = "/plugins/servlet/journey-maps/admin";
    private static final String BUG = "10002";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    @After
    public void asItWas() {
        for (String link : List.of(Jiras.JIRA, Jiras.BILLING)) {
            site.host().jira(link).faults().clear();
        }
        site.host().jiras().consent(site.host().consents(), "admin");
    }

    @Test
    public void aDepartmentOfTheSecondJiraIsAddedTriedRetiredAndDeleted() {
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        page.click("text='Add department'");
        page.fill("#jm-name", "Debt collection");
        assertThat(page.locator("#jm-key")).hasValue("debt-collection");
        page.selectOption("#jm-link", Jiras.BILLING);
        choose(page, "project", "bill", "Billing");
        choose(page, "type", "", "Task");
        choose(page, "component", "Pay", "Payments");
        page.fill("#jm-labels", "debt late");
        page.click("text='Save'");
        assertThat(page.locator(".jm-say")).hasText("Debt collection is saved.");
        Locator row = row(page, "debt-collection");
        assertThat(row).containsText("Lead of the component Payments");
        assertThat(row).containsText("Verified");
        row.locator("[data-jm-do=test]").click();
        assertThat(page.locator(".jm-found h3")).hasText("Issues reach Debt collection.");
        assertThat(page.locator(".jm-findings")).containsText("Agent leads the component Payments and gets the issues.");
        Visits.picture(page, "departments-tried");
        row.locator("[data-jm-do=retire]").click();
        assertThat(page.locator(".jm-say")).containsText("Debt collection is retired.");
        row(page, "debt-collection").locator("[data-jm-do=restore]").click();
        assertThat(page.locator(".jm-say")).hasText("Debt collection takes issues again.");
        remove(page, "debt-collection", "Debt collection");
    }

    @Test
    public void everyWayToAssignIsChosenFromWhatJiraHas() {
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        page.navigate(site.url() + ADMIN + "/department");
        page.fill("#jm-name", "Hotline");
        choose(page, "project", "CARE", "Customer care");
        choose(page, "type", "", "Task");
        page.click("#jm-component");
        assertThat(page.locator("#jm-component-list [role=option]")).hasText(new String[] {
            "Call centre Lead: Agent", "Complaints Lead: Care lead", "Chat Lead: Agent", "Letters No lead"});
        page.keyboard().press("Escape");
        choose(page, "component", "Chat", "Chat");
        visits.provoke(400);
        page.click("text='Save'");
        assertThat(page.locator("#jm-component")).isFocused();
        assertThat(page.locator("#jm-component-error"))
                .containsText("Jira does not give issues of the component Chat to its lead.");
        page.check("#jm-rule-person");
        choose(page, "person", "care", "Care lead");
        page.click("text='Save'");
        assertThat(row(page, "hotline")).containsText("Care lead");
        for (String rule : List.of("project-default", "unassigned")) {
            page.click("[data-jm-key=hotline] .jm-department-name");
            page.check("#jm-rule-" + rule);
            page.click("text='Save'");
            assertThat(row(page, "hotline")).containsText(rule.equals("unassigned") ? "Nobody at first" : "Whoever the project");
            assertThat(row(page, "hotline")).containsText("Verified");
        }
        remove(page, "hotline", "Hotline");
    }

    @Test
    public void whatTheProjectRequiresIsAskedForAndItsAbsenceSaid() {
        var projects = site.host().jira(Jiras.JIRA).data().projects();
        projects.change("MKT", project -> project.with(Field.select("customfield_10900", "Region", "East", "West").mandatory()));
        try {
            Page page = AdministrationIT.open(visits, Look.LIGHT);
            row(page, "marketing").locator("[data-jm-do=test]").click();
            assertThat(page.locator(".jm-findings .jm-wrong")).containsText("The project requires the field Region.");
            page.click("[data-jm-key=marketing] .jm-department-name");
            visits.provoke(400);
            assertThat(page.locator(".jm-fields label")).hasText("Region *");
            page.click("text='Save'");
            assertThat(page.locator("#jm-field-0")).isFocused();
            assertThat(page.locator("#jm-field-0-error")).containsText("Enter a value that every issue gets.");
            page.selectOption("#jm-field-0", new SelectOption().setLabel("West"));
            page.click("text='Save'");
            assertThat(page.locator(".jm-say")).hasText("Marketing Team is saved.");
        } finally {
            projects.change("MKT", project -> project.without("customfield_10900"));
        }
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        page.click("[data-jm-key=marketing] .jm-department-name");
        assertThat(page.locator(".jm-fields label")).hasText("customfield_10900 (not required any more)");
        page.fill("#jm-field-0", "");
        page.click("text='Save'");
        assertThat(page.locator(".jm-say")).hasText("Marketing Team is saved.");
    }

    @Test
    public void aMissingConsentIsGivenAndTheFormIsThereAgain() {
        site.host().consents().remove(Jiras.JIRA, "admin");
        visits.provoke(409);
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        page.click("text='Add department'");
        page.fill("#jm-name", "Letters");
        page.fill("#jm-labels", "paper");
        assertThat(page.locator(".jm-jira")).containsText("Jira does not know yet that this site may act for you.");
        page.click("text='Allow access in Jira'");
        allow(page);
        assertThat(page.locator(".jm-say")).hasText("What you had entered is back.");
        assertThat(page.locator("#jm-labels")).hasValue("paper");
        choose(page, "project", "", "Customer care");
        assertThat(page.locator(".jm-jira")).hasText("");
    }

    @Test
    public void tryingWithoutConsentLeadsThereAndBackToTheList() {
        site.host().consents().remove(Jiras.JIRA, "admin");
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        row(page, "web-team").locator("[data-jm-do=test]").click();
        page.click(".jm-found a:text('Allow access in Jira')");
        allow(page);
        assertEquals(site.url() + ADMIN, page.url());
        row(page, "web-team").locator("[data-jm-do=test]").click();
        assertThat(page.locator(".jm-found h3")).hasText("Issues reach Web Team.");
    }

    @Test
    public void withJiraAwayADepartmentIsSavedAsUnverifiedAndVerifiedLater() {
        site.host().jira(Jiras.JIRA).faults().next(Call.ANY, Fault.S503, 1_000);
        visits.provoke(502);
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        page.click("text='Add department'");
        page.fill("#jm-name", "Shops");
        assertThat(page.locator(".jm-jira")).containsText("You can save nevertheless");
        page.fill("#jm-project", "WEB");
        page.fill("#jm-type", BUG);
        page.check("#jm-rule-unassigned");
        page.click("text='Save'");
        assertThat(row(page, "shops")).containsText("Not verified");
        assertThat(page.locator(".jm-findings .jm-unknown")).containsText("Jira does not answer.");
        site.host().jira(Jiras.JIRA).faults().clear();
        remove(page, "shops", "Shops");
    }

    @Test
    public void missingRightsAreNamedAndDoNotKeepFromSaving() {
        var rights = site.host().jira(Jiras.JIRA).data().rights();
        var before = rights.of("CARE", "admin");
        rights.revoke("CARE", "admin", Right.CREATE_ISSUES, Right.LINK_ISSUES);
        try {
            Page page = AdministrationIT.open(visits, Look.LIGHT);
            row(page, "customer-support").locator("[data-jm-do=test]").click();
            assertThat(page.locator(".jm-findings .jm-wrong")).hasCount(2);
            assertThat(page.locator(".jm-findings")).containsText("You may not create issues in Customer care.");
            page.reload();
            assertThat(row(page, "customer-support")).containsText("Not verified");
        } finally {
            rights.set("CARE", "admin", before);
        }
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        row(page, "customer-support").locator("[data-jm-do=test]").click();
        assertThat(page.locator(".jm-found h3")).hasText("Issues reach Customer Support Team.");
    }

    @Test
    public void theListOverRestIsForAdministratorsWithASecureSession() {
        String departments = site.url() + "/rest/journey-maps/1.0/departments";
        for (String name : List.of("author", "reader")) {
            assertEquals(name, 403, visits.as(name).request().get(departments).status());
        }
        assertEquals(401, visits.as("").request().get(departments).status());
        APIResponse answer = visits.logIn("admin").request().get(departments);
        assertEquals(403, answer.status());
        assertTrue(answer.text(), answer.text().contains("secure-session-needed"));
        Page page = AdministrationIT.open(visits, Look.LIGHT);
        APIResponse foreign = page.request().post(departments + "/billing/retire", RequestOptions.create()
                .setHeader("Content-Type", "application/json").setData("{}"));
        assertEquals(403, foreign.status());
        assertThat(row(page, "billing")).not().containsText("Retired");
    }

    @Test
    public void theFormLooksGoodInBothThemesAndOnSmallScreens() {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = AdministrationIT.open(visits, look);
            Visits.picture(page, "departments-" + look.theme());
            page.click("[data-jm-key=web-team] .jm-department-name");
            assertThat(page.locator("#jm-priority-5 option:checked")).hasText("Highest");
            assertEquals(look.theme(), List.of(), Axe.violations(page));
            Visits.picture(page, "department-" + look.theme());
            page.setViewportSize(360, 800);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(look.theme(), List.of(), Axe.violations(page));
            Visits.picture(page, "department-" + look.theme() + "-360");
        }
    }

    private static Locator row(Page page, String key) {
        return page.locator("[data-jm-ready] [data-jm-key=" + key + "]");
    }

    private static void choose(Page page, String field, String words, String name) {
        page.click("#jm-" + field);
        if (!words.isEmpty()) {
            page.fill("#jm-" + field, words);
        }
        page.locator("#jm-" + field + "-list [role=option]").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        assertThat(page.locator("#jm-" + field)).hasValue(name);
    }

    private static void remove(Page page, String key, String name) {
        row(page, key).locator("[data-jm-do=delete]").click();
        page.click("dialog button:text('Delete')");
        assertThat(page.locator(".jm-say")).hasText(name + " is deleted.");
        assertThat(page.locator("[data-jm-key=" + key + "]")).hasCount(0);
    }

    private static void allow(Page page) {
        page.fill("#login-form-username", "admin");
        page.fill("#login-form-password", "admin");
        page.click("#login-form-submit");
        page.click("button:text('Allow')");
    }
}
