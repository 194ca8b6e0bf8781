package org.journeymaps.core.json;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Why a text is refused, before the place is known in lines and columns: those are looked for only then. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int EXCERPT = 60;

    private final String key;
    private final transient List<String> arguments;
    private final String path;
    private final transient Function<String, Position> place;

    private Refusal(String key, List<String> arguments, String path, Function<String, Position> place) {
        super(key + " at " + path);
        this.key = key;
        this.arguments = arguments;
        this.path = path;
        this.place = place;
    }

    /** A refusal of the value that a path names. */
    static Refusal of(String key, String path, Object... arguments) {
        return new Refusal(key, texts(arguments), path, text -> Positions.find(text, path));
    }

    /** A refusal at a place that no path finds: bad syntax, or a key that stands twice. */
    static Refusal at(Position position, String key, String path, Object... arguments) {
        return new Refusal(key, texts(arguments), path, text -> position);
    }

    /** The error for the author, with its line and column in the text. */
    JourneyFormatException in(String text) {
        Position position = place.apply(text);
        return new JourneyFormatException(key, arguments, path, position.line(), position.column());
    }

    /** The beginning of something that an author wrote, for an argument of a message. */
    static String excerpt(String written) {
        boolean whole = written.codePointCount(0, written.length()) <= EXCERPT;
        return whole ? written : written.substring(0, written.offsetByCodePoints(0, EXCERPT)) + "\u2026";
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(Object::toString).toList();
    }
}
