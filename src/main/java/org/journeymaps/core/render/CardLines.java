package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;

/** A card in words: everything it says, in the order in which it is read. */
final class CardLines {

    private static final int RATINGS = 5;

    private final JourneyMap map;
    private final MapIndex index;
    private final StaticWords words;
    private final NodeLines nodes;

    CardLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.map = map;
        this.index = index;
        this.words = words;
        this.nodes = new NodeLines(map, index, words);
    }

    List<Line> of(Card card) {
        List<Line> lines = new ArrayList<>();
        if (card instanceof Quote quote) {
            quote(lines, quote);
        } else if (card instanceof Touchpoint touchpoint) {
            touchpoint(lines, touchpoint);
        } else if (card instanceof PainPoint pain) {
            pain(lines, pain);
        } else if (card instanceof Improvement improvement) {
            improvement(lines, improvement);
        } else if (card instanceof Metric metric) {
            metric(lines, metric);
        } else if (card instanceof Node node) {
            nodes.add(lines, node);
        } else {
            lines.add(Line.plain(card.text()));
        }
        if (card instanceof Item item) {
            issues(lines, item);
        }
        return lines;
    }

    /** What the customer does at a step, as a band of a blueprint. */
    List<Line> action(Step step) {
        return nodes.action(step);
    }

    private void quote(List<Line> lines, Quote quote) {
        lines.add(Line.plain(words.say("quote", quote.text())));
        index.persona(quote.persona()).stream()
                .filter(persona -> persona > 0)
                .forEach(persona -> lines.add(Line.quiet(map.personas().get(persona).name())));
    }

    private void touchpoint(List<Line> lines, Touchpoint touchpoint) {
        lines.add(Line.strong(touchpoint.text()));
        lines.add(Line.plain(words.list(List.of(
                words.code("channel", touchpoint.channel()), words.code("direction", touchpoint.direction())))));
        boolean department = !touchpoint.department().isEmpty();
        if (!department || touchpoint.ownership() != Ownership.OWN) {
            lines.add(Line.plain(words.code("ownership", touchpoint.ownership())));
        }
        department(lines, touchpoint.department());
    }

    private void pain(List<Line> lines, PainPoint pain) {
        lines.add(Line.strong(pain.text()));
        rating(lines, "severity", pain.severity());
        if (pain.frequency() > 0 && pain.reach() > 0) {
            lines.add(Line.plain(words.text("frequency-reach", pain.frequency(), pain.reach())));
        } else {
            rating(lines, "frequency", pain.frequency());
            rating(lines, "reach", pain.reach());
        }
        department(lines, pain.department());
    }

    private void rating(List<Line> lines, String name, int rating) {
        if (rating > 0) {
            lines.add(Line.plain(words.text(name, rating, RATINGS)));
        }
    }

    private void improvement(List<Line> lines, Improvement improvement) {
        lines.add(Line.strong(improvement.text()));
        List<Integer> steps = improvement.answers().stream()
                .flatMap(id -> index.painSteps(id).stream()).distinct().sorted().toList();
        if (!steps.isEmpty()) {
            lines.add(Line.plain(words.say("answers", words.list(steps.stream().map(words::count).toList()))));
        }
        improvement.answers().stream()
                .filter(id -> index.painSteps(id).isEmpty())
                .flatMap(id -> index.pain(id).stream())
                .forEach(pain -> lines.add(Line.plain(words.say("answers-pain", pain.text()))));
        department(lines, improvement.department());
    }

    private void metric(List<Line> lines, Metric metric) {
        if (!metric.department().isEmpty()) {
            lines.add(Line.quiet(index.departmentName(metric.department())));
        }
        lines.add(Line.strong(metric.text()));
        List<String> readings = new ArrayList<>();
        if (!metric.start().equals(metric.now())) {
            reading(readings, "start", metric.start(), metric.unit());
        }
        reading(readings, "now", metric.now(), metric.unit());
        reading(readings, "target", metric.target(), metric.unit());
        String list = words.list(readings);
        lines.add(Line.plain(list.isEmpty() ? metric.name() : words.text("metric", metric.name(), list)));
        lines.add(Line.quiet(metric.trend()));
    }

    private void reading(List<String> readings, String name, Reading reading, String unit) {
        if (reading != Reading.NONE) {
            readings.add(words.text(name, words.reading(reading, unit)));
        }
    }

    private void issues(List<Line> lines, Item item) {
        item.issues().forEach(issue ->
                lines.add(Line.plain(words.text("issue", issue.key(), words.code("relation", issue.relation())))));
    }

    private void department(List<Line> lines, String key) {
        if (!key.isEmpty()) {
            lines.add(Line.plain(index.departmentName(key)));
        }
    }
}
