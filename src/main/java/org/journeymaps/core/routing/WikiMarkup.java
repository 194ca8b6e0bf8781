package org.journeymaps.core.routing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the wiki markup in which Jira keeps descriptions.
 *
 * <p>A character that could be markup where it stands is written as a character reference, as in {@code &#42;} for an
 * asterisk. A backslash would not do: behind it Jira puts braces and brackets back as they are before it looks for
 * monospaced text, and a backslash itself cannot be escaped by one. What cannot be markup stays as it is, so that the text
 * can still be read, and searched for, where nobody renders it. An address in a text is kept from becoming a link.
 */
public final class WikiMarkup {

    private static final String IN_ADDRESS = "-._~:/?#@$&,;=%+";
    private static final Pattern BLOCK_NAME = Pattern.compile("(?i)(.*h|)[0-9]|(.*b|)q");

    private WikiMarkup() {}

    /**
     * A text that says in Jira what it says here: no markup arises from it, whatever it holds and whatever stands before
     * or after it.
     *
     * @param text any text
     * @return the same text as wiki markup, its line breaks kept
     */
    public static String escape(String text) {
        return Stream.of(PlainText.clean(text).split("\n", -1)).map(WikiMarkup::escapeLine).collect(Collectors.joining("\n"));
    }

    /** Words in bold print; a colon at their end stays legible. */
    static String strong(String words) {
        return "*" + escape(PlainText.line(words, IssueDraft.SUMMARY) + " ").strip() + "*";
    }

    /** A text set off as a quotation. */
    static String quote(String text) {
        return "{quote}\n" + escape(text) + "\n{quote}";
    }

    /** An address that becomes a link by itself: whatever could end it or be markup in it is written in percent. */
    static String address(String url) {
        StringBuilder address = new StringBuilder(url.length());
        for (byte unit : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = isAsciiLetterOrDigit(c) || IN_ADDRESS.indexOf(c) >= 0;
            address.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return address.toString();
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String escapeLine(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isPlain(line, i)) {
                escaped.append(c);
            } else {
                escaped.append("&#").append((int) c).append(';');
            }
        }
        return escaped.toString();
    }

    /** Whether a character can be no part of markup there. At an end of the line nobody knows what will stand beside it. */
    private static boolean isPlain(String line, int i) {
        char before = i > 0 ? line.charAt(i - 1) : 0;
        char after = i + 1 < line.length() ? line.charAt(i + 1) : 0;
        return switch (line.charAt(i)) {
            case '*', '_', '^', '~', '+', '{', '}', '[', ']', '(', ')', '|', '\\', '@', '#', '&', '<', '>' -> false;
            case '-' -> Character.isLetter(before) && Character.isLetter(after);
            case '!' -> Character.isLetterOrDigit(before);
            case '?' -> i > 0 && before != '?' && after != '?';
            case ':' -> after == ' ' || Character.isDigit(before) && Character.isDigit(after);
            case '.' -> i > 0 && !endsBlockName(line, i);
            default -> true;
        };
    }

    /** Whether a full stop could make a heading or a quotation of the line: "h1." and "bq.", or the end of them. */
    private static boolean endsBlockName(String line, int end) {
        return BLOCK_NAME.matcher(line.substring(Math.max(0, end - 2), end)).matches();
    }
}
