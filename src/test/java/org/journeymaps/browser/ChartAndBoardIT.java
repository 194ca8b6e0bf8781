package org.journeymaps.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.devhost.LargeMap;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** The flowchart and the board of sticky notes where a browser puts them: in each theme and width, by keyboard, on paper. */
public class ChartAndBoardIT {

    /** A4 across between the margins, in px. */
    private static final int PAPER = 1032;

    private static final Map<String, String> MAPS = Map.of(
            "song", Site.packaged("examples/sharing-a-song.json"),
            "account", Site.packaged("examples/opening-an-account.json"));

    /** Boxes and labels that another box or an arrow of the chart runs through, and texts that leave their box or note. */
    private static final String FAULTS = """
            () => {
              const found = [];
              const seen = element => element.checkVisibility();
              const box = element => element.getBoundingClientRect();
              const name = element => element.className + ' "' + element.textContent.trim().slice(0, 30) + '"';
              const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
              document.querySelectorAll('.jm-chart').forEach(chart => {
                const boxes = Array.from(chart.querySelectorAll('.jm-box, .jm-way, .jm-end-mark')).filter(seen);
                const lines = Array.from(chart.querySelectorAll('.jm-lies, .jm-stands')).filter(seen);
                boxes.forEach((one, i) => {
                  const inner = box(one);
                  const area = { left: inner.left + 2, right: inner.right - 2, top: inner.top + 2, bottom: inner.bottom - 2 };
                  boxes.slice(i + 1).filter(other => meets(inner, box(other)))
                    .forEach(other => found.push(name(one) + ' on ' + name(other)));
                  lines.filter(line => { const b = box(line); return b.left < area.right && b.right > area.left
                      && b.top < area.bottom && b.bottom > area.top; })
                    .forEach(line => found.push('arrow ' + line.getAttribute('style') + ' through ' + name(one)));
                });
                if (!lines.length) {
                  found.push('no arrows');
                }
              });
              document.querySelectorAll('.jm-box, .jm-sticky, .jm-stage-head, .jm-board-head').forEach(part => {
                if (seen(part) && part.scrollWidth > part.clientWidth + 1) {
                  found.push('spilt ' + name(part));
                }
              });
              return found;
            }
            """;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> found = new ArrayList<>();

    private Content page(String map, String view) {
        return site.page(Macros.parameter(Macros.map(map), "view", view));
    }

    private void look(String name, Page page) {
        ((List<?>) page.evaluate(FAULTS)).forEach(fault -> found.add(name + " " + fault));
        Layout.faults(page).forEach(fault -> found.add(name + " " + fault));
        Visits.picture(page, "view-" + name);
    }

    private static void open(Page page) {
        page.locator(".jm-map details").evaluateAll("all => all.forEach(details => { details.open = true; })");
    }

    @Test
    public void inEachThemeAndWidth() {
        MAPS.forEach((map, text) -> List.of("flow", "notes").forEach(view -> {
            Content content = page(text, view);
            for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                Page page = visits.at(content, "", look);
                for (int width : new int[] {1280, 800, 390}) {
                    page.setViewportSize(width, 900);
                    String name = view + "-" + map + "-" + look.theme() + "-" + width;
                    look(name, page);
                    Axe.violations(page).forEach(violation -> found.add(name + " " + violation));
                }
            }
        }));
        assertEquals(List.of(), found);
    }

    @Test
    public void withEveryElementAndEverythingOpen() throws IOException {
        String everything = Files.readString(Path.of("src/test/resources/json/everything.json"));
        visits.provoke(404);
        for (String view : List.of("flow", "notes")) {
            Content content = page(everything, view);
            for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                Page page = visits.at(content, "", look);
                open(page);
                for (int width : new int[] {1280, 390}) {
                    page.setViewportSize(width, 900);
                    String name = view + "-everything-" + look.theme() + "-" + width;
                    look(name, page);
                    Axe.violations(page).forEach(violation -> found.add(name + " " + violation));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aBoxUnfoldsByKeyboardWithoutScript() {
        Page page = visits.at(page(MAPS.get("song"), "flow"), "", Look.LIGHT.withoutScript());
        page.locator(".jm-box-summary").first().focus();
        page.keyboard().press("Enter");
        assertEquals(1, page.locator(".jm-box-more[open]").count());
        assertTrue(page.locator(".jm-box-more[open] .jm-entry").first().isVisible());
    }

    @Test
    public void onPaperEverythingIsUnfolded() {
        for (String view : List.of("flow", "notes")) {
            Page page = visits.at(page(MAPS.get("song"), view), "");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(PAPER, 900);
            look(view + "-song-print", page);
            page.locator(".jm-entry, .jm-sticky").all().forEach(entry -> {
                if (!entry.isVisible()) {
                    found.add(view + " hides on paper: " + entry.textContent());
                }
            });
        }
        assertEquals(List.of(), found);
    }

    /** The ground of each stage is printed with a word of its own, which stands where the ground begins. */
    @Test
    public void onPaperTheGroundOfAStageLiesUnderItsBoxes() {
        Page page = visits.at(page(MAPS.get("song"), "flow"), "");
        page.evaluate("""
                () => document.querySelectorAll('.jm-fit-w > .jm-region').forEach((region, i) => {
                  region.textContent = 'ground' + 'abcd'[i];
                })""");
        List<Paper.Sheet> sheets = Paper.of(page, "print-flow-grounds").sheets();
        assertEquals(sheetsWith(sheets, "Listen", "Discover", "Respond"),
                sheetsWith(sheets, "grounda", "groundb", "groundd"));
    }

    /** By word the first sheet on which it stands, after that of the page's own title. */
    private static List<Integer> sheetsWith(List<Paper.Sheet> sheets, String... words) {
        return Stream.of(words).map(word -> IntStream.range(1, sheets.size())
                .filter(i -> sheets.get(i).text().contains(word)).findFirst().orElse(-1)).toList();
    }

    @Test
    public void aLargeMapFitsItsFrame() {
        for (String view : List.of("flow", "notes")) {
            Page page = visits.at(page(LargeMap.of8x25(), view), "");
            look(view + "-large", page);
            page.setViewportSize(390, 900);
            look(view + "-large-390", page);
        }
        assertEquals(List.of(), found);
    }
}
