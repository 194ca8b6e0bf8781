package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** The steps of a map along a line: every type of map, in windows of two widths, both themes and on paper. */
public class TimelineIT {

    private static final List<String> MAPS = List.of("jumping-jamie", "sharing-a-song", "school-day", "opening-an-account",
            "circular", "empathy", "wanted", "everything", "personas", "day-midnight", "right-to-left", "stars", "bands",
            "funnel");

    /** What reaches over the edge of the map, or out of its own card. */
    private static final String SPILT = """
            () => {
              const seen = element => element.checkVisibility() && !element.closest('.jm-hidden, .jm-tabs');
              return Array.from(document.querySelectorAll('.jm-timeline *')).filter(seen).filter(element => {
                const box = element.getBoundingClientRect();
                const edge = element.closest('.jm-timeline').getBoundingClientRect();
                return box.left < edge.left - 1 || box.right > edge.right + 1;
              }).map(element => element.tagName + '.' + element.getAttribute('class'));
            }
            """;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> found = new ArrayList<>();

    private static String body(String name) throws IOException {
        Path example = Path.of("src/main/resources/examples", name + ".json");
        return Files.readString(Files.exists(example) ? example : Path.of("src/test/resources/json", name + ".json"));
    }

    private Content page(String name) throws IOException {
        return site.page(Macros.parameter(Macros.map(body(name)), "view", "timeline"));
    }

    private void look(String name, Page page, String theme, int width) {
        page.setViewportSize(width, 900);
        String picture = "timeline-" + name + "-" + theme + "-" + width;
        Visits.picture(page, picture);
        Layout.faults(page).forEach(fault -> found.add(picture + " " + fault));
        ((List<?>) page.evaluate(SPILT)).forEach(spilt -> found.add(picture + " reaches too far: " + spilt));
        Axe.violations(page).forEach(violation -> found.add(picture + " " + violation));
    }

    @Test
    public void inTheLightTheme() throws IOException {
        Page page = visits.as("");
        for (String name : MAPS) {
            page.navigate(site.url(page(name)));
            look(name, page, "light", 390);
            look(name, page, "light", 1280);
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void inTheDarkTheme() throws IOException {
        Page page = visits.as("", Look.DARK);
        for (String name : MAPS) {
            page.navigate(site.url(page(name)));
            look(name, page, "dark", 390);
            look(name, page, "dark", 1280);
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void onPaper() throws IOException {
        Page page = visits.as("", Look.LIGHT.wide(1032));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String name : List.of("jumping-jamie", "opening-an-account", "school-day")) {
            page.navigate(site.url(page(name)));
            Visits.picture(page, "timeline-" + name + "-print");
            ((List<?>) page.evaluate(SPILT)).forEach(spilt -> found.add(name + " reaches too far: " + spilt));
            assertThat(page.locator(".jm-tabs")).isHidden();
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aTabLeadsToItsStageAndIsMarkedThere() throws IOException {
        Page page = visits.as("", Look.LIGHT.wide(390));
        page.navigate(site.url(page("jumping-jamie")));
        Locator tabs = page.locator(".jm-tab-link");
        tabs.getByText("Negotiate").click();
        assertThat(page.locator(".jm-leg").nth(2)).isInViewport();
        assertThat(page.locator(".jm-tabs [aria-current]")).hasText("Negotiate");
        tabs.getByText("Whole map").click();
        assertThat(page.locator(".jm-tabs [aria-current]")).hasText("Whole map");
        assertTrue("the tabs stay in sight", page.locator(".jm-tabs").boundingBox().y >= 0);
    }

    @Test
    public void withoutScriptATabIsALink() throws IOException {
        Page page = visits.as("", Look.LIGHT.wide(390).withoutScript());
        page.navigate(site.url(page("jumping-jamie")));
        page.locator(".jm-tab-link").getByText("Select").click();
        assertThat(page.locator(".jm-leg").nth(3)).isInViewport();
        assertEquals(0, page.locator(".jm-tabs [aria-current]").count());
    }

    @Test
    public void tabsAreLargeEnoughToBeTouched() throws IOException {
        Page page = visits.as("", Look.LIGHT.wide(390));
        page.navigate(site.url(page("jumping-jamie")));
        assertTrue(page.locator(".jm-tab-link").first().boundingBox().height >= 44);
    }
}
