package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.LargeMap;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** A wide map: its overview shows where one is and leads elsewhere, and what says so stays in sight. */
public class OverviewIT {

    /** Steps whose columns are in sight beside the titles of the lanes, the first and the last. */
    private static final String IN_SIGHT = """
            () => {
              const edge = document.querySelector('.jm-scroll').getBoundingClientRect();
              const lane = document.querySelector('.jm-stages .jm-lane').getBoundingClientRect();
              const rtl = document.querySelector('.jm-map').dir === 'rtl';
              const [from, to] = rtl ? [edge.left, lane.left] : [lane.right, edge.right];
              const seen = Array.from(document.querySelectorAll('.jm-step'), (step, i) => [step.getBoundingClientRect(), i + 1])
                .filter(([box]) => box.left >= from - 2 && box.right <= to + 2).map(([, number]) => number);
              return [seen[0], seen[seen.length - 1]];
            }""";

    /** The same by the window of the overview, to a step. */
    private static final String IN_WINDOW = """
            () => {
              const track = document.querySelector('.jm-track').getBoundingClientRect();
              const frame = document.querySelector('.jm-window').getBoundingClientRect();
              const rtl = document.querySelector('.jm-map').dir === 'rtl';
              const from = (rtl ? track.right - frame.right : frame.left - track.left) / track.width * 200;
              return [from, from + frame.width / track.width * 200];
            }""";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final Content large = site.page("<p>Above</p>" + Macros.map(LargeMap.of8x25()));

