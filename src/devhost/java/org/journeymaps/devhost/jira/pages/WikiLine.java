package org.journeymaps.devhost.jira.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the markup within one line: emphasis, links, escapes, character references. */
final class WikiLine {

    private static final int DEEPEST = 8;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s|\\]\\[{}<>\"]+");
    private static final Pattern BRACKET = Pattern.compile("\\[((?:\\\\.|[^\\]\\\\\\n])+)\\]");
    private static final Pattern MACRO = Pattern.compile("\\{[A-Za-z][^{}\\n]*\\}");
    private static final Pattern PICTURE = Pattern.compile("!([^\\s!|][^!\\n]*)!");
    private static final Pattern MONOSPACED = Pattern.compile("\\{\\{(.+?)\\}\\}");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,6}|[A-Za-z]{2,8});");

    /** A sign in front of and behind words, and the element that it makes of them. */
    private record Phrase(String sign, String element) {
    }

    private static final List<Phrase> PHRASES = List.of(new Phrase("*", "strong"), new Phrase("_", "em"),
            new Phrase("??", "cite"), new Phrase("-", "del"), new Phrase("+", "ins"), new Phrase("^", "sup"),
            new Phrase("~", "sub"));

    private final String line;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private WikiLine(String line, int depth) {
        this.line = line;
        this.depth = depth;
    }

    /** The line as HTML. */
    static String html(String line) {
        return new WikiLine(line, 0).draw();
    }

    /** Text that is no HTML. */
    static String encoded(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private String draw() {
        while (at < line.length()) {
            if (!escape() && !bracket() && !braces() && !picture() && !address() && !reference() && !phrase()) {
                out.append(encoded(line.substring(at, at + 1)));
                at++;
            }
        }
        return out.toString();
    }

    private String inner(String text) {
        return depth >= DEEPEST ? encoded(text) : new WikiLine(text, depth + 1).draw();
    }

    private Matcher here(Pattern pattern) {
        Matcher matcher = pattern.matcher(line);
        return matcher.region(at, line.length());
    }

    private boolean taken(Matcher matcher, String html) {
        out.append(html);
        at = matcher.end();
        return true;
    }

    /** A backslash takes the meaning of the sign behind it; two of them break the line. */
    private boolean escape() {
        if (line.charAt(at) != '\\' || at + 1 == line.length() || Character.isLetterOrDigit(line.charAt(at + 1))
                || Character.isWhitespace(line.charAt(at + 1))) {
            return false;
        }
        char next = line.charAt(at + 1);
        out.append(next == '\\' ? "<br>" : encoded(String.valueOf(next)));
        at += 2;
        return true;
    }

    private boolean bracket() {
        Matcher matcher = here(BRACKET);
        if (!matcher.lookingAt()) {
            return false;
        }
        String inside = matcher.group(1);
        int bar = inside.lastIndexOf('|');
        String target = inside.substring(bar + 1).strip();
        String text = bar < 0 ? target : inside.substring(0, bar);
        if (target.startsWith("~")) {
            return taken(matcher, box("mention", target.substring(1)));
        } else if (ADDRESS.matcher(target).matches()) {
            return taken(matcher, link(target, bar < 0 ? encoded(text) : inner(text)));
        }
        return taken(matcher, box("link", inside));
    }

    private static String link(String target, String html) {
        return "<a href=\"" + encoded(target) + "\" rel=\"noopener noreferrer nofollow\">" + html + "</a>";
    }

    private static String box(String what, String text) {
        return "<span class=\"wiki-" + what + "\">" + what + ": " + encoded(text) + "</span>";
    }

    private boolean braces() {
        Matcher monospaced = here(MONOSPACED);
        if (monospaced.lookingAt()) {
            return taken(monospaced, "<code>" + inner(monospaced.group(1)) + "</code>");
        }
        Matcher macro = here(MACRO);
        return macro.lookingAt() && taken(macro, box("macro", macro.group()));
    }

    private boolean picture() {
        Matcher matcher = here(PICTURE);
        return startsWord() && matcher.lookingAt() && taken(matcher, box("picture", matcher.group(1)));
    }

    private boolean address() {
        Matcher matcher = here(ADDRESS);
        if (!startsWord() || !matcher.lookingAt()) {
            return false;
        }
        String target = matcher.group().replaceAll("[.,;:!?)]+$", "");
        out.append(link(target, encoded(target)));
        at += target.length();
        return true;
    }

    private boolean reference() {
        Matcher matcher = here(REFERENCE);
        return matcher.lookingAt() && taken(matcher, matcher.group());
    }

    private boolean startsWord() {
        return at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    /** Signs around words that touch them, with no letter on the outside. */
    private boolean phrase() {
        for (Phrase phrase : PHRASES) {
            int from = at + phrase.sign().length();
            if (line.startsWith(phrase.sign(), at) && startsWord() && from < line.length()
                    && !Character.isWhitespace(line.charAt(from))) {
                int to = closing(phrase.sign(), from + 1);
                if (to > 0) {
                    out.append('<').append(phrase.element()).append('>').append(inner(line.substring(from, to)))
                            .append("</").append(phrase.element()).append('>');
                    at = to + phrase.sign().length();
                    return true;
                }
            }
        }
        return false;
    }

    private int closing(String sign, int from) {
        for (int to = line.indexOf(sign, from); to > 0; to = line.indexOf(sign, to + 1)) {
            int behind = to + sign.length();
            boolean touches = !Character.isWhitespace(line.charAt(to - 1)) && line.charAt(to - 1) != '\\';
            if (touches && (behind >= line.length() || !Character.isLetterOrDigit(line.charAt(behind)))) {
                return to;
            }
        }
        return -1;
    }
}
