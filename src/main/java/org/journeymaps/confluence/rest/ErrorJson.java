package org.journeymaps.confluence.rest;

import com.google.gson.JsonObject;
import org.journeymaps.core.render.Words;

/** An error as JSON: a stable code and a sentence for people. */
final class ErrorJson {

    private static final String ROOT = "journey-maps.rest.";

    private ErrorJson() {}

    static JsonObject of(Words words, String code, Object... arguments) {
        return saying(code, words.text(ROOT + code, arguments));
    }

    static JsonObject saying(String code, String message) {
        JsonObject json = new JsonObject();
        json.addProperty("code", code);
        json.addProperty("message", message);
        return json;
    }
}