    private Page calm(Look look) {
        Page page = visits.as("", look);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site.url(large));
        return page;
    }

    private static Locator stop(Page page, String name) {
        return page.locator(".jm-overview a", new Page.LocatorOptions().setHasText(name));
    }

    private static void assertFirstInSight(Page page, int first) {
        page.waitForFunction("([script, first]) => Math.abs(eval(script)()[0] - first) < 1", List.of(IN_SIGHT, first));
    }

    @SuppressWarnings("unchecked")
    private static void assertWindowAgrees(Page page) {
        page.waitForFunction("""
                ([sight, frame]) => {
                  const [first, last] = eval(sight)();
                  const [from, to] = eval(frame)();
                  return from <= first - 1 + 0.2 && from > first - 2.2 && to >= last - 0.2 && to < last + 1.5;
                }""", List.of(IN_SIGHT, IN_WINDOW));
    }

    @Test
    public void theWindowFollowsTheTable() {
        for (Look look : List.of(Look.LIGHT, Look.LIGHT.wide(800))) {
            Page page = calm(look);
            assertWindowAgrees(page);
            assertThat(stop(page, "Discover")).hasAttribute("aria-current", "location");
            page.evaluate("document.querySelector('.jm-scroll').scrollLeft = 85.5 * 160");
            assertFirstInSight(page, 87);
            assertWindowAgrees(page);
            assertThat(stop(page, "Order")).hasAttribute("aria-current", "location");
            assertThat(page.locator(".jm-overview [aria-current]")).hasCount(1);
            page.evaluate("document.querySelector('.jm-scroll').scrollLeft = 1e6");
            assertThat(stop(page, "Renew")).hasAttribute("aria-current", "location");
            assertWindowAgrees(page);
        }
    }

    @Test
    public void theNameOfAStageLeadsToItByClickAndByKey() {
        Page page = calm(Look.LIGHT);
        stop(page, "Order").click();
        assertFirstInSight(page, 76);
        assertEquals("the page stays where it is", 0, page.evaluate("window.scrollY"));
        stop(page, "Install").focus();
        page.keyboard().press("Enter");
        assertFirstInSight(page, 126);
        assertThat(stop(page, "Install")).isFocused();
        KeyboardIT.reach(page, ".jm-to");
    }

    @Test
    public void whoLikesMotionSeesTheWay() {
        Page page = visits.at(large, "");
        stop(page, "Renew").click();
        assertFirstInSight(page, 176);
    }

    @Test
    public void anyPlaceOnTheCurveLeadsThereAndTheWindowCanBeDragged() {
        Page page = calm(Look.LIGHT);
        Locator track = page.locator(".jm-track");
        double width = track.boundingBox().width;
        track.click(new Locator.ClickOptions().setPosition(width / 2, 20));
        page.waitForFunction("script => { const [a, b] = eval(script)(); return a <= 100 && b >= 101; }", IN_SIGHT);
        double x = track.boundingBox().x;
        double y = track.boundingBox().y + 20;
        page.mouse().move(x + width / 2, y);
        page.mouse().down();
        page.mouse().move(x + width + 50, y);
        page.mouse().up();
        assertThat(stop(page, "Renew")).hasAttribute("aria-current", "location");
        page.mouse().move(x + 10, y);
        assertThat(stop(page, "Renew")).hasAttribute("aria-current", "location");
    }

    @Test
    public void fromRightToLeftItIsTheSameTheOtherWayRound() {
        Content content = site.page(Macros.map(LargeMap.rightToLeft()));
        Page page = visits.as("");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site.url(content));
        assertThat(page.locator(".jm-map")).hasAttribute("dir", "rtl");
        assertWindowAgrees(page);
        stop(page, "Order").click();
        assertFirstInSight(page, 76);
        assertWindowAgrees(page);
        assertThat(stop(page, "Order")).hasAttribute("aria-current", "location");
        Locator track = page.locator(".jm-track");
        track.click(new Locator.ClickOptions().setPosition(10, 20));
        assertThat(stop(page, "Renew")).hasAttribute("aria-current", "location");
        Visits.picture(page, "large-right-to-left");
    }

    @Test
    public void withoutScriptTheNamesAreLinksToTheStages() {
        Page page = visits.at(large, "", Look.LIGHT.withoutScript());
        assertThat(page.locator(".jm-window")).isHidden();
        stop(page, "Order").click();
        assertFirstInSight(page, 76);
        assertTrue(page.url(), page.url().endsWith("#jm-large.4"));
        assertEquals("the overview is still in sight", true, page.evaluate(
                "document.querySelector('.jm-overview').getBoundingClientRect().top >= 0"));
    }

    @Test
    public void theNameOfAWideStageStaysInSightToItsEnd() {
        Page page = calm(Look.LIGHT);
        Locator name = page.locator(".jm-chevron-text").nth(3);
        assertEquals("4 Order Steps 76\u2013100", name.innerText().replaceAll("\\s+", " "));
        for (int step : new int[] {80, 88, 96, 98}) {
            page.evaluate("step => { document.querySelector('.jm-scroll').scrollLeft = step * 160; }", step);
            assertEquals(step + "", true, page.evaluate("""
                    () => {
                      const lane = document.querySelector('.jm-stages .jm-lane').getBoundingClientRect();
                      const box = document.querySelectorAll('.jm-chevron-text')[3].getBoundingClientRect();
                      return box.left >= lane.right - 1 && box.left < lane.right + 20 && box.right < lane.right + 400;
                    }"""));
        }
    }

    @Test
    public void theBriefIsOneLineThatUnfolds() {
        Page page = calm(Look.LIGHT);
        assertThat(page.locator(".jm-summary")).isVisible();
        assertEquals(40.0, page.locator(".jm-summary").boundingBox().height, 0.5);
        assertEquals(64.0, page.locator(".jm-overview").boundingBox().height, 0.5);
        assertThat(page.locator(".jm-brief .jm-terms")).isHidden();
        page.click(".jm-summary");
        assertThat(page.locator(".jm-brief .jm-terms")).isVisible();
    }

    @Test
    public void aMapOfTwelveStepsHasNone() {
        Page page = visits.at(site.sample, "");
        assertThat(page.locator(".jm-overview, .jm-stage[id], .jm-stage-number")).hasCount(0);
    }

    @Test
    public void onPaperThereIsNone() {
        Page page = calm(Look.LIGHT.wide(1032));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".jm-overview")).isHidden();
        assertThat(page.locator(".jm-brief .jm-terms")).isVisible();
    }

    @Test
    public void itLooksAsItShould() {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = calm(look);
            for (int width : new int[] {1280, 800, 390}) {
                page.setViewportSize(width, 900);
                ViewsIT.settle(page);
                if (width == 390) {
                    ViewsIT.choose(page, "Map");
                }
                page.evaluate("document.querySelector('.jm-scroll').scrollLeft = 84.7 * 160");
                assertThat(stop(page, "Order")).hasAttribute("aria-current", "location");
                String picture = "large-" + look.theme() + "-" + width;
                Visits.picture(page, picture);
                assertEquals(picture, List.of(), Layout.faults(page));
            }
        }
    }

    @Test
    public void axeFindsNothing() {
        List<String> found = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = calm(look);
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                ViewsIT.settle(page);
                Axe.violations(page).forEach(violation -> found.add(look.theme() + " " + width + " " + violation));
            }
        }
        assertEquals(List.of(), found);
    }
}
