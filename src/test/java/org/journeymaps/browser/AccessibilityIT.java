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
import java.util.function.Function;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** No page that shows something of the app has a violation, in either theme. */
public class AccessibilityIT {

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> found = new ArrayList<>();

    /** In both themes; wide and narrow. */
    private void look(Function<Look, Page> open) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = open.apply(look);
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                ViewsIT.settle(page);
                Axe.violations(page).forEach(violation -> found.add(look.theme() + " " + width + " " + violation));
            }
        }
    }

    private void assertClean(Function<Look, Page> open) {
        look(open);
        assertEquals(List.of(), found);
    }

    @Test
    public void theMap() {
        assertClean(look -> visits.at(site.sample, "", look));
    }

    @Test
    public void aMapWithEvidence() throws IOException {
        Content content = fixture("evidenced");
        assertClean(look -> unfolded(content, look));
    }

    /** Every type of lane and every field, as a map; the other views of it are looked at where their own tests are. */
    @Test
    public void aMapWithEverything() throws IOException {
        visits.provoke(404);
        Content content = fixture("everything");
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = unfolded(content, look);
            for (int width : new int[] {1280, 800}) {
                page.setViewportSize(width, 900);
                ViewsIT.settle(page);
                String picture = "everything-" + look.theme() + "-" + width;
                Visits.picture(page, picture);
                assertThat(page.locator(".jm-frame")).hasAttribute("data-jm-view", "map");
                Layout.faults(page).forEach(fault -> found.add(picture + " " + fault));
                Axe.violations(page).forEach(violation -> found.add(picture + " " + violation));
            }
        }
        assertEquals(List.of(), found);
    }

    private Content fixture(String name) throws IOException {
        return site.page(Macros.map(Files.readString(Path.of("src/test/resources/json/" + name + ".json"))));
    }

    private Page unfolded(Content content, Look look) {
        Page page = visits.at(content, "", look);
        page.locator(".jm-map details").evaluateAll("all => all.forEach(details => { details.open = true; })");
        return page;
    }

    @Test
    public void theEmptyStateAndTheChoice() {
        visits.provoke(409);
        Content content = site.page("<h2>Join</h2>" + Macros.ALIKE + "<h2>Leave</h2>" + Macros.ALIKE);
        assertClean(look -> {
            Page page = visits.at(content, "author", look);
            Chooser.start(page);
            assertThat(page.locator(".jm-dialog .jm-choices button")).hasCount(2);
            return page;
        });
    }

    @Test
    public void theErrorBoxAndTheProblems() {
        Content content = site.page("<h2>Broken</h2>" + Macros.BROKEN + "<h2>Faulty</h2>" + Macros.FAULTY);
        assertClean(look -> {
            Page page = visits.at(content, "author", look);
            page.click(".jm-raw summary");
            page.click("details.jm-box > summary");
            return page;
        });
    }

    private Page editor(Look look) {
        Page page = visits.as("author", look);
        page.navigate(site.url() + "/pages/editpage.action?pageId=" + site.sample.id());
        return page;
    }

    private Page macros(Look look) {
        Page page = editor(look);
        page.click("#rte-button-insert");
        assertThat(page.locator("[data-macro=journey-map]")).isVisible();
        return page;
    }

    @Test
    public void theEditorWithItsDialog() {
        look(this::editor);
        look(this::macros);
        assertClean(look -> {
            Page page = macros(look);
            page.click("[data-macro=journey-map]");
            assertThat(page.locator("#macro-body")).isVisible();
            return page;
        });
    }

    @Test
    public void theAdministrationPage() {
        assertClean(look -> {
            Page page = AdministrationIT.open(visits, look);
            Visits.picture(page, "administration-" + look.theme());
            return page;
        });
    }

    @Test
    public void aViolationWouldBeFound() {
        Page page = visits.at(site.sample, "");
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(".jm-map .jm-action { color: #ddd; }"));
        List<String> violations = Axe.violations(page);
        assertTrue(violations.toString(), violations.toString().contains("color-contrast: .jm-step"));
    }
}
