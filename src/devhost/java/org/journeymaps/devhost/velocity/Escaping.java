package org.journeymaps.devhost.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Encodes every reference for HTML but those whose name ends in {@code Html} (confluence.md 9).
 *
 * <p>A reference without a value is an error here unless it is written {@code $!}; Confluence prints its name.
 */
final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            if (reference.startsWith("$!")) {
                return null;
            }
            throw new IllegalStateException("Velocity: nothing behind " + reference);
        }
        return isHtml(reference) ? value : encode(value.toString());
    }

    private static boolean isHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        name = name.endsWith("()") ? name.substring(0, name.length() - 2) : name;
        return name.endsWith("Html");
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
