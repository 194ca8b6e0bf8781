package org.journeymaps.core.render;

import java.util.OptionalDouble;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;

/** A metric: its reading now, its target, and as a bar how far it has come from its start. */
final class ScreenMetric {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenMetric(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the card and leaves its element open. */
    void write(Metric metric) {
        out.start("div", "jm-card jm-metric");
        if (!metric.department().isEmpty()) {
            sheet.department(metric.department());
        }
        if (!metric.text().isBlank()) {
            sheet.mapText("div", "jm-name", metric.text());
        }
        sheet.mapText("div", "jm-measure", metric.name());
        writeReadings(metric);
        if (number(metric.now()).isPresent() && number(metric.target()).isPresent()) {
            writeBar(progress(metric));
        }
        if (!metric.trend().isBlank()) {
            writeTrend(metric);
        }
    }

    private void writeReadings(Metric metric) {
        out.start("div", "jm-readings").start("span", "jm-now");
        sheet.hidden(sheet.say("metric.now"));
        out.element("b", metric.now() == Reading.NONE ? "jm-unknown" : "jm-figure", word(metric.now(), "metric.now-"));
        if (metric.now() instanceof Reading.Number && !metric.unit().isBlank()) {
            sheet.space().mapText("span", "jm-unit", metric.unit());
        }
        out.end();
        sheet.space();
        if (metric.target() != Reading.NONE) {
            out.start("span", "jm-target");
            sheet.around("metric.target", () -> sheet.mapText("b", "jm-aim", inFull(metric.target(), metric.unit())));
            out.end();
        }
        out.end();
        if (number(metric.start()).isPresent() && !metric.start().equals(metric.now())) {
            out.element("div", "jm-start", sheet.say("metric.start", inFull(metric.start(), metric.unit())));
        }
    }

    private String inFull(Reading reading, String unit) {
        String word = word(reading, "metric.aim-");
        if (!(reading instanceof Reading.Number) || unit.isBlank()) {
            return word;
        }
        return unit.equals("%") ? sheet.say("metric.percent", word) : sheet.say("metric.reading", word, unit);
    }

    private String word(Reading reading, String key) {
        if (reading instanceof Reading.Number number) {
            return sheet.numbers.plain(number.value());
        }
        if (reading instanceof Reading.YesNo answer) {
            return sheet.say(key + (answer.value() ? "yes" : "no"));
        }
        return sheet.say(key + "unknown");
    }

    private void writeBar(double progress) {
        out.start("div", "jm-bar-track").attribute("aria-hidden", true);
        if (progress > 0) {
            out.start("i", "jm-bar-done").attribute("style", "width:" + PathData.number(progress * 100) + "%").end();
        }
        out.end();
    }

    /** From 0 to 1; without a start, nothing is known but whether the target is reached. */
    private static double progress(Metric metric) {
        double now = number(metric.now()).orElseThrow();
        double target = number(metric.target()).orElseThrow();
        double start = number(metric.start()).orElse(now);
        if (start == target) {
            return now == target ? 1 : 0;
        }
        double progress = (now - start) / (target - start);
        return progress > 0 ? Math.min(1, progress) : 0;
    }

    private void writeTrend(Metric metric) {
        OptionalDouble start = number(metric.start());
        OptionalDouble now = number(metric.now());
        OptionalDouble target = number(metric.target());
        String icon = metric.start().equals(metric.now()) && metric.now() != Reading.NONE ? "trend-flat" : "trend";
        String tone = "";
        if (start.isPresent() && now.isPresent()) {
            double change = Double.compare(now.getAsDouble(), start.getAsDouble());
            icon = change > 0 ? "trend-up" : change < 0 ? "trend-down" : "trend-flat";
            if (change != 0 && target.isPresent()) {
                double aim = target.getAsDouble();
                double gain = Math.abs(aim - start.getAsDouble()) - Math.abs(aim - now.getAsDouble());
                tone = gain > 0 ? " jm-good" : gain < 0 ? " jm-bad" : "";
            }
        }
        out.start("div", "jm-trend" + tone);
        sheet.icon(icon).mapText("span", "jm-word", metric.trend());
        out.end();
    }

    private static OptionalDouble number(Reading reading) {
        return reading instanceof Reading.Number number ? OptionalDouble.of(number.value()) : OptionalDouble.empty();
    }
}
