package org.journeymaps.core.layout.curve;

/**
 * Estimates how much room a text takes, since the server cannot measure it: 6.6 px for a Latin, 12 px for a Chinese, Japanese
 * or Korean character and 110 px for an Arabic ligature of several words, at 12 px; lines of 16 px, broken between words and,
 * where a word is wider than the line, within it.
 */
public final class TextSize {

    /** Height of a line in px. */
    static final double LINE = 16;

    private static final double LATIN = 6.6;
    private static final double CJK = 12;
    private static final double PHRASE = 110;
    private static final double STEP = 4;
    private static final char BREAK = '\n';

    private final double[] words;
    private final double[] spaces;
    private final boolean[] breaks;
    private int count;

    private TextSize(String text) {
        words = new double[text.length() + 1];
        spaces = new double[text.length() + 1];
        breaks = new boolean[text.length() + 1];
        measure(text);
    }

    /** About how wide a text is, in px. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(TextSize::width).sum();
    }

    /** Lines that the text takes at a width. */
    public static int lines(String text, double width) {
        return new TextSize(text).lines(width);
    }

    /** The narrowest width at which the text takes no more lines than at the given one: what balanced lines look like. */
    static double balanced(String text, double width) {
        TextSize size = new TextSize(text);
        int lines = size.lines(width);
        double narrow = width;
        while (narrow - STEP >= STEP && size.lines(narrow - STEP) <= lines) {
            narrow -= STEP;
        }
        return narrow;
    }

    /** Divides the text where a line may break: behind spaces and around wide characters. */
    private void measure(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter == BREAK) {
                breaks[count++] = true;
            } else if (Character.isWhitespace(letter)) {
                spaces[count] += LATIN;
            } else {
                if (spaces[count] > 0 || words[count] > 0 && width(letter) > LATIN) {
                    count++;
                }
                words[count] += width(letter);
            }
        }
        count++;
    }

    private int lines(double width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < count; i++) {
            if (used > 0 && used + words[i] > width) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, Math.ceil(words[i] / width) - 1);
            used += words[i] + spaces[i];
            if (breaks[i]) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }

    private static double width(int letter) {
        return phrase(letter) ? PHRASE : wide(letter) ? CJK : LATIN;
    }

    /** Ligatures that stand for several words, such as U+FDFA. */
    private static boolean phrase(int letter) {
        return letter >= 0xfdfa && letter <= 0xfdfd;
    }

    private static boolean wide(int letter) {
        return letter >= 0x1100 && (Character.isIdeographic(letter)
                || letter <= 0x11ff
                || letter >= 0x3000 && letter <= 0x30ff
                || letter >= 0xac00 && letter <= 0xd7af
                || letter >= 0xff00 && letter <= 0xff60
                || letter >= 0x1f300 && letter <= 0x1faff);
    }
}
