package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.PairedMetric;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;

/** In words: how a map differs from the one that it is compared with, an entry for each step of both and each target. */
final class StaticComparison {

    private final StaticMap map;
    private final StaticWords words;

    StaticComparison(StaticMap map) {
        this.map = map;
        this.words = map.words();
    }

    /** The heading; empty where the map is compared with none. */
    String heading() {
        if (map.counterpart() instanceof Counterpart.Known known) {
            String title = known.map().title();
            return words.say("compare.title", title.isBlank() ? known.page() : title);
        }
        return map.counterpart() instanceof Counterpart.Hidden ? words.say("compare.change") : "";
    }

    List<Entry> entries() {
        if (map.counterpart() instanceof Counterpart.Hidden) {
            return List.of(Entry.of("", Line.quiet(words.say("compare.hidden"))));
        }
        Comparison comparison = map.comparison();
        Stream<Entry> steps = comparison.steps().stream()
                .map(step -> new Entry(title(step), List.of(lines(comparison, step))));
        return Stream.concat(steps, comparison.metrics().stream().map(this::entry)).toList();
    }

    /** The target of a metric that both maps have. */
    private Entry entry(PairedMetric pair) {
        Metric now = pair.now();
        Metric wanted = pair.wanted();
        String name = wanted.period().isBlank() ? wanted.name() : words.say("metric.period", wanted.name(), wanted.period());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.strong(words.text("metric", words.say("compare.wanted"), words.reading(wanted.target(), wanted.unit()))));
        if (pair.delta() instanceof Reading.Number delta) {
            String difference = words.difference(delta.value(), wanted.unit());
            lines.add(Line.plain(words.text("metric", words.say("compare.delta"), difference)));
        }
        lines.add(Line.quiet(words.say("compare.was", words.reading(now.now(), now.unit()))));
        if (pair.moves()) {
            lines.add(Line.quiet(words.say("compare.was-target", words.reading(now.target(), now.unit()))));
        }
        return new Entry(words.text("metric", words.say("compare.metric"), name), List.of(lines));
    }

    private String title(PairedStep step) {
        List<String> numbers = new ArrayList<>();
        if (step.wantedNumber() > 0) {
            numbers.add(words.say("compare.wanted-step", words.count(step.wantedNumber())));
        }
        if (step.nowNumber() > 0) {
            numbers.add(words.say("compare.now-step", words.count(step.nowNumber())));
        }
        return words.list(numbers);
    }

    private List<Line> lines(Comparison comparison, PairedStep step) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.strong(words.code("compare.change", step.change())));
        lines.add(Line.plain(step.change() == Change.DROP ? step.now() : step.wanted()));
        if (step.change() == Change.CHANGE) {
            lines.add(Line.quiet(words.say("compare.was", step.now())));
        }
        if (step.delta() instanceof Reading.Number delta) {
            lines.add(Line.plain(delta(comparison, delta.value())));
        }
        if (step.gap()) {
            lines.add(Line.strong(words.say("compare.gap-here")));
        }
        return lines;
    }

    private String delta(Comparison comparison, double delta) {
        double better = comparison.scale().reversed() ? -delta : delta;
        String tone = better > 0 ? "good" : better < 0 ? "bad" : "neutral";
        return words.say("compare.delta." + tone, words.difference(delta));
    }
}
