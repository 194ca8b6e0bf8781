package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Span;

/** Where the first lane of solutions has a gap: at the first step of a pain point that nobody does anything about. */
public final class SolutionGaps {

    /** The lane, if there is one. */
    private final List<Lane> first;
    private final Map<Integer, List<PainPoint>> byPlace = new HashMap<>();

    /** Sorts the gaps of a map by where they are. */
    public SolutionGaps(JourneyMap map, MapIndex index, Findings findings, List<Column> columns) {
        first = map.lanes().stream()
                .filter(lane -> lane.type() == LaneType.SOLUTION && lane.span() != Span.MAP).limit(1).toList();
        first.forEach(lane -> {
            Map<Integer, Integer> stages = new HashMap<>();
            columns.forEach(column -> stages.put(column.number(), column.stage()));
            for (PainPoint pain : findings.gaps()) {
                index.painSteps(pain.id()).stream().findFirst().ifPresent(number -> byPlace
                        .computeIfAbsent(lane.span() == Span.STAGE ? stages.get(number) : number - 1, key -> new ArrayList<>())
                        .add(pain));
            }
        });
    }

    /** Whether a lane is the one that has gaps. */
    public boolean in(Lane solutions) {
        return first.stream().anyMatch(lane -> lane == solutions);
    }

    /** The pain points without a solution at a step or stage of a lane. */
    public List<PainPoint> at(Lane solutions, int place) {
        return in(solutions) ? byPlace.getOrDefault(place, List.of()) : List.of();
    }

    /** The same for a cell that covers columns. */
    public List<PainPoint> at(Lane solutions, List<Column> columns) {
        return columns.stream().map(column -> solutions.span() == Span.STAGE ? column.stage() : column.number() - 1)
                .distinct().flatMap(place -> at(solutions, place).stream()).toList();
    }
}
