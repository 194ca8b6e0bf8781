package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.devhost.LargeMap;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** Maps that the browser prints: wide ones in several tables, all of them light, across and whole. */
public class PrintIT {

    private static final String PRINT = "window.dispatchEvent(new Event('beforeprint'))";
    private static final String PRINTED = "window.dispatchEvent(new Event('afterprint'))";

    /** Of each table its first and last step and its stages. */
    private static final String TABLES = """
            () => Array.from(document.querySelectorAll('.jm-leaf:not(.jm-leaf-wide)'), leaf => {
              const steps = Array.from(leaf.querySelectorAll('.jm-step .jm-disc'), disc => disc.textContent.match(/\\d+$/)[0]);
              const stages = Array.from(leaf.querySelectorAll('.jm-stage-name'), name => name.textContent);
              return steps[0] + '-' + steps[steps.length - 1] + ' ' + stages.join(', ');
            })""";

    /** Rows that do not hold as many columns as their table, tables that hold too many steps, and ids. */
    private static final String FAULTS = """
            () => Array.from(document.querySelectorAll('.jm-leaf'), leaf => {
              const columns = leaf.querySelectorAll('col').length;
              return Array.from(leaf.rows)
                .filter(row => Array.from(row.cells).reduce((all, cell) => all + cell.colSpan, 0) !== columns)
                .map(row => row.textContent)
                .concat(leaf.querySelectorAll('.jm-step').length > 8 ? ['too many steps'] : [])
                .concat(Array.from(leaf.querySelectorAll('[id]'), element => element.id));
            }).flat()""";

    /** Letters of each text of the map that paper can show. */
    private static final String TEXTS = """
            () => {
              const found = [];
              document.querySelectorAll('.jm-map').forEach(map => {
                const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  const place = walker.currentNode.parentElement;
                  const hidden = place.closest('.jm-hidden');
                  if (!place.closest('.jm-overview, .jm-summary, .jm-strip, .jm-controls, title')
                      && (!hidden || hidden.parentElement.matches('.jm-plot')) && walker.currentNode.data.trim()) {
                    found.push(walker.currentNode.data.trim());
                  }
                }
              });
              return found;
            }""";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private Page page(String map) {
        return ready(visits.at(site.page("<p>Above</p>" + Macros.map(map)), ""));
    }

    private Page sample(String title) {
        return ready(visits.at(site.titled(title), ""));
    }

    /** What prints wide maps is loaded when the page is shown. */
    private static Page ready(Page page) {
        assertThat(page.locator("html[data-jm-print]")).hasCount(1);
        return page;
    }

    private static List<?> tables(Page page) {
        page.evaluate(PRINT);
        assertEquals(List.of(), page.evaluate(FAULTS));
        return (List<?>) page.evaluate(TABLES);
    }

    private static String fixture(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/json", name + ".json"));
    }

    @Test
    public void twoHundredStepsAreTwentyFiveTables() {
        Page page = page(LargeMap.of8x25());
        List<?> tables = tables(page);
        assertEquals(25, tables.size());
        assertEquals(List.of("1-8 Discover", "9-16 Discover (continued)", "17-24 Discover (continued)",
                "25-32 Discover (continued), Specify", "33-40 Specify (continued)"), tables.subList(0, 5));
        assertEquals("193-200 Renew (continued)", tables.get(24));
        assertThat(page.locator(".jm-leaf-wide .jm-card")).hasCount(3);
        assertEquals("the table itself is whole", 200, page.locator(".jm-scroll .jm-step").count());
    }

    @Test
    public void theTablesAreMadeOnceAndGoAgain() {
        Page page = page(LargeMap.of8x25());
        String before = page.locator(".jm-map").evaluate("map => map.outerHTML").toString();
        page.evaluate(PRINT);
        page.evaluate(PRINT);
        assertThat(page.locator(".jm-leaves")).hasCount(1);
        assertThat(page.locator(".jm-leaves")).isHidden();
        page.evaluate(PRINTED);
        assertEquals(before, page.locator(".jm-map").evaluate("map => map.outerHTML"));
    }

