package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** What else editors do with a card and its issues: link, unlink, create another, check an attempt, separate a map. */
public class LinkingDialogsIT {

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final Strips strips = new Strips();

    private Page open() {
        Page page = visits.as("author");
        strips.answer(page);
        Drafts.answer(page);
        page.navigate(site.url(strips.on(site)));
        return page;
    }

    private Page linked() {
        strips.card("Linked").tells("WEB-231", "To Do", "to-do").names("WEB-232");
        Page page = open();
        page.click("[data-jm-act=actions]");
        assertThat(page.locator(".jm-menu")).isVisible();
        return page;
    }

    private static Locator strip(Page page) {
        return page.locator("#jm-strips-p1 .jm-strip");
    }

    private static Locator item(Page page, String text) {
        return page.locator("[role=menuitem]").getByText(text);
    }

    private static Locator button(Page page, String text) {
        return page.locator(".jm-dialog button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static JsonObject sent(Page page, String where, Runnable act) {
        Request request = page.waitForRequest(asked -> asked.url().replaceAll("\\?.*", "").endsWith("/" + where), act);
        return JsonParser.parseString(request.postData()).getAsJsonObject();
    }

    @Test
    public void theMenuNamesWhatCanBeDone() {
        Page page = linked();
        assertThat(page.locator("[role=menuitem]")).hasText(
                new String[] {"Create another issue", "Link existing issue", "Unlink WEB-231", "Unlink WEB-232"});
        assertThat(page.locator(".jm-menu")).hasAccessibleName("Actions for WEB-231");
        assertThat(item(page, "Create another issue")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(item(page, "Unlink WEB-232")).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        assertThat(item(page, "Link existing issue")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".jm-menu")).hasCount(0);
        assertThat(page.locator("[data-jm-act=actions]")).isFocused();
    }

    @Test
    public void theMenuStaysWhenJiraAnswersMeanwhile() {
        strips.card("Linked").tells("WEB-231", "To Do", "to-do");
        Page page = visits.as("author");
        strips.answer(page);
        List<Route> held = new ArrayList<>();
        page.route("**/issues?*", held::add);
        page.navigate(site.url(strips.on(site)));
        page.click("[data-jm-act=actions]");
        assertThat(item(page, "Create another issue")).isFocused();
        held.get(0).resume();
        assertThat(strip(page)).hasText("WEB-231No status: the link to Jira is gone");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-jm-act=actions]")).isFocused();
    }

    @Test
    public void anotherIssueIsCreatedAlthoughThereIsOne() {
        Page page = linked();
        item(page, "Create another issue").click();
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        page.route("**/filings?*", route -> { });
        JsonObject sent = sent(page, "filings", () -> button(page, "Create issue").click());
        assertEquals(true, sent.get("another").getAsBoolean());
        assertThat(strip(page)).containsText("Creating in Web shop\u2026");
    }

    @Test
    public void whoCreatesAnotherIssueAndHasToConsentFirstComesBackToThat() {
        Page page = linked();
        visits.provoke(409);
        page.route("**/draft?*", route -> Strips.answer(route, 409,
                "{\"code\":\"jira-consent-needed\",\"message\":\"Allow.\",\"consent\":\"" + page.url() + "\"}"));
        item(page, "Create another issue").click();
        assertThat(button(page, "Allow access to Jira")).isVisible();
        page.unroute("**/draft?*");
        Drafts.answer(page);
        button(page, "Allow access to Jira").click();
        page.waitForURL("**#jm-strips-p1");
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        page.route("**/filings?*", route -> { });
        assertEquals(true, sent(page, "filings", () -> button(page, "Create issue").click()).get("another").getAsBoolean());
    }

    @Test
    public void whoSearchesAnIssueAndHasToConsentFirstComesBackToThat() {
        Page page = linked();
        visits.provoke(409);
        page.route("**/jira/*/issues?*", route -> Strips.answer(route, 409,
                "{\"code\":\"jira-consent-needed\",\"message\":\"Allow.\",\"consent\":\"" + page.url() + "\"}"));
        item(page, "Link existing issue").click();
        FilingDialogIT.field(page, "Issue").fill("comparison");
        page.locator(".jm-alarm").getByText("Allow access to Jira").click();
        page.waitForURL("**#jm-strips-p1");
        assertThat(page.locator(".jm-dialog[open]")).hasAccessibleName("Link existing issue");
    }

    @Test
    public void theJiraOfTheDepartmentIsOfferedFirst() {
        strips.card("None").of("other");
        Page page = open();
        page.route("**/rest/journey-maps/1.0/jira", route -> Strips.answer(route, 200, "{\"links\":[{\"id\":\"" + Strips.LINK
                + "\",\"name\":\"Jira\",\"primary\":true},{\"id\":\"other\",\"name\":\"Billing Jira\",\"primary\":false}]}"));
        page.click("[data-jm-act=create]");
        button(page, "Link an existing issue instead").click();
        assertThat(FilingDialogIT.field(page, "Jira")).hasValue("other");
        assertThat(FilingDialogIT.field(page, "Jira").locator("option")).hasText(new String[] {"Billing Jira", "Jira"});
    }

