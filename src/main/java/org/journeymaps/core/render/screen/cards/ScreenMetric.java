package org.journeymaps.core.render.screen.cards;

import java.util.OptionalDouble;
import org.journeymaps.core.insight.Standing;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** A metric: its reading now, its target, and as a bar how far it has come from its start. */
final class ScreenMetric {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenTrend trend;
    private final ScreenSources sources;

    ScreenMetric(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.trend = new ScreenTrend(sheet);
        this.sources = new ScreenSources(sheet);
    }

    /** Writes the card, who owns it first, and leaves its element open. */
    void write(Metric metric) {
        out.start("div", "jm-card jm-metric");
        if (!metric.department().isEmpty()) {
            sheet.department(metric.department());
        }
        sheet.person(metric.person());
        if (!metric.text().isBlank()) {
            sheet.mapText("div", "jm-name", metric.text());
        }
        sheet.mapText("div", "jm-measure",
                metric.period().isBlank() ? metric.name() : sheet.say("metric.period", metric.name(), metric.period()));
        writeReadings(metric);
        Standing standing = Standing.of(metric);
        progress(metric).ifPresent(this::writeBar);
        trend.writeLevel(metric, standing);
        trend.writeHistory(metric);
        sources.write(metric.evidence());
        trend.write(metric, standing);
    }

    private void writeReadings(Metric metric) {
        out.start("div", "jm-readings").start("span", "jm-now");
        sheet.hidden(sheet.say("metric.now"));
        out.element("b", metric.now() == Reading.NONE ? "jm-unknown" : "jm-figure", sheet.reading(metric.now(), "metric.now-"));
        if (metric.now() instanceof Reading.Number && !metric.unit().isBlank()) {
            sheet.space().mapText("span", "jm-unit", metric.unit());
        }
        out.end();
        sheet.space();
        if (metric.target() != Reading.NONE) {
            out.start("span", "jm-target");
            sheet.around("metric.target", () -> sheet.mapText("b", "jm-aim", sheet.reading(metric.target(), metric)));
            out.end();
        }
        out.end();
        if (Standing.number(metric.start()).isPresent() && !metric.start().equals(metric.now())) {
            out.element("div", "jm-start", sheet.say("metric.start", sheet.reading(metric.start(), metric)));
        }
    }

    private void writeBar(double progress) {
        out.start("div", "jm-bar-track").attribute("aria-hidden", true);
        if (progress > 0) {
            out.start("i", "jm-bar-done").attribute("style", "width:" + PathData.number(progress * 100) + "%").end();
        }
        out.end();
    }

    /**
     * From 0 to 1, nothing where it is not known. Without a start or a history a reading that has to rise counts from 0;
     * where one that has to fall began is not known, only whether the target is reached.
     */
    private static OptionalDouble progress(Metric metric) {
        OptionalDouble now = Standing.number(metric.now());
        OptionalDouble target = Standing.number(metric.target());
        if (now.isEmpty() || target.isEmpty()) {
            return OptionalDouble.empty();
        }
        double aim = target.getAsDouble();
        double reading = now.getAsDouble();
        OptionalDouble given = Standing.number(metric.start());
        if (reading == aim) {
            return OptionalDouble.of(1);
        }
        if (given.isEmpty() && metric.history().isEmpty() && (reading < 0 || reading > aim)) {
            return OptionalDouble.empty();
        }
        double start = given.orElse(metric.history().isEmpty() ? 0 : metric.history().get(0));
        double progress = start == aim ? 0 : (reading - start) / (aim - start);
        return OptionalDouble.of(progress > 0 ? Math.min(1, progress) : 0);
    }
}
