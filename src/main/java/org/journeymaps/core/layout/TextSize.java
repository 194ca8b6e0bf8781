package org.journeymaps.core.layout;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Estimates how much room a text takes, since the server cannot measure it: 6.6 px for a Latin and 12 px for a Chinese,
 * Japanese or Korean character at 12 px, lines of 16 px, broken between words and, where a word is wider than the line,
 * within it.
 */
final class TextSize {

    /** Height of a line in px. */
    static final double LINE = 16;

    private static final double LATIN = 6.6;
    private static final double CJK = 12;
    private static final double STEP = 4;

    private TextSize() {}

    static double width(String text) {
        return text.codePoints().mapToDouble(TextSize::width).sum();
    }

    /** Lines that the text takes at a width. */
    static int lines(String text, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int lines = 1;
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String chunk = text.substring(start, end);
            double size = width(chunk.stripTrailing());
            if (used > 0 && used + size > width) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, Math.ceil(size / width) - 1);
            used += width(chunk);
            if (chunk.endsWith("\n")) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }

    /** The narrowest width at which the text takes no more lines than at the given one: what balanced lines look like. */
    static double balanced(String text, double width) {
        int lines = lines(text, width);
        double narrow = width;
        while (narrow - STEP >= STEP && lines(text, narrow - STEP) <= lines) {
            narrow -= STEP;
        }
        return narrow;
    }

    private static double width(int codePoint) {
        return wide(codePoint) ? CJK : LATIN;
    }

    private static boolean wide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x1100 && codePoint <= 0x11ff
                || codePoint >= 0x3000 && codePoint <= 0x30ff
                || codePoint >= 0xac00 && codePoint <= 0xd7af
                || codePoint >= 0xff00 && codePoint <= 0xff60
                || codePoint >= 0x1f300 && codePoint <= 0x1faff;
    }
}