    @Test
    public void anIssueIsFoundByTypingAndLinked() {
        Page page = linked();
        item(page, "Link existing issue").click();
        FilingDialogIT.field(page, "Issue").fill("comparison");
        page.locator("[role=option]").getByText("WEB-12").click();
        assertThat(FilingDialogIT.field(page, "Issue")).hasValue("WEB-12 The comparison is slow");
        FilingDialogIT.field(page, "This issue").selectOption("is where this was found");
        page.route("**/links?*", route -> {
            strips.replace("Linked").tells("WEB-12", "To Do", "to-do");
            Strips.answer(route, 200, "{\"key\":\"WEB-12\",\"url\":\"\",\"backlink\":true}");
        });
        JsonObject sent = sent(page, "links", () -> button(page, "Link issue").click());
        assertEquals(List.of(Strips.LINK, "WEB-12", "found-in", "p1"), List.of(sent.get("link").getAsString(),
                sent.get("issue").getAsString(), sent.get("relation").getAsString(), sent.get("item").getAsString()));
        assertThat(strip(page)).hasText("WEB-12To Do");
        assertThat(page.locator(".jm-announcer")).hasText("WEB-12 linked.");
        assertThat(strip(page).locator("a").first()).isFocused();
    }

    @Test
    public void aKeyThatIsTypedInFullIsEnough() {
        Page page = linked();
        item(page, "Link existing issue").click();
        button(page, "Link issue").click();
        assertThat(page.locator(".jm-dialog .error:visible")).hasText("Choose an issue from the list.");
        FilingDialogIT.field(page, "Issue").fill("care-58");
        page.route("**/links?*", route -> Strips.answer(route, 409,
                "{\"code\":\"jira-not-found\",\"message\":\"Jira shows you no such issue.\"}"));
        visits.provoke(409);
        assertEquals("CARE-58", sent(page, "links", () -> button(page, "Link issue").click()).get("issue").getAsString());
        assertThat(page.locator(".jm-alarm")).hasText("Jira shows you no such issue.");
    }

    @Test
    public void anIssueIsUnlinkedOnceThatWasConfirmed() {
        Page page = linked();
        item(page, "Unlink WEB-232").click();
        assertThat(page.locator(".jm-dialog")).hasAccessibleName("Unlink WEB-232");
        assertThat(page.locator(".jm-dialog p").first()).containsText("The issue stays in Jira");
        assertThat(button(page, "Unlink")).isFocused();
        page.route("**/links/remove?*", route -> {
            strips.replace("Linked").tells("WEB-231", "To Do", "to-do");
            Strips.answer(route, 200, "{\"backlink\":false}");
        });
        JsonObject sent = sent(page, "links/remove", () -> button(page, "Unlink").click());
        assertEquals(List.of(Strips.LINK, "10232"), List.of(sent.get("link").getAsString(), sent.get("issue").getAsString()));
        assertThat(strip(page)).hasText("WEB-231To Do");
        assertThat(page.locator(".jm-announcer")).hasText("WEB-232 unlinked here. In Jira the link to this page is still there.");
    }

    @Test
    public void anAttemptIsLookedForAndThenSettledByAPerson() {
        strips.card("Unknown").attempt("unknown", "");
        Page page = open();
        page.route("**/filings/*/check?*", route -> Strips.answer(route, 200, "{\"state\":\"unknown\"}"));
        page.route("**/filings/*/settle?*", route -> {
            strips.replace("None");
            Strips.answer(route, 200, "{\"state\":\"settled\"}");
        });
        page.click("[data-jm-act=check]");
        assertThat(page.locator(".jm-dialog p").first()).containsText("look in Jira yourself before you say that there is none");
        button(page, "There is no issue").click();
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        assertThat(strip(page)).hasText("Create Jira issue");
    }

    @Test
    public void anAttemptThatMadeAnIssueIsLinkedByLooking() {
        strips.card("Unknown").attempt("unknown", "");
        Page page = open();
        page.route("**/filings/*/check?*", route -> {
            strips.replace("Found").tells("WEB-245", "To Do", "to-do");
            Strips.answer(route, 200, "{\"state\":\"created\",\"key\":\"WEB-245\"}");
        });
        page.click("[data-jm-act=check]");
        assertThat(page.locator(".jm-announcer")).hasText("WEB-245 was created and is linked now.");
        assertThat(strip(page)).hasText("WEB-245To Do");
    }

    @Test
    public void aMapThatStandsTwiceIsMadeASeparateOneFirst() {
        strips.twice().card("None");
        Page page = open();
        page.click("[data-jm-act=create]");
        assertThat(page.locator(".jm-dialog")).hasAccessibleName("Make this a separate map");
        visits.provoke(409);
        page.route("**/maps/separate", route -> Strips.answer(route, 409, "{\"code\":\"map-ambiguous\",\"message\":\"Choose.\","
                + "\"maps\":[{\"position\":1,\"label\":\"Map 1\"},{\"position\":2,\"label\":\"Map 2\"}]}"));
        button(page, "Make separate").click();
        assertThat(page.locator(".jm-choices button")).hasText(new String[] {"Map 1", "Map 2"});
        assertEquals(2, sent(page, "maps/separate", () -> button(page, "Map 2").click()).get("position").getAsInt());
    }
}
