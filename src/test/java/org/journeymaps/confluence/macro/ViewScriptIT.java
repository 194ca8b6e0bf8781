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
import com.microsoft.playwright.options.AriaRole;
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
    }

    @After
    public void closePage() {
        page.close();
    }

    @Test
    public void editorsAreOfferedTheExampleAfterOneRequestForAllFrames() {
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
    public void startingWritesOnceAndLoadsThePageAgain() {
        page.route(MAPS + "/example", route -> answer(route, 200, "{\"version\":2}"));
        show(frame("empty"));
        page.locator(".jm-start").focus();
        page.waitForRequest(SITE + "/page",
                () -> page.evaluate("() => { document.activeElement.click(); document.activeElement.click(); }"));
        assertEquals(1, asked().stream().filter(line -> line.startsWith("POST")).count());
        Request post = requests.stream().filter(request -> request.method().equals("POST")).findFirst().orElseThrow();
        assertEquals("no-check", post.headerValue("X-Atlassian-Token"));
        assertEquals("application/json", post.headerValue("Content-Type"));
        JsonObject sent = JsonParser.parseString(post.postData()).getAsJsonObject();
        assertEquals(EMPTY, sent.get("hash").getAsString());
        assertEquals("jumping-jamie", sent.get("example").getAsString());
        assertFalse(sent.has("position"));
    }

    @Test
    public void aRefusalIsShownAsTextAndTheFocusStays() {
        page.route(MAPS + "/example", route -> answer(route, 403, "{\"code\":\"edit-denied\",\"message\":\"<b>No</b>\"}"));
        show(frame("empty"));
        start();
        assertText("<b>No</b>", page.locator(".jm-status"));
        assertEquals(true, page.evaluate("() => document.activeElement.matches('.jm-start[aria-disabled=false]')"));
        start();
        assertEquals(2, asked().stream().filter(line -> line.startsWith("POST")).count());
    }

    @Test
    public void aServerThatDoesNotAnswerIsSaidToHaveFailed() {
        page.route(MAPS + "/example", Route::abort);
        show(frame("empty"));
        start();
        assertText("The example was not written, because the server did not answer. Try again.", page.locator(".jm-status"));
    }

    @Test
    public void anAnswerThatIsNoJsonIsAFailureToo() {
        page.route(MAPS + "/example", route -> answer(route, 502, "<html>"));
        show(frame("empty"));
        start();
        assertText("The example was not written, because the server did not answer. Try again.", page.locator(".jm-status"));
    }

    @Test
    public void ofSeveralMapsOneIsChosen() {
        page.route(MAPS + "/example", route -> answer(route, 409, """
                {"code": "map-ambiguous", "message": "Choose one.", "maps": [
                    {"position": 1, "label": "Map 1"}, {"position": 3, "label": "Map 3, below \u201cA\u201d"}]}"""));
        show(frame("empty"));
        start();
        Locator choices = page.getByRole(AriaRole.GROUP).locator("button");
        assertText("Choose one.", page.locator(".jm-status"));
        assertEquals(List.of("Map 1", "Map 3, below \u201cA\u201d"), choices.allTextContents());
        page.waitForRequest(MAPS + "/example", () -> choices.nth(1).click());
        JsonObject sent = JsonParser.parseString(requests.get(requests.size() - 1).postData()).getAsJsonObject();
        assertEquals(3, sent.get("position").getAsInt());
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

    private void start() {
        page.locator(".jm-start").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".jm-frame").first()).hasAttribute("aria-busy", "false");
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
        return packaged("server.js") + packaged("offers.js");
    }

    private static String packaged(String name) {
        try (JarFile jar = new JarFile(System.getProperty("journeymaps.jar"));
                InputStream in = jar.getInputStream(jar.getEntry("web/js/view/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
