package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Jira says of a failure, in its own words. The shapes: {@code errorMessages[]} with {@code errors{}} (400, 404),
 * {@code message} (401, 429, proxies of Jira's own), {@code errorMessage}.
 *
 * @param texts what is said of the whole
 * @param fields what is said of single fields
 */
record ErrorTexts(List<String> texts, Map<String, String> fields) {

    private static final int TEXTS = 10;
    private static final int FIELDS = 50;
    private static final int LENGTH = 500;

    /** Reads a body; one of another shape says nothing. */
    static ErrorTexts of(JsonElement body) {
        JsonObject said = Json.object(body);
        List<String> texts = new ArrayList<>();
        add(texts, Json.text(said, "message"));
        add(texts, Json.text(said, "errorMessage"));
        Json.texts(said, "errorMessages").forEach(text -> add(texts, text));
        Map<String, String> fields = new LinkedHashMap<>();
        Json.object(said, "errors").asMap().forEach((field, text) -> {
            if (fields.size() < FIELDS) {
                fields.put(clean(field), text.isJsonPrimitive() ? clean(text.getAsString()) : "");
            }
        });
        return new ErrorTexts(texts, fields);
    }

    private static void add(List<String> texts, String text) {
        if (texts.size() < TEXTS && !text.isBlank()) {
            texts.add(clean(text));
        }
    }

    private static String clean(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "\u2026";
    }
}
