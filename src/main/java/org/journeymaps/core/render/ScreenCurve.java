package org.journeymaps.core.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.Area;
import org.journeymaps.core.layout.Axis;
import org.journeymaps.core.layout.Callout;
import org.journeymaps.core.layout.CurveCell;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.Extent;
import org.journeymaps.core.layout.Mark;
import org.journeymaps.core.layout.NameTag;
import org.journeymaps.core.layout.Peak;
import org.journeymaps.core.layout.PlacedQuote;
import org.journeymaps.core.layout.Slice;
import org.journeymaps.core.layout.Stroke;
import org.journeymaps.core.layout.Tick;
import org.journeymaps.core.layout.ToldRow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** A lane of values: the curve for the eye, and every value in words in its own cell. */
final class ScreenCurve {

    private static final int MARK = 14;
    private static final int FURTHER_MARK = 10;
    private static final double COLUMN = 100;

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenCurve(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write(CurveRow row) {
        out.start("tr", "jm-row jm-curve-row").attribute("style", "--jm-h:" + PathData.number(row.axis().height()) + "px");
        writeAxis(row);
        for (CurveCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), "curve");
            startPlot(cell.extent());
            if (cell.extent().column() == 0) {
                row.axis().ticks().forEach(this::writeTick);
            }
            row.slices().stream()
                    .filter(slice -> slice.extent().column() == cell.extent().column())
                    .forEach(slice -> writeSlice(slice, row.axis()));
            writePoints(row, cell);
            out.end();
            writeTold(row.lane(), cell);
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

    /** The name by which a value or a quote says whose it is. */
    static String personaName(Sheet sheet, String id) {
        OptionalInt persona = sheet.index.persona(id);
        List<Persona> personas = sheet.map.personas();
        return persona.isPresent() && persona.getAsInt() < personas.size() ? personas.get(persona.getAsInt()).name() : id;
    }

    /** Writes one value in words. */
    void writeTold(Lane lane, Value value, String classes) {
        Optional<Scale> scale = sheet.index.scale(lane.scale());
        String number = scale.map(known -> valueInWords(known, value.value()))
                .orElseGet(() -> sheet.numbers.plain(value.value()));
        boolean outside = scale.isPresent() && !scale.get().holds(value.value());
        String said = outside ? sheet.say("outside-scale", number) : number;
        String basis = sheet.say("basis." + value.basis().code());
        String name = personaName(sheet, value.persona());
        sheet.mapText("div", classes, name.isEmpty()
                ? sheet.say("told", said, basis)
                : sheet.say("told-of", name, said, basis));
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

    private void startPlot(Extent extent) {
        out.start("div", "jm-in jm-plot");
        if (extent.span() > 1) {
            out.attribute("style", "--jm-k:" + extent.span());
        }
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
        out.end();
        startPicture("jm-strokes", extent, axis);
        for (Stroke stroke : slice.strokes()) {
            out.start("path", "jm-stroke jm-persona-" + stroke.persona() + (stroke.evidenced() ? "" : " jm-assumed"));
            out.attribute("d", PathData.line(stroke.pieces())).end();
        }
        out.end();
    }

    private void startPicture(String classes, Extent extent, Axis axis) {
        out.start("svg", "jm-curve " + classes).attribute("style", "--jm-k:" + extent.span());
        out.attribute("viewBox", PathData.number(extent.column() * COLUMN) + " 0 "
                + PathData.number(extent.span() * COLUMN) + " " + PathData.number(axis.height()));
        out.attribute("preserveAspectRatio", "none").attribute("aria-hidden", true);
    }

    private void writePoints(CurveRow row, CurveCell cell) {
        for (int i = cell.marks().size() - 1; i >= 0; i--) {
            writeMark(row.axis(), cell.marks().get(i));
        }
        for (Mark mark : cell.marks()) {
            sheet.hidden(inWords(row.axis().scale(), mark));
        }
        for (Callout callout : cell.callouts()) {
            writeCallout(row.axis().scale(), callout);
        }
        for (NameTag tag : cell.tags()) {
            writeTag(tag);
        }
    }

    private void writeMark(Axis axis, Mark mark) {
        String classes = "jm-mark jm-" + ScreenMarks.name(mark.tone()) + " jm-persona-" + mark.persona()
                + (mark.feeling().evidenced() ? "" : " jm-assumed") + (mark.aside() ? " jm-aside" : "");
        if (axis.faces()) {
            out.start("span", classes + " jm-face").attribute("style", top(mark.y()));
            sheet.icon(ScreenMarks.face(axis.scale(), mark.feeling().value()), "jm-face-icon");
        } else {
            ScreenMarks.start(out, classes, mark.persona() == 0 ? MARK : FURTHER_MARK);
            out.attribute("style", top(mark.y()));
            ScreenMarks.draw(out, mark.tone());
        }
        out.end();
    }

    private void writeCallout(Scale scale, Callout callout) {
        double fromEdge = callout.y();
        out.start("div", callout.above() ? "jm-callout jm-above" : "jm-callout jm-below");
        out.attribute("style", "--jm-y:" + PathData.number(fromEdge) + "px");
        String number = sheet.numbers.value(scale, callout.mark().feeling().value());
        String tone = "jm-" + ScreenMarks.name(callout.mark().tone());
        out.start("span", (callout.peak() == Peak.NONE ? "jm-value " : "jm-peak ") + tone).attribute("aria-hidden", true);
        if (callout.peak() == Peak.NONE) {
            out.text(number);
        } else {
            String name = scale.label(callout.mark().feeling().value()).orElse("");
            out.text(sheet.say("peak." + callout.peak().name().toLowerCase(Locale.ROOT), number, name).strip());
        }
        out.end();
        sheet.space();
        for (PlacedQuote placed : callout.quotes()) {
            sheet.hidden(placed.lane().title());
            out.start("span", "jm-quote").attribute("dir", "auto");
            out.attribute("style", "--jm-w:" + PathData.number(placed.width()) + "px"
                    + (placed.shift() == 0 ? "" : ";--jm-shift:" + PathData.number(placed.shift()) + "px"));
            out.text(sheet.say("quote", placed.quote().text())).end();
        }
        out.end();
    }

    private void writeTag(NameTag tag) {
        List<String> names = sheet.map.personas().stream().map(Persona::name).toList();
        if (tag.persona() < names.size()) {
            List<String> others = new java.util.ArrayList<>(names);
            others.remove(tag.persona());
            String side = tag.upwards() ? "jm-tag jm-upwards" : "jm-tag";
            out.start("span", side + " jm-persona-" + tag.persona()).attribute("style", top(tag.y()));
            out.attribute("aria-hidden", true).attribute("dir", "auto");
            out.text(Names.tag(names.get(tag.persona()), others)).end();
        }
    }

    private void writeTold(Lane lane, CurveCell cell) {
        if (!cell.told().isEmpty()) {
            ScreenTable.startInner(sheet, cell.extent());
            cell.told().forEach(value -> writeTold(lane, value, "jm-told"));
            out.end();
        }
    }

    private String inWords(Scale scale, Mark mark) {
        Feeling feeling = mark.feeling();
        List<Persona> personas = sheet.map.personas();
        String value = valueInWords(scale, feeling.value());
        String basis = feeling.values().stream()
                .map(given -> sheet.say("basis." + given.basis().code()))
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
        return mark.persona() < personas.size()
                ? sheet.say("told-of", personas.get(mark.persona()).name(), value, basis)
                : sheet.say("told", value, basis);
    }

    /** A value as "+1 Good", or as "-1.5, between Poor and Awful" when only its neighbours have a name. */
    private String valueInWords(Scale scale, double value) {
        String number = sheet.numbers.value(scale, value);
        Optional<String> name = scale.label(value);
        if (name.isPresent()) {
            return sheet.say("value", number, name.get());
        }
        Optional<Scale.Label> below = scale.labels().stream().filter(label -> label.value() < value)
                .reduce((a, b) -> b.value() > a.value() ? b : a);
        Optional<Scale.Label> above = scale.labels().stream().filter(label -> label.value() > value)
                .reduce((a, b) -> b.value() < a.value() ? b : a);
        if (below.isPresent() && above.isPresent()) {
            return sheet.say("value-between", number, above.get().text(), below.get().text());
        }
        return number;
    }

    private static String top(double y) {
        return "top:" + PathData.number(y) + "px";
    }
}
