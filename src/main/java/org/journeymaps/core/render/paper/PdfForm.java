package org.journeymaps.core.render.paper;

import java.time.LocalDate;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.markup.HtmlWriter;

/**
 * A map for the PDF export: tables for a page 17 cm wide, the journey at most five steps a table, each curve as a row for
 * every level with its values in boxes. Signs are words with a hyphen-minus, since the font of an export may lack the real
 * minus and every shape.
 *
 * <p>Example: {@code new PdfForm(words).render(map)}. The text is well-formed XHTML with neither script nor picture nor
 * style sheet, since an export loads none of ours.
 */
public final class PdfForm extends PaperForm {

    private static final String PAGE = "font-size:7.5pt;line-height:10pt;color:#172b4d;word-wrap:break-word;";

    /**
     * Makes a form in which no review is overdue.
     *
     * @param words the words, in the language of the reader
     */
    public PdfForm(Words words) {
        this(words, LocalDate.MIN);
    }

    private PdfForm(Words words, LocalDate today) {
        super(words, today);
    }

    @Override
    public PdfForm on(LocalDate day) {
        return new PdfForm(words, day);
    }

    @Override
    public String render(LaneChoice choice, Counterpart counterpart) {
        StaticMap content = StaticMap.oneWay(choice, counterpart, words);
        StaticBrief brief = new StaticBrief(content, today);
        StaticEntries entries = new StaticEntries(content);
        HtmlWriter html = content.open(PAGE);
        PdfEntries tables = new PdfEntries(content, html);
        new StaticText(html).lines(brief.title(), "");
        tables.brief(brief.entries());
        tables.section(entries.personaName(), entries.empathy());
        new StaticText(html).lines(entries.loop(), "");
        if (content.hasJourney()) {
            new PdfJourney(content, html).write();
        }
        StaticComparison comparison = new StaticComparison(content);
        tables.section(comparison.heading(), comparison.entries());
        tables.section("", entries.wholeMap());
        tables.section("", entries.hidden());
        tables.section(content.words().say("tray"), entries.notPlaced());
        tables.section(content.words().say("findings"), entries.findings());
        tables.section(content.words().text("evidence"), entries.evidence());
        return html.end().toString();
    }
}
