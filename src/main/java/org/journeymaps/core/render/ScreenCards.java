package org.journeymaps.core.render;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.model.Touchpoint;

/** The cards of a cell. */
final class ScreenCards {

    private static final int WORST = 5;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenMetric metrics;
    private final ScreenValues values;
    private final ScreenItems items;

    ScreenCards(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.metrics = new ScreenMetric(sheet);
        this.values = new ScreenValues(sheet);
        this.items = new ScreenItems(sheet);
    }

    /** Writes a card and where else it stands. */
    void write(Card card, Lane lane, List<Integer> elsewhere) {
        if (card instanceof Note note) {
            out.start("div", lane.span() == Span.MAP ? "jm-card jm-note-card" : "jm-plain-card");
            sheet.mapText("div", "jm-plain", note.text());
        } else if (card instanceof Quote quote) {
            writeQuote(quote, lane);
        } else if (card instanceof Touchpoint touchpoint) {
            writeTouchpoint(touchpoint, lane);
        } else if (card instanceof PainPoint pain) {
            writePain(pain);
        } else if (card instanceof Improvement improvement) {
            writeImprovement(improvement, lane);
        } else if (card instanceof Metric metric) {
            metrics.write(metric);
        }
        writeElsewhere(lane, elsewhere);
        if (card instanceof Item item) {
            items.writeIssues(item);
        }
        out.end();
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

    private void writeQuote(Quote quote, Lane lane) {
        out.start("div", lane.span() == Span.MAP ? "jm-card jm-note-card" : "jm-plain-card");
        if (!quote.persona().isEmpty() && sheet.map.personas().size() > 1) {
            sheet.mapText("div", "jm-eyebrow", values.personaName(quote.persona()));
        }
        sheet.mapText("div", "jm-quote", sheet.say("quote", quote.text()));
    }

    private void writeTouchpoint(Touchpoint touchpoint, Lane lane) {
        out.start("div", "jm-card jm-touchpoint jm-" + touchpoint.ownership().code()).start("div", "jm-top");
        String channel = touchpoint.channel().code();
        sheet.labelled("jm-channel", "channel-" + channel, sheet.say("channel." + channel));
        String direction = sheet.say("direction." + touchpoint.direction().code());
        out.start("span", "jm-direction").attribute("title", direction);
        sheet.icon("direction-" + touchpoint.direction().code()).hidden(direction);
        out.end().end();
        out.start("div", "jm-name");
        if (lane.span() == Span.STEP && atMomentOfTruth(touchpoint)) {
            sheet.icon("flag-moment-of-truth", "jm-icon jm-star").hidden(sheet.say("flag.moment-of-truth"));
        }
        sheet.mapText("span", "jm-word", touchpoint.text());
        out.end();
        writeOwner(touchpoint);
    }

    private boolean atMomentOfTruth(Touchpoint touchpoint) {
        return sheet.index.places(Span.STEP, touchpoint).stream().limit(1)
                .anyMatch(place -> sheet.steps.get(place).flags().contains(StepFlag.MOMENT_OF_TRUTH));
    }

    private void writeOwner(Touchpoint touchpoint) {
        String ownership = touchpoint.ownership().code();
        if (touchpoint.ownership() != Ownership.OWN) {
            sheet.labelled("jm-ownership", "ownership-" + ownership, sheet.say("ownership." + ownership));
        }
        if (!touchpoint.department().isEmpty()) {
            sheet.department(touchpoint.department());
        } else if (touchpoint.ownership() == Ownership.OWN) {
            sheet.labelled("jm-gap", "gap", sheet.say("no-department"));
        }
    }

    private void writePain(PainPoint pain) {
        items.start("jm-card jm-pain", pain);
        if (pain.severity() > 0) {
            out.start("div", "jm-top").start("span", "jm-meter jm-severity-" + Math.min(pain.severity(), WORST));
            out.attribute("aria-hidden", true);
            IntStream.range(0, WORST).forEach(i -> out.start("i").end());
            out.end().element("span", "jm-word", sheet.say("severity", sheet.numbers.count(pain.severity())));
            out.end();
        }
        sheet.mapText("div", "jm-name", pain.text());
        if (pain.frequency() > 0 || pain.reach() > 0) {
            out.start("div", "jm-ratings");
            writeRating("frequency", pain.frequency());
            writeRating("reach", pain.reach());
            out.end();
        }
        if (!pain.department().isEmpty()) {
            sheet.department(pain.department());
        }
    }

    private void writeRating(String name, int rating) {
        if (rating > 0) {
            out.element("span", "jm-rating", sheet.say(name, sheet.numbers.count(rating)));
            sheet.space();
        }
    }

    private void writeImprovement(Improvement improvement, Lane lane) {
        String code = lane.type().code();
        TreeSet<Integer> steps = new TreeSet<>();
        improvement.answers().forEach(id -> steps.addAll(sheet.index.painSteps(id)));
        items.start("jm-card jm-improvement", improvement);
        out.start("div", "jm-top");
        sheet.icon(code);
        if (steps.isEmpty()) {
            sheet.out.element("span", "jm-word", sheet.say(code));
        } else {
            out.start("span", "jm-word");
            sheet.around("answers", () -> sheet.discs(List.copyOf(steps)));
            out.end();
        }
        out.end();
        sheet.mapText("div", "jm-name", improvement.text());
        writePainsWithoutStep(improvement);
        if (!improvement.department().isEmpty()) {
            sheet.department(improvement.department());
        }
    }

    /** Pain points for the whole map have no number to be called by. */
    private void writePainsWithoutStep(Improvement improvement) {
        improvement.answers().stream()
                .filter(id -> sheet.index.painSteps(id).isEmpty())
                .flatMap(id -> sheet.index.pain(id).stream())
                .forEach(pain -> sheet.mapText("div", "jm-also", sheet.say("answers-pain", pain.text())));
    }
}
