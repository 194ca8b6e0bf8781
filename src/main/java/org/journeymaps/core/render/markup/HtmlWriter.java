package org.journeymaps.core.render.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes well-formed XHTML. Every text and attribute value goes through it and is escaped here, nowhere else; there is no
 * way to write markup as text.
 *
 * <p>Example: {@code html.start("p").attribute("class", "jm-quote").text("5 < 6").end()} writes
 * {@code <p class="jm-quote">5 &lt; 6</p>}.
 *
 * <p>Characters that XML 1.0 does not allow are written as U+FFFD, links only with the schemes http, https and mailto or
 * none. Elements that HTML knows as empty are closed with a slash; all others get an end tag, so that the same text reads
 * alike as HTML and as XML.
 */
public final class HtmlWriter {

    private final LongText out = new LongText();
    private final Deque<Tag> open = new ArrayDeque<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<Object, String> known = new HashMap<>();
    private boolean inTag;

    /** Opens an element. */
    public HtmlWriter start(String name) {
        Tag tag = tag(name);
        return start(tag, tag.start());
    }

    /** Opens an element with a class. */
    public HtmlWriter start(String name, String classes) {
        Tag tag = tag(name);
        String known = tag.startWith(classes);
        if (!known.isEmpty()) {
            return start(tag, known);
        }
        int from = out.length() + (inTag ? 1 : 0);
        start(tag, tag.start()).attribute("class", classes);
        out.since(from).ifPresent(written -> tag.keep(classes, written));
        return this;
    }

    private HtmlWriter start(Tag tag, String text) {
        closeTag();
        out.append(text);
        open.push(tag);
        inTag = true;
        return this;
    }

    private Tag tag(String name) {
        return tags.computeIfAbsent(name, Tag::new);
    }

    /** Adds an attribute to the element just opened. */
    public HtmlWriter attribute(String name, Object value) {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " outside a tag");
        }
        out.append(' ').append(name).append("=\"");
        escape(value.toString(), true);
        out.append('"');
        return this;
    }

    /** Adds a link's address if its scheme is allowed, and says so by a class if not. */
    public HtmlWriter href(String address) {
        return attribute("href", allowed(address) ? address : "#");
    }

    /** Writes text. */
    public HtmlWriter text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** Closes the innermost element. */
    public HtmlWriter end() {
        Tag tag = open.pop();
        if (inTag && tag.empty()) {
            out.append(" />");
        } else {
            closeTag();
            out.append(tag.end());
        }
        inTag = false;
        return this;
    }

    /** Writes an element that holds text alone. */
    public HtmlWriter element(String name, String classes, String text) {
        return start(name, classes).text(text).end();
    }

    /**
     * Writes what stands on a map many times, such as an icon with its word: put together the first time, copied from then on.
     *
     * @param key what it is; the same key always stands for the same markup
     * @param part writes it: whole elements and texts between them
     */
    public HtmlWriter again(Object key, Runnable part) {
        closeTag();
        String markup = known.get(key);
        if (markup == null) {
            int from = out.length();
            int depth = open.size();
            part.run();
            if (inTag || open.size() != depth) {
                throw new IllegalStateException("no whole element: " + key);
            }
            out.since(from).ifPresent(written -> known.put(key, written));
        } else {
            out.append(markup);
        }
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open elements: " + open);
        }
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static boolean allowed(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        if (colon < 0 || slash >= 0 && slash < colon) {
            return true;
        }
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https", "mailto" -> true;
            default -> false;
        };
    }

    private void escape(String text, boolean quoted) {
        int plain = plainUntil(text, 0);
        if (plain == text.length()) {
            out.append(text);
            return;
        }
        for (int from = 0; from < text.length(); from = plain + 1, plain = plainUntil(text, from)) {
            out.append(text, from, plain);
            if (plain < text.length()) {
                escape(text, plain, quoted);
            }
        }
    }

    private static int plainUntil(String text, int from) {
        int i = from;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character stands for itself everywhere; nearly all do, most texts hold no other and are copied whole. */
    private static boolean isPlain(char c) {
        return c > '>' ? c < '\ud800' : c >= ' ' && c != '<' && c != '>' && c != '&' && c != '"';
    }

    private void escape(String text, int i, boolean quoted) {
        char c = text.charAt(i);
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append(quoted ? "&quot;" : "\"");
            case '\n', '\r', '\t' -> out.append(quoted ? "&#" + (int) c + ";" : String.valueOf(c));
            default -> append(text, i, c);
        }
    }

    private void append(String text, int i, char c) {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        boolean valid = pair || c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe';
        out.append(valid ? c : '\ufffd');
    }
}
