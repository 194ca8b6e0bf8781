package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymaps.devhost.LargeMap;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.Rule;
import org.junit.Test;

/** Choosing the view of a map: by the macro, by the reader. */
public class ViewsIT {

    private static final String DRAWING = "**/rest/journey-maps/1.0/content/*/drawing?*";

    /** The drawing without the switch, and without what scripts remember on it. */
    private static final String MARKUP = """
            frame => {
              const map = frame.querySelector('.jm-map').cloneNode(true);
              map.querySelectorAll('.jm-controls').forEach(controls => controls.remove());
              map.querySelectorAll('[data-jm-started]').forEach(started => started.removeAttribute('data-jm-started'));
              return map.outerHTML;
            }""";

    /** The views by their names. */
    /** The names of the views, each with how a macro calls it. */
    static final Map<String, String> VIEWS =
            Map.of("Map", "map", "Timeline", "timeline", "Flowchart", "flow", "Sticky notes", "notes");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    static Locator button(Page page) {
        return page.locator(".jm-switch").first();
    }

    static Locator item(Page page, String name) {
        return page.locator("[role=menuitemradio]", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")));
    }

    /** Chooses a view as somebody with a mouse does. */
    static void choose(Page page, String name) {
        button(page).click();
        item(page, name).click();
        assertThat(button(page)).hasAccessibleName("View: " + name);
    }

    /** Waits until each map whose author chose no view is shown as the width of its frame wants it; a dialog keeps it. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('.jm-dialog[open]')
                  || Array.from(document.querySelectorAll('.jm-switch'), button => button.closest('.jm-frame'))
                  .every(frame => frame.dataset.jmView === 'timeline' ? frame.offsetWidth < 672
                    : frame.offsetWidth >= 640 || !frame.querySelector('.jm-scroll'))""");
    }

    private static void assertView(Page page, String view) {
        assertThat(page.locator(".jm-frame").first()).hasAttribute("data-jm-view", view);
    }

    private Content page(String view) {
        String map = Macros.map(Macros.EXAMPLE);
        return site.page(view.isEmpty() ? map : Macros.parameter(map, "view", view));
    }

    @Test
    public void byMouse() {
        Page page = visits.at(site.sample, "reader");
        assertThat(button(page)).hasText("Map");
        assertThat(button(page)).hasAttribute("aria-expanded", "false");
        button(page).click();
        assertThat(page.locator("[role=menu] [role=menuitemradio]"))
                .hasText(new String[] {"Map", "Timeline", "Flowchart", "Sticky notes"});
        assertThat(page.locator("[aria-checked=true]")).hasText("Map");
        assertThat(button(page)).hasAttribute("aria-expanded", "true");
        item(page, "Timeline").click();
        assertThat(page.locator("[role=menu]")).hasCount(0);
        assertView(page, "timeline");
        assertThat(button(page)).hasText("Timeline");
        assertThat(button(page)).isFocused();
        assertThat(page.locator(".jm-announcer")).hasText("The map is now shown as: Timeline");
        button(page).click();
        assertThat(page.locator("[aria-checked=true]")).hasText("Timeline");
        button(page).click();
        assertThat(page.locator("[role=menu]")).hasCount(0);
    }

    @Test
    public void byKeyboardAlone() {
        Page page = visits.at(site.sample, "");
        assertThat(button(page)).isVisible();
        KeyboardIT.reach(page, ".jm-switch");
        page.keyboard().press("Enter");
        assertThat(item(page, "Map")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(item(page, "Timeline")).isFocused();
        page.keyboard().press("End");
        assertThat(item(page, "Sticky notes")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(item(page, "Map")).isFocused();
        page.keyboard().press("f");
        assertThat(item(page, "Flowchart")).isFocused();
        page.keyboard().press("Home");
        assertThat(item(page, "Map")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=menu]")).hasCount(0);
        assertThat(button(page)).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(item(page, "Sticky notes")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Space");
        assertView(page, "flow");
        assertThat(button(page)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        assertThat(page.locator("[role=menu]")).hasCount(0);
        KeyboardIT.reach(page, ".jm-frame a, .jm-frame summary, .jm-frame [tabindex], .jm-frame button");
    }

    @Test
    public void axeFindsNothingInTheOpenMenuNorInAnyView() {
        List<String> found = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.LIGHT.wide(390), Look.DARK.wide(390))) {
            Page page = visits.at(site.sample, "", look);
            for (String name : List.of("Sticky notes", "Flowchart", "Map", "Timeline")) {
                choose(page, name);
                button(page).click();
                assertThat(item(page, "Map")).isFocused();
                Visits.picture(page, "views-" + name.toLowerCase().replace(' ', '-') + "-" + look.theme() + "-" + look.width());
                Axe.violations(page).forEach(violation ->
                        found.add(look.theme() + " " + look.width() + " " + name + " " + violation));
                page.keyboard().press("Escape");
            }
            page.locator(".jm-switch").evaluate("button => { button.style.outline = 'none'; }");
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aSwitchIsLargeEnoughToBeTouched() {
        assertEquals(32, button(visits.at(site.sample, "")).boundingBox().height, 0.5);
        Page narrow = visits.at(site.sample, "", Look.LIGHT.wide(390));
        assertEquals(44, button(narrow).boundingBox().height, 0.5);
        button(narrow).click();
        assertEquals(44, item(narrow, "Timeline").boundingBox().height, 0.5);
    }

    @Test
    public void throughAllViewsAndBackTheMapIsTheSame() {
        for (String map : List.of(Macros.map(Macros.EXAMPLE), Macros.map(LargeMap.of8x25()),
                Macros.map(Site.packaged("examples/school-day.json")))) {
            Page page = visits.at(site.page(map), "");
            Locator frame = page.locator(".jm-frame");
            assertThat(button(page)).isVisible();
            Object before = frame.evaluate(MARKUP);
            for (String name : List.of("Timeline", "Flowchart", "Sticky notes", "Map")) {
                choose(page, name);
            }
            assertEquals(before, frame.evaluate(MARKUP));
        }
    }

    /** Styles of other views and maps must have no effect on a view, whichever of them came first. */
    @Test
    public void theViewOfTheMacroIsShownFirst() {
        Page page = visits.at(page("timeline"), "", Look.LIGHT.withoutScript());
        assertThat(page.locator(".jm-switch, .jm-controls")).hasCount(0);
        Page with = visits.at(page("notes"), "");
        assertThat(button(with)).hasText("Sticky notes");
        choose(with, "Map");
        assertThat(with.locator(".jm-table").first()).isVisible();
    }

    @Test
    public void lanesOfTheMacroAreTheLanesOfEachView() {
        Content content = site.page(Macros.parameter(Macros.map(Macros.EXAMPLE), "hide", "pain"));
        Page page = visits.at(content, "");
        choose(page, "Flowchart");
        choose(page, "Map");
        assertThat(page.locator(".jm-lane-title", new Page.LocatorOptions().setHasText("Pain points"))).hasCount(0);
        assertThat(page.locator(".jm-lane-title", new Page.LocatorOptions().setHasText("Touchpoints"))).hasCount(1);
    }

    @Test
    public void whatIsUnfoldedStaysSo() {
        Page page = visits.at(site.sample, "", Look.LIGHT.wide(800));
        page.click(".jm-summary");
        assertThat(page.locator(".jm-role")).isVisible();
        choose(page, "Sticky notes");
        assertThat(page.locator(".jm-role")).isVisible();
        page.click(".jm-summary");
        choose(page, "Map");
        assertThat(page.locator(".jm-role")).isHidden();
    }

    @Test
    public void eachMapOfAPageHasItsOwn() {
        Page page = visits.at(site.page(Macros.example("one", "One") + Macros.EMPTY + Macros.example("two", "Two")), "author");
        assertThat(page.locator(".jm-switch")).hasCount(2);
        assertThat(page.locator(".jm-start")).hasCount(1);
        page.locator(".jm-switch").last().click();
        item(page, "Flowchart").click();
        assertThat(page.locator(".jm-switch").last()).hasText("Flowchart");
        assertThat(page.locator(".jm-switch").first()).hasText("Map");
    }

    @Test
    public void aMapOfAnotherPageIsDrawnFromThere() {
        Content source = page("");
        Page page = visits.at(site.page(Macros.include(source)), "");
        choose(page, "Flowchart");
        assertView(page, "flow");
    }

    @Test
    public void oldVersionsAreShownAsTheirAuthorWantedThem() {
        Content content = page("");
        site.edit(content, Macros.map(""));
        Page page = visits.at(site.history(content).get(1), "author");
        assertThat(page.locator(".jm-map")).isVisible();
        assertThat(page.locator(".jm-switch, .jm-views")).hasCount(0);
    }

    @Test
    public void aServerThatDoesNotAnswerLeavesTheMapAsItIs() {
        Page page = visits.at(site.sample, "");
        Object before = page.locator(".jm-frame").evaluate(MARKUP);
        page.route(DRAWING, route -> Strips.answer(route, 502, "<html>"));
        visits.provoke(502);
        button(page).click();
        item(page, "Timeline").click();
        assertThat(page.locator(".jm-switch-said")).hasText(
                "The map could not be shown in another way, because the server did not answer. Try again.");
        assertThat(button(page)).hasText("Map");
        assertThat(button(page)).isFocused();
        assertEquals(before, page.locator(".jm-frame").evaluate(MARKUP));
        page.unroute(DRAWING);
        choose(page, "Timeline");
        assertThat(page.locator(".jm-switch-said")).isEmpty();
    }

    @Test
    public void aMapThatSomebodyChangedIsNotExchangedForAnother() {
        Content content = page("");
        Page page = visits.at(content, "");
        Object before = page.locator(".jm-frame").evaluate(MARKUP);
        site.edit(content, Macros.map(Macros.EXAMPLE.replace("Switching", "Changing")));
        visits.provoke(409);
        button(page).click();
        item(page, "Flowchart").click();
        assertThat(page.locator(".jm-switch-said")).hasText(
                "Somebody has changed this map since you loaded the page. Load the page again.");
        assertEquals(before, page.locator(".jm-frame").evaluate(MARKUP));
    }

    @Test
    public void aPageThatIsNoLongerForTheReaderIsNotDrawn() {
        Content content = page("");
        Page page = visits.at(content, "reader");
        assertThat(button(page)).isVisible();
        site.restrict(content, Right.VIEW, "admin");
        visits.provoke(404);
        button(page).click();
        item(page, "Flowchart").click();
        assertThat(page.locator(".jm-switch-said")).hasText(Pattern.compile("\\S+"));
        assertView(page, "map");
    }

    @Test
    public void theLastOfSeveralChoicesIsShown() {
        Page page = visits.at(site.sample, "");
        List<Route> held = new ArrayList<>();
        page.route(DRAWING, route -> {
            if (route.request().url().contains("view=timeline")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        button(page).click();
        page.waitForRequest(DRAWING, () -> item(page, "Timeline").click());
        choose(page, "Flowchart");
        page.waitForResponse(DRAWING, () -> held.get(0).resume());
        assertView(page, "flow");
        assertThat(button(page)).hasText("Flowchart");
    }

    @Test
    public void stylesAndDrawingsAreLoadedOnce() {
        List<String> loaded = new ArrayList<>();
        Page page = visits.as("");
        page.onRequest(request -> {
            if (request.url().matches(".*(journey-map.*\\.(css|js)|/drawing\\?.*)")) {
                loaded.add(request.url());
            }
        });
        page.navigate(site.url(site.page(Macros.parameter(Macros.map(LargeMap.of8x25()), "view", "timeline"))));
        for (String name : List.of("Map", "Timeline", "Map", "Flowchart", "Map", "Timeline")) {
            choose(page, name);
        }
        assertEquals(loaded.stream().distinct().toList(), loaded);
        assertEquals(3, loaded.stream().filter(url -> url.contains("/drawing?")).count());
        assertTrue(loaded.toString(), loaded.stream().anyMatch(url -> url.endsWith("overview.js")));
    }

    @Test
    public void theOverviewOfAWideMapWorksAfterASwitch() {
        Page page = visits.at(site.page(Macros.parameter(Macros.map(LargeMap.of8x25()), "view", "timeline")), "");
        choose(page, "Map");
        page.locator(".jm-overview a", new Page.LocatorOptions().setHasText("Order")).click();
        assertThat(page.locator(".jm-overview [aria-current]")).hasText(Pattern.compile("Order"));
    }
}
