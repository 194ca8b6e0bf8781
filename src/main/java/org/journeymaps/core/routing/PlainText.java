package org.journeymaps.core.routing;

/** Text of a map made fit to stand elsewhere: without what would garble, hide or turn round the text beside it. */
final class PlainText {

    private static final String ELLIPSIS = "\u2026";

    private PlainText() {}

    /**
     * Text with one sort of line break, spaces for tabs, and without control characters, halves of surrogate pairs and
     * characters that embed, isolate or override a direction: unclosed, those would reach into what is not the map's.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(PlainText::breaks).filter(PlainText::stays).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Clean text on one line, white space told apart by single spaces, of at most so many UTF-16 units. */
    static String line(String text, int max) {
        StringBuilder line = new StringBuilder(text.length());
        clean(text).codePoints().map(c -> Character.isSpaceChar(c) || c == '\n' ? ' ' : c)
                .filter(c -> c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ')
                .forEach(line::appendCodePoint);
        return cut(line.toString().strip(), max);
    }

    /** The beginning of a text, cut after a word if there is one in its second half, with an ellipsis. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - ELLIPSIS.length();
        int space = text.lastIndexOf(' ', end);
        if (space > end / 2) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static int breaks(int c) {
        return switch (c) {
            case '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean stays(int c) {
        return c == '\n' || switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> !turns(c) && !marks(c);
            default -> !never(c);
        };
    }

    /** Byte order mark and annotation marks. */
    private static boolean marks(int c) {
        return c >= '\ufeff' && c <= '\uffff';
    }

    /** Code points that no character will ever have. */
    private static boolean never(int c) {
        return (c & 0xfffe) == 0xfffe || c >= '\ufdd0' && c <= '\ufdef';
    }

    private static boolean turns(int c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}
