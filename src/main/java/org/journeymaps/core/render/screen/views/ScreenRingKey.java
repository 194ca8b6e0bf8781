package org.journeymaps.core.render.screen.views;

import java.util.List;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.layout.ring.RingSector;
import org.journeymaps.core.layout.ring.Rings;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenFlow;
import org.journeymaps.core.render.words.RingWords;

/** What the picture of a circular map shows, in words: its rings, how it closes, and where it can be left. */
final class ScreenRingKey {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenRingKey(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the key of a picture. */
    void write(Rings picture) {
        out.start("div", "jm-ring-key");
        writeRings(picture);
        writeStages(picture.sectors());
        writeLoop();
        if (!picture.exits().isEmpty()) {
            writeExits(picture.exits());
        }
        writeLoops();
        out.end();
    }

    /** Says how a map closes that has too little for a picture. */
    void write() {
        out.start("div", "jm-ring-key");
        writeLoop();
        out.end();
    }

    private void writeLoop() {
        out.start("div", "jm-ring-loop");
        sheet.icon("ring-lap").mapText("span", "jm-word", RingWords.loop(sheet.map, sheet::say)).close();
    }

    private void writeRings(Rings picture) {
        out.element("div", "jm-label", sheet.say("ring.rings")).start("ul", "jm-ring-list");
        writeRing(() -> out.element("span", "jm-disc", sheet.numbers.count(1)), sheet.say("actions"));
        picture.lanes().forEach(lane -> writeRing(() -> writeSign(lane), lane.title()));
        out.end();
    }

    private void writeRing(Runnable sign, String title) {
        out.start("li", "jm-ring-item").start("span", "jm-ring-sign").attribute("aria-hidden", true);
        sign.run();
        out.end();
        sheet.mapText("span", "jm-word", title).close();
    }

    private void writeSign(Lane lane) {
        if (lane.type() == LaneType.TOUCHPOINTS) {
            out.start("span", "jm-ring-touchpoint jm-own").end();
        } else if (lane.type() == LaneType.CURVE) {
            ScreenMarks.small(out, Tone.GOOD);
        } else {
            sheet.icon("ring-trigger", "jm-icon jm-trigger");
        }
    }

    /** The stages again, for where there is no room for their names around the picture. */
    private void writeStages(List<RingSector> sectors) {
        boolean complete = sectors.stream().noneMatch(sector -> sector.names().isEmpty());
        out.start("div", complete ? "jm-ring-stages jm-spare" : "jm-ring-stages");
        out.element("div", "jm-label", sheet.say("ring.stages")).start("ul", "jm-ring-list");
        for (RingSector sector : sectors) {
            out.start("li", "jm-ring-item");
            sheet.mapText("span", "jm-word", sector.stage().name()).space();
            out.element("span", "jm-range", range(sector)).end();
        }
        out.end().end();
    }

    private String range(RingSector sector) {
        int steps = sector.stage().steps().size();
        String first = sheet.numbers.count(sector.firstNumber());
        return steps == 1 ? sheet.say("step", first)
                : sheet.say("steps", first, sheet.numbers.count(sector.firstNumber() + steps - 1));
    }

    private void writeExits(List<Rings.Exit> exits) {
        out.element("div", "jm-label", sheet.say("ring.exits")).start("ul", "jm-ring-list");
        for (Rings.Exit exit : exits) {
            Step step = sheet.map.steps().get(exit.number() - 1);
            List<Branch> stops = step.branches().stream().filter(Branch::stops).toList();
            if (stops.isEmpty()) {
                writeExit(exit.number(), step.action(), 0);
            }
            for (Branch stop : stops) {
                writeExit(exit.number(), stop.when().isBlank() ? step.action() : stop.when(), stop.share());
            }
        }
        out.end();
    }

    /** The ways back, those too for which the picture has no room. */
    private void writeLoops() {
        ScreenFlow flow = new ScreenFlow(sheet);
        boolean open = false;
        int number = 0;
        for (Step step : sheet.map.steps()) {
            number++;
            for (Branch branch : step.branches()) {
                if (flow.leadsBack(branch, number)) {
                    if (!open) {
                        out.element("div", "jm-label", sheet.say("ring.loops")).start("ul", "jm-ring-list");
                        open = true;
                    }
                    out.start("li", "jm-ring-item");
                    sheet.discs(List.of(number)).space();
                    flow.writeWay(branch, number);
                    out.end();
                }
            }
        }
        if (open) {
            out.end();
        }
    }

    private void writeExit(int number, String why, double share) {
        out.start("li", "jm-ring-item");
        sheet.discs(List.of(number)).space().mapText("span", "jm-word", why);
        if (share > 0) {
            sheet.space();
            out.element("span", "jm-range", sheet.say("ring.share", sheet.numbers.plain(share)));
        }
        out.end();
    }
}
