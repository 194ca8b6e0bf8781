package org.journeymaps.devhost.jira.http;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a call is answered.
 *
 * @param type the media type; empty for an answer without a body
 */
public record Answer(int status, String type, String body, Map<String, String> headers) {

    /** Copies the headers. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** JSON with status 200. */
    public static Answer ok(JsonElement json) {
        return json(200, json);
    }

    /** JSON. */
    public static Answer json(int status, JsonElement json) {
        return new Answer(status, "application/json;charset=UTF-8", Json.text(json), Map.of());
    }

    /** A status without a body. */
    public static Answer empty(int status) {
        return new Answer(status, "", "", Map.of());
    }

    /** A page, such as a proxy sends. */
    public static Answer html(int status, String title, String text) {
        return new Answer(status, "text/html;charset=UTF-8", "<!DOCTYPE html><html lang=\"en\"><head><title>" + title
                + "</title></head><body><h1>" + title + "</h1>" + text + "</body></html>", Map.of());
    }

    /** The shape of an error without a field: 401 (M10; jira.md 5), 429 and disabled basic authentication (3P). */
    public static Answer message(int status, String message) {
        return json(status, Json.object("message", message));
    }

    /** The shape of most errors (FT; jira.md 5). */
    public static Answer errors(int status, List<String> messages, Map<String, String> fields) {
        return json(status, errors(messages, fields));
    }

    /** The body of most errors. */
    public static JsonElement errors(List<String> messages, Map<String, String> fields) {
        var errors = Json.object();
        fields.forEach(errors::addProperty);
        return Json.object("errorMessages", messages, "errors", errors);
    }

    /** The same with a header. */
    public Answer with(String name, String value) {
        Map<String, String> others = new TreeMap<>(headers);
        others.put(name, value);
        return new Answer(status, type, body, others);
    }

    /** The same with another body. */
    public Answer saying(String other) {
        return new Answer(status, type, other, headers);
    }
}
