package org.journeymaps.core.render.screen.cards;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.journeymaps.core.insight.Standing;
import org.journeymaps.core.insight.Standing.Change;
import org.journeymaps.core.insight.Standing.Verdict;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.TrendWords;

/** How a metric develops: on which side of its thresholds it is, its earlier readings as a small line, and its change. */
final class ScreenTrend {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double EDGE = 3;

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenTrend(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the thresholds, with an icon and a word for the side on which the reading is. */
    void writeLevel(Metric metric, Standing standing) {
        if (metric.good() == Reading.NONE && metric.bad() == Reading.NONE) {
            return;
        }
        String words = thresholds(metric);
        if (standing.level() == Verdict.UNKNOWN) {
            out.element("div", "jm-level-unknown jm-start", words);
            return;
        }
        String level = standing.level().name().toLowerCase(Locale.ROOT);
        out.start("div", "jm-standing jm-standing-" + level);
        sheet.icon("level-" + level).out.element("b", "jm-word", sheet.say("metric.level-" + level));
        sheet.space();
        out.element("span", "jm-thresholds", words).end();
    }

    private String thresholds(Metric metric) {
        String good = sheet.reading(metric.good(), metric);
        String bad = sheet.reading(metric.bad(), metric);
        if (metric.bad() == Reading.NONE) {
            return sheet.say("metric.good-from", good);
        }
        return metric.good() == Reading.NONE ? sheet.say("metric.bad-from", bad) : sheet.say("metric.good-bad-from", good, bad);
    }

    /** Writes the history as a line for the eye and a sentence for everybody. */
    void writeHistory(Metric metric) {
        List<Double> history = metric.history();
        if (history.isEmpty()) {
            return;
        }
        double low = Collections.min(history);
        double high = Collections.max(history);
        out.start("div", "jm-history");
        if (history.size() > 1) {
            writeLine(history, low, high);
        }
        String first = sheet.numbers.plain(history.get(0));
        String last = sheet.numbers.plain(history.get(history.size() - 1));
        out.element("span", "jm-word", history.size() == 1 ? sheet.say("metric.history-one", first)
                : sheet.say("metric.history", history.size(), first, last, sheet.numbers.plain(low), sheet.numbers.plain(high)));
        out.end();
    }

    private void writeLine(List<Double> history, double low, double high) {
        StringBuilder path = new StringBuilder();
        double y = 0;
        for (int i = 0; i < history.size(); i++) {
            double x = EDGE + i * (WIDTH - 2 * EDGE) / (history.size() - 1);
            y = high == low ? HEIGHT / 2 : EDGE + (1 - part(history.get(i), low, high)) * (HEIGHT - 2 * EDGE);
            path.append(i == 0 ? "M" : "L").append(PathData.number(x)).append(' ').append(PathData.number(y));
        }
        out.start("svg", "jm-spark").attribute("viewBox", "0 0 96 24").attribute("width", 96).attribute("height", 24);
        out.attribute("aria-hidden", true).start("path", "jm-spark-line").attribute("d", path).end();
        out.start("circle", "jm-spark-end").attribute("cx", PathData.number(WIDTH - EDGE)).attribute("cy", PathData.number(y));
        out.attribute("r", "2.5").end().end();
    }

    /** From 0 to 1, by halves, as the difference of two finite numbers may be none. */
    private static double part(double reading, double low, double high) {
        return (reading / 2 - low / 2) / (high / 2 - low / 2);
    }

    /** Writes the change in the map's own words, else in ours, with an arrow that is good or bad by its colour and word. */
    void write(Metric metric, Standing standing) {
        if (metric.trend().isBlank() && standing.change() == Change.UNKNOWN) {
            return;
        }
        String icon = switch (standing.change()) {
            case UP -> "trend-up";
            case DOWN -> "trend-down";
            case NONE -> "trend-flat";
            case UNKNOWN -> "trend";
        };
        String tone = standing.turn() == Verdict.GOOD ? " jm-good" : standing.turn() == Verdict.BAD ? " jm-bad" : "";
        out.start("div", "jm-trend" + tone);
        sheet.icon(icon);
        if (metric.trend().isBlank()) {
            out.element("span", "jm-word", sheet.say(TrendWords.change(standing)));
        } else {
            sheet.mapText("span", "jm-word", metric.trend());
            if (!tone.isEmpty()) {
                sheet.space().hidden(sheet.say(standing.turn() == Verdict.GOOD ? "metric.good-turn" : "metric.bad-turn"));
            }
        }
        out.end();
    }
}
