package org.journeymaps.core.render.screen.table;

import org.journeymaps.core.layout.curve.Area;
import org.journeymaps.core.layout.curve.Overview;
import org.journeymaps.core.layout.curve.Stroke;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;

/**
 * The strip above a wide table that shows the whole journey and where one is in it. The names of the stages lead to them; the
 * rest is for the eye and the mouse, and the window in it for js/view/overview.js.
 */
public final class ScreenOverview {

    private static final double COLUMN = 100;

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenOverview(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the strip, if the map is wide enough for one. */
    public void write() {
        if (!Overview.wanted(sheet.map)) {
            return;
        }
        Overview overview = Overview.of(sheet.map, sheet.insights, sheet.axis);
        out.start("div", overview.named() ? "jm-overview" : "jm-overview jm-flow").attribute("role", "navigation");
        out.attribute("aria-label", sheet.say("overview")).start("ul", "jm-stops");
        int number = 0;
        for (StageSpan stage : overview.stages()) {
            writeStop(stage, ++number);
        }
        out.end().start("div", "jm-track").attribute("aria-hidden", true);
        out.start("i", "jm-window").end();
        writePicture(overview);
        out.end().end();
    }

    /** The name under which the page leads to a stage. No item has it, as no id holds a full stop. */
    public static String anchor(JourneyMap map, int number) {
        return "jm-" + map.id() + "." + number;
    }

    private void writeStop(StageSpan stage, int number) {
        out.start("li", "jm-stop").attribute("style", "--jm-k:" + PathData.number(stage.extent().width()));
        out.start("a", "jm-to").attribute("href", "#" + anchor(sheet.map, number));
        String name = stage.stage().name();
        sheet.mapText("span", "jm-word", name.isBlank() ? sheet.numbers.count(number) : name);
        out.end().end();
    }

    private void writePicture(Overview overview) {
        out.start("svg", "jm-course").attribute("preserveAspectRatio", "none");
        out.attribute("viewBox", "0 0 " + PathData.number(overview.width() * COLUMN) + " " + PathData.number(Overview.HEIGHT));
        for (Area area : overview.picture().areas()) {
            out.start("path", "jm-area jm-" + ScreenMarks.name(area.tone()));
            out.attribute("d", PathData.area(area.pieces(), overview.neutral())).end();
        }
        if (!overview.picture().strokes().isEmpty()) {
            String y = PathData.number(overview.neutral());
            out.start("path", "jm-course-zero");
            out.attribute("d", "M0 " + y + "H" + PathData.number(overview.width() * COLUMN)).end();
        }
        for (Stroke stroke : overview.picture().strokes()) {
            out.start("path", "jm-stroke jm-persona-0").attribute("d", PathData.line(stroke.pieces())).end();
        }
        out.end();
    }
}
