package org.journeymaps.confluence.macro;

import java.util.HashMap;
import java.util.Map;
import org.journeymaps.core.json.Position;
import org.journeymaps.core.render.Words;

/** Messages as values of a template. */
final class Messages {

    private Messages() {}

    /** The messages {@code journey-maps.<group>.<name>} by their names. */
    static Map<String, Object> of(Words words, String group, String... names) {
        Map<String, Object> values = new HashMap<>();
        for (String name : names) {
            values.put(name, words.text("journey-maps." + group + "." + name));
        }
        return values;
    }

    /** A place in the stored text; its numbers are addresses and get no thousands separator. */
    static String place(Words words, Position position) {
        return words.text("journey-maps.place", String.valueOf(position.line()), String.valueOf(position.column()));
    }
}
