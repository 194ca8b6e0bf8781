package org.journeymaps.core.render.screen.views;

import java.util.Locale;
import org.journeymaps.core.layout.curve.Area;
import org.journeymaps.core.layout.curve.Peak;
import org.journeymaps.core.layout.curve.SmallCurve;
import org.journeymaps.core.layout.curve.Stroke;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenCurve;
import org.journeymaps.core.render.screen.table.ScreenPoints;

/** The main curve above the steps, for the eye alone: every value stands at its step in words. */
final class ScreenSmallCurve {

    private static final double COLUMN = 100;
    private static final int MARK = 12;

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenSmallCurve(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the curve, or nothing for a map without one. */
    void write() {
        SmallCurve.of(sheet.map, sheet.insights).ifPresent(this::write);
    }

    private void write(SmallCurve curve) {
        out.start("div", "jm-course-view").attribute("aria-hidden", true).start("div", "jm-course-plot");
        curve.stages().stream().skip(1).map(StageSpan::extent)
                .forEach(extent -> startAt("i", "jm-course-edge", extent.left(), curve).end());
        writeLines(curve);
        if (!curve.crowded()) {
            curve.points().forEach(point -> writePoint(curve, point));
        }
        curve.points().stream().filter(point -> point.peak() != Peak.NONE).forEach(point -> writePeak(curve, point));
        for (SmallCurve.Number number : curve.numbers()) {
            startAt("span", "jm-course-number", number.x(), curve).text(sheet.numbers.count(number.step())).end();
        }
        out.end().end();
    }

    private HtmlWriter startAt(String element, String classes, double x, SmallCurve curve) {
        return out.start(element, classes).attribute("style", "--jm-x:" + percent(x, curve));
    }

    private static String percent(double x, SmallCurve curve) {
        return PathData.number(COLUMN * x / Math.max(1, curve.columns())) + "%";
    }

    private void writeLines(SmallCurve curve) {
        out.start("svg", "jm-course-lines").attribute("aria-hidden", true).attribute("preserveAspectRatio", "none");
        out.attribute("viewBox", "0 0 " + PathData.number(curve.columns() * COLUMN) + " " + PathData.number(SmallCurve.HEIGHT));
        for (Area area : curve.picture().areas()) {
            out.start("path", "jm-area jm-" + ScreenMarks.name(area.tone()));
            out.attribute("d", PathData.area(area.pieces(), curve.neutral())).end();
        }
        String y = PathData.number(curve.neutral());
        out.start("path", "jm-course-zero").attribute("d", "M0 " + y + "H" + PathData.number(curve.columns() * COLUMN)).end();
        for (Stroke stroke : curve.picture().strokes()) {
            boolean evidenced = stroke.line() == Stroke.Line.EVIDENCED;
            out.start("path", evidenced ? "jm-stroke jm-persona-0" : "jm-stroke jm-persona-0 jm-assumed");
            out.attribute("d", PathData.line(stroke.pieces())).end();
        }
        out.end();
    }

    private void writePoint(SmallCurve curve, SmallCurve.Point point) {
        String assumed = point.feeling().evidenced() ? "" : " jm-assumed";
        ScreenMarks.start(out, "jm-mark jm-" + ScreenMarks.name(point.tone()) + assumed, MARK);
        out.attribute("style", "--jm-x:" + percent(point.x(), curve) + ";" + ScreenCurve.top(point.y()));
        ScreenMarks.draw(out, point.tone());
        out.end();
    }

    /** Named on the other side of neutral, where the curve is not. */
    private void writePeak(SmallCurve curve, SmallCurve.Point point) {
        String side = point.peak() == Peak.LOW ? " jm-above" : " jm-below";
        startAt("span", "jm-peak jm-" + ScreenMarks.name(point.tone()) + side, point.x(), curve);
        String value = sheet.say("peak." + point.peak().name().toLowerCase(Locale.ROOT),
                sheet.numbers.value(curve.curve().scale(), point.feeling().value()),
                ScreenPoints.name(curve.curve().scale(), point.feeling())).strip();
        int place = point.feeling().place();
        sheet.mapText("span", "jm-word", curve.curve().lane().span() == Span.STEP
                ? sheet.say("small.at-step", value, sheet.numbers.count(place + 1))
                : sheet.say("small.at-stage", value, sheet.map.stages().get(place).name()));
        out.end();
    }
}
