package org.journeymaps.jira.client;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads answers that may hold anything, and writes requests in ASCII. What is missing or of another kind reads as empty. */
final class Json {

    private static final TypeAdapter<JsonElement> ADAPTER = new Gson().getAdapter(JsonElement.class);

    private Json() {}

    /** The value a text holds, or nothing if it is not JSON to its end. */
    static Optional<JsonElement> parse(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            JsonElement value = ADAPTER.read(reader);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(value) : Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** ASCII, so that no side can be wrong about the encoding. */
    static String write(JsonElement value) {
        String json = new Gson().newBuilder().serializeNulls().disableHtmlEscaping().create().toJson(value);
        StringBuilder ascii = new StringBuilder(json.length() + 16);
        json.chars().forEach(c -> {
            if (c < 0x7f) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format("\\u%04x", c));
            }
        });
        return ascii.toString();
    }

    /** The object at a path of members. */
    static JsonObject object(JsonElement from, String... path) {
        JsonElement at = from;
        for (String name : path) {
            at = at.isJsonObject() && at.getAsJsonObject().has(name) ? at.getAsJsonObject().get(name) : new JsonObject();
        }
        return at.isJsonObject() ? at.getAsJsonObject() : new JsonObject();
    }

    /** The text or number of a member. */
    static String text(JsonObject from, String name) {
        JsonElement value = from.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** Whether a member is true. */
    static boolean flag(JsonObject from, String name) {
        return text(from, name).equals("true");
    }

    /** A whole number, or {@code otherwise}. */
    static int number(JsonObject from, String name, int otherwise) {
        String text = text(from, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** The members of an array, or none. */
    static List<JsonElement> list(JsonElement value) {
        return value instanceof JsonArray array ? array.asList() : List.of();
    }

    /** The members of the array that is a member, or none. */
    static List<JsonElement> list(JsonObject from, String name) {
        return from.has(name) ? list(from.get(name)) : List.of();
    }

    /** The objects among some values. */
    static Stream<JsonObject> objects(List<JsonElement> values) {
        return values.stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    /** The texts in the array that is a member. */
    static Stream<String> texts(JsonObject from, String name) {
        return list(from, name).stream().filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
