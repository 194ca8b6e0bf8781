package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** What the app shows, in both themes and in all widths, kept as pictures in {@code target/screenshots}. */
public class LookIT {

    private static final List<Integer> WIDTHS = List.of(1280, 800, 390);

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** Opens a page in both themes, does something there, and looks at it in every width. */
    private void keep(String name, Content content, String person, Consumer<Page> act) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = visits.at(content, person, look);
            act.accept(page);
            WIDTHS.forEach(width -> keep(name, page, look, width));
        }
    }

    private static void keep(String name, Page page, Look look, int width) {
        page.setViewportSize(width, 900);
        ViewsIT.settle(page);
        String picture = name + "-" + look.theme() + "-" + width;
        Visits.picture(page, picture);
        assertEquals(picture, List.of(), Layout.faults(page));
    }

    /** Style sheets that break what is asserted of every picture. */
    @Test
    public void everySortOfFaultWouldBeFound() {
        Map<String, String> breaks = Map.of("sideways", ".jm-map { min-width: 1500px; }",
                "small text", ".jm-map .jm-eyebrow, .jm-map .jm-top { font-size: 10px; }",
                "small target", ".jm-map .jm-scroll { height: 20px; }",
                "spilt", ".jm-map .jm-name { white-space: nowrap; margin-left: 90px; }",
                "collision", ".jm-map .jm-quote { margin-top: -20px; }",
                "lost title", ".jm-map .jm-lane { position: relative; }");
        breaks.forEach((sort, style) -> {
            Page page = visits.at(site.sample, "", Look.LIGHT.wide(800));
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(style));
            List<String> faults = Layout.faults(page);
            assertTrue(sort + " is not among " + faults, faults.stream().anyMatch(fault -> fault.startsWith(sort)));
        });
    }

    @Test
    public void theMap() {
        keep("map", site.sample, "", page -> assertThat(page.locator(".jm-map")).isVisible());
    }

    @Test
    public void theMapUnfolded() {
        Page page = visits.at(site.sample, "", Look.LIGHT.wide(390));
        ViewsIT.settle(page);
        page.click(".jm-summary");
        assertThat(page.locator(".jm-role")).isVisible();
        keep("map-unfolded", page, Look.LIGHT, 390);
    }

    @Test
    public void theEmptyState() {
        keep("empty", site.page(Macros.EMPTY), "author", page -> assertThat(page.locator(".jm-start")).isVisible());
    }

    @Test
    public void theChoiceAmongSeveralMaps() {
        visits.provoke(409);
        Content content = site.page("<h2>Join</h2>" + Macros.ALIKE + "<h2>Leave</h2>" + Macros.ALIKE);
        keep("choice", content, "author", page -> {
            Chooser.start(page);
            assertThat(page.locator(".jm-dialog .jm-choices button")).hasCount(2);
        });
    }

    @Test
    public void theErrorBox() {
        keep("error", site.page(Macros.BROKEN), "author", page -> page.click(".jm-raw summary"));
    }

    @Test
    public void theListOfProblems() {
        keep("problems", site.page(Macros.FAULTY), "", page -> page.click(".jm-box summary"));
    }

    /** Two personas, evidence, missing and half values; long, Chinese and right-to-left words. */
    @Test
    public void otherMaps() throws IOException {
        Page light = visits.as("");
        Page dark = visits.as("", Look.DARK);
        for (String name : List.of("evidenced", "two-curves", "five-faces", "twelve-steps", "cjk", "german", "right-to-left",
                "empty-stage", "no-stages")) {
            Content content = site.page(Macros.map(Files.readString(Path.of("src/test/resources/json", name + ".json"))));
            light.navigate(site.url(content));
            keep("fixture-" + name, light, Look.LIGHT, 1280);
            dark.navigate(site.url(content));
            keep("fixture-" + name, dark, Look.DARK, 390);
        }
    }

    @Test
    public void theDarkMapIsDark() {
        String ground = "getComputedStyle(document.querySelector('.jm-map')).backgroundColor";
        Object light = visits.at(site.sample, "", Look.LIGHT).evaluate(ground);
        Object dark = visits.at(site.sample, "", Look.DARK).evaluate(ground);
        assertEquals("rgb(255, 255, 255)", light);
        assertNotEquals(light, dark);
    }

    @Test
    public void withoutScriptTheMapIsComplete() {
        Page other = visits.at(site.sample, "reader");
        assertThat(other.locator(".jm-strip")).hasCount(7);
        other.locator(".jm-strip, .jm-controls").evaluateAll("parts => parts.forEach(part => part.remove())");
        String withScript = other.locator(".jm-map").innerText();
        Page page = visits.at(site.sample, "reader", Look.LIGHT.withoutScript());
        assertEquals(withScript, page.locator(".jm-map").innerText());
        assertThat(page.locator(".jm-summary")).isHidden();
        assertThat(page.locator(".jm-role")).isVisible();
        Visits.picture(page, "map-no-script");
    }

    @Test
    public void withoutScriptAnEmptyMapOffersNothing() {
        Page page = visits.at(site.page(Macros.EMPTY), "author", Look.LIGHT.withoutScript());
        assertThat(page.locator(".jm-empty-title")).isVisible();
        assertThat(page.locator(".jm-frame button")).hasCount(0);
        Visits.picture(page, "empty-no-script");
    }

    /** A4 across is 273 mm between the margins: 1032 px. All columns stand side by side, light, with everything unfolded. */
    @Test
    public void onPaper() {
        Page page = visits.at(site.sample, "", Look.DARK.wide(1032));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(true, page.evaluate("""
                () => {
                  const scroller = document.querySelector('.jm-scroll');
                  return scroller.scrollWidth <= scroller.clientWidth + 1;
                }"""));
        assertEquals("rgb(255, 255, 255)",
                page.evaluate("getComputedStyle(document.querySelector('.jm-map')).backgroundColor"));
        assertThat(page.locator(".jm-role")).isVisible();
        assertEquals(List.of(), page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-lane-title')).filter(title => {
                  const range = document.createRange();
                  range.selectNodeContents(title);
                  return range.getClientRects().length > title.textContent.trim().split(/\\s+/).length;
                }).map(title => title.textContent)"""));
        Visits.picture(page, "map-print");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)
                .setPath(Site.TARGET.resolve("screenshots/map-print.pdf")));
        assertTrue(pdf.length > 0);
    }
}
