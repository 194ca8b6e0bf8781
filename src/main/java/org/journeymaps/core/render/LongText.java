package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;

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
        reserve(text.length());
        text.getChars(0, text.length(), part, length);
        length += text.length();
        return this;
    }

    LongText append(char c) {
        reserve(1);
        part[length++] = c;
        return this;
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
