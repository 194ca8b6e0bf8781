package org.journeymaps.devhost;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who looks at the host without a browser; cookies are kept, redirects followed. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"ajs-atl-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;

    public Visitor(String base) {
        this.base = base;
    }

    public static Visitor named(String base, String name) {
        Visitor visitor = new Visitor(base);
        visitor.post("/login.action", "os_username", name, "os_password", name, "os_destination", "/");
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)), HttpResponse.BodyHandlers.ofByteArray());
    }

    public String text(String path) {
        return get(path).body();
    }

    /** Posts a form with the token of the session. */
    public HttpResponse<String> post(String path, String... fields) {
        Matcher token = TOKEN.matcher(text("/login.action"));
        if (!token.find()) {
            throw new AssertionError("no token");
        }
        return postWithToken(path, token.group(1), fields);
    }

    HttpResponse<String> postWithToken(String path, String token, String... fields) {
        StringBuilder form = new StringBuilder("atl_token=" + token);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form of a page, of whatever site, with what stands in it already and some fields more. */
    public HttpResponse<String> submit(HttpResponse<String> page, String selector, String... fields) {
        Element form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst(selector);
        StringBuilder text = new StringBuilder();
        form.select("input[type=hidden]").forEach(field -> append(text, field.attr("name"), field.attr("value")));
        for (int i = 0; i < fields.length; i += 2) {
            append(text, fields[i], fields[i + 1]);
        }
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(text.toString())));
    }

    private static void append(StringBuilder form, String name, String value) {
        form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Posts to REST; {@code header} is the value of X-Atlassian-Token, empty for none. */
    public HttpResponse<String> rest(String path, String type, String body, String header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(header.isEmpty() ? request : request.header("X-Atlassian-Token", header));
    }

    public HttpResponse<String> basic(String path, String name, String password) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
