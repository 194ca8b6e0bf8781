package org.journeymaps.core.render.screen.table;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.layout.Sign;
import org.journeymaps.core.layout.SignCell;
import org.journeymaps.core.layout.SignRow;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** A lane whose values stand as signs in their cells: stars, faces, thumbs, shapes, or bands to both sides of a baseline. */
public final class ScreenSigns {

    private static final int MOST_STARS = 10;
    private static final double WHOLE = 100;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;
    private final ScreenSources sources;

    /** Writes to a sheet. */
    public ScreenSigns(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
        this.sources = new ScreenSources(sheet);
    }

    void write(SignRow row) {
        boolean bands = row.lane().type() == LaneType.BANDS;
        out.start("tr", bands ? "jm-row jm-bands-row" : "jm-row");
        writeTitle(row);
        for (SignCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), row.lane().type().code());
            ScreenTable.startInner(sheet, cell.extent());
            write(row, cell);
            out.end().end();
        }
        out.end();
    }

    /** Writes what stands in a cell. */
    public void write(SignRow row, SignCell cell) {
        boolean bands = row.lane().type() == LaneType.BANDS;
        if (bands) {
            out.start("div", "jm-bands").attribute("aria-hidden", true);
            cell.signs().forEach(sign -> writeBand(row.scale(), sign));
            out.end();
        }
        cell.signs().forEach(sign -> writeSign(row.scale(), sign, bands));
        cell.told().forEach(value -> values.write(row.lane(), value, "jm-told"));
    }

    private void writeTitle(SignRow row) {
        out.start("th", "jm-lane").attribute("scope", "row");
        sheet.mapText("div", "jm-lane-title", row.lane().title());
        writeAverages(row.lane());
        out.end();
    }

    /** Says the means of a lane. */
    public void writeAverages(Lane lane) {
        averages(lane).forEach(average -> sheet.mapText("div", "jm-lane-note", average));
    }

    /** The means of a lane; where there are several personas, each with the name of whose it is. */
    public List<String> averages(Lane lane) {
        return sheet.insights.curves(lane).stream().map(this::average).toList();
    }

    private String average(Curve curve) {
        String average = sheet.averages().of(curve);
        String name = values.personaName(curve.persona());
        return several() && !name.isEmpty() ? sheet.say("of", name, average) : average;
    }

    private boolean several() {
        return sheet.map.personas().size() > 1;
    }

    private void writeSign(Scale scale, Sign sign, boolean band) {
        double value = sign.feeling().value();
        out.start("div", "jm-felt jm-" + ScreenMarks.name(sign.tone()));
        String name = values.personaName(sign.persona());
        if (several() && !name.isEmpty()) {
            sheet.mapText("div", "jm-eyebrow jm-persona-" + sign.persona(), name);
        }
        out.start("div", "jm-felt-value");
        if (band) {
            ScreenMarks.small(out, sign.tone());
        } else {
            writePicture(scale, sign);
        }
        out.element("b", "jm-felt-number", sheet.numbers.value(scale, value));
        sheet.space();
        Optional<String> label = scale.label(value);
        label.ifPresent(text -> sheet.mapText("span", "jm-word", text));
        if (label.isEmpty() && scale.valence()) {
            out.element("span", "jm-word", sheet.say("tone." + ScreenMarks.name(sign.tone())));
        }
        out.end();
        writeFacts(values.facts(scale, sign.feeling()));
        sources.write(sign.feeling().values().stream().flatMap(given -> given.evidence().stream()).toList());
        out.end();
    }

    private void writeFacts(List<String> facts) {
        facts.forEach(fact -> sheet.mapText("div", "jm-told", fact));
    }

    private void writePicture(Scale scale, Sign sign) {
        double value = sign.feeling().value();
        boolean solid = sign.feeling().evidenced();
        if (scale.signs() == Signs.STARS && scale.max() <= MOST_STARS && scale.max() >= 1 && scale.min() >= 0) {
            writeStars((int) Math.ceil(scale.max()), value / scale.max());
        } else if (Axis.pictured(scale)) {
            out.start("span", "jm-face jm-" + ScreenMarks.name(sign.tone()) + (solid ? "" : " jm-assumed"));
            sheet.icon(ScreenMarks.icon(scale, value), "jm-face-icon");
            out.end();
        } else {
            ScreenMarks.small(out, sign.tone());
        }
    }

    private void writeStars(int count, double part) {
        out.start("span", "jm-stars").attribute("aria-hidden", true);
        writeStarLine("jm-stars-all", count);
        out.start("span", "jm-stars-part").attribute("style", "width:" + PathData.number(part * WHOLE) + "%");
        writeStarLine("jm-stars-full", count);
        out.end().end();
    }

    private void writeStarLine(String classes, int count) {
        out.start("span", classes);
        for (int i = 0; i < count; i++) {
            sheet.icon("star");
        }
        out.end();
    }

    /** A bar from the baseline, and a line from the worst to the best of several values. */
    private void writeBand(Scale scale, Sign sign) {
        out.start("div", "jm-band jm-" + ScreenMarks.name(sign.tone()) + (sign.feeling().evidenced() ? "" : " jm-assumed"));
        out.attribute("style", "--jm-v:" + part(sign.size()) + ";--jm-low:" + part(sign.low())
                + ";--jm-high:" + part(sign.high()));
        out.start("i", sign.size() == 0 ? "jm-band-bar jm-band-none" : sign.size() > 0 ? "jm-band-bar jm-band-up"
                : "jm-band-bar jm-band-down").end();
        if (sign.low() < sign.high()) {
            out.start("i", "jm-band-range").end();
        }
        out.element("span", sign.tone() == Tone.BAD ? "jm-band-number jm-band-under" : "jm-band-number",
                sheet.numbers.value(scale, sign.feeling().value()));
        out.end();
    }

    /** A part to a thousandth. */
    private static String part(double part) {
        return String.valueOf(Math.round(part * 1000) / 1000.0);
    }
}
