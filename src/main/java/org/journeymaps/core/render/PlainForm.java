package org.journeymaps.core.render;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;

/**
 * A map for Word, mail, feeds, plain HTML and the comparison of versions: stage by stage and step by step, each lane that
 * says something there in a row of two cells. It reads from top to bottom, on a phone as on paper, and a change shows where
 * it was made.
 *
 * <p>Example: {@code new PlainForm(words).render(map)}. The text is well-formed XHTML with neither script nor picture nor
 * style sheet; signs are words with a hyphen-minus.
 */
public final class PlainForm {

    private final Words words;

    /**
     * Makes a form.
     *
     * @param words the words, in the language of the reader
     */
    public PlainForm(Words words) {
        this.words = words;
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @return an element {@code div}
     */
    public String render(JourneyMap map) {
        StaticMap content = new StaticMap(map, words);
        StaticBrief brief = new StaticBrief(content);
        StaticEntries entries = new StaticEntries(content);
        HtmlWriter html = new HtmlWriter();
        html.start("div").attribute("lang", words.locale().toLanguageTag()).attribute("style", "word-wrap:break-word;");
        new StaticText(html).lines(brief.title(), "");
        table(html, "", brief.entries());
        new PlainJourney(content, html).write();
        table(html, "", entries.wholeMap());
        table(html, content.words().text("not-placed"), entries.notPlaced());
        table(html, content.words().text("evidence"), entries.evidence());
        return html.end().toString();
    }

    /**
     * Sums a map up where a line is all the room there is, as in a feed.
     *
     * <p>Example: {@code Switching a mobile plan: Mean -0.19 over 8 steps. Lowest -2 Awful at step 6.}
     *
     * @param map the map
     * @return plain text, not escaped: the title and what there is to see at a glance
     */
    public String summary(JourneyMap map) {
        StaticMap content = new StaticMap(map, words);
        String glance = new StaticBrief(content).glance();
        return glance.isEmpty() ? map.title() : content.words().text("summary", map.title(), glance);
    }

    private static void table(HtmlWriter html, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            PlainTable table = new PlainTable(html).start(heading.isEmpty() ? List.of() : List.of(Line.strong(heading)));
            entries.forEach(table::row);
            table.end();
        }
    }
}
