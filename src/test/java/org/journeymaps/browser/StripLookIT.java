package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** What strips and dialogs look like in both themes, kept as pictures, measured and examined for what keeps people out. */
public class StripLookIT {

    private static final String AWAY = "1b7d3c3e-5f00-4c1f-8a53-000000000002";
    private static final String STRANGE = "1b7d3c3e-5f00-4c1f-8a53-000000000003";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final Strips strips = new Strips();
    private final List<String> found = new ArrayList<>();

    private void everyState() {
        strips.card("No issue yet");
        strips.card("To do").tells("WEB-231", "To Do", "to-do", "found-in");
        strips.card("In progress").tells("WEB-232", "In Progress", "in-progress");
        strips.card("Done").tells("WEB-233", "Done", "done", "found-in");
        strips.card("Done, may be stale").tells("WEB-234", "Done", "done");
        strips.card("Several issues").tells("WEB-235", "In Progress", "in-progress").names("WEB-236").names("WEB-237");
        strips.card("Not visible to you").names("WEB-238");
        strips.card("Jira does not answer").names("BILL-7", AWAY, "fixed-by");
        strips.card("Consent needed").names("MKT-3", STRANGE, "fixed-by");
        strips.card("Creating").attempt("sending", "");
        strips.card("Outcome unknown").attempt("unknown", "");
        strips.card("Unfinished").attempt("unfinished", "WEB-240");
        strips.card("Link absent").attempt("absent", "WEB-241");
        strips.card("A late second").tells("WEB-242", "To Do", "to-do").attempt("late", "WEB-243");
        strips.card("No department").unlisted();
        strips.failing(AWAY, "jira-away", "").failing(STRANGE, "jira-consent-needed", Strips.JIRA);
    }

    private void inBothThemes(Content content, int narrow, Consumer<Page> act, String name) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            for (int width : new int[] {1280, narrow}) {
                Page page = visits.as("author", look.wide(width));
                strips.answer(page);
                Drafts.answer(page);
                page.navigate(site.url(content));
                ViewsIT.settle(page);
                act.accept(page);
                String picture = name + "-" + look.theme() + "-" + width;
                Visits.picture(page, picture);
                Axe.violations(page).forEach(violation -> found.add(picture + " " + violation));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void everyStateOfAStrip() {
        everyState();
        Content content = strips.on(site);
        inBothThemes(content, 390, page -> {
            assertThat(page.locator(".jm-strip .jm-lozenge")).hasCount(6);
            found.addAll(Layout.faults(page));
        }, "strips");
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = visits.as("author", look.wide(2760));
            strips.answer(page);
            page.navigate(site.url(content));
            assertThat(page.locator(".jm-strip .jm-lozenge")).hasCount(6);
            page.locator(".jm-map").screenshot(new Locator.ScreenshotOptions()
                    .setPath(Site.TARGET.resolve("screenshots/strips-all-" + look.theme() + ".png")));
        }
    }

    @Test
    public void theDialogOfFiling() {
        strips.card("None");
        inBothThemes(strips.on(site), 320, page -> {
            page.click("[data-jm-act=create]");
            assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        }, "filing");
    }

    @Test
    public void theDialogOfFilingRefused() {
        strips.card("None");
        inBothThemes(strips.on(site), 320, page -> {
            page.route("**/filings?*", route -> Strips.answer(route, 200, "{\"state\":\"refused\",\"error\":{"
                    + "\"code\":\"jira-refused\",\"message\":\"Jira did not accept the issue.\","
                    + "\"fields\":{\"summary\":\"Too vague.\",\"team\":\"Team is required.\"}}}"));
            page.click("[data-jm-act=create]");
            FilingDialogIT.field(page, "Assignee").selectOption("Another person\u2026");
            FilingDialogIT.field(page, "Person").fill("wan");
            page.locator("[role=option]").first().click();
            page.locator(".jm-dialog .aui-button-primary").click();
            assertThat(page.locator(".jm-alarm p")).hasCount(2);
        }, "filing-refused");
    }

    @Test
    public void theDialogOfLinking() {
        strips.card("Linked").tells("WEB-231", "To Do", "to-do");
        inBothThemes(strips.on(site), 320, page -> {
            page.click("[data-jm-act=actions]");
            page.locator("[role=menuitem]").getByText("Link existing issue").click();
            FilingDialogIT.field(page, "Issue").fill("w");
            assertThat(page.locator("[role=option]")).hasCount(2);
        }, "linking");
    }

    @Test
    public void theMenuAndTheQuestion() {
        strips.card("Linked").tells("WEB-231", "To Do", "to-do");
        Content content = strips.on(site);
        inBothThemes(content, 320, page -> {
            page.click("[data-jm-act=actions]");
            assertThat(page.locator("[role=menuitem]")).hasCount(3);
        }, "menu");
        inBothThemes(content, 320, page -> {
            page.click("[data-jm-act=actions]");
            page.locator("[role=menuitem]").getByText("Unlink").click();
            assertThat(page.locator(".jm-dialog p")).hasCount(1);
        }, "unlink");
    }

    /** On paper stand the keys, no states and nothing to press. */
    @Test
    public void onPaper() {
        everyState();
        Page page = visits.as("author");
        strips.answer(page);
        page.navigate(site.url(strips.on(site)));
        assertThat(page.locator(".jm-strip .jm-lozenge")).hasCount(6);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".jm-strip :is(.jm-lozenge, button, .jm-remark):visible")).hasCount(0);
        assertThat(page.locator(".jm-issue-key:visible")).hasCount(8);
        Visits.picture(page, "strips-print");
    }
}
