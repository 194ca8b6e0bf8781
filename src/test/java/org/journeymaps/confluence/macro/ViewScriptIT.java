package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.journeymaps.devhost.Chromium;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The script of a reading page, from the jar, in a browser, with golden frames of the macro and a server of answers. */
public class ViewScriptIT {

    private static final String SITE = "http://site.test/wiki";
    private static final String MAPS = SITE + "/rest/journey-maps/1.0/content/70/maps";

    private static final String TEMPLATES = SITE + "/rest/journey-maps/1.0/templates";
    private static final String FILES = SITE + "/download/resources/org.journeymaps.journey-maps:";

    private static final String OFFER = """
            {"groups": [{"name": "Basics", "starts": [{"template": "grid", "name": "<b>Grid</b>", "line": "How?",
              "type": "current-state", "stages": ["One"], "lanes": [{"title": "<i>Lane</i>", "type": "text"}]}]}],
             "words": {"filing.failed": "Failed."}}""";

    /** The hashes in the golden frames. */
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String BROKEN = "39d52ac2a4a40471e4006956005f4f5960ddfeffd0e5079339149e67904c7ce3";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private final List<Request> requests = new ArrayList<>();
    private Page page;
    private String list = "{\"edit\":true,\"maps\":[]}";
    private String viewed = "70";

