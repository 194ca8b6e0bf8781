package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.insight.Standing;
import org.journeymaps.core.insight.Standing.Change;
import org.journeymaps.core.insight.Standing.Verdict;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.words.TrendWords;

/** A metric in words. */
final class MetricLines {

    private final MapIndex index;
    private final StaticWords words;

    MetricLines(MapIndex index, StaticWords words) {
        this.index = index;
        this.words = words;
    }

    void write(List<Line> lines, Metric metric) {
        String department = metric.department().isEmpty() ? "" : index.departmentName(metric.department());
        lines.add(Line.quiet(words.list(Stream.of(department, metric.person()).filter(part -> !part.isBlank()).toList())));
        lines.add(Line.strong(metric.text()));
        String name = metric.period().isBlank() ? metric.name() : words.say("metric.period", metric.name(), metric.period());
        String readings = words.list(readings(metric));
        lines.add(Line.plain(readings.isEmpty() ? name : words.text("metric", name, readings)));
        level(lines, metric, Standing.of(metric));
        history(lines, metric);
        trend(lines, metric, Standing.of(metric));
    }

    private List<String> readings(Metric metric) {
        List<String> readings = new ArrayList<>();
        if (!metric.start().equals(metric.now())) {
            reading(readings, "start", metric.start(), metric.unit());
        }
        reading(readings, "now", metric.now(), metric.unit());
        reading(readings, "target", metric.target(), metric.unit());
        return readings;
    }

    private void reading(List<String> readings, String name, Reading reading, String unit) {
        if (reading != Reading.NONE) {
            readings.add(words.text(name, words.reading(reading, unit)));
        }
    }

    private void level(List<Line> lines, Metric metric, Standing standing) {
        if (metric.good() == Reading.NONE && metric.bad() == Reading.NONE) {
            return;
        }
        String good = words.reading(metric.good(), metric.unit());
        String bad = words.reading(metric.bad(), metric.unit());
        String from = metric.bad() == Reading.NONE ? words.say("metric.good-from", good)
                : metric.good() == Reading.NONE ? words.say("metric.bad-from", bad)
                : words.say("metric.good-bad-from", good, bad);
        lines.add(Line.plain(standing.level() == Verdict.UNKNOWN ? from : words.text("level",
                words.say("metric.level-" + standing.level().name().toLowerCase(Locale.ROOT)), from)));
    }

    private void history(List<Line> lines, Metric metric) {
        List<Double> history = metric.history();
        if (history.size() == 1) {
            lines.add(Line.quiet(words.say("metric.history-one", words.bare(history.get(0)))));
        } else if (!history.isEmpty()) {
            lines.add(Line.quiet(words.say("metric.history", history.size(), words.bare(history.get(0)),
                    words.bare(history.get(history.size() - 1)), words.bare(Collections.min(history)),
                    words.bare(Collections.max(history)))));
        }
    }

    private void trend(List<Line> lines, Metric metric, Standing standing) {
        if (!metric.trend().isBlank()) {
            lines.add(Line.quiet(metric.trend()));
        } else if (standing.change() != Change.UNKNOWN) {
            lines.add(Line.quiet(words.say(TrendWords.change(standing))));
        }
    }
}
