package org.journeymaps.core.routing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an issue says below its summary.
 *
 * @param text what hurts or is to be done
 * @param quote what the persona says of it, or empty
 * @param facts where it stands and how it is rated
 * @param url the way back to the map
 * @param cut stands where the text was too long
 */
record Description(String text, String quote, List<Fact> facts, String url, String cut) {

    /** A line that says one thing: a label and what it is. */
    record Fact(String label, String value) {

        private String markup() {
            return WikiMarkup.strong(label) + " " + WikiMarkup.escape(value);
        }

        private String plain() {
            return label + " " + value;
        }
    }

    Description {
        facts = List.copyOf(facts);
    }

    /** As wiki markup of at most so many UTF-16 units; only the text gives way, the rest being short. */
    String markup(int max) {
        String rest = join(
                quote.isEmpty() ? "" : WikiMarkup.quote(quote),
                lines(facts.stream().map(Fact::markup)) + "\n" + WikiMarkup.address(url));
        return join(fitting(max - rest.length() - 2), rest);
    }

    /** As people read it before it is sent. */
    String plain() {
        return join(PlainText.clean(text).strip(), quote, lines(facts.stream().map(Fact::plain)) + "\n" + url);
    }

    private String fitting(int room) {
        String whole = WikiMarkup.escape(text).strip();
        if (whole.length() <= room) {
            return whole;
        }
        String note = "\n\n" + WikiMarkup.escape(cut);
        return beginning(room - note.length()) + note;
    }

    /** As many whole lines as there is room for, and of the first one at least the beginning. */
    private String beginning(int room) {
        StringBuilder beginning = new StringBuilder();
        for (String line : PlainText.clean(text).strip().lines().toList()) {
            String escaped = WikiMarkup.escape(line);
            if (beginning.length() + 1 + escaped.length() > room) {
                return beginning.isEmpty() ? cut(line, room) : beginning.toString().strip();
            }
            beginning.append(escaped).append('\n');
        }
        return beginning.toString().strip();
    }

    private static String cut(String line, int room) {
        int most = Math.min(line.length(), room);
        String escaped = WikiMarkup.escape(PlainText.cut(line, most));
        while (escaped.length() > room) {
            most = Math.min(most - 1, (int) ((long) most * room / escaped.length()));
            escaped = WikiMarkup.escape(PlainText.cut(line, most));
        }
        return escaped;
    }

    private static String join(String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
