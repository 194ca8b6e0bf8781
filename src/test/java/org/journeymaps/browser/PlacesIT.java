package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Type;
import org.junit.Rule;
import org.junit.Test;

/** Maps in other places than the page itself. They are drawn there; written is only into the page that one looks at. */
public class PlacesIT {

    /** A map, an empty one and a broken one: of the last two an editor would be offered something. */
    private static final String ALL = Macros.map(Macros.EXAMPLE) + Macros.EMPTY + Macros.BROKEN;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> asked = new ArrayList<>();

    /** An author, whose questions to the app are noted. */
    private Page author() {
        Page page = visits.as("author");
        page.onRequest(request -> {
            if (request.url().contains("/rest/")) {
                asked.add(request.url());
            }
        });
        return page;
    }

    /** The map, the empty state and the box are there, and the script asked nothing, so nothing can come yet. */
    private void assertReadOnly(Page page) {
        assertReadOnly(page, List.of());
    }

    /** The same, the script having asked what it may: for the issues of a map that is shown elsewhere too. */
    private void assertReadOnly(Page page, List<String> questions) {
        page.waitForLoadState();
        assertDrawn(page.locator(".jm-frame"));
        assertThat(page.locator(".jm-frame button:not(.jm-switch), .jm-hint, .jm-raw")).hasCount(0);
        assertEquals(questions, asked);
    }

    private static void assertDrawn(Locator frames) {
        assertThat(frames).hasCount(3);
        assertThat(frames.nth(0).locator(".jm-action")).hasCount(8);
        assertThat(frames.nth(1).locator(".jm-empty-title")).isVisible();
        assertThat(frames.nth(2).locator(".jm-box-title")).isVisible();
    }

    @Test
    public void theFirstOfTwoMapsInTheIncludingPageIsItsOwn() {
        Content included = site.page(Macros.EMPTY);
        Content including = site.page(Macros.include(included) + Macros.EMPTY);
        Page page = visits.at(including, "author");
        Chooser.start(page);
        assertThat(page.locator(".jm-frame").nth(1)).hasAttribute("data-jm-state", "map");
        assertEquals(List.of(1, 2), List.of(site.now(included).version(), site.now(including).version()));
    }

    @Test
    public void anIncludedPage() {
        Content included = site.page(ALL);
        Page page = author();
        page.navigate(site.url(site.page(Macros.include(included))));
        assertThat(page.locator(".jm-strip").first()).hasText("No Jira issue");
        assertReadOnly(page, List.of(site.rest(included).replace("/maps", "/items")));
    }

    @Test
    public void anOldVersion() {
        Content first = site.page(ALL);
        Page editor = visits.as("author");
        editor.navigate(site.url() + "/pages/editpage.action?pageId=" + first.id());
        editor.fill("#storage-text", "<p>nothing left</p>");
        editor.click("#rte-button-publish");
        assertThat(editor.locator("#main-content")).hasText("nothing left");
        Page page = author();
        page.navigate(site.url(site.history(first).get(1)));
        assertThat(page.locator(".host-old")).isVisible();
        assertReadOnly(page);
    }

    @Test
    public void aComment() {
        Content content = site.page("<p>Commented</p>");
        site.create(Type.COMMENT, content.id(), "", ALL);
        Page page = author();
        page.navigate(site.url(content));
        assertThat(page.locator("#comments-section .jm-map")).isVisible();
        assertReadOnly(page);
    }

    @Test
    public void aDraftAndATemplate() {
        Content content = site.page(ALL);
        for (String as : List.of("type=display&as=draft", "type=preview&as=template")) {
            Page page = author();
            page.navigate(site.url() + "/host-output?pageId=" + content.id() + "&" + as);
            assertReadOnly(page);
        }
    }

    @Test
    public void thePreviewInTheEditor() {
        Page page = author();
        page.navigate(site.url() + "/pages/editpage.action?pageId=" + site.page("<p>saved</p>").id());
        page.fill("#storage-text", ALL);
        page.click("#rte-button-preview");
        FrameLocator preview = page.frameLocator("#preview-frame");
        assertDrawn(preview.locator(".jm-frame"));
        assertThat(preview.locator(".jm-frame button:not(.jm-switch), .jm-hint, .jm-raw")).hasCount(0);
        assertEquals(List.of(), asked);
    }

    @Test
    public void aBlogPostIsWrittenToAsAPageIs() {
        Content post = site.create(Type.BLOGPOST, 0, "News of " + site.sample.title(), Macros.EMPTY);
        Page page = visits.at(post, "author");
        Chooser.start(page);
        assertThat(page.locator(".jm-map")).isVisible();
    }

    @Test
    public void cellsPanelsAndLayoutsHoldMapsThatAreStarted() {
        String cell = "<table><tbody><tr><th>Map</th><td>" + Macros.EMPTY + "</td></tr></tbody></table>";
        String layout = "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>" + Macros.EMPTY
                + "</ac:layout-cell><ac:layout-cell><p>beside</p></ac:layout-cell></ac:layout-section></ac:layout>";
        Content content = site.page(cell + Macros.rich("panel", Macros.EMPTY) + Macros.rich("expand", Macros.EMPTY) + layout);
        Page page = visits.at(content, "author");
        page.click("details.expand-container > summary");
        for (int left = 4; left > 0; left--) {
            assertThat(page.locator(".jm-start")).hasCount(left);
            page.locator(".jm-start").last().evaluate("button => button.closest('details')?.setAttribute('open', '')");
            Chooser.start(page, left - 1);
            assertThat(page.locator(".jm-map")).hasCount(5 - left);
        }
        page.locator("details.expand-container").evaluate("details => { details.open = true; }");
        assertThat(page.locator(".jm-map").last()).isVisible();
        Visits.picture(page, "places");
        assertEquals(1280, page.evaluate("document.documentElement.scrollWidth"));
    }
}
