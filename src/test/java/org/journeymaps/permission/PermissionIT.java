package org.journeymaps.permission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.journeymaps.devhost.HostRule;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.permission.Endpoints.Endpoint;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every endpoint, asked by everybody for every page: {anonymous, reader, author, administrator} x {open page, page restricted to
 * the administrator, page of a space that the administrator alone may see}.
 */
public class PermissionIT {

    @ClassRule
    public static final HostRule HOST = HostRule.packaged();

    private static long open;
    private static long restricted;
    private static long elsewhere;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeClass
    public static void threePages() {
        Store store = HOST.host().store();
        open = page("DESIGN", "Secret 1");
        restricted = page("DESIGN", "Secret 2");
        store.restrictions().set(restricted, Right.VIEW, List.of("admin"));
        store.spaces().create("OTHER", "Other");
        store.spaces().admit("OTHER", List.of("admin"));
        elsewhere = page("OTHER", "Secret 3");
    }

    private static long page(String space, String title) {
        String body = "<p>words</p><ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body>"
                + "<![CDATA[" + Endpoints.MAP + "]]></ac:plain-text-body></ac:structured-macro>";
        return HOST.host().store().contents()
                .create(Content.create(Type.PAGE, space, 0, title, body), new Mark("admin", Instant.now())).id();
    }

    @Test
    public void everybodyGetsWhatTheyMayAndNoMore() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.ALL) {
            for (Who who : Who.values()) {
                for (long page : List.of(open, restricted, elsewhere)) {
                    String expected = expected(endpoint, who, page);
                    String actual = ask(endpoint, who, page, "no-check");
                    if (!actual.equals(expected)) {
                        wrong.add(endpoint + " by " + who + " at " + place(page) + ": " + actual + ", not " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void noChangeIsMadeWithoutTheHeader() {
        for (Endpoint endpoint : Endpoints.ALL.stream().filter(Endpoint::writes).toList()) {
            assertEquals(endpoint.toString(), 403, send(endpoint, Who.ADMINISTRATOR, open, "").statusCode());
        }
    }

    @Test
    public void aRefusalTellsNothingOfThePage() {
        for (Endpoint endpoint : Endpoints.ALL) {
            for (Who who : List.of(Who.ANONYMOUS, Who.READER, Who.AUTHOR)) {
                for (long page : List.of(restricted, elsewhere)) {
                    String answer = send(endpoint, who, page, "no-check").body();
                    assertFalse(endpoint + answer, answer.contains("Secret"));
                }
            }
        }
    }

    private static String expected(Endpoint endpoint, Who who, long page) {
        boolean known = who != Who.ANONYMOUS;
        String hidden = page == open || who == Who.ADMINISTRATOR ? "" : "404 content-missing";
        String unseen = hidden.isEmpty() ? endpoint.passed() : hidden;
        return switch (endpoint.need()) {
            case VIEW -> unseen;
            case VIEW_AS_USER -> known ? unseen : "401";
            case EDIT -> !known ? "401" : who == Who.READER && hidden.isEmpty() ? "403 edit-denied" : unseen;
            case USER -> known ? endpoint.passed() : "401";
            case ADMIN -> !known ? "401" : who == Who.ADMINISTRATOR ? endpoint.passed() : "403";
        };
    }

    private static String place(long page) {
        return page == open ? "open page" : page == restricted ? "restricted page" : "other space";
    }

    private String ask(Endpoint endpoint, Who who, long page, String token) {
        HttpResponse<String> answer = send(endpoint, who, page, token);
        return answer.statusCode() + code(answer.body());
    }

    private static String code(String body) {
        try {
            JsonElement json = JsonParser.parseString(body);
            boolean coded = json.isJsonObject() && json.getAsJsonObject().has("code");
            return coded ? " " + json.getAsJsonObject().get("code").getAsString() : "";
        } catch (JsonSyntaxException e) {
            return " no JSON";
        }
    }

    private HttpResponse<String> send(Endpoint endpoint, Who who, long page, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                HOST.url() + "/rest/journey-maps/1.0" + endpoint.at(page)));
        if (endpoint.writes()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("X-Atlassian-Token", token);
        }
        who.identify(request);
        try {
            return client.send(request.method(endpoint.verb(), HttpRequest.BodyPublishers.ofString(endpoint.body())).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private enum Who {
        ANONYMOUS(""), READER("reader"), AUTHOR("author"), ADMINISTRATOR("admin");

        private final String name;

        Who(String name) {
            this.name = name;
        }

        void identify(HttpRequest.Builder request) {
            if (!name.isEmpty()) {
                String credentials = name + ":" + name;
                request.header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
