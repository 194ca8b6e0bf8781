package org.journeymaps.devhost.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody who calls the stand-in for Jira. */
final class Rest {

    /** An answer. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonObject json() {
            return JsonParser.parseString(body()).getAsJsonObject();
        }

        JsonArray array() {
            return JsonParser.parseString(body()).getAsJsonArray();
        }

        /** A value by the names that lead to it, with dots between. */
        JsonElement at(String path) {
            JsonElement found = JsonParser.parseString(body());
            for (String name : path.split("\\.")) {
                found = name.matches("[0-9]+") ? found.getAsJsonArray().get(Integer.parseInt(name))
                        : found.getAsJsonObject().get(name);
            }
            return found;
        }

        String text(String path) {
            return at(path).getAsString();
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final JiraServer jira;
    private final String authorization;

    private Rest(JiraServer jira, String authorization) {
        this.jira = jira;
        this.authorization = authorization;
    }

    /** Somebody with a name and a password. */
    static Rest as(JiraServer jira, String name) {
        return with(jira, "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8)));
    }

    /** Somebody with a header. */
    static Rest with(JiraServer jira, String authorization) {
        return new Rest(jira, authorization);
    }

    static Rest anonymous(JiraServer jira) {
        return new Rest(jira, "");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Reply get(String path) throws IOException {
        return send(request(path).GET());
    }

    Reply post(String path, String json) throws IOException {
        return send(request(path).POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    Reply put(String path, String json) throws IOException {
        return send(request(path).PUT(BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    Reply delete(String path) throws IOException {
        return send(request(path).DELETE());
    }

    /** Makes an issue with fields, and tells its key. */
    String create(String fields) throws IOException {
        Reply reply = post("issue", "{\"fields\":{" + fields + "}}");
        if (reply.status() != 201) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
        return reply.text("key");
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jira.url() + "/rest/api/2/" + path))
                .header("Accept", "application/json").timeout(Duration.ofSeconds(20));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    Reply send(HttpRequest.Builder request) throws IOException {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
