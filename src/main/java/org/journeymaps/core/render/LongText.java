package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that grows to many thousand characters. It is kept in parts: so it is not copied again and again while it grows, and a
 * rare letter from outside Latin-1 does not make the rest of it take twice the room. It ends in a
 * {@link TooMuchToDrawException} rather than use up the memory.
 */
final class LongText {

    private static final int PART = 1 << 14;

    private final List<String> parts = new ArrayList<>();
    private StringBuilder part = new StringBuilder(PART);
    private int before;

    LongText append(String text) {
        reserve(text.length());
        part.append(text);
        return this;
    }

    LongText append(String text, int from, int to) {
        reserve(to - from);
        part.append(text, from, to);
        return this;
    }

    LongText append(char c) {
        reserve(1);
        part.append(c);
        return this;
    }

    /** How long it is. */
    int length() {
        return before + part.length();
    }

    /** What was written since it was so long, if that is still at hand: not in a part that is closed. */
    Optional<String> since(int length) {
        return length < before ? Optional.empty() : Optional.of(part.substring(length - before));
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>(parts);
        all.add(part.toString());
        return String.join("", all);
    }

    private void reserve(int more) {
        if (part.length() + more > PART && part.length() > 0) {
            parts.add(part.toString());
            before += part.length();
            part = new StringBuilder(PART);
        }
        if (before + part.length() + (long) more > TooMuchToDrawException.CHARACTERS) {
            throw new TooMuchToDrawException();
        }
    }
}
