package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** Every sample and every type of map on a page of its own: on screen, in a narrow window and on paper. */
public class GalleryIT {

    /** A4 across between the margins, in px. */
    private static final int PAPER = 1032;

    /** The pages of the samples, by the name of the sample. */
    static final Map<String, String> SAMPLES = Map.of(
            "jumping-jamie", "Mobile plans: how customers leave us",
            "sharing-a-song", "Sharing a song: where listeners turn back",
            "school-day", "A school day: when to meet a pupil",
            "opening-an-account", "Branch: opening an account",
            "coffee-house-visit", "A coffee-house visit: what gives and what drains");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> found = new ArrayList<>();

    /** The samples of the host, and a page for each type that none of them has. */
    private Map<String, Content> pages() throws IOException {
        Map<String, Content> pages = new LinkedHashMap<>();
        SAMPLES.forEach((name, title) -> pages.put(name, site.titled(title)));
        pages.put("future-state", site.titled("Mobile plans: what we want"));
        for (String name : List.of("circular", "empathy")) {
            pages.put(name, site.page(Macros.map(Files.readString(Path.of("src/test/resources/json", name + ".json")))));
        }
        return pages;
    }

    private void look(String name, Page page, Look look, int width) {
        page.setViewportSize(width, 900);
        ViewsIT.settle(page);
        String picture = "gallery-" + name + "-" + look.theme() + "-" + width;
        Visits.picture(page, picture);
        Layout.faults(page).forEach(fault -> found.add(picture + " " + fault));
        Axe.violations(page).forEach(violation -> found.add(picture + " " + violation));
    }

    /** Wide and as on a phone. */
    private void assertClean(Look look) throws IOException {
        Page page = visits.as("", look);
        pages().forEach((name, content) -> {
            page.setViewportSize(1280, 900);
            page.navigate(site.url(content));
            look(name, page, look, 1280);
            look(name, page, look, 390);
        });
        assertEquals(List.of(), found);
    }

    @Test
    public void inTheLightTheme() throws IOException {
        assertClean(Look.LIGHT);
    }

    @Test
    public void inTheDarkTheme() throws IOException {
        assertClean(Look.DARK);
    }

    /** Nothing lies beyond the edge of the paper. */
    @Test
    public void onPaper() throws IOException {
        Page page = visits.as("", Look.DARK.wide(PAPER));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pages().forEach((name, content) -> {
            page.navigate(site.url(content));
            if (page.locator("table[data-jm-again]").count() > 0) {
                assertThat(page.locator(".jm-leaf").first()).isVisible();
            }
            Visits.picture(page, "gallery-" + name + "-print");
            if (!Boolean.TRUE.equals(page.evaluate("""
                    () => Array.from(document.querySelectorAll('.jm-scroll, .jm-leaves'))
                      .every(scroller => scroller.scrollWidth <= scroller.clientWidth + 1)"""))) {
                found.add(name + " is wider than its paper");
            }
        });
        assertEquals(List.of(), found);
    }
}
