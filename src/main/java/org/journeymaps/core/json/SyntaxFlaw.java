package org.journeymaps.core.json;

/**
 * What an author has probably done where a text stops being JSON. Gson knows only that it does, and stands on the
 * offending character, just behind it, or somewhere inside the offending text.
 *
 * @param reason last part of the message key
 * @param place where to mend it
 */
record SyntaxFlaw(String reason, Position place) {

    private static final String OTHER_QUOTATION_MARKS = "'`\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e";

    /** Looks at a text around the place where reading it failed. */
    static SyntaxFlaw of(String text, Position seen) {
        int line = 0;
        for (int i = 1; i < seen.line(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        int at = Math.min(line + seen.column() - 1, text.length());
        int quote = openQuote(text, line, at);
        int culprit = quote >= 0 ? quote : culprit(text, at);
        String reason = quote >= 0 ? ofQuoted(text, quote) : ofBare(text, culprit);
        return new SyntaxFlaw(reason, new Position(seen.line(), Math.max(culprit - line, 0) + 1));
    }

    /** Texts do not run over lines, so that the quotation marks of one line tell whether a place is inside a text. */
    private static int openQuote(String text, int line, int at) {
        int quote = -1;
        for (int i = line; i < at; i++) {
            if (text.charAt(i) == '"') {
                quote = quote < 0 ? i : -1;
            } else if (text.charAt(i) == '\\' && quote >= 0) {
                i++;
            }
        }
        return quote;
    }

    private static String ofQuoted(String text, int quote) {
        if (endsValue(before(text, quote))) {
            return "separator-missing";
        }
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length()) {
            return "cut-off";
        }
        return text.charAt(i) == '"' ? "escape" : "text-over-line";
    }

    private static int culprit(String text, int at) {
        if (at == 0 || at == text.length() && !commaBeforeEnd(text)) {
            return at;
        }
        boolean afterValue = endsValue(before(text, at - 1));
        boolean sound = switch (text.charAt(at - 1)) {
            case ' ', '\n', '\r', '\t', ':' -> true;
            case ',' -> afterValue;
            case '[' -> !afterValue;
            default -> false;
        };
        return sound ? at : at - 1;
    }

    /** Whether the text is complete but for a comma after the last member of the map. */
    private static boolean commaBeforeEnd(String text) {
        return text.endsWith("}") && before(text, text.length() - 1) == ',';
    }

    private static String ofBare(String text, int culprit) {
        if (culprit == text.length()) {
            return "cut-off";
        }
        char c = text.charAt(culprit);
        char before = before(text, culprit);
        if (before == ',' && (c == ']' || c == '}') || c == ',' && !endsValue(before)) {
            return "comma-too-many";
        }
        if (endsValue(before) && (Character.isLetterOrDigit(c) || c == '-' || c == '{' || c == '[')) {
            return "separator-missing";
        }
        return Character.isLetter(c) || OTHER_QUOTATION_MARKS.indexOf(c) >= 0 ? "quotation-marks" : "not-json";
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static boolean endsValue(char c) {
        return c == '"' || c == ']' || c == '}' || Character.isLetterOrDigit(c);
    }
}
