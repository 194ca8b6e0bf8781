package org.journeymaps.confluence.department;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Members that an object must have. */
final class Members {

    private Members() {}

    static JsonElement of(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new JsonParseException("no " + name);
        }
        return member;
    }

    static String text(JsonObject json, String name) {
        return of(json, name).getAsString();
    }
}
