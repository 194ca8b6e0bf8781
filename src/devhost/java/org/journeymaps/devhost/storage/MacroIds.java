package org.journeymaps.devhost.storage;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives every macro that has none an {@code ac:macro-id}: Confluence does when a page is stored (confluence.md 5). */
public final class MacroIds {

    private static final Pattern PARTS = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:(?:structured-)?macro\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
            Pattern.DOTALL);

    private MacroIds() {
    }

    /** The same text, every macro with an id; nothing else changes. */
    public static String assign(String storage) {
        return PARTS.matcher(storage).replaceAll(found -> Matcher.quoteReplacement(assignOne(found.group())));
    }

    private static String assignOne(String part) {
        if (part.startsWith("<!") || part.contains("ac:macro-id")) {
            return part;
        }
        int end = part.endsWith("/>") ? part.length() - 2 : part.length() - 1;
        return part.substring(0, end).stripTrailing() + " ac:macro-id=\"" + UUID.randomUUID() + "\"" + part.substring(end);
    }
}
