package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** Every state of the strip of a card, with answers of the server that stand in for bringing it about. */
public class StripsIT {

    private static final String OTHER = "1b7d3c3e-5f00-4c1f-8a53-000000000002";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final Strips strips = new Strips();
    private final List<String> asked = new ArrayList<>();

    /** The page as somebody sees it. */
    private Page open(String name) {
        return open(strips.on(site), name, "");
    }

    private Page open(Content content, String name, String rest) {
        Page page = visits.as(name);
        page.onRequest(request -> {
            if (request.url().contains("/rest/")) {
                asked.add(request.method() + " " + request.url().replaceAll(".*/content/\\d+/|\\?.*", ""));
            }
        });
        strips.answer(page);
        page.navigate(site.url(content) + rest);
        return page;
    }

    private static Locator strip(Page page) {
        return page.locator("#jm-strips-p1 .jm-strip");
    }

    @Test
    public void editorsAreOfferedToCreateAnIssue() {
        strips.card("None");
        assertThat(strip(open("author")).locator("button")).hasText("Create Jira issue");
    }

    @Test
    public void readersAreToldThatThereIsNoIssue() {
        strips.reading().card("None");
        assertThat(strip(open("reader"))).hasText("No Jira issue");
    }

    @Test
    public void theKeyStandsAloneUntilJiraAnswers() {
        strips.waiting().reading().card("Loading").names("WEB-231");
        Page page = open("reader");
        assertThat(strip(page).locator(".jm-skeleton")).isVisible();
        assertThat(strip(page).locator("a")).hasText("WEB-231");
    }

    @Test
    public void statesAreToldInTheirOwnWordsAndColours() {
        strips.reading().card("To do").tells("WEB-231", "Backlog", "to-do");
        strips.card("In progress").tells("WEB-232", "In Review", "in-progress");
        strips.card("Done").tells("WEB-233", "Shipped", "done");
        Page page = open("reader");
        assertThat(page.locator(".jm-strip .jm-lozenge")).hasText(new String[] {"Backlog", "In Review", "Shipped"});
        assertThat(page.locator(".jm-issue")).hasClass(new Pattern[] {Pattern.compile("jm-to-do"),
            Pattern.compile("jm-in-progress"), Pattern.compile("jm-done")});
        assertThat(page.locator(".jm-done .jm-issue-key")).hasCSS("text-decoration-line", "line-through");
        assertThat(page.locator(".jm-to-do .jm-issue-key")).hasCSS("text-decoration-line", "none");
    }

    @Test
    public void aKeyLeadsToItsIssueAndTellsMoreOfIt() {
        strips.reading().card("To do").tells("WEB-231", "To Do", "to-do");
        Locator key = strip(open("reader")).locator("a");
        assertThat(key).hasAttribute("href", Strips.JIRA + "/browse/WEB-231");
        assertThat(key).hasAttribute("title", "Bug \u00b7 Plans cannot be compared \u00b7 Wanda Weber");
    }

    @Test
    public void ofSeveralIssuesTheFirstIsShownAndTheOthersAreUnfolded() {
        strips.reading().card("Several").tells("WEB-231", "To Do", "to-do").tells("WEB-232", "Done", "done").names("WEB-233");
        Page page = open("reader");
        Locator more = strip(page).locator("button");
        assertThat(more).hasText("+2");
        assertThat(more).hasAccessibleName("2 more issues");
        assertThat(page.locator(".jm-issue:visible")).hasCount(1);
        more.click();
        assertThat(page.locator(".jm-issue:visible")).hasText(
                new String[] {"WEB-231To Do", "WEB-232Done", "Issue not visible to you or deleted"});
        assertThat(more).isFocused();
        assertThat(more).hasAttribute("aria-expanded", "true");
        more.click();
        assertThat(page.locator(".jm-issue:visible")).hasCount(1);
    }

