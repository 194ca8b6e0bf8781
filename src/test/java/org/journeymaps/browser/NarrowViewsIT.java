package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.Jiras;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** Where the frame of a map is narrow its timeline is shown, and what worked on the map goes on working on whatever is shown. */
public class NarrowViewsIT {

    private static final String DRAWING = "**/rest/journey-maps/1.0/content/*/drawing?*";

    private static int count;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> drawn = new ArrayList<>();

    private Page open(Content content, String name, Look look, String rest) {
        Page page = visits.as(name, look);
        page.onRequest(request -> {
            if (request.url().contains("/drawing?")) {
                drawn.add(request.url().replaceAll(".*[?&]view=([a-z]+).*", "$1"));
            }
        });
        page.navigate(site.url(content) + rest);
        return page;
    }

    private Page narrow(Content content) {
        return open(content, "", Look.LIGHT.wide(390), "");
    }

    private static void assertView(Page page, String view) {
        assertThat(page.locator(".jm-frame").first()).hasAttribute("data-jm-view", view);
    }

    @Test
    public void aNarrowFrameShowsTheTimelineByItself() {
        Page page = narrow(site.sample);
        assertView(page, "timeline");
        assertThat(ViewsIT.button(page)).hasAccessibleName("View: Timeline");
        assertThat(page.locator(".jm-announcer")).hasCount(0);
        assertEquals(List.of("timeline"), drawn);
    }

    @Test
    public void aWideFrameAndOneThatIsWideEnoughShowTheMap() {
        for (int width : new int[] {1280, 800}) {
            Page page = open(site.sample, "", Look.LIGHT.wide(width), "");
            assertThat(ViewsIT.button(page)).hasText("Map");
        }
        assertEquals(List.of(), drawn);
    }

    @Test
    public void theReaderGoesBackToTheMapAndKeepsIt() {
        Page page = narrow(site.sample);
        assertView(page, "timeline");
        ViewsIT.choose(page, "Map");
        assertThat(page.locator(".jm-table").first()).isVisible();
        page.setViewportSize(1280, 900);
        page.setViewportSize(390, 900);
        page.waitForFunction("() => document.querySelector('.jm-frame').offsetWidth < 400");
        assertView(page, "map");
        assertEquals(List.of("timeline", "map"), drawn);
    }

    @Test
    public void aFrameThatGetsWideAgainShowsTheMapAgain() {
        Page page = narrow(site.sample);
        for (int i = 0; i < 3; i++) {
            assertView(page, "timeline");
            page.setViewportSize(1280, 900);
            assertView(page, "map");
            page.setViewportSize(390, 900);
        }
        assertView(page, "timeline");
        assertEquals("each is drawn once", List.of("timeline", "map"), drawn);
    }

    /** Whatever is shown, the frame is as wide: a width at the edge shows one of the two, and stays with it. */
    @Test
    public void noWidthMakesTheViewsTakeTurns() {
        Page page = open(site.sample, "", Look.LIGHT.wide(900), "");
        List<Object> seen = new ArrayList<>();
        for (int width = 900; width > 600; width -= 8) {
            page.setViewportSize(width, 900);
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            seen.add(page.locator(".jm-frame").getAttribute("data-jm-view"));
        }
        assertView(page, "timeline");
        assertEquals(List.of("timeline"), drawn);
        assertEquals("turns once", 1, seen.stream().distinct().toList().indexOf("timeline"));
    }

    @Test
    public void whatTheAuthorChoseIsShownHoweverNarrow() {
        Page page = narrow(site.page(Macros.parameter(Macros.map(Macros.EXAMPLE), "view", "notes")));
        assertThat(ViewsIT.button(page)).hasText("Sticky notes");
        page.setViewportSize(1280, 900);
        page.setViewportSize(390, 900);
        assertView(page, "notes");
        assertEquals(List.of(), drawn);
    }

