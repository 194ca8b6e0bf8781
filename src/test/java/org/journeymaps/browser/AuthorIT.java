package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** An author makes a map: inserts the macro, starts from the example, changes it, mends it. */
public class AuthorIT {

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private static Locator step(Page page, int number) {
        return page.locator(".jm-action").nth(number - 1);
    }

    private static void edit(Page page, String old, String changed) {
        page.click("#editPageLink");
        page.click("[data-edit-macro=journey-map]");
        String text = page.inputValue("#macro-body");
        assertTrue(text, text.contains(old));
        page.fill("#macro-body", text.replace(old, changed));
        page.click("#macro-insert");
        page.click("#rte-button-publish");
    }

    @Test
    public void fromANewPageToAMapInOnesOwnWords() {
        Page page = visits.as("author");
        site.createEmptyMap(page, "How people join us");
        assertThat(page.locator("#title-text")).hasText("How people join us");
        assertThat(page.locator(".jm-empty-title")).hasText("This journey map is empty");
        Chooser.start(page);
        assertThat(step(page, 1)).hasText("Looks over her present plan");
        edit(page, "Looks over her present plan", "Reads her <last> bill");
        assertThat(step(page, 1)).hasText("Reads her <last> bill");
        page.click("#view-history-link");
        assertThat(page.locator("#page-history-container tbody tr")).hasCount(3);
    }

    @Test
    public void theExampleIsAVersionByTheAuthorThatNotifiesNobody() {
        Content content = site.page(Macros.EMPTY);
        Page page = visits.at(content, "author");
        Chooser.start(page);
        assertThat(page.locator(".jm-map")).isVisible();
        Content now = site.now(content);
        assertEquals(2, now.version());
        assertEquals("author", now.modified().by());
        assertTrue(now.note().minor());
    }

    @Test
    public void twoMapsOnAPageAreStartedEachByItself() {
        Content content = site.page("<h2>First</h2>" + Macros.EMPTY + "<h2>Second</h2>" + Macros.EMPTY);
        Page page = visits.at(content, "author");
        Chooser.start(page, 1);
        assertThat(page.locator(".jm-map")).hasCount(1);
        assertThat(page.locator(".jm-frame").first()).hasAttribute("data-jm-state", "empty");
        Chooser.start(page);
        assertThat(page.locator(".jm-map")).hasCount(2);
        assertThat(page.locator(".jm-start, .jm-box")).hasCount(0);
    }

    @Test
    public void mapsThatNothingTellsApartAreChosenByTheirHeading() {
        Content content = site.page("<h2>First</h2>" + Macros.ALIKE + "<h2>Second</h2>" + Macros.ALIKE);
        Page page = visits.at(content, "author");
        visits.provoke(409);
        Chooser.start(page);
        page.locator(".jm-dialog .jm-choices button").getByText("Second").click();
        assertThat(page.locator(".jm-map")).isVisible();
        assertThat(page.locator(".jm-frame").first()).hasAttribute("data-jm-state", "empty");
        assertThat(page.locator(".jm-frame").nth(1)).hasAttribute("data-jm-state", "map");
    }

    @Test
    public void aTextThatIsNoMapSaysWhereItBreaksAndShowsItself() {
        Page page = visits.at(site.page(Macros.BROKEN), "author");
        assertThat(page.locator(".jm-box-title")).hasText("This journey map cannot be shown");
        assertThat(page.locator(".jm-place")).hasText("Line 4, column 12 $.title");
        assertThat(page.locator(".jm-map")).hasCount(0);
        page.click(".jm-raw summary");
        assertThat(page.locator(".jm-raw-text")).containsText("\"title\": \"A map <cut> o");
    }

    @Test
    public void aBrokenMapIsMendedInTheEditor() {
        Page page = visits.at(site.page(Macros.BROKEN), "author");
        edit(page, "A map <cut> o", "A whole map\" }");
        assertThat(page.locator(".jm-title")).hasText("A whole map");
        assertThat(page.locator(".jm-box")).hasCount(0);
    }

    @Test
    public void aMapWithFaultsIsDrawnAndTheFaultsAreListed() {
        Page page = visits.at(site.page(Macros.FAULTY), "author");
        assertThat(step(page, 8)).isVisible();
        assertThat(page.locator(".jm-box summary")).hasText("2 things in this map need mending");
        page.click(".jm-box summary");
        assertThat(page.locator(".jm-box li")).hasText(new String[] {
            "Line " + Macros.line(Macros.FAULTY, "s99", 1) + ", column 13 There is no step with the id \u201cs99\u201d. A card of"
                + " this lane must name steps of the map.",
            "Line " + Macros.line(Macros.FAULTY, "t1", 2) + ", column 17 The id \u201ct1\u201d is given twice. Give one of the"
                + " two things another id."});
    }
}
