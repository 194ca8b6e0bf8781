package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** How the views look: each the same whatever was seen before, and no word of theirs torn. */
public class ViewLooksIT {

    /** Each part of the map with its place in the map and what a style sheet gave it. */
    private static final String LOOKS = """
            () => {
              const map = document.querySelector('.jm-map');
              const from = map.getBoundingClientRect();
              return Array.from(map.querySelectorAll('*'), part => {
                const { x, y, width, height } = part.getBoundingClientRect();
                const style = getComputedStyle(part);
                return [part.tagName, part.getAttribute('class'), Math.round(x - from.x), Math.round(y - from.y),
                  Math.round(width), Math.round(height), style.color, style.fontSize, style.fontWeight, style.fill,
                  style.backgroundColor, style.borderTopStyle].join(' ');
              });
            }""";

    /** The words of the strips that go on in a second line. */
    private static final String TORN = """
            () => Array.from(document.querySelectorAll('.jm-strip .jm-word')).flatMap(words => {
              const text = words.firstChild;
              return Array.from(text.data.matchAll(/\\S+/g)).filter(({ 0: word, index }) => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                return range.getClientRects().length > 1;
              }).map(({ 0: word }) => word);
            })""";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** Styles of other views stay on the page once these were shown. */
    @Test
    public void aViewLooksTheSameWhateverWasSeenBefore() {
        for (String key : List.of("jumping-jamie", "opening-an-account", "school-day")) {
            Page round = visits.at(example(key, "map"), "");
            ViewsIT.VIEWS.keySet().forEach(view -> show(round, view));
            ViewsIT.VIEWS.forEach((view, code) -> {
                Page direct = visits.at(example(key, code), "");
                assertThat(ViewsIT.button(direct)).hasText(view);
                show(round, view);
                assertEquals(key + " as " + view, direct.evaluate(LOOKS), round.evaluate(LOOKS));
                direct.close();
            });
        }
    }

    private Content example(String key, String view) {
        return site.page(Macros.parameter(Macros.map(Site.packaged("examples/" + key + ".json")), "view", view));
    }

    private static void show(Page page, String view) {
        if (!ViewsIT.button(page).innerText().equals(view)) {
            ViewsIT.choose(page, view);
        }
    }

    @Test
    public void noWordOfAStripIsTornInTheNarrowestColumns() {
        for (String key : List.of("opening-an-account", "school-day")) {
            Page page = visits.at(example(key, "map"), "author");
            assertThat(page.locator(".jm-strip .jm-act").first()).isVisible();
            assertEquals(key, List.of(), page.evaluate(TORN));
        }
    }
}
