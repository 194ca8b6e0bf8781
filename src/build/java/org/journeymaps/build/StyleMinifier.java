package org.journeymaps.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style without its comments and without the white space that separates nothing. Strings stay as they are, and so does the
 * space between two words and around {@code +} and {@code -}, which css needs in sums and selectors.
 */
final class StyleMinifier {

    /** A string, a comment with the white space around it, white space, or the end of a rule; nothing else is touched. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|(?<space>(?:\\s|/\\*.*?\\*/)+)|(?<end>;\\s*(?=}))",
            Pattern.DOTALL);

    private StyleMinifier() {
    }

    static String minify(String style) {
        Matcher token = TOKEN.matcher(style);
        StringBuilder small = new StringBuilder();
        int done = 0;
        while (token.find()) {
            small.append(style, done, token.start());
            done = token.end();
            if (token.group("string") != null) {
                small.append(token.group());
            } else if (token.group("space") != null && separates(small, style, done)) {
                small.append(' ');
            }
        }
        return small.append(style, done, style.length()).toString();
    }

    /** White space between two words separates them; beside a bracket or a comma, or after a colon, it does not. */
    private static boolean separates(StringBuilder before, String style, int next) {
        return before.length() > 0 && next < style.length()
                && "{};,>:(".indexOf(before.charAt(before.length() - 1)) < 0
                && "{};,>)!".indexOf(style.charAt(next)) < 0;
    }
}
