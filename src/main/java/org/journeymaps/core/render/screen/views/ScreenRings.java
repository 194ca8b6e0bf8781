package org.journeymaps.core.render.screen.views;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.layout.ring.RingCurve;
import org.journeymaps.core.layout.ring.RingSector;
import org.journeymaps.core.layout.ring.Rings;
import org.journeymaps.core.layout.ring.Spot;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.RingWords;

/** The picture of a circular map, for the eye alone: everything on it stands in the key beside it and in the table. */
public final class ScreenRings {

    private static final int MARK = 14;
    private static final String VIEW = "0 0 1000 1000";

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenRings(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes what a circular map has above its table; for another map nothing. */
    public void write() {
        if (RingWords.loop(sheet.map, sheet::say).isEmpty()) {
            return;
        }
        out.start("div", "jm-rings");
        ScreenRingKey key = new ScreenRingKey(sheet);
        Rings.of(sheet.map, sheet.index, sheet.insights).ifPresentOrElse(rings -> {
            writePicture(rings);
            key.write(rings);
        }, key::write);
        out.end();
    }

    private void writePicture(Rings rings) {
        out.start("div", "jm-ring-view").attribute("aria-hidden", true).start("div", "jm-ring-square");
        writeLines(rings);
        rings.curve().forEach(this::writeScale);
        rings.triggers().forEach(spot -> {
            startSpot("jm-spot jm-trigger", spot.at());
            sheet.icon("ring-trigger", "jm-icon").close();
        });
        rings.curve().forEach(curve -> curve.marks().forEach(this::writeMark));
        rings.touchpoints().forEach(this::writeTouchpoint);
        rings.steps().forEach(step -> {
            startSpot("jm-spot", step.at());
            sheet.disc(step.number()).close();
        });
        rings.exits().forEach(exit -> {
            startSpot("jm-spot jm-exit", exit.at());
            sheet.icon("flag-exit").close();
        });
        rings.sectors().forEach(this::writeName);
        startSpot("jm-spot jm-lap", new Spot(500, 500));
        sheet.icon("ring-lap").close();
        out.end().end();
    }

    private void startSpot(String classes, Spot at) {
        out.start("span", classes).attribute("style", place(at));
    }

    private static String place(Spot at) {
        return "left:" + PathData.number(at.x() / 10) + "%;top:" + PathData.number(at.y() / 10) + "%";
    }

    private void writeLines(Rings rings) {
        out.start("svg", "jm-ring-lines").attribute("viewBox", VIEW).attribute("aria-hidden", true);
        rings.sectors().forEach(sector -> writePath("jm-ring-stage", outline(sector.outline()) + "Z"));
        for (RingSector sector : rings.sectors()) {
            writePath("jm-ring-border", ray(sector.end()));
        }
        for (RingCurve curve : rings.curve()) {
            curve.areas().forEach(area -> writePath("jm-area jm-" + ScreenMarks.name(area.tone()), outline(area.spots()) + "Z"));
            writeCircle("jm-ring-level", RingCurve.NEUTRAL - RingCurve.REACH);
            writeCircle("jm-ring-level", RingCurve.NEUTRAL + RingCurve.REACH);
            writeCircle("jm-ring-zero", RingCurve.NEUTRAL);
            curve.strokes().forEach(line -> writePath(
                    line.evidenced() ? "jm-stroke jm-persona-0" : "jm-stroke jm-persona-0 jm-assumed", outline(line.spots())));
        }
        writeCircle("jm-ring-line", Rings.STEPS);
        writePath("jm-ring-lap-line", outline(rings.closing()));
        writePath("jm-ring-lap-head", outline(rings.closingHead()) + "Z");
        rings.loops().forEach(loop -> {
            writePath("jm-ring-exit", outline(loop.line()));
            writePath("jm-ring-back-head", outline(loop.head()) + "Z");
        });
        rings.exits().forEach(exit -> writePath("jm-ring-exit", outline(List.of(exit.from(), exit.to()))));
        out.end();
    }

    private void writeCircle(String classes, double radius) {
        out.start("circle", classes).attribute("cx", 500).attribute("cy", 500).attribute("r", PathData.number(radius)).end();
    }

    private void writePath(String classes, String path) {
        out.start("path", classes).attribute("d", path).end();
    }

    private static String ray(double turn) {
        return outline(Rings.ray(turn));
    }

    private static String outline(List<Spot> spots) {
        return spots.stream().map(spot -> PathData.number(spot.x()) + " " + PathData.number(spot.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** The numbers of the scale, where its circles cross 12 o'clock. */
    private void writeScale(RingCurve curve) {
        writeLevel(curve.scale().max(), curve.scale().reversed() ? -1 : 1, curve);
        writeLevel(curve.scale().neutral(), 0, curve);
        writeLevel(curve.scale().min(), curve.scale().reversed() ? 1 : -1, curve);
    }

    private void writeLevel(double value, int side, RingCurve curve) {
        startSpot("jm-spot jm-ring-value", new Spot(500, 500 - RingCurve.NEUTRAL - side * RingCurve.REACH));
        out.text(sheet.numbers.value(curve.scale(), value)).end();
    }

    private void writeMark(RingCurve.Point point) {
        Tone tone = point.tone();
        String evidenced = point.feeling().evidenced() ? "" : " jm-assumed";
        startSpot("jm-spot jm-ring-mark", point.at());
        ScreenMarks.start(out, "jm-sign jm-" + ScreenMarks.name(tone) + evidenced, MARK);
        ScreenMarks.draw(out, tone);
        out.end().end();
    }

    private void writeTouchpoint(Rings.CardSpot spot) {
        if (spot.card() instanceof Touchpoint touchpoint) {
            startSpot("jm-spot jm-ring-touchpoint jm-" + touchpoint.ownership().code(), spot.at());
            sheet.icon("channel-" + touchpoint.channel().code()).close();
        }
    }

    private void writeName(RingSector sector) {
        for (RingSector.Name name : sector.names()) {
            out.start("span", "jm-spot jm-ring-name").attribute("dir", "auto");
            out.attribute("style", place(name.at()) + ";--jm-x:" + PathData.number((name.right() - 1) * 100)
                    + "%;--jm-up:" + PathData.number((name.below() - 1) * 100) + "%");
            out.text(sector.stage().name()).end();
        }
    }
}
