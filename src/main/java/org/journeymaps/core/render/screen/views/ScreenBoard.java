package org.journeymaps.core.render.screen.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.layout.BandLine;
import org.journeymaps.core.layout.Contents;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.NotePile;
import org.journeymaps.core.layout.PlacedCard;
import org.journeymaps.core.layout.SignRow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenEmpathy;
import org.journeymaps.core.render.screen.cards.ScreenTray;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenOverview;
import org.journeymaps.core.render.screen.table.ScreenSigns;
import org.journeymaps.core.render.screen.table.ScreenStages;

/**
 * The map as a board of sticky notes: a column for each stage, in it what the customer does and then the notes of each lane, with
 * the step at which each stands; what belongs to no stage lies below.
 */
public final class ScreenBoard {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenCards cards;
    private final ScreenEntries entries;
    private final ScreenSticky sticky;
    private final ScreenSigns means;
    private final NoteTints tints;
    private final ScreenStages stages;

    /** Writes to a sheet. */
    public ScreenBoard(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.cards = new ScreenCards(sheet);
        this.entries = new ScreenEntries(sheet, cards);
        this.sticky = new ScreenSticky(sheet, entries);
        this.stages = new ScreenStages(sheet);
        this.means = new ScreenSigns(sheet);
        this.tints = new NoteTints(Stream.concat(sheet.empathy.parts().stream().flatMap(part -> part.lanes().stream()),
                sheet.map.lanes().stream()).toList());
    }

    /** Writes the board with the names of its colours. */
    public void write() {
        Contents contents = Contents.of(sheet.map, sheet.index, sheet.layout);
        writeLegend(contents);
        writeEmpathy();
        if (!contents.stages().isEmpty()) {
            writeColumns(contents.stages());
        } else if (sheet.hasTable()) {
            out.element("div", "jm-note jm-board-none", sheet.say("no-stages"));
        }
        writeWhole(contents);
        writeTray();
        ScreenFlowchart.writeFacts(sheet, "");
    }

    /** Names the colours, each with the lanes that have it. */
    private void writeLegend(Contents contents) {
        out.start("ul", "jm-tints").attribute("aria-label", sheet.say("board.legend"));
        if (!contents.stages().isEmpty()) {
            writeTint(NoteTints.ACTIONS, sticky.actions());
        }
        sheet.map.lanes().stream().filter(lane -> !lane.title().isBlank() && lane.type() != LaneType.CUSTOMER_ACTIONS)
                .filter(lane -> !lane.cards().isEmpty() || !lane.values().isEmpty())
                .forEach(lane -> writeTint(tints.of(lane), lane.title()));
        out.end();
    }

    private void writeTint(String tint, String text) {
        out.start("li", "jm-tint-name").start("i", "jm-tint jm-tint-" + tint).end();
        sheet.mapText("span", "jm-word", text).close();
    }

    private void writeEmpathy() {
        if (sheet.empathy.parts().isEmpty()) {
            return;
        }
        ScreenEmpathy empathy = new ScreenEmpathy(sheet, cards);
        out.start("div", "jm-board jm-board-quarters").attribute("role", "group").attribute("aria-label", sheet.say("empathy"));
        for (EmpathyMap.Part part : sheet.empathy.parts()) {
            out.start("div", "jm-board-column");
            empathy.writeHeadings(part);
            part.lanes().stream().filter(lane -> !lane.cards().isEmpty()).forEach(lane -> writeQuarter(lane, empathy));
            out.end();
        }
        out.end();
    }

    private void writeQuarter(Lane lane, ScreenEmpathy empathy) {
        String name = lane.title().isBlank() ? sheet.say("empathy." + lane.type().code()) : lane.title();
        writePile(name, () -> lane.cards().forEach(card -> sticky.write(tints.of(lane), name, () -> {
            cards.write(card, lane, List.of());
            empathy.writePlaces(card, lane);
        })));
    }

    private void writeColumns(List<StagePart> parts) {
        String title = sheet.map.title().isBlank() ? sheet.say("untitled") : sheet.map.title();
        out.start("div", "jm-body").start("div", "jm-scroll").attribute("role", "region").attribute("tabindex", 0);
        out.attribute("aria-label", sheet.say("board", title)).start("div", "jm-board");
        for (int i = 0; i < parts.size(); i++) {
            writeColumn(parts.get(i), i);
        }
        out.end().end().end();
    }

