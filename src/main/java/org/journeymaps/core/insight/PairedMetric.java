package org.journeymaps.core.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;

/**
 * A metric of the journey as it is, with the target that the wanted journey has for it. Metrics are paired by what they measure:
 * name, unit and period, whatever their case.
 *
 * <p>Example: an average call of 9 min now whose target is 2 min has a delta of -7. Source: reference on journeys, section 2.
 *
 * @param now the metric as it stands in the current map
 * @param wanted the same in the wanted map, with a target
 */
public record PairedMetric(Metric now, Metric wanted) {

    /** The metrics of both maps, in the order of the wanted one, each once; those without a target there say nothing. */
    static List<PairedMetric> of(JourneyMap now, JourneyMap wanted) {
        Map<List<String>, Deque<Metric>> current = new HashMap<>();
        metrics(now).forEach(metric -> current.computeIfAbsent(key(metric), key -> new ArrayDeque<>()).add(metric));
        List<PairedMetric> pairs = new ArrayList<>();
        metrics(wanted).filter(metric -> metric.target() != Reading.NONE).forEach(metric -> {
            Deque<Metric> same = current.getOrDefault(key(metric), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pairs.add(new PairedMetric(same.remove(), metric));
            }
        });
        return pairs;
    }

    private static Stream<Metric> metrics(JourneyMap map) {
        return map.lanes().stream().flatMap(lane -> lane.cards().stream())
                .filter(Metric.class::isInstance).map(Metric.class::cast).filter(metric -> !metric.name().isBlank());
    }

    private static List<String> key(Metric metric) {
        return Stream.of(metric.name(), metric.unit(), metric.period())
                .map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * How far it is from the reading now to the target that is wanted.
     *
     * @return target less now, or nothing where one of the two is no number
     */
    public Reading delta() {
        double delta = Standing.number(wanted.target()).orElse(Double.NaN) - Standing.number(now.now()).orElse(Double.NaN);
        return Double.isFinite(delta) ? new Reading.Number(delta) : Reading.NONE;
    }

    /**
     * Whether the current map has a target, too, and another one.
     *
     * @return whether the target moves
     */
    public boolean moves() {
        return now.target() != Reading.NONE && !now.target().equals(wanted.target());
    }
}