    @Test
    public void withoutScriptAndWithoutServerThereIsTheTable() {
        Page still = open(site.sample, "", Look.LIGHT.wide(390).withoutScript(), "");
        assertThat(still.locator(".jm-table")).isVisible();
        Page page = visits.as("", Look.LIGHT.wide(390));
        visits.provoke(503);
        page.route(DRAWING, route -> Strips.answer(route, 503, "<html>"));
        page.waitForResponse(DRAWING, () -> page.navigate(site.url(site.sample)));
        assertThat(page.locator(".jm-table")).isVisible();
        assertThat(page.locator(".jm-switch-said")).isEmpty();
        assertThat(ViewsIT.button(page)).hasText("Map");
    }

    @Test
    public void aLinkToACardLeadsToItAndMarksItInWhateverIsShown() {
        String id = "narrow-" + ++count;
        Content content = site.page(Macros.example(id, "Narrow"));
        String card = "#jm-" + id + "-p3";
        Page page = open(content, "", Look.LIGHT.wide(390), card);
        assertView(page, "timeline");
        assertThat(page.locator(card)).isInViewport();
        assertThat(page.locator(card)).hasCSS("background-color", "rgb(233, 242, 255)");
        ViewsIT.choose(page, "Sticky notes");
        assertThat(page.locator(card)).hasCSS("background-color", "rgb(233, 242, 255)");
        assertThat(ViewsIT.button(page)).isFocused();
        page.evaluate("id => { location.hash = id; }", card.replace("p3", "p1"));
        assertThat(page.locator(card.replace("p3", "p1"))).isInViewport();
    }

    @Test
    public void theBarStaysWhereItIs() {
        Page page = open(site.sample, "", Look.LIGHT, "");
        page.evaluate("() => window.scrollTo(0, 120)");
        double before = ViewsIT.button(page).boundingBox().y;
        ViewsIT.choose(page, "Timeline");
        assertEquals(before, ViewsIT.button(page).boundingBox().y, 0.5);
    }

    @Test
    public void issuesAreShownAgainWithoutAnotherRequest() {
        Strips strips = new Strips().reading();
        strips.card("To do").tells("WEB-231", "Backlog", "to-do").tells("WEB-232", "Done", "done");
        List<String> asked = new ArrayList<>();
        Page page = visits.as("reader");
        page.onRequest(request -> {
            if (request.url().matches(".*/(items|issues\\?.*)")) {
                asked.add(request.url());
            }
        });
        strips.answer(page);
        page.navigate(site.url(strips.on(site)));
        assertThat(page.locator(".jm-strip .jm-lozenge").first()).hasText("Backlog");
        page.locator(".jm-strip .jm-act").click();
        for (String name : List.of("Timeline", "Sticky notes", "Flowchart", "Map")) {
            ViewsIT.choose(page, name);
            assertThat(page.locator("#jm-strips-p1 .jm-issue:not([hidden]) .jm-lozenge"))
                    .hasText(new String[] {"Backlog", "Done"});
        }
        assertEquals(2, asked.size());
    }

    /** Filing changes the text of the map: the views drawn afterwards are those of the text as it is then. */
    @Test
    public void aPainPointIsFiledFromTheTimelineAndLinkedOnTheMap() {
        site.host().jira(Jiras.JIRA).faults().clear();
        site.host().jiras().consent(site.host().consents(), "author");
        String id = "narrow-" + ++count;
        Page page = open(site.page(Macros.example(id, "Narrow")), "author", Look.LIGHT.wide(390), "");
        Locator strip = page.locator("#jm-" + id + "-p1 .jm-strip");
        assertView(page, "timeline");
        strip.locator("[data-jm-act=create]").click();
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        page.setViewportSize(1280, 900);
        page.locator(".jm-dialog .aui-button-primary").click();
        assertThat(strip.locator(".jm-issue-key")).isVisible();
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        String key = strip.locator(".jm-issue-key").textContent();
        assertView(page, "map");
        for (String name : List.of("Flowchart", "Timeline", "Map")) {
            ViewsIT.choose(page, name);
            assertThat(strip.locator(".jm-issue-key")).hasText(key);
        }
    }