    private void writeColumn(StagePart part, int place) {
        Stage stage = part.span().stage();
        out.start("div", "jm-board-column").attribute("id", ScreenOverview.anchor(sheet.map, place + 1));
        out.attribute("style", "--jm-steps:" + Math.max(1, part.steps().size()));
        out.start("div", "jm-board-head");
        out.start("div", "jm-stage-name").attribute("role", "heading").attribute("aria-level", 3).attribute("dir", "auto");
        out.text(stage.name()).end();
        stages.writeRange(part.span());
        out.end();
        stages.writeAbout(stage);
        if (!part.steps().isEmpty()) {
            writePile(sticky.actions(), () -> part.steps().forEach(this::writeAction));
        }
        NotePile.of(part, place, sheet.layout.rows()).forEach(this::writePile);
        out.end();
    }

    private void writeAction(StepPart part) {
        sticky.write(NoteTints.ACTIONS, sticky.actions(), part.number(), () -> sticky.writeAction(part));
    }

    private void writePile(String name, Runnable notes) {
        out.start("ul", "jm-pile");
        if (!name.isBlank()) {
            out.attribute("aria-label", name);
        }
        notes.run();
        out.end();
    }

    private void writePile(NotePile pile) {
        if (pile.sample() instanceof LaneEntry.Line line) {
            writeLine(line, pile);
            return;
        }
        List<NotePile.Placed> said = pile.notes().stream()
                .filter(note -> !entries.isEmpty(note.entry(), note.place())).toList();
        if (!said.isEmpty()) {
            writePile(sticky.name(pile.sample()), () -> said.forEach(this::writeNotes));
        }
    }

    /** A line of a blueprint once for all steps, and the touchpoints on it. */
    private void writeLine(LaneEntry.Line line, NotePile pile) {
        String name = sheet.say("line." + line.line().code());
        out.element("div", "jm-board-line jm-line-" + line.line().code(), name);
        List<NotePile.Placed> contacts = line.line() == BandLine.INTERACTION ? pile.notes().stream()
                .filter(note -> note.entry() instanceof LaneEntry.Line here && !here.contacts().isEmpty()).toList() : List.of();
        if (!contacts.isEmpty()) {
            writePile(name, () -> contacts.forEach(note -> sticky.write(NoteTints.OTHER, name, note.place() + 1,
                    () -> entries.writeContacts((LaneEntry.Line) note.entry()))));
        }
    }

    private void writeNotes(NotePile.Placed note) {
        Lane lane = note.entry().lane();
        int number = lane.type().band() || isAtStep(note.entry()) ? note.place() + 1 : 0;
        if (note.entry() instanceof LaneEntry.Cards here && !here.cards().isEmpty()) {
            here.cards().forEach(placed -> sticky.write(tints.of(lane), sticky.name(here), number,
                    () -> cards.write(placed.card(), lane, placed.elsewhere())));
            LaneEntry gaps = new LaneEntry.Cards(lane, List.of());
            if (!entries.isEmpty(gaps, note.place())) {
                sticky.write(tints.of(lane), sticky.name(here), number, () -> entries.writeContent(gaps, note.place()));
            }
        } else {
            sticky.write(tints.of(lane), sticky.name(note.entry()), number,
                    () -> entries.writeContent(note.entry(), note.place()));
        }
    }

    private static boolean isAtStep(LaneEntry entry) {
        return entry instanceof LaneEntry.Marked || entry.lane().span() == Span.STEP;
    }

    private void writeWhole(Contents contents) {
        List<Runnable> notes = new ArrayList<>();
        contents.whole().stream().filter(entry -> !entries.isEmpty(entry, 0)).forEach(entry -> addNotes(notes, entry));
        sheet.layout.rows().forEach(row -> {
            if (row instanceof SignRow signs) {
                means.averages(signs.lane()).forEach(mean -> notes.add(() -> sticky.write(
                        NoteTints.OTHER, signs.lane().title(), () -> sheet.mapText("div", "jm-told", mean))));
            }
        });
        writePart("whole-map", notes);
    }

    private void addNotes(List<Runnable> notes, LaneEntry entry) {
        Lane lane = entry.lane();
        if (entry instanceof LaneEntry.Cards here) {
            for (PlacedCard placed : here.cards()) {
                notes.add(() -> sticky.write(tints.of(lane), sticky.name(here),
                        () -> cards.write(placed.card(), lane, placed.elsewhere())));
            }
        } else {
            notes.add(() -> sticky.write(tints.of(lane), sticky.name(entry), () -> entries.writeContent(entry, 0)));
        }
    }

    private void writeTray() {
        List<Runnable> notes = new ArrayList<>();
        new ScreenTray(sheet, cards).forEach(
                (lane, content) -> notes.add(() -> sticky.write(tints.of(lane), lane.title(), content)));
        writePart("tray", notes);
    }

    private void writePart(String key, List<Runnable> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.start("div", "jm-board-part jm-board-" + key);
        out.start("div", "jm-stage-name").attribute("role", "heading").attribute("aria-level", 3);
        out.text(sheet.say(key)).end();
        writePile(sheet.say(key), () -> notes.forEach(Runnable::run));
        out.end();
    }
}
