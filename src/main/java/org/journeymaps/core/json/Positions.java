package org.journeymaps.core.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line and column of a path in a stored map, by reading the text once more. Reading a map keeps no positions,
 * since nearly every map is read without an error.
 *
 * <p>Example: {@code Positions.find(text, "$.lanes[4].cards[0].answers[0]")}.
 */
public final class Positions {

    /** Gson tells where it stands in no other way; a test holds this form. */
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private Positions() {}

    /**
     * The place where the value of a path begins.
     *
     * @param text the stored text
     * @param path a path as errors and problems carry it, such as {@code $.lanes[2].type}
     * @return the place; that of the nearest value around it when the text has no such path or cannot be read so far
     */
    public static Position find(String text, String path) {
        JsonReader json = strict(text);
        json.setNestingLimit(Integer.MAX_VALUE);
        Position nearest = Position.START;
        try {
            for (JsonToken token = json.peek(); token != JsonToken.END_DOCUMENT; token = json.peek()) {
                String here = json.getPath();
                if (!begins(token)) {
                    leave(json, token);
                } else if (!leadsTo(here, path)) {
                    json.skipValue();
                } else {
                    nearest = enter(json);
                    if (here.equals(path)) {
                        return nearest;
                    }
                }
            }
        } catch (IOException unreadable) {
            return nearest;
        }
        return nearest;
    }

    /** A reader that takes JSON and nothing looser. */
    static JsonReader strict(String text) {
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        return json;
    }

    /** Where a reader stands: behind all that it has looked at. */
    static Position of(JsonReader json) {
        Matcher place = PLACE.matcher(json.toString());
        return place.find()
                ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Position.START;
    }

    /** Reads the scalar or the bracket that comes next, and says where it began. */
    static Position enter(JsonReader json) throws IOException {
        switch (json.peek()) {
            case NUMBER -> {
                return behind(json, json.nextString().length());
            }
            case BOOLEAN -> {
                return behind(json, Boolean.toString(json.nextBoolean()).length());
            }
            case NULL -> {
                json.nextNull();
                return behind(json, "null".length());
            }
            default -> {
                Position start = behind(json, 1);
                open(json);
                return start;
            }
        }
    }

    private static void open(JsonReader json) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> json.beginObject();
            case BEGIN_ARRAY -> json.beginArray();
            default -> json.nextString();
        }
    }

    private static void leave(JsonReader json, JsonToken token) throws IOException {
        switch (token) {
            case END_OBJECT -> json.endObject();
            case END_ARRAY -> json.endArray();
            default -> json.nextName();
        }
    }

    private static boolean begins(JsonToken token) {
        return token != JsonToken.NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
    }

    private static boolean leadsTo(String here, String path) {
        return path.startsWith(here)
                && (path.length() == here.length() || path.charAt(here.length()) == '.' || path.charAt(here.length()) == '[');
    }

    private static Position behind(JsonReader json, int width) {
        Position end = of(json);
        return new Position(end.line(), end.column() - width);
    }
}