    @Test
    public void anIssueThatJiraDoesNotShowHasNoKey() {
        strips.reading().card("Hidden").names("WEB-231");
        assertThat(strip(open("reader"))).hasText("Issue not visible to you or deleted");
    }

    @Test
    public void withJiraAwayTheKeyStays() {
        strips.reading().failing(Strips.LINK, "jira-away", "").card("Away").names("WEB-231");
        assertThat(strip(open("reader"))).hasText("WEB-231No status: Jira is away");
    }

    @Test
    public void withTheLinkGoneTheKeyStays() {
        strips.reading().failing(Strips.LINK, "jira-link-gone", "").card("Gone").names("WEB-231");
        assertThat(strip(open("reader"))).hasText("WEB-231No status: the link to Jira is gone");
    }

    @Test
    public void otherFailuresAreToldInTheWordsOfTheServer() {
        strips.reading().failing(Strips.LINK, "jira-too-many", "").card("Busy").names("WEB-231");
        assertThat(strip(open("reader"))).hasText("WEB-231Jira says no.");
    }

    @Test
    public void oneJiraAwayDoesNotHideTheOther() {
        strips.reading().failing(OTHER, "jira-away", "").card("Away").names("BILL-7", OTHER, "fixed-by");
        strips.card("To do").tells("WEB-231", "To Do", "to-do");
        Page page = open("reader");
        assertThat(page.locator(".jm-issue")).hasText(new String[] {"BILL-7No status: Jira is away", "WEB-231To Do"});
    }

    @Test
    public void whoHasNotConsentedIsLedThereAndBackToTheCard() {
        Content[] content = new Content[1];
        strips.reading().card("First");
        strips.card("Consent").names("WEB-231");
        content[0] = strips.on(site);
        strips.failing(Strips.LINK, "jira-consent-needed", site.url(content[0]));
        Page page = open(content[0], "reader", "");
        Locator allow = page.getByText("Allow access to Jira");
        assertThat(allow).hasAttribute("href", site.url(content[0]));
        allow.click();
        page.waitForURL("**#jm-strips-p2");
        assertTrue(asked.toString(), asked.contains("GET issues"));
    }

    @Test
    public void nobodyAsksJiraForAnonymousReaders() {
        strips.anonymous().card("Linked").names("WEB-231");
        Page page = open("");
        assertThat(strip(page).locator("a")).hasText("WEB-231");
        assertThat(strip(page)).hasText("WEB-231");
        assertEquals(List.of("GET items"), asked);
    }

    @Test
    public void nobodyAsksJiraWhereNoIssueIs() {
        strips.reading().card("None");
        assertThat(strip(open("reader"))).isVisible();
        assertEquals(List.of("GET items"), asked);
    }

    @Test
    public void statesAreAskedForInOneRequest() {
        strips.reading().card("One").tells("WEB-231", "To Do", "to-do");
        strips.card("Two").tells("WEB-232", "Done", "done");
        assertThat(open("reader").locator(".jm-lozenge")).hasCount(3);
        assertEquals(List.of("GET items", "GET issues"), asked);
    }

    @Test
    public void whoComesByALinkFromJiraSeesWhatJiraSaysNow() {
        strips.reading().card("One").tells("WEB-231", "To Do", "to-do");
        List<Boolean> fresh = new ArrayList<>();
        Page page = visits.as("reader");
        page.onRequest(request -> {
            if (request.url().contains("/issues?")) {
                fresh.add(request.url().endsWith("&fresh=true"));
            }
        });
        strips.answer(page);
        page.clock().install();
        page.navigate(site.url(strips.on(site)) + "#jm-strips-p1");
        assertThat(strip(page).locator(".jm-lozenge")).hasText("To Do");
        strips.replace("One").tells("WEB-231", "Done", "done");
        comeBack(page);
        assertEquals("within a minute nothing is asked", List.of(true), fresh);
        page.clock().runFor(61_000);
        comeBack(page);
        assertThat(strip(page).locator(".jm-lozenge")).hasText("Done");
        assertEquals(List.of(true, false), fresh);
    }

