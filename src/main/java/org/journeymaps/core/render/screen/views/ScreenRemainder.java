package org.journeymaps.core.render.screen.views;

import java.util.List;
import org.journeymaps.core.layout.Contents;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.SignRow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenTray;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenSigns;

/** What stands at no step and no stage: lanes of the whole map, means of lanes, and what has no place yet. */
final class ScreenRemainder {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenEntries entries;
    private final ScreenCards cards;
    private final ScreenValues values;
    private final ScreenSigns signs;

    /** Writes with the cards of a view, so that an item met there is not met anew. */
    ScreenRemainder(Sheet sheet, ScreenEntries entries, ScreenCards cards) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.entries = entries;
        this.cards = cards;
        this.values = new ScreenValues(sheet);
        this.signs = new ScreenSigns(sheet);
    }

    void write(Contents contents) {
        contents.whole().forEach(this::write);
        sheet.layout.rows().forEach(row -> {
            if (row instanceof SignRow signs) {
                writeMeans(signs.lane());
            }
        });
        if (!sheet.layout.tray().isEmpty()) {
            start("jm-tray-part");
            out.element("div", "jm-lane-title", sheet.say("tray")).end();
            out.start("ul", "jm-wide jm-tray");
            new ScreenTray(sheet, cards).writeItems("jm-unplaced");
            out.end().end();
        }
    }

    private void start(String classes) {
        out.start("div", "jm-remainder " + classes).start("div", "jm-remainder-title");
    }

    private void write(LaneEntry entry) {
        if (entries.isEmpty(entry, 0)) {
            return;
        }
        Lane lane = entry.lane();
        start("jm-entry-" + lane.type().code());
        sheet.mapText("div", "jm-lane-title", lane.title());
        if (lane.span() == Span.MAP) {
            out.element("div", "jm-lane-note", sheet.say("whole-map"));
        }
        out.end().start("ul", "jm-wide");
        if (entry instanceof LaneEntry.Cards here) {
            here.cards().forEach(
                    placed -> writeItem("jm-slot", () -> cards.write(placed.card(), lane, placed.elsewhere())));
        } else if (entry instanceof LaneEntry.Told here) {
            here.values().forEach(value -> writeItem("jm-slot", () -> values.write(lane, value, "jm-card jm-told")));
        } else {
            writeItem("jm-slot jm-slot-told", () -> entries.writeContent(entry, 0));
        }
        out.end().end();
    }

    private void writeMeans(Lane lane) {
        List<String> averages = signs.averages(lane);
        if (averages.isEmpty()) {
            return;
        }
        start("jm-remainder-means");
        sheet.mapText("div", "jm-lane-title", lane.title());
        out.end().start("ul", "jm-wide");
        averages.forEach(average -> writeItem("jm-slot", () -> sheet.mapText("div", "jm-told", average)));
        out.end().end();
    }

    private void writeItem(String classes, Runnable content) {
        out.start("li", classes);
        content.run();
        out.end();
    }
}
