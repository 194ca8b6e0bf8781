package org.journeymaps.core.render.screen.cards;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** Cards that are little more than a text: notes, quotes, questions, ideas, channels. Each leaves its element open. */
final class ScreenNotes {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;
    private final ScreenSources sources;

    ScreenNotes(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
        this.sources = new ScreenSources(sheet);
    }

    void write(Note note, Lane lane) {
        start(lane);
        if (lane.type() == LaneType.PEOPLE || lane.type() == LaneType.PLACE) {
            out.start("div", "jm-met");
            sheet.icon(lane.type() == LaneType.PEOPLE ? "person" : "place").mapText("span", "jm-word", note.text());
            out.end();
        } else {
            sheet.mapText("div", "jm-plain", note.text());
        }
        sources.write(note.evidence());
    }

    void write(Quote quote, Lane lane) {
        start(lane);
        if (!quote.persona().isEmpty() && sheet.map.personas().size() > 1) {
            sheet.mapText("div", "jm-eyebrow", values.personaName(quote.persona()));
        }
        sheet.mapText("div", "jm-quote", sheet.say("quote", quote.text()));
        sources.write(quote.evidence());
    }

    void write(Question question) {
        out.start("div", "jm-card jm-question").start("div", "jm-asked");
        sheet.icon("question").mapText("span", "jm-plain", question.text());
        out.end();
        List<String> facts = Stream.of(fact("question.source", question.source()), fact("question.topic", question.topic()))
                .filter(fact -> !fact.isEmpty()).toList();
        facts.forEach(fact -> sheet.mapText("div", "jm-eyebrow", fact));
        sources.write(question.evidence());
    }

    private String fact(String key, String text) {
        return text.isBlank() ? "" : sheet.say(key, text);
    }

    void write(Idea idea) {
        out.start("div", "jm-card jm-idea");
        sheet.mapText("div", "jm-name", idea.text());
        sheet.labelled("jm-votes", "vote", sheet.say("votes", idea.votes()));
        if (!idea.department().isEmpty()) {
            sheet.department(idea.department());
        }
    }

    void write(ChannelUse use, Lane lane) {
        start(lane);
        sheet.channel(use.channel(), use.network());
        if (!use.text().isBlank()) {
            sheet.mapText("div", "jm-plain", use.text());
        }
    }

    private void start(Lane lane) {
        out.start("div", lane.span() == Span.MAP ? "jm-card jm-note-card" : "jm-plain-card");
    }
}
