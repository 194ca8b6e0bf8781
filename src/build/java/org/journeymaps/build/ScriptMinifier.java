package org.journeymaps.build;

/**
 * A script without indentation, empty lines, and the comments that stand on lines of their own. What begins on a line stays on
 * it, because JavaScript adds semicolons by lines. A text over several lines is refused: its indentation is part of it.
 */
final class ScriptMinifier {

    private ScriptMinifier() {
    }

    static String minify(String script) {
        boolean comment = false;
        StringBuilder small = new StringBuilder();
        for (String line : script.lines().map(String::strip).toList()) {
            boolean begins = line.startsWith("/*");
            boolean ends = (comment || begins) && line.endsWith("*/");
            if (!comment && !begins && !line.isEmpty() && !line.startsWith("//")) {
                small.append(whole(line)).append('\n');
            }
            comment = (comment || begins) && !ends;
        }
        return small.toString();
    }

    private static String whole(String line) {
        if (line.chars().filter(letter -> letter == '`').count() % 2 != 0) {
            throw new IllegalArgumentException("a text over several lines begins or ends in: " + line);
        }
        return line;
    }
}
