package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import com.microsoft.playwright.Page;
import org.junit.Rule;
import org.junit.Test;

/** Everything by keyboard, from the top of the page, and always in sight where one is. */
public class KeyboardIT {

    private static final int PATIENCE = 60;

    private static final String OUTLINE = "() => { const style = getComputedStyle(document.activeElement);"
            + " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none'; }";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** Presses Tab until something has the focus, and looks whether one sees it. */
    static void reach(Page page, String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertTrue(selector + " does not show its focus", (Boolean) page.evaluate(OUTLINE));
                return;
            }
        }
        fail("Tab does not reach " + selector);
    }

    @Test
    public void theMapIsScrolled() {
        Page page = visits.at(site.sample, "", Look.LIGHT.wide(800));
        reach(page, ".jm-scroll");
        assertThat(page.locator(".jm-scroll")).hasAccessibleName("Map of the journey: Switching a mobile plan");
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForFunction("""
                () => {
                  const scroller = document.querySelector('.jm-scroll');
                  return scroller.scrollLeft > 500 && scroller.scrollLeft >= scroller.scrollWidth - scroller.clientWidth - 1;
                }""");
    }

    @Test
    public void whatIsFoldedIsUnfolded() {
        Page page = visits.at(site.sample, "", Look.LIGHT.wide(390));
        reach(page, ".jm-summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-role")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-role")).isHidden();
    }

    @Test
    public void theTextOfABrokenMapIsOpened() {
        Page page = visits.at(site.page(Macros.BROKEN), "author");
        assertThat(page.locator(".jm-raw summary")).isVisible();
        reach(page, ".jm-raw summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-raw-text")).isVisible();
        reach(page, ".jm-raw-text");
    }

    @Test
    public void aMapIsChosenAmongSeveral() {
        Page page = visits.at(site.page("<h2>First</h2>" + Macros.ALIKE + "<h2>Second</h2>" + Macros.ALIKE), "author");
        visits.provoke(409);
        assertThat(page.locator(".jm-start").first()).isVisible();
        reach(page, ".jm-start");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-start-card input").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-dialog .jm-choices button")).hasCount(2);
        assertThat(page.locator(".jm-dialog .jm-choices button").first()).isFocused();
        reach(page, ".jm-dialog .jm-choices button:last-child");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-map")).isVisible();
    }
}
