package org.journeymaps.core.render.screen.views;

import java.util.List;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenNodes;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenFlow;

/** A sticky note: whose colour it has, which lane it is from, at which step it stands, and what it says. */
final class ScreenSticky {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenEntries entries;
    private final ScreenFlow flow;
    private final ScreenNodes nodes;

    ScreenSticky(Sheet sheet, ScreenEntries entries) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.entries = entries;
        this.flow = new ScreenFlow(sheet);
        this.nodes = new ScreenNodes(sheet);
    }

    void write(String tint, String lane, Runnable content) {
        write(tint, lane, 0, content);
    }

    /** Writes a note at a step; 0 where it stands at none. */
    void write(String tint, String lane, int number, Runnable content) {
        out.start("li", "jm-sticky jm-tint-" + tint);
        if (!lane.isBlank() || number > 0) {
            out.start("div", "jm-sticky-top");
            sheet.mapText("span", "jm-sticky-lane", lane).space();
            if (number > 0) {
                sheet.discs(List.of(number));
            }
            out.end();
        }
        content.run();
        out.end();
    }

    /** What a note of an entry says that it is. */
    String name(LaneEntry entry) {
        if (entry instanceof LaneEntry.Marked) {
            return sheet.say("marks");
        }
        boolean untitled = entry.lane().type() == LaneType.CUSTOMER_ACTIONS && entry.lane().title().isBlank();
        return untitled ? sheet.say("customer-actions") : entry.lane().title();
    }

    /** What the notes of the steps say that they are. */
    String actions() {
        boolean blueprint = sheet.map.type() == MapType.SERVICE_BLUEPRINT;
        return DrawnLanes.actions(sheet.map).orElseGet(() -> sheet.say(blueprint ? "customer-actions" : "actions"));
    }

    /** Writes what the customer does, when, and where the journey goes on. */
    void writeAction(StepPart part) {
        flow.writeAlternative(part.number());
        sheet.mapText("div", "jm-action", part.step().action());
        flow.writeTime(part.step());
        entries.writeClock(part.number() - 1);
        flow.writeFlags(part.step());
        flow.writeBranches(part.step(), part.number());
        if (sheet.map.type() == MapType.SERVICE_BLUEPRINT) {
            nodes.writeArrows(part.step().id());
        }
    }
}
