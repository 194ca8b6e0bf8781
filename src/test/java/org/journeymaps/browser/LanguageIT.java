package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;

/** In the pseudo language every message stands in brackets; words outside them are the map's own or a fault. */
public class LanguageIT {

    private static final Look PSEUDO = Look.LIGHT.in("en-XA");

    /** Dates come from the language itself, not from a message. */
    private static final String MONTHS = " March April";

    /** Words outside brackets, in what one sees and hears, that the own text does not have. */
    private static final String STRAY = """
            ([selector, own]) => {
              const known = new Set(own.match(/\\p{L}+/gu) || []);
              const stray = [];
              let depth = 0;
              const read = text => {
                for (const part of text.match(/[\\u27e6\\u27e7]|\\p{L}+/gu) || []) {
                  if (part === '\\u27e6') {
                    depth += 1;
                  } else if (part === '\\u27e7') {
                    depth -= 1;
                  } else if (depth === 0 && !known.has(part)) {
                    stray.push(part);
                  }
                }
              };
              document.querySelectorAll(selector).forEach(root => {
                const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  if (!walk.currentNode.parentElement.closest('.jm-avatar, code, noscript')) {
                    read(walk.currentNode.data);
                  }
                }
                root.querySelectorAll('[title], [aria-label], [alt], [placeholder]').forEach(element =>
                  ['title', 'aria-label', 'alt', 'placeholder'].forEach(name => read(element.getAttribute(name) || '')));
              });
              return depth === 0 ? stray : stray.concat('brackets that do not match');
            }
            """;

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private static void assertNoStray(Page page, String selector, String own) {
        assertNotEquals(0, page.locator(selector).count());
        assertEquals(List.of(), page.evaluate(STRAY, List.of(selector, own)));
    }

    @Test
    public void aMapWithEverything() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/json/evidenced.json"));
        Page page = visits.at(site.page(Macros.map(text)), "", PSEUDO);
        assertThat(page.locator(".jm-lozenge").first()).hasText("\u27e6Current state\u27e7");
        assertNoStray(page, ".jm-frame", text.replace("\\n", " ") + MONTHS);
        Visits.picture(page, "map-pseudo");
    }

    @Test
    public void theStripsAndTheDialogOfFiling() {
        site.host().jiras().consent(site.host().consents(), "author");
        Page page = visits.at(site.page(Macros.example("pseudo", "Pseudo")), "author", PSEUDO);
        page.locator("[data-jm-act=create]").nth(1).click();
        assertThat(page.locator(".jm-dialog .jm-pair")).isVisible();
        page.locator(".jm-dialog select").last().selectOption("other");
        String jira = " WEB Website Jira Task Bug Story Improvement Highest High Medium Low Lowest Blocker Critical Major Minor"
                + " Trivial New Feature Customer Support Team Page Pseudo http confluence pages viewpage action pageId jm pseudo";
        assertNoStray(page, ".jm-strip, .jm-dialog", Macros.EXAMPLE + jira);
        Visits.picture(page, "filing-pseudo");
    }

    @Test
    public void theEmptyStateWithTheMessageOfARefusal() {
        visits.provoke(409);
        var content = site.page("<h2>Join</h2>" + Macros.ALIKE + "<h2>Leave</h2>" + Macros.ALIKE);
        Page page = visits.at(content, "author", PSEUDO);
        Chooser.start(page);
        assertThat(page.locator(".jm-dialog .jm-choices button")).hasCount(2);
        assertNoStray(page, ".jm-frame, .jm-dialog", "Join Leave");
    }

    /** The examples speak English. */
    @Test
    public void theChooserOfTemplates() {
        Page page = visits.at(site.page(Macros.EMPTY), "author", PSEUDO);
        var dialog = Chooser.open(page);
        String own = Stream.of("jumping-jamie", "sharing-a-song", "school-day", "opening-an-account", "coffee-house-visit")
                .map(key -> Site.packaged("examples/" + key + ".json")).collect(Collectors.joining());
        assertNoStray(page, ".jm-dialog", own);
        Chooser.choose(dialog, Chooser.EXAMPLE);
        assertNoStray(page, ".jm-dialog", own);
    }

    @Test
    public void theErrorBoxAndTheProblems() {
        Page page = visits.at(site.page(Macros.BROKEN + Macros.FAULTY), "author", PSEUDO);
        assertThat(page.locator(".jm-raw-text")).hasCount(1);
        assertNoStray(page, ".jm-frame", Macros.BROKEN + Macros.FAULTY);
    }

    @Test
    public void theMacroInTheDialog() {
        Page page = visits.as("author", PSEUDO);
        page.navigate(site.url() + "/pages/editpage.action?pageId=" + site.sample.id());
        page.click("#rte-button-insert");
        assertThat(page.locator("[data-macro=journey-map]")).isVisible();
        assertNoStray(page, "[data-macro=journey-map] :is(.host-macro-label, .host-macro-desc)", "");
    }

    @Test
    public void theAdministrationPages() {
        String jira = "Jira Billing BILL Customer care CARE Support Team Care Marketing MKT Web WEB Website lead Task";
        Page page = AdministrationIT.open(visits, PSEUDO);
        page.locator("[data-jm-ready] [data-jm-key=web-team] [data-jm-do=test]").click();
        assertThat(page.locator(".jm-findings > li")).hasCount(8);
        assertNoStray(page, "#main", jira);
        page.click("[data-jm-key=web-team] .jm-department-name");
        page.click("#jm-component");
        assertThat(page.locator("#jm-component-list [role=option]")).hasCount(3);
        assertNoStray(page, "#main", jira + " Checkout Accounts Agent Highest High Medium Low Lowest");
        page.navigate(site.url() + "/plugins/servlet/journey-maps/admin/check");
        assertNoStray(page, "#main", "Confluence Journey Maps");
    }

    @Test
    public void aLanguageWithoutMessagesFallsBackToEnglish() {
        Page page = visits.at(site.sample, "", Look.LIGHT.in("de"));
        assertThat(page.locator(".jm-lozenge").first()).hasText("Current state");
        assertThat(page.locator(".jm-frame > .jm-map")).hasAttribute("lang", "en");
    }

    @Test
    public void aWordThatIsNoMessageWouldBeFound() {
        Page page = visits.at(site.sample, "", PSEUDO);
        page.locator(".jm-foot").evaluate("foot => foot.append('Untranslated footnote')");
        assertEquals(List.of("Untranslated", "footnote"),
                page.evaluate(STRAY, List.of(".jm-frame", Macros.EXAMPLE)));
    }
}
