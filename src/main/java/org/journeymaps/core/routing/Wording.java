package org.journeymaps.core.routing;

import java.util.stream.Stream;

/** The words of a draft, and how several things are said in a row. */
record Wording(Phrases phrases) {

    /** Longest line that several things make; what is cut off ends in an ellipsis. */
    static final int LONGEST = 255;

    /** More things than fit into such a line. */
    private static final int MANY = 128;

    String say(String key, Object... arguments) {
        return phrases.text("journey-maps.draft." + key, arguments);
    }

    /** Several things of one sort. */
    String list(Stream<String> things) {
        return inRow("list", things);
    }

    /** One thing in several parts. */
    String parts(String... parts) {
        return inRow("parts", Stream.of(parts));
    }

    /** One line of what may be long. */
    static String shorten(String text) {
        return PlainText.line(text, LONGEST);
    }

    private String inRow(String key, Stream<String> things) {
        return things.map(Wording::shorten).filter(thing -> !thing.isEmpty()).limit(MANY)
                .reduce((a, b) -> say(key, a, b)).map(Wording::shorten).orElse("");
    }
}
