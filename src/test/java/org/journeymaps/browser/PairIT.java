package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.journeymaps.devhost.web.PdfText;
import org.junit.Rule;
import org.junit.Test;

/** A future state beside its current map, on the same page and on others, for people with different rights. */
public class PairIT {

    private static final String NOTE =
            "This map is compared with another one, which was not found or is not visible to you.";

    /** A step that only the other map has, under a name that stands nowhere else. */
    private static final String ONLY_THERE = "Rings Quillon Telecom in secret";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    @Test
    public void bothMapsOnOnePage() throws IOException {
        Page page = visits.at(site.page(current() + wanted("")), "reader");
        Locator compared = page.locator(".jm-compare");
        assertThat(compared).hasCount(1);
        assertThat(compared.locator(".jm-compare-title")).hasText("Compared with Switching a mobile plan");
        assertThat(compared.locator(".jm-compare-title a")).hasCount(0);
        assertEquals(List.of("Kept", "Changed", "Dropped", "Kept", "Changed", "Dropped", "Dropped", "New", "Changed"),
                compared.locator(".jm-change").allInnerTexts());
        assertEquals(List.of("Kept", "Changed", "Kept", "Changed", "New", "Changed"),
                page.locator(".jm-lane-change .jm-change").allInnerTexts());
        assertThat(compared).containsText(ONLY_THERE);
    }

    @Test
    public void theOtherMapOnAnotherPageIsLedTo() throws IOException {
        Content other = other();
        Page page = visits.at(site.page(wanted(other.title())), "reader");
        page.click(".jm-compare-title a");
        assertThat(page.locator("#title-text")).hasText(other.title());
        assertThat(page.locator(".jm-map")).containsText(ONLY_THERE);
    }

    @Test
    public void whoMayNotSeeTheOtherPageSeesWhatHeWouldSeeIfItWereNowhere() throws IOException {
        Content nowhere = site.page(wanted("No such page " + System.nanoTime()));
        Content other = other();
        Content content = site.page(wanted(other.title()));
        site.restrict(other, Right.VIEW, "admin");
        for (String person : List.of("author", "reader", "")) {
            Page page = visits.at(content, person);
            assertThat(page.locator(".jm-compare-note")).hasText(NOTE);
            assertSays(page.content(), false, person);
            assertFalse(page.locator(".jm-map").evaluate("map => map.outerHTML").toString().contains(other.title()));
            assertEquals(drawn(nowhere, person), drawn(content, person));
        }
        assertThat(visits.at(content, "admin").locator(".jm-compare")).containsText(ONLY_THERE);
    }

    @Test
    public void noExportAndNoAnswerHoldsMoreThanThePage() throws IOException {
        Content other = other();
        Content content = site.page(wanted(other.title()));
        for (String person : List.of("reader", "admin")) {
            assertForms(content, person, true);
        }
        site.restrict(other, Right.VIEW, "admin");
        for (String person : List.of("reader", "")) {
            assertForms(content, person, false);
        }
        assertForms(content, "admin", true);
        visits.provoke(404);
        visits.provoke(403);
        for (String person : List.of("author", "reader", "")) {
            for (String path : List.of(site.rest(content), site.rest(content) + "/jumping-jamie-wanted",
                    site.rest(content) + "/jumping-jamie", site.rest(other), site.rest(other) + "/jumping-jamie")) {
                assertSays(visits.as(person).request().get(path).text(), false, person + " " + path);
            }
        }
    }

    @Test
    public void aPageThatIsRenamedOrInTheTrashIsNotFoundAnyMore() throws IOException {
        Content other = other();
        Content content = site.page(wanted(other.title()));
        assertThat(visits.at(content, "admin").locator(".jm-compare")).containsText(ONLY_THERE);
        Mark mark = new Mark("admin", Instant.now());
        site.host().store().changes().rename(other.id(), other.title() + ", moved", mark);
        assertThat(visits.at(content, "admin").locator(".jm-compare-note")).hasText(NOTE);
        site.host().store().changes().rename(other.id(), other.title(), mark);
        assertThat(visits.at(content, "admin").locator(".jm-compare")).containsText(ONLY_THERE);
        site.host().store().changes().trash(other.id());
        Page page = visits.at(content, "admin");
        assertThat(page.locator(".jm-compare-note")).hasText(NOTE);
        assertSays(page.content(), false, "trash");
    }

    @Test
    public void theSampleCanBeReadByEverybody() {
        Content sample = site.titled("Mobile plans: what we want");
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = visits.at(sample, "", look.wide(1900));
            assertThat(page.locator(".jm-compare .jm-curve-row")).hasCount(1);
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    @Test
    public void theSampleInEveryWidthAndPrinted() {
        Content sample = site.titled("Mobile plans: what we want");
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Page page = visits.at(sample, "", look);
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                ViewsIT.settle(page);
                String picture = "pair-" + look.theme() + "-" + width;
                Visits.picture(page, picture);
                assertEquals(picture, List.of(), Layout.faults(page));
            }
        }
        Page page = visits.at(sample, "", Look.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Visits.picture(page, "pair-print");
    }

    private void assertForms(Content content, String person, boolean visible) throws IOException {
        Page page = visits.as(person);
        for (String type : List.of("word", "email", "feed", "diff", "html_export")) {
            page.navigate(site.url() + "/host-output?type=" + type + "&pageId=" + content.id());
            assertThat(page.locator("body")).containsText(visible || type.equals("feed") ? "Switching a mobile plan" : NOTE);
            assertSays(page.content(), visible && !type.equals("feed"), person + " " + type);
        }
        for (Map.Entry<String, Boolean> export : Map.of("pdf", true, "word", false).entrySet()) {
            page.navigate(site.url(content));
            String address = page.locator("#action-export-" + export.getKey() + "-link").evaluate("link => link.href").toString();
            APIResponse answer = page.request().get(address);
            assertEquals(200, answer.status());
            assertSays(export.getValue() ? PdfText.of(answer.body()) : answer.text(), visible, person + " " + export.getKey());
        }
    }

    private static void assertSays(String said, boolean expected, String where) {
        assertEquals(where, expected, said.contains(ONLY_THERE));
        assertTrue(where, expected || !said.contains("Quillon"));
    }

    /** The map as the server drew it; the strips of its issues come later. */
    private String drawn(Content content, String person) {
        return visits.at(content, person).locator(".jm-map").evaluate("""
                map => {
                  const drawn = map.cloneNode(true);
                  drawn.querySelectorAll('.jm-strip').forEach(strip => strip.remove());
                  return drawn.outerHTML;
                }""").toString();
    }

    /** A page with the current map. */
    private Content other() {
        return site.page("Mobile plans now " + System.nanoTime(), current());
    }

    private static String current() {
        return Macros.map(Macros.EXAMPLE.replace("Rings rivals to hear what they offer", ONLY_THERE));
    }

    /** The future state, which names a page or, with an empty title, its own one. */
    private static String wanted(String title) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/json/wanted.json"), StandardCharsets.UTF_8);
        String page = title.isEmpty() ? "" : "\"pairPage\": { \"page\": \"" + title + "\" }, ";
        return Macros.map(text.replace("\"pair\": \"jumping-jamie\",", "\"pair\": \"jumping-jamie\", " + page));
    }
}
