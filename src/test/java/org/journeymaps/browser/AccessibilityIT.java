package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** No page that shows something of the app has a violation, in either theme. */
public class AccessibilityIT {

    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.LIGHT.wide(390), Look.DARK.wide(390));

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> found = new ArrayList<>();

    private void look(Page page, Look look) {
        Axe.violations(page).forEach(violation -> found.add(look + " " + violation));
    }

    private void assertClean() {
        assertEquals(List.of(), found);
    }

    @Test
    public void theMap() {
        for (Look look : LOOKS) {
            look(visits.at(site.sample, "", look), look);
        }
        assertClean();
    }

    @Test
    public void aMapWithEverything() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/json/evidenced.json"));
        var content = site.page(Macros.map(text));
        for (Look look : LOOKS) {
            Page page = visits.at(content, "", look);
            page.locator(".jm-map details").evaluateAll("all => all.forEach(details => { details.open = true; })");
            look(page, look);
        }
        assertClean();
    }

    @Test
    public void theEmptyStateAndTheChoice() {
        visits.provoke(409);
        var content = site.page("<h2>Join</h2>" + Macros.ALIKE + "<h2>Leave</h2>" + Macros.ALIKE);
        for (Look look : LOOKS) {
            Page page = visits.at(content, "author", look);
            page.locator(".jm-start").first().click();
            assertThat(page.locator(".jm-choice-list button")).hasCount(2);
            look(page, look);
        }
        assertClean();
    }

    @Test
    public void theErrorBoxAndTheProblems() {
        var content = site.page("<h2>Broken</h2>" + Macros.BROKEN + "<h2>Faulty</h2>" + Macros.FAULTY);
        for (Look look : LOOKS) {
            Page page = visits.at(content, "author", look);
            page.click(".jm-raw summary");
            page.click("details.jm-box > summary");
            look(page, look);
        }
        assertClean();
    }

    @Test
    public void theEditorWithItsDialog() {
        var content = site.page(Macros.map(Macros.EXAMPLE));
        for (Look look : LOOKS) {
            Page page = visits.as("author", look);
            page.navigate(site.url() + "/pages/editpage.action?pageId=" + content.id());
            look(page, look);
            page.click("#rte-button-insert");
            assertThat(page.locator("[data-macro=journey-map]")).isVisible();
            look(page, look);
            page.click("[data-macro=journey-map]");
            assertThat(page.locator("#macro-body")).isVisible();
            look(page, look);
        }
        assertClean();
    }

    @Test
    public void theAdministrationPage() {
        for (Look look : LOOKS) {
            Page page = AdministrationIT.open(visits, look);
            look(page, look);
            Visits.picture(page, "administration-" + look.theme() + "-" + look.width());
            assertEquals(look.width(), page.evaluate("document.documentElement.scrollWidth"));
        }
        assertClean();
    }

    @Test
    public void aViolationWouldBeFound() {
        Page page = visits.at(site.sample, "");
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(".jm-map .jm-action { color: #ddd; }"));
        List<String> violations = Axe.violations(page);
        assertTrue(violations.toString(), violations.toString().contains("color-contrast: .jm-step"));
    }
}
