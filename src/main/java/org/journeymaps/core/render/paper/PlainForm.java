package org.journeymaps.core.render.paper;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.markup.HtmlWriter;

/**
 * A map for Word, mail, feeds, plain HTML and the comparison of versions: stage by stage and step by step, each lane that
 * says something there in a row of two cells. It reads from top to bottom, on a phone as on paper, and a change shows where
 * it was made.
 *
 * <p>Example: {@code new PlainForm(words).render(map)}. The text is well-formed XHTML with neither script nor picture nor
 * style sheet; signs are words with a hyphen-minus.
 */
public final class PlainForm extends PaperForm {

    /**
     * Makes a form in which no review is overdue.
     *
     * @param words the words, in the language of the reader
     */
    public PlainForm(Words words) {
        this(words, LocalDate.MIN);
    }

    private PlainForm(Words words, LocalDate today) {
        super(words, today);
    }

    @Override
    public PlainForm on(LocalDate day) {
        return new PlainForm(words, day);
    }

    @Override
    public String render(LaneChoice choice, Counterpart counterpart) {
        StaticMap content = StaticMap.bothWays(choice, counterpart, words);
        StaticBrief brief = new StaticBrief(content, today);
        StaticEntries entries = new StaticEntries(content);
        HtmlWriter html = content.open("word-wrap:break-word;");
        new StaticText(html).lines(brief.title(), "");
        table(content, html, "", brief.entries());
        table(content, html, entries.personaName(), entries.empathy());
        new StaticText(html).lines(entries.loop(), "");
        if (content.hasJourney()) {
            new PlainJourney(content, html).write();
        }
        table(content, html, content.words().say("scales"), entries.scales());
        StaticComparison comparison = new StaticComparison(content);
        table(content, html, comparison.heading(), comparison.entries());
        table(content, html, "", entries.wholeMap());
        table(content, html, "", entries.hidden());
        table(content, html, content.words().say("tray"), entries.notPlaced());
        table(content, html, content.words().say("findings"), entries.findings());
        table(content, html, content.words().text("evidence"), entries.evidence());
        return html.end().toString();
    }

    /**
     * Sums a map up where a line is all the room there is, as in a feed.
     *
     * <p>Example: {@code Journey map: Switching a mobile plan \u00b7 Mean -0.2 over 8 steps. Lowest -2 Awful at step 6.}
     *
     * @param map the map
     * @return plain text without line breaks, not escaped: the title and what there is to see at a glance
     */
    public String summary(JourneyMap map) {
        StaticMap content = StaticMap.bothWays(LaneChoice.all(map), Counterpart.NONE, words);
        StaticBrief brief = new StaticBrief(content, today);
        String title = content.words().text("titled", brief.heading());
        String glance = brief.glance();
        String summary = glance.isEmpty() ? title : content.words().text("parts", title, glance);
        return summary.replaceAll("(?U)\\s+", " ");
    }

    private static void table(StaticMap content, HtmlWriter html, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            List<Line> lines = heading.isEmpty() ? List.of() : List.of(Line.strong(heading));
            PlainTable table = new PlainTable(content.table(html)).start(lines);
            entries.forEach(table::row);
            table.end();
        }
    }
}
