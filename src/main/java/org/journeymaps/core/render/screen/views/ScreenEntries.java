package org.journeymaps.core.render.screen.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.core.layout.ClockRow;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.PlacedCard;
import org.journeymaps.core.layout.SolutionGaps;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenClock;
import org.journeymaps.core.render.screen.table.ScreenDerived;
import org.journeymaps.core.render.screen.table.ScreenFlow;
import org.journeymaps.core.render.screen.table.ScreenFunnel;
import org.journeymaps.core.render.screen.table.ScreenSigns;

/** What one lane says at one place, for the views that are no table, with the writers of the table's cells. */
final class ScreenEntries {

    /** Lanes whose cards say themselves what they are; a title above each is needed only where there are two of a type. */
    private static final Set<LaneType> PLAIN =
            Set.of(LaneType.TOUCHPOINTS, LaneType.PAIN, LaneType.QUOTES, LaneType.CURVE, LaneType.CLOCK);

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenCards cards;
    private final ScreenValues values;
    private final ScreenFelt felt;
    private final ScreenSigns signs;
    private final ScreenFunnel funnel;
    private final ScreenDerived derived;
    private final ScreenClock clock;
    private final ScreenFlow flow;
    private final SolutionGaps gaps;

    /** Cards are written by one writer for the whole map, so that no id stands twice. */
    ScreenEntries(Sheet sheet, ScreenCards cards) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.cards = cards;
        this.values = new ScreenValues(sheet);
        this.felt = new ScreenFelt(sheet);
        this.signs = new ScreenSigns(sheet);
        this.funnel = new ScreenFunnel(sheet);
        this.derived = new ScreenDerived(sheet);
        this.clock = new ScreenClock(sheet);
        this.flow = new ScreenFlow(sheet);
        this.gaps = new SolutionGaps(sheet.map, sheet.index, sheet.findings, sheet.layout.columns());
    }

    /**
     * Whether an entry has nothing to say.
     *
     * @param place the step or stage at which it stands, from 0; any number for the whole map
     */
    boolean isEmpty(LaneEntry entry, int place) {
        if (entry instanceof LaneEntry.Cards here) {
            return here.cards().isEmpty() && gaps.at(here.lane(), place).isEmpty();
        }
        if (entry instanceof LaneEntry.Derived told) {
            return derived.isEmpty(told.lane(), told.steps());
        }
        return entry instanceof LaneEntry.Time && isTimeless(place);
    }

    private boolean isTimeless(int place) {
        Step step = sheet.steps.get(place);
        return step.start().isEmpty() && step.end().isEmpty() && !sheet.axis.windows().bare().contains(place);
    }

    /** Writes an entry with the title of its lane above it; for those who do not see alone, where its cards need none. */
    void write(LaneEntry entry, int place) {
        out.start("div", "jm-entry jm-entry-" + code(entry));
        if (!(entry instanceof LaneEntry.Line || entry instanceof LaneEntry.Marked)) {
            if (isPlain(entry.lane())) {
                sheet.hidden(entry.lane().title());
            } else {
                sheet.mapText("div", "jm-entry-title", title(entry.lane()));
            }
        }
        writeContent(entry, place);
        out.end();
    }

    private static String code(LaneEntry entry) {
        if (entry instanceof LaneEntry.Line) {
            return "line";
        }
        return entry instanceof LaneEntry.Marked ? "marks" : entry.lane().type().code();
    }

    /** Whether the cards of a lane say what they are: those of the first lane of some types. */
    boolean isPlain(Lane lane) {
        return PLAIN.contains(lane.type()) && lane.span() != Span.MAP
                && sheet.map.lanes().stream().filter(other -> other.type() == lane.type()).findFirst()
                        .filter(first -> first == lane).isPresent();
    }

    private String title(Lane lane) {
        return lane.type() == LaneType.CUSTOMER_ACTIONS && lane.title().isBlank() ? sheet.say("customer-actions") : lane.title();
    }

    /** Writes what an entry says, without the title of its lane. */
    void writeContent(LaneEntry entry, int place) {
        Lane lane = entry.lane();
        if (entry instanceof LaneEntry.Cards here) {
            writeCards(here);
            gaps.at(lane, place).forEach(this::writeGap);
        } else if (entry instanceof LaneEntry.Felt here) {
            felt.write(here);
        } else if (entry instanceof LaneEntry.Signs here) {
            signs.write(here.row(), here.cell());
        } else if (entry instanceof LaneEntry.Told here) {
            here.values().forEach(value -> values.write(lane, value, lane.span() == Span.MAP ? "jm-card jm-told" : "jm-told"));
        } else if (entry instanceof LaneEntry.Volumes here) {
            funnel.write(lane, here.cell());
        } else if (entry instanceof LaneEntry.Derived here) {
            derived.write(lane, here.steps());
        } else if (entry instanceof LaneEntry.Time) {
            clock.write(place);
        } else if (entry instanceof LaneEntry.Line here) {
            writeLine(here);
        } else if (entry instanceof LaneEntry.Marked here) {
            flow.write(here.cell());
        }
    }

    /** Writes the empty time before a step, counted from 0, and when the step is, where no lane says it. */
    void writeClock(int step) {
        Optional.ofNullable(sheet.axis.gaps().get(step))
                .ifPresent(gap -> out.element("div", "jm-told", clock.gap(gap)));
        if (sheet.axis.known() && sheet.layout.rows().stream().noneMatch(ClockRow.class::isInstance)) {
            clock.write(step);
        }
    }

    /** Cards as a list; a single one needs none. */
    private void writeCards(LaneEntry.Cards entry) {
        List<PlacedCard> placed = entry.cards();
        if (placed.size() == 1 && entry.lane().type() != LaneType.ITEMS) {
            cards.write(placed.get(0).card(), entry.lane(), placed.get(0).elsewhere());
        } else if (!placed.isEmpty()) {
            out.start("ul", entry.lane().type() == LaneType.ITEMS ? "jm-bullets" : "jm-entry-cards");
            for (PlacedCard card : placed) {
                out.start("li", entry.lane().type() == LaneType.ITEMS ? "jm-bullet" : "jm-entry-card");
                cards.write(card.card(), entry.lane(), card.elsewhere());
                out.end();
            }
            out.end();
        }
    }

    private void writeGap(PainPoint pain) {
        out.start("div", "jm-card jm-gap-card").attribute("title", pain.text());
        sheet.icon("gap").out.element("span", "jm-word", sheet.say("no-solution")).end();
    }

    /** A line of a blueprint by its name, with the touchpoints that nothing else shows. */
    private void writeLine(LaneEntry.Line line) {
        out.start("div", "jm-band-line jm-line-" + line.line().code());
        out.element("span", "jm-word", sheet.say("line." + line.line().code()));
        writeContacts(line);
        out.end();
    }

    /** The touchpoints on a line of a blueprint, by channel and name. */
    void writeContacts(LaneEntry.Line line) {
        for (Touchpoint contact : line.contacts()) {
            sheet.space().channel(contact.channel(), contact.network());
            if (!contact.text().isBlank()) {
                sheet.mapText("span", "jm-word", contact.text());
            }
        }
    }
}
