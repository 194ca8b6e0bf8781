package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Path;
import org.journeymaps.core.insight.Paths;
import org.journeymaps.core.model.JourneyMap;

/**
 * The ways along which a curve by step runs: every path of the journey, that which most take first, cut where it goes back;
 * and the steps to which no path leads, as they stand beside each other.
 */
public final class Ways {

    private Ways() {}

    /** Steps from 0, ascending in each way. */
    public static List<List<Integer>> of(JourneyMap map) {
        List<Path> paths = new ArrayList<>(Paths.of(map));
        paths.sort(Comparator.comparing(Path::stopped).thenComparing(path -> -path.share()));
        List<List<Integer>> ways = new ArrayList<>();
        Set<Integer> reached = new HashSet<>();
        paths.forEach(path -> {
            ways.addAll(forward(path.steps()));
            reached.addAll(path.steps());
        });
        List<Integer> others = IntStream.range(0, map.steps().size()).filter(step -> !reached.contains(step)).boxed().toList();
        ways.addAll(cut(others, (before, next) -> next != before + 1));
        return ways;
    }

    private static List<List<Integer>> forward(List<Integer> steps) {
        return cut(steps, (before, next) -> next <= before);
    }

    private interface Break {

        boolean between(int before, int next);
    }

    private static List<List<Integer>> cut(List<Integer> steps, Break rule) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i == 0 || rule.between(steps.get(i - 1), steps.get(i))) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(steps.get(i));
        }
        return parts;
    }
}