    /** A dialog belongs to a card of the drawing, which therefore stays until the dialog is closed. */
    @Test
    public void aPhoneThatIsTurnedWhileADialogIsOpenWaits() {
        site.host().jira(Jiras.JIRA).faults().clear();
        site.host().jiras().consent(site.host().consents(), "author");
        String id = "narrow-" + ++count;
        Page page = open(site.page(Macros.example(id, "Narrow")), "author", Look.LIGHT, "");
        page.locator("#jm-" + id + "-p1 [data-jm-act=create]").click();
        assertThat(FilingDialogIT.field(page, "Summary")).isFocused();
        page.waitForResponse(DRAWING, () -> page.setViewportSize(390, 900));
        assertView(page, "map");
        page.keyboard().press("Escape");
        assertView(page, "timeline");
        assertThat(page.locator("#jm-" + id + "-p1 [data-jm-act=create]")).isVisible();
    }

    @Test
    public void aFoldThatHasTheFocusKeepsIt() {
        Page page = open(site.sample, "", Look.LIGHT, "");
        List<Route> held = new ArrayList<>();
        page.route(DRAWING, held::add);
        page.waitForRequest(DRAWING, () -> page.setViewportSize(390, 900));
        page.locator(".jm-summary").focus();
        page.waitForResponse(DRAWING, () -> held.get(0).resume());
        assertView(page, "timeline");
        assertThat(page.locator(".jm-summary")).isFocused();
    }

    @Test
    public void aFocusInsideTheMapIsNotLost() {
        Page page = open(site.sample, "", Look.LIGHT, "");
        List<Route> held = new ArrayList<>();
        page.route(DRAWING, held::add);
        page.waitForRequest(DRAWING, () -> page.setViewportSize(390, 900));
        page.locator(".jm-scroll").focus();
        page.waitForResponse(DRAWING, () -> held.get(0).resume());
        assertView(page, "timeline");
        assertEquals(true, page.evaluate("() => document.querySelector('.jm-map').contains(document.activeElement)"));
    }

    /** What is about to be exchanged is hidden, for half a second at the most, unless the reader chose it. */
    @Test
    public void theMapDoesNotFlashBeforeTheTimeline() {
        Page page = open(site.sample, "", Look.LIGHT, "");
        List<Route> held = new ArrayList<>();
        page.route(DRAWING, held::add);
        page.waitForRequest(DRAWING, () -> page.setViewportSize(390, 900));
        assertThat(page.locator(".jm-turning .jm-body")).hasCSS("animation-name", "jm-turning");
        assertThat(page.locator(".jm-turning .jm-bar")).hasCSS("animation-name", "none");
        page.waitForResponse(DRAWING, () -> held.get(0).resume());
        assertView(page, "timeline");
        assertThat(page.locator(".jm-turning")).hasCount(0);
        page.unroute(DRAWING);
        ViewsIT.choose(page, "Map");
        page.evaluate("""
                () => new MutationObserver(() => document.body.setAttribute('data-seen', '')).observe(
                  document.querySelector('.jm-frame'), { attributeFilter: ['class'] })""");
        page.setViewportSize(1280, 900);
        page.setViewportSize(390, 900);
        page.waitForFunction("() => document.querySelector('.jm-frame').offsetWidth < 400");
        assertThat(page.locator("[data-seen]")).hasCount(0);
    }

    @Test
    public void theMapComesBackIfTheTimelineDoesNotCome() {
        Page page = open(site.sample, "", Look.LIGHT, "");
        visits.provoke(503);
        page.route(DRAWING, route -> Strips.answer(route, 503, "<html>"));
        page.waitForResponse(DRAWING, () -> page.setViewportSize(390, 900));
        assertThat(page.locator(".jm-turning")).hasCount(0);
        assertThat(page.locator(".jm-table")).isVisible();
    }
}
