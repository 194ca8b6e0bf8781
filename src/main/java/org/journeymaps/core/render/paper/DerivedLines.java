package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Derived;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;

/** Lanes that say what stands in others or in another map, in words. */
final class DerivedLines {

    private final JourneyMap map;
    private final MapIndex index;
    private final CardLines cards;
    private final FeelingLines sources;
    private final StaticWords words;
    private final Derived derived;

    DerivedLines(JourneyMap map, MapIndex index, Comparison comparison, StaticWords words) {
        this.map = map;
        this.index = index;
        this.cards = new CardLines(map, index, words);
        this.sources = new FeelingLines(map, words);
        this.words = words;
        this.derived = new Derived(map, comparison);
    }

    /** The steps that a place stands for, from 0. */
    List<Integer> steps(Span span, int place) {
        if (span == Span.STEP) {
            return place < 0 ? List.of() : List.of(place);
        }
        int first = map.stages().subList(0, place).stream().mapToInt(stage -> stage.steps().size()).sum();
        return IntStream.range(first, first + map.stages().get(place).steps().size()).boxed().toList();
    }

    /** What a lane says of some steps. */
    List<List<Line>> lines(Lane lane, List<Integer> steps) {
        return switch (lane.type()) {
            case DEPARTMENTS -> derived.departments(steps).stream()
                    .map(key -> List.of(Line.plain(index.departmentName(key)))).toList();
            case EVIDENCE -> derived.evidence(steps).stream().map(Evidence::id)
                    .map(id -> sources.sources(List.of(id))).toList();
            case ISSUES -> derived.issues(steps).stream().map(this::issues).toList();
            default -> derived.changes(steps).entrySet().stream()
                    .map(change -> change(change.getKey(), lane.span() == Span.STEP ? List.of() : change.getValue())).toList();
        };
    }

    private List<Line> change(Change change, List<Integer> numbers) {
        Line line = Line.strong(words.code("compare.change", change));
        return numbers.isEmpty() ? List.of(line)
                : List.of(line, Line.plain(words.at(Span.STEP, numbers.stream().map(words::count).toList())));
    }

    private List<Line> issues(Item item) {
        List<Line> lines = new ArrayList<>(List.of(Line.plain(item.text())));
        lines.addAll(cards.issues(item));
        return lines;
    }
}
