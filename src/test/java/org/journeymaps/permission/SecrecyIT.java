package org.journeymaps.permission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.journeymaps.devhost.HostRule;
import org.journeymaps.devhost.Jiras;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** An author files an issue; what Jira says of it reaches those whom Jira lets see it, and nobody else by any way. */
public class SecrecyIT {

    private static final String PAGE = "Mobile plans: how customers leave us";
    private static final String STATUS = "To Do";

    @ClassRule
    public static final HostRule HOST = HostRule.packaged();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String key;

    @BeforeClass
    public static void anAuthorFiles() {
        List.of("author", "designer").forEach(name -> HOST.host().jiras().consent(HOST.host().consents(), name));
        JsonObject map = json(get("author", "/items")).getAsJsonArray("maps").get(0).getAsJsonObject();
        JsonObject item = map.getAsJsonArray("items").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("department").getAsString().equals("web-team")).findFirst().orElseThrow();
        assertTrue(item.toString(), item.get("listed").getAsBoolean());
        String id = item.get("item").getAsString();
        String mapId = map.get("map").getAsString();
        JsonObject draft = json(get("author", "/maps/" + mapId + "/items/" + id + "/draft"));
        assertTrue(draft.toString(), draft.get("permitted").getAsBoolean());
        JsonObject filed = json(post("author", "/filings", request(mapId, id, draft)));
        assertEquals(filed.toString(), "created", filed.get("state").getAsString());
        assertTrue(filed.toString(), filed.get("page").getAsBoolean() && filed.get("backlink").getAsBoolean());
        key = filed.get("key").getAsString();
    }

    private static String request(String map, String item, JsonObject draft) {
        JsonObject request = new JsonObject();
        request.addProperty("map", map);
        request.addProperty("hash", "0".repeat(64));
        request.addProperty("item", item);
        List.of("department", "summary", "type", "assignment", "priority").forEach(name -> request.add(name, draft.get(name)));
        return request.toString();
    }

    @Test
    public void whoSeesTheIssueInJiraSeesItsStatus() {
        JsonArray issues = json(get("author", "/issues")).getAsJsonArray("issues");
        assertEquals(1, issues.size());
        assertEquals(key, issues.get(0).getAsJsonObject().get("key").getAsString());
        assertEquals(STATUS, issues.get(0).getAsJsonObject().get("status").getAsString());
    }

    @Test
    public void whoHasNoRightInJiraGetsNothingOfIt() {
        get("author", "/issues");
        JsonObject answer = json(get("designer", "/issues"));
        assertEquals("[]", answer.get("issues").toString());
        assertEquals("[{\"id\":\"" + Jiras.JIRA + "\"}]", answer.get("links").toString());
    }

    @Test
    public void whoHasNotConsentedIsAskedToAndGetsNothing() {
        get("author", "/issues");
        JsonObject answer = json(get("reader", "/issues"));
        assertEquals("[]", answer.get("issues").toString());
        JsonObject failure = answer.getAsJsonArray("links").get(0).getAsJsonObject().getAsJsonObject("failure");
        assertEquals("jira-consent-needed", failure.get("code").getAsString());
        assertTrue(failure.toString(), failure.get("consent").getAsString().startsWith("http"));
    }

    @Test
    public void whoIsNotLoggedInGetsTheKeyAlone() {
        assertEquals(401, get("", "/issues").statusCode());
        String items = get("", "/items").body();
        assertTrue(items, items.contains(key));
        assertFalse(items, items.contains(STATUS));
    }

    @Test
    public void noPageAndNoExportHoldsTheStatus() {
        get("author", "/issues");
        long page = HOST.page(PAGE).id();
        for (String name : List.of("", "reader", "author")) {
            for (String type : List.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff")) {
                String drawn = send(name, HttpRequest.newBuilder(
                        URI.create(HOST.url() + "/host-output?type=" + type + "&pageId=" + page))).body();
                assertTrue(type + drawn, drawn.contains(key) || List.of("email", "feed", "diff").contains(type));
                assertFalse(type + drawn, drawn.contains(STATUS));
            }
        }
    }

    private static HttpResponse<String> get(String name, String path) {
        return send(name, request(path));
    }

    private static HttpResponse<String> post(String name, String path, String body) {
        return send(name, request(path).header("Content-Type", "application/json").header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create(HOST.url() + "/rest/journey-maps/1.0/content/" + HOST.page(PAGE).id() + path));
    }

    private static HttpResponse<String> send(String name, HttpRequest.Builder request) {
        if (!name.isEmpty()) {
            String credentials = name + ":" + name;
            request.header("Authorization", "Basic "
                    + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertEquals(answer.body(), 200, answer.statusCode());
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