    /** A browser that does not say that it prints has another medium meanwhile. */
    @Test
    public void aBrowserThatOnlyChangesTheMediumPrintsThemToo() {
        Page page = page(LargeMap.of8x25());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".jm-leaf").first()).isVisible();
        assertThat(page.locator(".jm-scroll")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".jm-leaf").first()).isHidden();
        assertThat(page.locator(".jm-scroll")).isVisible();
    }

    /** Each table shows the piece of the curve over its own columns, and the next one goes on where it ends. */
    @Test
    public void theCurveGoesOnFromTableToTable() {
        Page page = page(LargeMap.of8x25());
        page.evaluate(PRINT);
        assertEquals(IntStream.range(0, 25).mapToObj(i -> 800 * i + "-" + 800 * (i + 1)).toList(), page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-leaf:not(.jm-leaf-wide)'), leaf => {
                  const pieces = Array.from(leaf.querySelectorAll('.jm-strokes'), svg => svg.getAttribute('viewBox').split(' '));
                  pieces.slice(1).forEach(([x], i) => {
                    if (Number(x) !== Number(pieces[i][0]) + Number(pieces[i][2])) throw new Error('a gap at ' + x);
                  });
                  const [x, , width] = pieces[pieces.length - 1].map(Number);
                  return pieces[0][0] + '-' + (x + width);
                })"""));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("marks stand on the curve", List.of(), page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-leaf .jm-mark.jm-persona-0')).filter(mark => {
                  const box = mark.getBoundingClientRect();
                  const at = box.left + box.width / 2;
                  return !Array.from(mark.closest('tr').querySelectorAll('.jm-strokes')).some(svg => {
                    const frame = svg.getBoundingClientRect();
                    return at > frame.left && at < frame.right;
                  });
                }).map(mark => mark.outerHTML)"""));
    }

    /** Eleven steps in stages of two, seven and two: the second table begins within the second stage or after it. */
    @Test
    public void whatLiesOverATornPlaceStandsOnBothSides() {
        Page page = page(spans(9, 2));
        assertEquals(List.of("1-6 First", "7-11 First (continued), Second"), tables(page));
        assertThat(page.locator(".jm-leaf").nth(0)).containsText("From six to seven");
        assertThat(page.locator(".jm-leaf").nth(1)).containsText("(continued)From six to seven");
        assertThat(page.locator(".jm-leaf").nth(1)).not().containsText("At six alone");
        assertEquals("what a stage is about is said once", 1, page.locator(".jm-leaves >> text=About the first").count());
        assertThat(page.locator(".jm-leaf .jm-lane-curve .jm-mark")).hasCount(2);
    }

    @Test
    public void aTableEndsWithAStageWhereTheRestStillFits() {
        assertEquals(List.of("1-5 First", "6-11 Second"), tables(page(spans(5, 6))));
        assertEquals(List.of("1-8 First", "9-16 Second"), tables(page(spans(8, 8))));
        assertEquals(List.of("1-6 First", "7-12 First (continued)", "13-17 First (continued), Second"),
                tables(page(spans(15, 2))));
    }

    @Test
    public void aMapThatFitsIsPrintedAsItStands() {
        Page page = visits.at(site.sample, "");
        page.evaluate(PRINT);
        assertThat(page.locator(".jm-leaf")).hasCount(0);
    }

    /** By the clock a few steps may be as wide as a sheet. */
    @Test
    public void aDayIsTornWhereItsColumnsFillTheSheet() {
        Page page = sample("A school day: when to meet a pupil");
        assertEquals(List.of("1-4 Morning, Noon", "5-9 Afternoon, Evening"), tables(page));
    }

    @Test
    public void arrowsAndRingsOfABlueprintStayWithTheirSteps() {
        Page page = sample("Branch: opening an account");
        assertEquals(List.of("1-6 Arrive, Apply", "7-9 Finish"), tables(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".jm-leaf .jm-ring")).hasCount(9);
        assertEquals(List.of(), page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-leaf :is(.jm-ring, .jm-arrow)')).filter(drawn => {
                  const box = drawn.getBoundingClientRect();
                  const frame = drawn.closest('td').getBoundingClientRect();
                  return box.left < frame.left || box.right > frame.right;
                }).map(drawn => drawn.outerHTML)"""));
    }

    @Test
    public void everyTextIsOnPaperAndNothingBeyondItsEdges() throws IOException {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("large", page(LargeMap.of8x25()));
        pages.put("torn", page(spans(9, 2)));
        pages.put("twelve-steps", page(fixture("twelve-steps")));
        for (String name : List.of("everything", "personas")) {
            pages.put(name, visits.at(site.page(Macros.map(fixture(name))), ""));
        }
        GalleryIT.SAMPLES.forEach((name, title) ->
                pages.put(name, name.equals("jumping-jamie") ? visits.at(site.titled(title), "") : sample(title)));
        pages.forEach((name, page) -> assertWhole(name, page));
    }

    @Test
    public void withoutScriptEveryTextIsThereToo() {
        Content large = site.page(Macros.map(LargeMap.of8x25()));
        Page page = visits.at(large, "", Look.LIGHT.withoutScript());
        assertWhole("large-without-script", page);
        assertWhole("blueprint-without-script",
                visits.at(site.titled("Branch: opening an account"), "", Look.LIGHT.withoutScript()));
    }

    private static void assertWhole(String name, Page page) {
        List<?> texts = (List<?>) page.evaluate(TEXTS);
        Paper paper = Paper.of(page, "print-" + name);
        String letters = paper.letters();
        assertEquals(name, "", texts.stream().map(String::valueOf).filter(text -> !letters.contains(Paper.letters(text)))
                .limit(20).collect(Collectors.joining("; ")));
        assertTrue(name, !paper.across().isEmpty());
        for (Paper.Sheet sheet : paper.across()) {
            assertEquals(name, List.of(297, 210), List.of(sheet.width(), sheet.height()));
        }
        assertWithinItsSheets(name, page);
    }

    /** A sheet has 273 mm between its margins; nothing that can be seen of a map reaches beyond. */
    private static void assertWithinItsSheets(String name, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(name, List.of(), page.evaluate("""
                () => Array.from(document.querySelectorAll('.jm-map')).flatMap(map => {
                  const sheet = map.getBoundingClientRect();
                  const beyond = Array.from(map.querySelectorAll('*')).filter(element => {
                    const box = element.getBoundingClientRect();
                    return box.width > 0 && !element.closest('svg *, .jm-hidden')
                      && (box.left < sheet.left - 1 || box.right > sheet.right + 1);
                  });
                  return (Math.abs(sheet.width - 273 / 25.4 * 96) > 1 ? ['the sheet is ' + sheet.width] : [])
                    .concat(beyond.slice(0, 5).map(element => element.outerHTML.slice(0, 200)));
                })"""));
    }

    @Test
    public void readFromRightToLeftTheTablesAreWholeToo() {
        Page page = page(LargeMap.rightToLeft());
        assertEquals(25, tables(page).size());
        assertEquals(34, Paper.of(page, "print-right-to-left").sheets().size(), 3);
        assertWithinItsSheets("right to left", page);
    }

    /** What the page itself looks like is not the app's; the sheets of the map are light in the dark theme too. */
    @Test
    public void inTheDarkThemeTheSameIsPrinted() {
        Content content = site.page(Macros.map(LargeMap.of8x25()));
        String light = Paper.of(ready(visits.at(content, "", Look.LIGHT)), "print-light").letters();
        Page dark = ready(visits.at(content, "", Look.DARK));
        assertEquals(light, Paper.of(dark, "print-dark").letters());
        dark.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("rgb(23, 43, 77)", dark.locator(".jm-leaf .jm-action").first()
                .evaluate("action => getComputedStyle(action).color"));
    }

    @Test
    public void inWordsStandsWhatValuesRestOn() {
        Page page = visits.at(site.sample, "");
        assertThat(page.locator(".jm-plot > .jm-hidden").first()).hasCSS("position", "absolute");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".jm-plot > .jm-hidden").first()).hasCSS("position", "static");
        assertThat(page.locator(".jm-plot > .jm-hidden").first()).hasText("Jumping Jamie: 0 OK, team opinion");
    }

    /** Two stages, a card over the steps six and seven, and a value for each stage. */
    private static String spans(int first, int second) {
        return """
                {"format": "journey-map/1", "id": "torn", "title": "Torn",
                 "personas": [{"id": "p", "name": "P"}],
                 "scales": [{"id": "f", "min": -2, "max": 2, "neutral": 0}],
                 "stages": [{"id": "a", "name": "First", "description": "About the first", "steps": [%s]},
                            {"id": "b", "name": "Second", "steps": [%s]}],
                 "lanes": [
                  {"id": "n", "type": "text", "title": "Notes", "span": "step", "cards": [
                   {"id": "n1", "at": ["s6", "s7"], "text": "From six to seven"},
                   {"id": "n2", "at": ["s5"], "text": "At five alone"}]},
                  {"id": "m", "type": "text", "title": "More", "span": "step", "cards": [
                   {"id": "m1", "at": ["s6"], "text": "At six alone"}]},
                  {"id": "c", "type": "curve", "title": "Feeling", "scale": "f", "span": "stage", "values": [
                   {"id": "v1", "at": "a", "persona": "p", "value": 1, "basis": "reported"},
                   {"id": "v2", "at": "b", "persona": "p", "value": -1, "basis": "asserted"}]}]}
                """.formatted(steps(1, first), steps(first + 1, first + second));
    }

    private static String steps(int from, int to) {
        return String.join(",", IntStream.rangeClosed(from, to)
                .mapToObj(step -> "{\"id\": \"s" + step + "\", \"action\": \"Does " + step + "\"}").toList());
    }
}
