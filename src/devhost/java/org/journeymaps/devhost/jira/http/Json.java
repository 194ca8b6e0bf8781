package org.journeymaps.devhost.jira.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Optional;

/** Builds and reads JSON. */
public final class Json {

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {
    }

    /** An object of names and values in turn; a value is text, number, boolean, JSON, a collection of such, or null. */
    public static JsonObject object(Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            object.add((String) members[i], of(members[i + 1]));
        }
        return object;
    }

    /** An array of such values. */
    public static JsonArray array(Iterable<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(of(value)));
        return array;
    }

    private static JsonElement of(Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement json) {
            return json;
        } else if (value instanceof Iterable<?> values) {
            return array(values);
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return new JsonPrimitive(value.toString());
    }

    /** The text of JSON, nulls written out. */
    public static String text(JsonElement json) {
        return GSON.toJson(json);
    }

    /** The object that a text is; nothing if it is not one. */
    public static Optional<JsonObject> read(String text) {
        try {
            JsonElement json = JsonParser.parseString(text);
            return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** A member that is an object; an empty one otherwise. */
    public static JsonObject child(JsonElement json, String name) {
        JsonElement member = json.isJsonObject() ? json.getAsJsonObject().get(name) : null;
        return member != null && member.isJsonObject() ? member.getAsJsonObject() : new JsonObject();
    }

    /** A member that is an array; an empty one otherwise. */
    public static JsonArray children(JsonElement json, String name) {
        JsonElement member = json.isJsonObject() ? json.getAsJsonObject().get(name) : null;
        return member != null && member.isJsonArray() ? member.getAsJsonArray() : new JsonArray();
    }

    /** A member that is text, a number or a boolean, as text; empty otherwise. */
    public static String string(JsonElement json, String name) {
        JsonElement member = json.isJsonObject() ? json.getAsJsonObject().get(name) : null;
        return member != null && member.isJsonPrimitive() ? member.getAsString() : "";
    }

    /** A member that is a number; a default otherwise. */
    public static int number(JsonElement json, String name, int otherwise) {
        String text = string(json, name);
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
