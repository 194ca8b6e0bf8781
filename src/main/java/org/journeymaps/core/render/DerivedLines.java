package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;

/** Lanes that say what stands in others, in words. */
final class DerivedLines {

    private final JourneyMap map;
    private final MapIndex index;
    private final CardLines cards;
    private final FeelingLines sources;
    private final Derived derived;

    DerivedLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.map = map;
        this.index = index;
        this.cards = new CardLines(map, index, words);
        this.sources = new FeelingLines(map, words);
        this.derived = new Derived(map);
    }

    boolean holds(Lane lane) {
        return lane.type() == LaneType.DEPARTMENTS || lane.type() == LaneType.EVIDENCE || lane.type() == LaneType.ISSUES;
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
            default -> derived.issues(steps).stream().map(this::issues).toList();
        };
    }

    private List<Line> issues(Item item) {
        List<Line> lines = new ArrayList<>(List.of(Line.plain(item.text())));
        lines.addAll(cards.issues(item));
        return lines;
    }
}
