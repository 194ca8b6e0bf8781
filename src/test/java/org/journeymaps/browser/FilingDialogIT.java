package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.Rule;
import org.junit.Test;

/** The dialog in which a card becomes an issue, with answers of the server that stand in for Jira. */
public class FilingDialogIT {

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final Strips strips = new Strips();

    private Page page(Look look) {
        strips.card("None");
        return page(strips.on(site), look);
    }

    private Page page(Content content, Look look) {
        Page page = visits.as("author", look);
        strips.answer(page);
        Drafts.answer(page);
        page.navigate(site.url(content));
        return page;
    }

    private Page dialog() {
        Page page = page(Look.LIGHT);
        page.click("[data-jm-act=create]");
        assertThat(field(page, "Summary")).isFocused();
        return page;
    }

    static Locator field(Page page, String label) {
        return page.locator(".jm-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, select"));
    }

    private static Locator button(Page page, String text) {
        return page.locator(".jm-dialog button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator strip(Page page) {
        return page.locator("#jm-strips-p1 .jm-strip");
    }

    private JsonObject sent(Page page, Runnable act) {
        Request request = page.waitForRequest("**/filings?*", act);
        assertEquals("no-check", request.headerValue("X-Atlassian-Token"));
        return JsonParser.parseString(request.postData()).getAsJsonObject();
    }

    @Test
    public void whatWillBeSentIsShownAndCanBeChanged() {
        Page page = dialog();
        assertThat(page.locator(".jm-dialog[open]")).hasAccessibleName("Create Jira issue");
        assertThat(field(page, "Summary")).hasValue("Plans cannot be set side by side");
        assertThat(page.locator(".jm-given")).hasText("ProjectWeb shop (WEB) in Jira");
        assertThat(page.locator(".jm-preview-text")).containsText("Severity: 4 of 5");
        field(page, "Summary").fill("Let plans be compared");
        field(page, "Issue type").selectOption("Improvement");
        field(page, "Priority").selectOption("As the project says");
        page.route("**/filings?*", Route::abort);
        JsonObject sent = sent(page, () -> button(page, "Create issue").click());
        assertEquals("Let plans be compared", sent.get("summary").getAsString());
        assertEquals("{\"id\":\"10002\",\"name\":\"Improvement\"}", sent.get("type").toString());
        assertEquals("{\"id\":\"\",\"name\":\"\"}", sent.get("priority").toString());
        assertEquals("{\"rule\":\"component-lead\",\"who\":{\"id\":\"10200\",\"name\":\"Comparison\"}}",
                sent.get("assignment").toString());
        assertEquals(List.of("p1", "strips", "web-team"), List.of(sent.get("item").getAsString(), sent.get("map").getAsString(),
                sent.get("department").getAsString()));
        assertFalse(sent.get("another").getAsBoolean());
        visits.takeBack();
    }

    @Test
    public void theSummaryIsCountedAndMustNotBeEmpty() {
        Page page = dialog();
        assertThat(page.locator(".jm-count")).hasText("32 of 255 characters");
        field(page, "Summary").fill("x".repeat(300));
        assertThat(page.locator(".jm-count")).hasText("255 of 255 characters");
        field(page, "Summary").fill(" ");
        button(page, "Create issue").click();
        assertThat(field(page, "Summary")).isFocused();
        assertThat(field(page, "Summary")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".jm-dialog .error:visible")).hasText("Write a summary.");
    }

    @Test
    public void anotherPersonIsFoundByTyping() {
        Page page = dialog();
        field(page, "Assignee").selectOption("Another person\u2026");
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-dialog .error:visible")).hasText("Choose a person from the list.");
        field(page, "Person").fill("wan");
        page.locator("[role=option]").getByText("Wanda Weber").click();
        page.route("**/filings?*", Route::abort);
        JsonObject sent = sent(page, () -> button(page, "Create issue").click());
        assertEquals("{\"rule\":\"person\",\"who\":{\"id\":\"wweber\",\"name\":\"Wanda Weber\"}}",
                sent.get("assignment").toString());
        visits.takeBack();
    }

    @Test
    public void whileItIsSentNothingIsSentTwiceAndTheCardSaysSo() {
        Page page = dialog();
        int[] count = new int[1];
        page.route("**/filings?*", route -> count[0]++);
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-dialog")).hasAttribute("aria-busy", "true");
        page.keyboard().press("Enter");
        assertThat(button(page, "Close")).isVisible();
        assertThat(strip(page)).hasText("Creating in Web shop\u2026");
        assertEquals(1, count[0]);
    }

    @Test
    public void anIssueThatWasMadeIsOnTheCardAndHasTheFocus() {
        Page page = dialog();
        page.route("**/filings?*", route -> {
            strips.replace("Made").tells("WEB-245", "To Do", "to-do");
            Strips.answer(route, 200, "{\"state\":\"created\",\"marker\":\"m\",\"key\":\"WEB-245\",\"url\":\"\","
                    + "\"page\":true,\"backlink\":true,\"dropped\":[]}");
        });
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        assertThat(strip(page)).hasText("WEB-245To Do");
        assertThat(strip(page).locator("a").first()).isFocused();
        assertThat(page.locator(".jm-announcer")).hasText("WEB-245 created.");
    }

    @Test
    public void anIssueThatSomebodyElseMadeMeanwhileIsShown() {
        Page page = dialog();
        visits.provoke(409);
        page.route("**/filings?*", route -> {
            strips.replace("Made").tells("WEB-245", "To Do", "to-do");
            Strips.answer(route, 409, "{\"code\":\"already-filed\",\"message\":\"There is an issue already.\"}");
        });
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-alarm")).hasText("There is an issue already.");
        assertThat(button(page, "Create issue")).isHidden();
        assertThat(button(page, "Cancel")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        assertThat(strip(page)).hasText("WEB-245To Do");
        assertThat(strip(page).locator("a").first()).isFocused();
    }

    @Test
    public void whatJiraLeftOutIsTold() {
        Page page = dialog();
        page.route("**/filings?*", route -> Strips.answer(route, 200, "{\"state\":\"created\",\"marker\":\"m\","
                + "\"key\":\"WEB-245\",\"page\":true,\"backlink\":true,\"dropped\":[\"Priority\"]}"));
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-dialog .aui-message")).hasText("WEB-245 created. Jira left out: Priority.");
        assertThat(button(page, "Create issue")).isHidden();
    }

    private static final String REFUSED = "{\"state\":\"refused\",\"marker\":\"m\",\"page\":false,\"backlink\":false,"
            + "\"dropped\":[],"
            + "\"error\":{\"code\":\"jira-refused\",\"message\":\"Jira did not accept the issue.\","
            + "\"fields\":{\"priority\":\"Priority is <b>gone</b>.\",\"customfield_10010\":\"Team is required.\"}}}";

    @Test
    public void errorsOfJiraStandBesideTheirFieldsAndStayOnTheCard() {
        Page page = dialog();
        field(page, "Summary").fill("Mine");
        page.route("**/filings?*", route -> Strips.answer(route, 200, REFUSED));
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-alarm")).hasText("Jira did not accept the issue.Team is required.");
        assertThat(field(page, "Priority")).hasAccessibleDescription("Priority is <b>gone</b>.");
        page.keyboard().press("Escape");
        assertThat(strip(page)).hasText("Not created: Priority is <b>gone</b>.Try again");
        assertThat(page.locator("[data-jm-act=again]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(field(page, "Summary")).hasValue("Mine");
    }

    @Test
    public void aRefusalOfTheServerIsToldInItsWords() {
        Page page = dialog();
        visits.provoke(409);
        page.route("**/filings?*", route -> Strips.answer(route, 409,
                "{\"code\":\"department-retired\",\"message\":\"The department is retired.\"}"));
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-alarm")).hasText("The department is retired.");
        assertThat(button(page, "Create issue")).isVisible();
    }

    @Test
    public void anAnswerThatNeverCameIsNeverTakenForARefusal() {
        Page page = dialog();
        page.route("**/filings?*", route -> {
            strips.replace("Unknown").attempt("unknown", "");
            route.abort();
        });
        button(page, "Create issue").click();
        assertThat(page.locator(".jm-alarm")).containsText("it is not certain whether there is an issue now");
        assertThat(button(page, "Create issue")).isHidden();
        page.keyboard().press("Escape");
        assertThat(strip(page)).hasText("Maybe createdCheck");
        visits.takeBack();
    }

    @Test
    public void escapeGivesTheFocusBack() {
        Page page = dialog();
        page.keyboard().press("Escape");
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        assertThat(page.locator("[data-jm-act=create]")).isFocused();
    }

    @Test
    public void theFocusStaysInTheDialog() {
        Page page = dialog();
        for (int i = 0; i < 24; i++) {
            page.keyboard().press("Tab");
            assertTrue((Boolean) page.evaluate("!document.activeElement.closest('.jm-frame, #header')"));
        }
    }

    @Test
    public void aWarningSaysWhoCanReadTheIssue() {
        Page page = dialog();
        assertThat(page.locator(".jm-dialog .aui-message-info")).containsText(
                "Everyone who may see the project Web shop there can read them.");
        strips.card("None");
        Content secret = strips.on(site);
        site.restrict(secret, Right.VIEW, "author");
        Page other = page(secret, Look.LIGHT);
        other.locator("[data-jm-act=create]").first().click();
        assertThat(other.locator(".jm-dialog .aui-message-warning")).containsText("This page is restricted, the issue is not");
    }

    @Test
    public void whoMayNotCreateIsToldAndMayLink() {
        Page page = page(Look.LIGHT);
        page.route("**/draft?*", route -> Strips.answer(route, 200,
                Drafts.WEB.replace("\"permitted\":true", "\"permitted\":false")));
        page.click("[data-jm-act=create]");
        assertThat(page.locator(".jm-alarm")).hasText("In Jira you may not create issues in the project Web shop.");
        assertThat(button(page, "Create issue")).isHidden();
        button(page, "Link an existing issue instead").click();
        assertThat(page.locator(".jm-dialog[open]")).hasAccessibleName("Link existing issue");
    }

    @Test
    public void whoHasNotConsentedIsLedThereAndBack() {
        Page page = page(Look.LIGHT);
        visits.provoke(409);
        page.route("**/draft?*", route -> Strips.answer(route, 409, "{\"code\":\"jira-consent-needed\",\"message\":\"Allow.\","
                + "\"consent\":\"" + page.url() + "\"}"));
        page.click("[data-jm-act=create]");
        assertThat(page.locator(".jm-dialog p").first()).containsText("Issues are created in your own name");
        page.unroute("**/draft?*");
        Drafts.answer(page);
        button(page, "Allow access to Jira").click();
        page.waitForURL("**#jm-strips-p1");
        assertThat(field(page, "Summary")).isFocused();
    }

    @Test
    public void whoChoseADepartmentFirstIsLedBackToTheDialogToo() {
        strips.card("Unlisted").unlisted();
        Page page = page(strips.on(site), Look.LIGHT);
        visits.provoke(409);
        page.click("[data-jm-act=choose]");
        page.route("**/draft?department=web-team*", route -> Strips.answer(route, 409,
                "{\"code\":\"jira-consent-needed\",\"message\":\"Allow.\",\"consent\":\"" + page.url() + "\"}"));
        field(page, "Department").selectOption("Web Team");
        button(page, "Allow access to Jira").click();
        page.unroute("**/draft?department=web-team*");
        page.waitForURL("**#jm-strips-p1");
        assertThat(field(page, "Department")).hasValue("web-team");
        assertThat(field(page, "Summary")).isFocused();
        page.keyboard().press("Escape");
        assertThat(strip(page).locator("button")).isFocused();
    }

    @Test
    public void noAddressIsFollowedThatIsNoneOfTheWeb() {
        Page page = page(Look.LIGHT);
        visits.provoke(409);
        page.route("**/draft?*", route -> Strips.answer(route, 409, "{\"code\":\"jira-consent-needed\",\"message\":\"Allow.\","
                + "\"consent\":\"javascript:alert(1)\"}"));
        page.click("[data-jm-act=create]");
        assertThat(page.locator(".jm-alarm")).hasText("Allow.");
        assertThat(page.locator(".jm-alarm a")).hasCount(0);
    }

    @Test
    public void aDraftThatFailsCanBeAskedForAgain() {
        Page page = page(Look.LIGHT);
        visits.provoke(502);
        page.route("**/draft?*", route -> Strips.answer(route, 502, "{\"code\":\"jira-away\",\"message\":\"Jira is away.\"}"));
        page.click("[data-jm-act=create]");
        assertThat(page.locator(".jm-alarm")).hasText("Jira is away.");
        page.unroute("**/draft?*");
        Drafts.answer(page);
        button(page, "Try again").click();
        assertThat(field(page, "Summary")).isFocused();
    }

    @Test
    public void aDepartmentThatIsNotListedIsChosenFirst() {
        strips.card("Unlisted").unlisted();
        Page page = page(strips.on(site), Look.LIGHT);
        page.click("[data-jm-act=choose]");
        assertThat(field(page, "Department")).isFocused();
        field(page, "Department").selectOption("Web Team");
        assertThat(field(page, "Summary")).isFocused();
        page.route("**/filings?*", Route::abort);
        assertEquals("web-team", sent(page, () -> button(page, "Create issue").click()).get("department").getAsString());
        visits.takeBack();
    }

    @Test
    public void atThreeHundredAndTwentyPixelsNothingIsCutOff() {
        Page page = page(Look.LIGHT.wide(320));
        page.click("[data-jm-act=create]");
        assertThat(field(page, "Summary")).isFocused();
        assertEquals(true, page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-dialog :is(input, select, button, p)')).every(element => {
                  const box = element.getBoundingClientRect();
                  return box.left >= 0 && box.right <= innerWidth;
                })"""));
        assertThat(page.locator(".jm-dialog")).hasClass(Pattern.compile("jm-dialog"));
    }
}
