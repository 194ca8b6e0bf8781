package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.journeymaps.devhost.LargeMap;
import org.junit.Rule;
import org.junit.Test;

/** What the browser does while a map of 2,000 cards is scrolled: it paints what comes into sight, and lays out nothing. */
public class ScrollIT {

    /** A frame for each of forty places, across and back. */
    private static final String ACROSS = """
            async () => {
              const scroller = document.querySelector('.jm-scroll');
              for (let i = 0; i <= 40; i++) {
                scroller.scrollLeft = scroller.scrollWidth * (i <= 20 ? i : 40 - i) / 20;
                await new Promise(requestAnimationFrame);
              }
              await new Promise(requestAnimationFrame);
            }""";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** The layouts that the browser made meanwhile. */
    private static List<JsonObject> layouts(Page page, String act) {
        Browser browser = page.context().browser();
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(List.of("devtools.timeline")));
        page.evaluate(act);
        String trace = new String(browser.stopTracing(), StandardCharsets.UTF_8);
        Iterable<JsonElement> events = JsonParser.parseString(trace).getAsJsonObject().getAsJsonArray("traceEvents");
        return StreamSupport.stream(events.spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(event -> event.get("name").getAsString().equals("Layout")).toList();
    }

    @Test
    public void nothingIsLaidOutAnew() {
        Page page = visits.at(site.page(Macros.map(LargeMap.of2000Cards())), "");
        assertThat(page.locator(".jm-overview [aria-current]")).hasCount(1);
        page.evaluate(ACROSS);
        assertEquals(List.of(), layouts(page, ACROSS));
        Visits.picture(page, "large-2000-cards");
        assertEquals(List.of(), Layout.faults(page));
    }

    @Test
    public void aLayoutWouldBeFound() {
        Page page = visits.at(site.page(Macros.map(LargeMap.of2000Cards())), "");
        String moving = ACROSS.replace("scroller.scrollLeft", "scroller.style.marginTop = i + 'px'; scroller.scrollLeft");
        assertFalse(layouts(page, moving).isEmpty());
    }
}