    /** The window is looked at again, after another one. */
    private static void comeBack(Page page) {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    public void anAttemptUnderWayIsShown() {
        strips.card("Creating").attempt("sending", "");
        assertThat(strip(open("author"))).hasText("Creating in WEB\u2026");
    }

    @Test
    public void anAttemptWithoutOutcomeIsCheckedAndNeverTriedAgain() {
        strips.card("Unknown").attempt("unknown", "");
        assertThat(strip(open("author"))).hasText("Maybe createdCheck");
    }

    @Test
    public void anUnfinishedAttemptIsCompletedOnce() {
        strips.card("Unfinished").attempt("unfinished", "WEB-231");
        Page page = open("author");
        page.waitForResponse("**/filings/resume", () -> assertThat(strip(page)).hasText("Linking to this card\u2026"));
        assertThat(strip(page)).hasText("Linking to this card\u2026");
        page.waitForFunction("() => true");
        assertEquals(1, asked.stream().filter(line -> line.equals("POST filings/resume")).count());
    }

    @Test
    public void aLinkThatIsGoneFromThePageIsRestoredOrForgotten() {
        strips.card("Absent").attempt("absent", "WEB-231");
        Page page = open("author");
        assertThat(strip(page)).hasText("WEB-231 is no longer linked hereRestore linkForget");
        page.route("**/filings/*/restore?*", route -> Strips.answer(route, 409,
                "{\"code\":\"filing-state\",\"message\":\"Somebody was faster.\"}"));
        visits.provoke(409);
        page.getByText("Restore link").click();
        assertThat(strip(page)).containsText("Somebody was faster.");
        page.getByText("Forget").click();
        assertThat(page.locator(".jm-dialog")).hasAccessibleName("Forget WEB-231");
        assertThat(page.locator(".jm-dialog p").first()).containsText("WEB-231 stays in Jira");
        page.route("**/filings/*/forget?*", route -> {
            strips.replace("Absent");
            Strips.answer(route, 200, "{\"state\":\"unlinked\"}");
        });
        page.locator(".jm-dialog button").getByText("Forget").click();
        assertThat(strip(page)).hasText("Create Jira issue");
        assertThat(page.locator(".jm-announcer")).hasText("WEB-231 forgotten.");
    }

    @Test
    public void aSecondIssueThatCameLateIsShownBesideTheFirst() {
        strips.card("Late").tells("WEB-231", "To Do", "to-do").attempt("late", "WEB-244");
        assertThat(strip(open("author"))).hasText("WEB-231To DoWEB-244 was created as wellRestore linkForget");
    }

    @Test
    public void readersSeeNothingOfAttempts() {
        strips.reading().card("Unknown").attempt("unknown", "WEB-231");
        assertThat(strip(open("reader"))).hasText("No Jira issue");
    }

    @Test
    public void aCardWithoutAListedDepartmentAsksForOne() {
        strips.card("No department").unlisted();
        assertThat(strip(open("author"))).hasText("Choose a department");
    }

    @Test
    public void problemsOfTheMapComeFirst() {
        strips.unwritable().card("Faulty");
        assertThat(strip(open("author"))).hasText("Mend this map first");
    }

    @Test
    public void onceAllIsDoneEditorsAreAskedWhetherItIsStillTrue() {
        strips.card("Done").tells("WEB-231", "Done", "done");
        strips.card("Found").tells("WEB-232", "Done", "done", "found-in");
        Page page = open("author");
        assertThat(strip(page)).hasText("WEB-231DoneStill true?");
        assertThat(strip(page).locator(".jm-act[title]")).hasAttribute("title", Pattern.compile("edit the map"));
        assertThat(page.locator("#jm-strips-p2 .jm-strip")).hasText("WEB-232Done");
    }

    @Test
    public void theCardThatALinkFromJiraNamesIsMarkedAndInSight() {
        for (int i = 0; i < 12; i++) {
            strips.card("Step " + i).tells("WEB-" + i, "To Do", "to-do");
        }
        Content content = strips.reading().on(site);
        Page page = open(content, "reader", "#jm-strips-p12");
        assertThat(page.locator(".jm-strip .jm-lozenge")).hasCount(12);
        assertThat(page.locator("#jm-strips-p12")).isInViewport();
        assertThat(page.locator("#jm-strips-p12")).hasCSS("background-color", "rgb(233, 242, 255)");
        page.evaluate("location.hash = 'jm-strips-p1'");
        page.waitForFunction("() => document.querySelector('.jm-scroll').scrollLeft < 100");
        assertThat(page.locator("#jm-strips-p1")).isInViewport();
    }

    @Test
    public void aPageShownInAnotherOffersNothingToEdit() {
        strips.card("Done").tells("WEB-231", "Done", "done");
        Content source = strips.on(site);
        Page page = open(site.page(Macros.include(source)), "author", "");
        assertThat(strip(page)).hasText("WEB-231Done");
        assertThat(page.locator(".jm-strip button")).hasCount(0);
    }

    @Test
    public void aServerThatDoesNotAnswerLeavesTheKeys() {
        strips.card("Linked").names("WEB-231");
        Content content = strips.on(site);
        visits.provoke(500);
        Page page = visits.as("author");
        page.route("**/content/*/items", route -> Strips.answer(route, 500, "{\"code\":\"failed\",\"message\":\"No.\"}"));
        page.waitForResponse("**/items", () -> page.navigate(site.url(content)));
        assertThat(strip(page)).hasText("WEB-231");
    }

    @Test
    public void withoutScriptTheKeysStandThere() {
        strips.card("Linked").names("WEB-231").names("WEB-232");
        Page page = visits.at(strips.on(site), "author", Look.LIGHT.withoutScript());
        assertThat(page.locator(".jm-issue")).hasText(new String[] {"WEB-231", "WEB-232"});
    }

    @Test
    public void whatIsSaidAndWhatCanBeDoneStandApart() {
        strips.card("Outcome unknown").attempt("unknown", "");
        Page page = visits.as("author");
        strips.answer(page);
        page.navigate(site.url(strips.on(site)));
        assertThat(page.locator("[data-jm-act=check]")).isVisible();
        assertEquals(true, page.evaluate("""
                () => {
                  const [said, act] = ['.jm-remark .jm-word', '.jm-act .jm-word'].map(part =>
                    document.querySelector('.jm-strip ' + part).getBoundingClientRect());
                  return act.top >= said.bottom || act.left >= said.right + 8;
                }"""));
    }

    @Test
    public void actionsBelowEachOtherBeginAtTheSameEdge() {
        strips.card("Link absent").attempt("absent", "WEB-241");
        strips.card("Other");
        Page page = visits.as("author", Look.LIGHT.wide(800));
        strips.answer(page);
        page.navigate(site.url(strips.on(site)));
        Locator acts = strip(page).locator(".jm-act .jm-word");
        assertThat(acts).hasText(new String[] {"Restore link", "Forget"});
        strip(page).evaluate("strip => strip.style.width = '110px'");
        assertEquals(acts.nth(0).boundingBox().x, acts.nth(1).boundingBox().x, 0.5);
        assertTrue(acts.nth(0).boundingBox().y < acts.nth(1).boundingBox().y);
    }

    @Test
    public void whatIsNotVisibleIsSaidBesideTheMenu() {
        strips.card("Not visible to you").names("WEB-238");
        strips.card("Other");
        Page page = visits.as("author", Look.LIGHT.wide(800));
        strips.answer(page);
        page.navigate(site.url(strips.on(site)));
        Locator said = strip(page).locator(".jm-remark");
        assertThat(said).hasText("Issue not visible to you or deleted");
        strip(page).evaluate("strip => strip.style.width = '160px'");
        assertTrue(said.boundingBox().y < strip(page).locator(".jm-menu-button .jm-icon").boundingBox().y + 8);
    }
}
