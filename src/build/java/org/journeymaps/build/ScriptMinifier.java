package org.journeymaps.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script without indentation, empty lines, the comments that stand on lines of their own, and the white space that separates
 * nothing. What begins on a line stays on it, because JavaScript adds semicolons by lines. A text over several lines is refused:
 * its indentation is part of it.
 */
final class ScriptMinifier {

    /** A line in which only a parser could tell white space from that of a pattern, a template or a comment. */
    private static final Pattern HARD = Pattern.compile("[/`\\\\]|<\\s*!\\s*-|-\\s*-\\s*>");

    /** A string, or white space that stands between neither two words nor two signs nor a question mark and a fraction. */
    private static final Pattern IDLE = Pattern.compile("(\"[^\"]*\"|'[^']*')"
            + "|(?<![\\w$#+?-])\\s+|(?<=[+-])\\s+(?![+-])|(?<=\\?)\\s+(?!\\.)|(?<=[\\w$#])\\s+(?![\\w$#])");

    private ScriptMinifier() {
    }

    static String minify(String script) {
        boolean comment = false;
        StringBuilder small = new StringBuilder();
        for (String line : script.lines().map(String::strip).toList()) {
            boolean begins = line.startsWith("/*");
            boolean ends = (comment || begins) && line.endsWith("*/");
            if (!comment && !begins && !line.isEmpty() && !line.startsWith("//")) {
                small.append(squeezed(whole(line))).append('\n');
            }
            comment = (comment || begins) && !ends;
        }
        return small.toString();
    }

    private static String squeezed(String line) {
        return HARD.matcher(line).find() ? line
                : IDLE.matcher(line).replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? "" : found.group(1)));
    }

    private static String whole(String line) {
        if (line.chars().filter(letter -> letter == '`').count() % 2 != 0) {
            throw new IllegalArgumentException("a text over several lines begins or ends in: " + line);
        }
        return line;
    }
}
