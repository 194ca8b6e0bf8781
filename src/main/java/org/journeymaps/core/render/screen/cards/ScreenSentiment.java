package org.journeymaps.core.render.screen.cards;

import java.util.List;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.ValueNotes;

/** How posts, reviews or answers are divided: a bar in three parts, and the same in words. Too few answers are not shown. */
final class ScreenSentiment {

    private static final double HUNDRED = 100;

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenSentiment(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Leaves the card open. */
    void start(Sentiment sentiment) {
        out.start("div", "jm-card jm-sentiment");
        if (!sentiment.text().isBlank()) {
            sheet.mapText("div", "jm-name", sentiment.text());
        }
        List<String> said = sheet.notes().of(sentiment);
        if (ValueNotes.tooFew(sentiment)) {
            out.element("div", "jm-told", said.get(0));
        } else {
            writeBar(sentiment);
            writeShare("jm-good", said.get(0));
            writeShare("jm-neutral", said.get(1));
            writeShare("jm-bad", said.get(2));
            said.subList(3, said.size()).forEach(fact -> out.element("div", "jm-told", fact));
        }
        new ScreenSources(sheet).write(sentiment.evidence());
    }

    private void writeBar(Sentiment sentiment) {
        double sum = part(sentiment.positive()) + part(sentiment.neutral()) + part(sentiment.negative());
        out.start("div", "jm-shares").attribute("aria-hidden", true);
        if (sum > 0) {
            writePart("jm-good", part(sentiment.positive()) / sum);
            writePart("jm-neutral", part(sentiment.neutral()) / sum);
            writePart("jm-bad", part(sentiment.negative()) / sum);
        }
        out.end();
    }

    /** A share; one out of bounds is said in words as it stands, and drawn at the bound. */
    private static double part(double share) {
        return Math.max(0, Math.min(HUNDRED, share));
    }

    private void writePart(String classes, double part) {
        if (part > 0) {
            out.start("i", classes).attribute("style", "width:" + PathData.number(part * HUNDRED) + "%").end();
        }
    }

    private void writeShare(String classes, String text) {
        out.start("div", "jm-share").start("i", classes).attribute("aria-hidden", true).end();
        out.element("span", "jm-word", text).end();
    }
}
