package org.journeymaps.core.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.render.TooMuchToDrawException;

/**
 * A text that grows to many thousand characters. It is kept in parts: so it is not copied again and again while it grows, and a
 * rare letter from outside Latin-1 does not make the rest of it take twice the room. It ends in a
 * {@link TooMuchToDrawException} rather than use up the memory.
 */
final class LongText {

    private static final int PART = 1 << 13;

    private final List<String> parts = new ArrayList<>();
    private char[] part = new char[PART];
    private int length;
    private int before;

    LongText append(String text) {
        return append(text, 0, text.length());
    }

    /** Adds what stands in a text from one place to another. */
    LongText append(String text, int from, int to) {
        reserve(to - from);
        text.getChars(from, to, part, length);
        length += to - from;
        return this;
    }

    LongText append(char c) {
        reserve(1);
        part[length++] = c;
        return this;
    }

    /** How long it is. */
    int length() {
        return before + length;
    }

    /** What was written since it was so long, if that is still at hand: not in a part that is closed. */
    Optional<String> since(int place) {
        return place < before ? Optional.empty() : Optional.of(new String(part, place - before, length() - place));
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>(parts);
        all.add(new String(part, 0, length));
        return String.join("", all);
    }

    private void reserve(int more) {
        if (part.length - length < more) {
            parts.add(new String(part, 0, length));
            before += length;
            length = 0;
            if (before + more > TooMuchToDrawException.CHARACTERS) {
                throw new TooMuchToDrawException();
            }
            if (part.length < more) {
                part = new char[more];
            }
        }
    }
}
