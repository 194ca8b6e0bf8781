package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.web.PdfText;
import org.junit.Rule;
import org.junit.Test;

/** A page with a map, taken out of the site as PDF or for Word. */
public class ExportIT {

    private static final Set<String> TEXTS =
            Set.of("text", "title", "name", "action", "role", "scenario", "purpose", "quote", "attribution");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** What an item of the page's menu leads to. */
    private APIResponse export(Content content, String item) {
        Page page = visits.at(content, "reader");
        page.click("#action-menu-link");
        assertThat(page.locator(item)).isVisible();
        APIResponse answer = page.request().get(page.locator(item).evaluate("link => link.href").toString());
        assertEquals(200, answer.status());
        return answer;
    }

    private static void assertHolds(String text, List<String> parts) {
        parts.forEach(part -> assertTrue(part + " is missing in " + text, text.contains(part)));
    }

    @Test
    public void thePdfHoldsTheMap() throws IOException {
        APIResponse answer = export(site.sample, "#action-export-pdf-link");
        assertEquals("application/pdf", answer.headers().get("content-type"));
        assertTrue(answer.headers().get("content-disposition").contains(".pdf"));
        assertHolds(PdfText.of(answer.body()), List.of("Switching a mobile plan", "Looks over her present plan",
                "Bill and account", "Awful", "-2", "+0.5", "Severity 5", "Customer Support Team", "Follow rivals"));
    }

    /** Every text that the map holds; and its actions in their order. */
    @Test
    public void thePdfOfEverySampleHoldsAllItsTexts() throws IOException {
        for (Map.Entry<String, String> sample : GalleryIT.SAMPLES.entrySet()) {
            String pdf = squeezed(PdfText.of(export(site.titled(sample.getValue()), "#action-export-pdf-link").body()));
            JsonElement map = JsonParser.parseString(Site.packaged("examples/" + sample.getKey() + ".json"));
            List<String> texts = texts(map, TEXTS);
            List<String> lost = texts.stream().filter(text -> !pdf.contains(squeezed(text))).toList();
            assertEquals(sample.getKey(), List.of(), lost);
            int at = 0;
            for (String action : texts(map, Set.of("action"))) {
                at = pdf.indexOf(squeezed(action), at);
                assertTrue(sample.getKey() + ": " + action + " is not in its place", at >= 0);
            }
        }
    }

    private static List<String> texts(JsonElement element, Set<String> keys) {
        List<String> found = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> found.addAll(texts(item, keys)));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().forEach((key, value) -> {
                if (value.isJsonPrimitive() && keys.contains(key)) {
                    found.add(value.getAsString());
                } else {
                    found.addAll(texts(value, keys));
                }
            });
        }
        return found;
    }

    /** Without spaces, which breaks of lines add and take away. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    public void thePdfOfABrokenMapSaysWhatIsWrongAndNotItsText() throws IOException {
        String text = PdfText.of(export(site.page(Macros.BROKEN), "#action-export-pdf-link").body());
        assertHolds(text, List.of("This journey map cannot be shown", "Line 4, column 12"));
        assertFalse(text, text.contains("A map"));
    }

    @Test
    public void forWordThereAreTablesAndWordsAlone() {
        APIResponse answer = export(site.sample, "#action-export-word-link");
        assertTrue(answer.headers().get("content-type").startsWith("application/vnd.ms-word"));
        Page page = visits.as("");
        page.setContent(answer.text());
        assertTrue(page.locator("table").count() > 1);
        assertThat(page.locator("svg, script, link, img, button, details, [class^=jm-]")).hasCount(0);
        String text = page.locator("body").innerText();
        assertHolds(text, List.of("Switching a mobile plan", "Looks over her present plan", "-2", "Severity 5"));
        assertFalse(text, text.contains("\u2212"));
        Visits.picture(page, "word");
    }

    @Test
    public void everyOtherFormHoldsTheMapToo() {
        Page page = visits.as("reader");
        for (String type : List.of("email", "feed", "diff", "html_export")) {
            page.navigate(site.url() + "/host-output?type=" + type + "&pageId=" + site.sample.id());
            assertThat(page.locator("body")).containsText("Switching a mobile plan");
            assertThat(page.locator(".jm-frame button, .jm-frame script")).hasCount(0);
        }
    }
}
