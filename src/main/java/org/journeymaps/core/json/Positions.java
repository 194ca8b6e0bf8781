package org.journeymaps.core.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
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
        return new Search(json, path).run();
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

    private static Position behind(JsonReader json, int width) {
        Position end = of(json);
        return new Position(end.line(), end.column() - width);
    }

    /**
     * A walk along a path. It compares the path bit by bit instead of asking Gson for the path of every value, so that
     * its time stays proportional to the text.
     */
    private static final class Search {

        private final JsonReader json;
        private final String path;
        private final Deque<Level> levels = new ArrayDeque<>();
        private Position nearest = Position.START;

        Search(JsonReader json, String path) {
            this.json = json;
            this.path = path;
        }

        Position run() {
            try {
                boolean found = meet("$", 0);
                while (!found && !levels.isEmpty()) {
                    found = next(levels.peek());
                }
            } catch (IOException unreadable) {
                return nearest;
            }
            return nearest;
        }

        private boolean next(Level level) throws IOException {
            switch (json.peek()) {
                case END_OBJECT -> json.endObject();
                case END_ARRAY -> json.endArray();
                case NAME -> {
                    return meet("." + json.nextName(), level.matched);
                }
                default -> {
                    return meet("[" + level.index++ + "]", level.matched);
                }
            }
            levels.pop();
            return false;
        }

        /** Looks at the next value, whose path goes on with a step; says whether it is the one sought. */
        private boolean meet(String step, int matched) throws IOException {
            int end = matched + step.length();
            boolean leads = path.startsWith(step, matched) && (end == path.length() || ".[".indexOf(path.charAt(end)) >= 0);
            if (!leads) {
                json.skipValue();
                return false;
            }
            JsonToken token = json.peek();
            nearest = enter(json);
            if (token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY) {
                levels.push(new Level(end));
            }
            return end == path.length();
        }
    }

    /** An object or list on the way: how much of the path leads to it, and how many elements of a list were met. */
    private static final class Level {

        private final int matched;
        private int index;

        Level(int matched) {
            this.matched = matched;
        }
    }
}
