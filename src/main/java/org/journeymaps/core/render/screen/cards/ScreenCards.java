package org.journeymaps.core.render.screen.cards;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The cards of a cell. */
public final class ScreenCards {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenNotes notes;
    private final ScreenTouchpoints touchpoints;
    private final ScreenContents contents;
    private final ScreenMetric metrics;
    private final ScreenItems items;
    private final ScreenNodes nodes;

    /** Writes to a sheet; one for all cards of a drawing, so that no id stands twice. */
    public ScreenCards(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.notes = new ScreenNotes(sheet);
        this.touchpoints = new ScreenTouchpoints(sheet);
        this.contents = new ScreenContents(sheet);
        this.metrics = new ScreenMetric(sheet);
        this.items = new ScreenItems(sheet);
        this.nodes = new ScreenNodes(sheet);
    }

    /** Writes a card and where else it stands. */
    public void write(Card card, Lane lane, List<Integer> elsewhere) {
        if (card instanceof Item item) {
            writeItem(item, lane);
        } else {
            writeOther(card, lane);
        }
        writeElsewhere(lane, elsewhere);
        if (card instanceof Item item) {
            items.writeIssues(item);
        }
        out.end();
    }

    private void writeItem(Item item, Lane lane) {
        if (item instanceof PainPoint pain) {
            items.write(pain);
        } else if (item instanceof Improvement improvement) {
            items.write(improvement, lane);
        }
    }

    private void writeOther(Card card, Lane lane) {
        if (card instanceof Note note) {
            notes.write(note, lane);
        } else if (card instanceof Quote quote) {
            notes.write(quote, lane);
        } else if (card instanceof Question question) {
            notes.write(question);
        } else if (card instanceof Idea idea) {
            notes.write(idea);
        } else if (card instanceof ChannelUse use) {
            notes.write(use, lane);
        } else if (card instanceof Touchpoint touchpoint) {
            touchpoints.write(touchpoint, lane);
        } else if (card instanceof Node node) {
            nodes.start(node, lane);
        } else if (card instanceof Content content) {
            contents.write(content, lane);
        } else if (card instanceof Sentiment sentiment) {
            new ScreenSentiment(sheet).start(sentiment);
        } else if (card instanceof Metric metric) {
            metrics.write(metric);
        } else {
            out.start("div", "jm-card");
            sheet.mapText("div", "jm-plain", card.text());
        }
    }

    private void writeElsewhere(Lane lane, List<Integer> elsewhere) {
        if (elsewhere.isEmpty()) {
            return;
        }
        out.start("div", "jm-also");
        if (lane.span() == Span.STAGE) {
            List<Stage> stages = sheet.map.stages();
            out.text(sheet.say("also-at",
                    elsewhere.stream().map(place -> stages.get(place).name()).collect(Collectors.joining(", "))));
        } else {
            sheet.around("also-at", () -> sheet.discs(elsewhere.stream().map(place -> place + 1).toList()));
        }
        out.end();
    }

}
