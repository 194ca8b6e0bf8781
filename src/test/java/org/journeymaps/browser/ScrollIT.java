package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.devhost.LargeMap;
import org.junit.Rule;
import org.junit.Test;

/**
 * What happens while a map of 2,000 cards is scrolled: cells are laid out as they come into sight, and yet nothing moves, since
 * every row is as high from the beginning as it will be.
 */
public class ScrollIT {

    /** The heights that the rows have in any frame, for each of forty places, across and back. */
    private static final String HEIGHTS = """
            async () => {
              const scroller = document.querySelector('.jm-scroll');
              const found = new Set();
              for (let i = 0; i <= 40; i++) {
                scroller.scrollLeft = scroller.scrollWidth * (i <= 20 ? i : 40 - i) / 20;
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                found.add(Array.from(scroller.querySelectorAll('tr'), row => row.getBoundingClientRect().height).join(' '));
              }
              return Array.from(found);
            }""";

    private static final String SKIPPED = """
            () => Array.from(document.querySelectorAll('.jm-scroll .jm-in > *'))
              .filter(part => !part.checkVisibility({ contentVisibilityAuto: true })).length""";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private Page large() {
        Page page = visits.at(site.page(Macros.map(LargeMap.of2000Cards())), "");
        assertThat(page.locator(".jm-overview [aria-current]")).hasCount(1);
        return page;
    }

    @Test
    public void rowsStayAsHighAsTheyAre() {
        Page page = large();
        assertTrue("cells out of sight are not laid out", ((Number) page.evaluate(SKIPPED)).intValue() > 100);
        List<?> heights = (List<?>) page.evaluate(HEIGHTS);
        assertEquals(heights.toString(), 1, heights.size());
        Visits.picture(page, "large-2000-cards");
        assertEquals(List.of(), Layout.faults(page));
    }

    @Test
    public void aRowThatGrowsWouldBeFound() {
        Page page = large();
        page.evaluate("""
                () => {
                  const far = Array.from(document.querySelectorAll('.jm-long > * > .jm-in:not(.jm-tall)')).pop();
                  far.append(document.createElement('hr'));
                  far.lastChild.style.height = '400px';
                }""");
        assertTrue(((List<?>) page.evaluate(HEIGHTS)).size() > 1);
    }
}