    @Before
    public void openPage() {
        page = CHROMIUM.browser().newPage();
        page.route(MAPS, route -> answer(route, 200, list));
        page.route(TEMPLATES, route -> answer(route, 200, OFFER));
        page.route(FILES + "*/*.css", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/css").setBody("")));
        page.route(FILES + "modules/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript")
                .setBody(packaged(route.request().url().substring((FILES + "modules/").length())))));
    }

    @After
    public void closePage() {
        page.close();
    }

    @Test
    public void editorsAreOfferedAStartAfterOneRequestForAllFrames() {
        show(frame("empty"), frame("error"));
        page.locator(".jm-start").waitFor();
        assertEquals(1, page.locator(".jm-start").count());
        assertEquals(List.of("GET " + MAPS), asked());
    }

    @Test
    public void readersAreOfferedNothing() {
        list = "{\"edit\":false,\"maps\":[]}";
        page.waitForResponse(MAPS, () -> show(frame("empty"), frame("error")));
        assertEquals(0, page.locator(".jm-start, .jm-raw, .jm-hint").count());
    }

    @Test
    public void mapsOfOtherPagesAndPagesWithoutIdAskNothing() {
        viewed = "71";
        show(frame("empty"));
        viewed = "";
        show(frame("empty"), frame("preview"));
        assertEquals(List.of(), asked());
    }

    @Test
    public void choosingWritesOnceAndLoadsThePageAgain() {
        page.route(MAPS + "/start", route -> answer(route, 200, "{\"version\":2}"));
        show(frame("empty"));
        open();
        page.waitForRequest(SITE + "/page", () -> page.evaluate(
                "() => { const use = document.querySelector('[type=submit]'); use.click(); use.click(); }"));
        assertEquals(1, asked().stream().filter(line -> line.startsWith("POST")).count());
        Request post = requests.stream().filter(request -> request.method().equals("POST")).findFirst().orElseThrow();
        assertEquals("no-check", post.headerValue("X-Atlassian-Token"));
        assertEquals("application/json", post.headerValue("Content-Type"));
        JsonObject sent = JsonParser.parseString(post.postData()).getAsJsonObject();
        assertEquals(EMPTY, sent.get("hash").getAsString());
        assertEquals("grid", sent.get("template").getAsString());
        assertFalse(sent.has("example") || sent.has("position"));
    }

    @Test
    public void theDialogIsOpenedOnceHoweverOftenOneClicks() {
        show(frame("empty"));
        page.locator(".jm-start").waitFor();
        page.evaluate("() => { const start = document.querySelector('.jm-start'); start.click(); start.click(); }");
        PlaywrightAssertions.assertThat(page.locator("dialog[open]")).hasCount(1);
        assertEquals(1, asked().stream().filter(line -> line.endsWith("/templates")).count());
    }

    @Test
    public void aRefusalIsShownAsTextAndTheFocusStays() {
        page.route(MAPS + "/start", route -> answer(route, 403, "{\"code\":\"edit-denied\",\"message\":\"<b>No</b>\"}"));
        show(frame("empty"));
        open();
        use();
        assertText("<b>No</b>", page.locator(".jm-alarm"));
        assertEquals(true, page.evaluate("() => document.activeElement.matches('[type=submit][aria-disabled=false]')"));
        use();
        assertEquals(2, asked().stream().filter(line -> line.startsWith("POST")).count());
    }

    @Test
    public void aServerThatDoesNotAnswerIsSaidToHaveFailed() {
        page.route(MAPS + "/start", Route::abort);
        show(frame("empty"));
        open();
        use();
        assertText("Failed.", page.locator(".jm-alarm"));
    }

    @Test
    public void anAnswerThatIsNoJsonIsAFailureToo() {
        page.route(MAPS + "/start", route -> answer(route, 502, "<html>"));
        show(frame("empty"));
        open();
        use();
        assertText("Failed.", page.locator(".jm-alarm"));
    }

    @Test
    public void templatesThatCannotBeHadAreSaidToBeMissingAndCanBeAskedForAgain() {
        show(frame("empty"));
        page.route(TEMPLATES, Route::abort);
        page.locator(".jm-start").click();
        assertText("The templates could not be loaded, because the server did not answer. Try again.",
                page.locator(".jm-status"));
        page.unroute(TEMPLATES);
        page.route(TEMPLATES, route -> answer(route, 200, OFFER));
        open();
        assertText("", page.locator(".jm-status"));
    }

    @Test
    public void ofSeveralMapsOneIsChosen() {
        page.route(MAPS + "/start", route -> answer(route, 409, """
                {"code": "map-ambiguous", "message": "Choose one.", "maps": [
                    {"position": 1, "label": "Map 1"}, {"position": 3, "label": "Map 3, below \u201cA\u201d"}]}"""));
        show(frame("empty"));
        open();
        use();
        Locator choices = page.locator(".jm-choices button");
        assertText("Choose one.", page.locator(".jm-alarm"));
        assertEquals(List.of("Map 1", "Map 3, below \u201cA\u201d"), choices.allTextContents());
        page.waitForRequest(MAPS + "/start", () -> choices.nth(1).click());
        JsonObject sent = JsonParser.parseString(requests.get(requests.size() - 1).postData()).getAsJsonObject();
        assertEquals(3, sent.get("position").getAsInt());
        assertEquals("grid", sent.get("template").getAsString());
    }

    @Test
    public void namesOfTemplatesAreText() {
        show(frame("empty"));
        open();
        assertEquals(List.of("<b>Grid</b>"), page.locator(".jm-start-name").allTextContents());
        assertText("<i>Lane</i>", page.locator(".jm-start-detail li").last());
    }

    @Test
    public void editorsSeeTheTextOfABrokenMapAsText() {
        String text = "<img src=x onerror=alert(1)>{";
        list = "{\"edit\":true,\"maps\":[{\"hash\":\"" + BROKEN + "\",\"text\":\"" + text + "\"}]}";
        show(frame("error"));
        page.locator(".jm-raw summary").click();
        assertText(text, page.locator(".jm-raw-text"));
        assertEquals(0, page.locator(".jm-raw-text *").count());
    }

    @Test
    public void aMapThatChangedSinceShowsNoTextOfAnother() {
        list = "{\"edit\":true,\"maps\":[{\"hash\":\"" + EMPTY + "\",\"text\":\"other\"}]}";
        show(frame("error"));
        page.locator(".jm-hint").waitFor();
        assertEquals(0, page.locator(".jm-raw").count());
    }

    @Test
    public void aServerThatSaysNothingOfRightsIsMentionedQuietly() {
        page.unroute(MAPS);
        page.route(MAPS, Route::abort);
        show(frame("empty"));
        assertText("The server did not say whether you may edit this map. Load the page again to see.",
                page.locator(".jm-hint[role=status]"));
        assertEquals(0, page.locator(".jm-start").count());
    }

    private void open() {
        page.locator(".jm-start").focus();
        page.keyboard().press("Enter");
        page.locator(".jm-start-card").first().waitFor();
    }

    private void use() {
        page.locator("[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("dialog")).hasAttribute("aria-busy", "false");
    }

    private void show(String... frames) {
        page.route(SITE + "/page", route -> answer(route, 200, "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + (viewed.isEmpty() ? "" : "<meta name=\"ajs-page-id\" content=\"" + viewed + "\">")
                + "<meta name=\"ajs-context-path\" content=\"/wiki\"></head><body>" + String.join("", frames)
                + "<script>" + script() + "</script></body></html>"));
        page.onRequest(request -> {
            if (request.url().contains("/rest/")) {
                requests.add(request);
            }
        });
        page.navigate(SITE + "/page");
    }

    private List<String> asked() {
        return requests.stream().map(request -> request.method() + " " + request.url()).toList();
    }

    private static void assertText(String text, Locator locator) {
        PlaywrightAssertions.assertThat(locator).hasText(text);
    }

    private static void answer(Route route, int status, String body) {
        String type = body.startsWith("{") ? "application/json" : "text/html;charset=utf-8";
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body));
    }

    private static String frame(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/golden/frame", name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        return packaged("js/view/server.js") + packaged("js/view/offers.js");
    }

    private static String packaged(String name) {
        try (JarFile jar = new JarFile(System.getProperty("journeymaps.jar"));
                InputStream in = jar.getInputStream(jar.getEntry("web/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
