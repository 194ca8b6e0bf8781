package org.journeymaps.core.render.screen.table;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.ToldRow;
import org.journeymaps.core.layout.curve.Area;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.layout.curve.Slice;
import org.journeymaps.core.layout.curve.Spread;
import org.journeymaps.core.layout.curve.Stroke;
import org.journeymaps.core.layout.curve.Tick;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** A lane of values: the curve for the eye, and every value in words in its own cell. */
public final class ScreenCurve {

    private static final double COLUMN = 100;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenPoints points;
    private final ScreenValues values;
    private final ScreenSources sources;

    /** Writes to a sheet. */
    public ScreenCurve(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.points = new ScreenPoints(sheet);
        this.values = new ScreenValues(sheet);
        this.sources = new ScreenSources(sheet);
    }

    void write(CurveRow row) {
        out.start("tr", Tallest.wanted(sheet) ? "jm-row jm-curve-row jm-long-curve" : "jm-row jm-curve-row");
        out.attribute("style", "--jm-h:" + PathData.number(row.axis().height()) + "px");
        writeAxis(row);
        Map<Integer, List<Slice>> slices = row.slices().stream().collect(groupingBy(slice -> slice.extent().column()));
        for (CurveCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), "curve");
            List<Slice> begun = slices.getOrDefault(cell.extent().column(), List.of());
            startPlot(cell.extent(), cell.extent().column() == 0 || !begun.isEmpty());
            if (cell.extent().column() == 0) {
                row.axis().ticks().forEach(this::writeTick);
            }
            begun.forEach(slice -> writeSlice(slice, row.axis()));
            points.write(row.axis(), cell);
            out.end();
            writeTold(row.lane(), row.axis().scale(), cell);
            out.end();
        }
        out.end();
    }

    void write(ToldRow row) {
        out.start("tr", "jm-row");
        ScreenTable.writeTitle(sheet, row.lane());
        for (CurveCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), "told");
            writeTold(row.lane(), cell);
            out.end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    private void writeAxis(CurveRow row) {
        out.start("th", "jm-lane").attribute("scope", "row");
        sheet.mapText("div", "jm-lane-title", row.lane().title());
        out.start("div", "jm-axis").attribute("aria-hidden", true);
        for (Tick tick : row.axis().ticks()) {
            out.start("div", "jm-axis-name").attribute("style", top(tick.y()));
            out.element("b", "jm-number", sheet.numbers.value(row.axis().scale(), tick.value()));
            if (!tick.name().isEmpty()) {
                out.text(" ");
                sheet.mapText("span", "jm-word", tick.name());
            }
            out.end();
        }
        out.end().end();
    }

    /** A picture shows the curve in the cells behind its own too. */
    private void startPlot(Extent extent, boolean pictures) {
        boolean tall = pictures && Tallest.wanted(sheet);
        ScreenTable.startInner(sheet, tall ? "jm-in jm-plot jm-tall" : "jm-in jm-plot", extent.width());
    }

    private void writeTick(Tick tick) {
        out.start("i", tick.neutral() ? "jm-tick jm-zero" : "jm-tick").attribute("style", top(tick.y())).end();
    }

    private void writeSlice(Slice slice, Axis axis) {
        Extent extent = slice.extent();
        startPicture("jm-areas", extent, axis);
        for (Area area : slice.areas()) {
            out.start("path", "jm-area jm-" + ScreenMarks.name(area.tone()));
            out.attribute("d", PathData.area(area.pieces(), axis.neutralY())).end();
        }
        for (Spread spread : slice.spreads()) {
            out.start("path", "jm-spread jm-persona-" + spread.persona());
            out.attribute("d", PathData.between(spread.upper(), spread.lower())).end();
        }
        out.end();
        startPicture("jm-strokes", extent, axis);
        for (Stroke stroke : slice.strokes()) {
            out.start("path", "jm-stroke jm-persona-" + stroke.persona() + style(stroke.line()));
            out.attribute("d", PathData.line(stroke.pieces())).end();
        }
        out.end();
    }

    private void startPicture(String classes, Extent extent, Axis axis) {
        out.start("svg", "jm-curve " + classes).attribute("style", "--jm-k:" + PathData.number(extent.width()));
        out.attribute("viewBox", PathData.number(extent.left() * COLUMN) + " 0 "
                + PathData.number(extent.width() * COLUMN) + " " + PathData.number(axis.height()));
        out.attribute("preserveAspectRatio", "none").attribute("aria-hidden", true);
    }

    private static String style(Stroke.Line line) {
        return switch (line) {
            case EVIDENCED -> "";
            case ASSUMED -> " jm-assumed";
            case FORECAST -> " jm-forecast";
            case STOP -> " jm-assumed jm-breaks";
        };
    }

    private void writeTold(Lane lane, CurveCell cell) {
        if (!cell.told().isEmpty()) {
            ScreenTable.startInner(sheet, cell.extent());
            cell.told().forEach(value -> values.write(lane, value, "jm-told"));
            out.end();
        }
    }

    /** What is said of the points below the curve, and values that it does not show. */
    private void writeTold(Lane lane, Scale scale, CurveCell cell) {
        List<String> notes = notes(scale, cell);
        if (notes.isEmpty() && cell.marks().stream().allMatch(mark -> evidence(mark).isEmpty())) {
            writeTold(lane, cell);
            return;
        }
        ScreenTable.startInner(sheet, cell.extent());
        writeNotes(lane, scale, cell);
        out.end();
    }

    /** Writes what is said of the points of a cell besides their values, and the values that no point shows. */
    public void writeNotes(Lane lane, Scale scale, CurveCell cell) {
        notes(scale, cell).forEach(note -> sheet.mapText("div", "jm-told", note));
        cell.marks().forEach(mark ->
                sources.write(evidence(mark), mark.persona() == 0 ? "" : values.personaName(mark.persona())));
        cell.told().forEach(value -> values.write(lane, value, "jm-told"));
    }

    private List<String> notes(Scale scale, CurveCell cell) {
        List<String> notes = new ArrayList<>();
        for (Mark mark : cell.marks()) {
            List<String> made = ScreenPoints.feelingAt(scale, cell, mark).isBlank()
                    ? sheet.notes().of(scale, mark.feeling())
                    : sheet.notes().ofNamed(scale, mark.feeling());
            made.forEach(note -> notes.add(named(mark.persona(), note)));
            cell.forecasts().stream().filter(forecast -> forecast.persona() == mark.persona())
                    .forEach(forecast -> notes.add(named(mark.persona(), sheet.notes().of(scale, forecast.point()))));
        }
        return notes;
    }

    private static List<String> evidence(Mark mark) {
        return mark.feeling().values().stream().flatMap(value -> value.evidence().stream()).toList();
    }

    private String named(int persona, String note) {
        return persona == 0 ? note : sheet.say("of", values.personaName(persona), note);
    }

    /** The style of something at a height. */
    public static String top(double y) {
        return "top:" + PathData.number(y) + "px";
    }
}
