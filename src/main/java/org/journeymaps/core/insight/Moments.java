package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Weight;

/** The moments of one curve on the paths of a map. */
final class Moments {

    private final Curve curve;
    private final Map<Integer, Moment> moments = new HashMap<>();
    private final List<Integer> stages = new ArrayList<>();
    private final boolean first;

    Moments(JourneyMap map, MapIndex index, Curve curve) {
        this.curve = curve;
        double[] weights = Weights.of(map, index, curve);
        for (Feeling feeling : curve.feelings()) {
            moments.put(feeling.place(), new Moment(feeling.place(), normal(curve, feeling), weights[feeling.place()]));
        }
        for (int stage = 0; stage < map.stages().size(); stage++) {
            for (int step = map.stages().get(stage).steps().size(); step > 0; step--) {
                stages.add(stage);
            }
        }
        first = map.lanes().stream()
                .filter(lane -> lane.type() == LaneType.CURVE)
                .findFirst().stream().anyMatch(lane -> lane == curve.lane());
    }

    /** The score on each path with a moment. */
    List<Score> scores(List<Path> paths) {
        List<Score> scores = new ArrayList<>();
        for (Path path : paths) {
            List<Moment> on = on(path);
            if (!on.isEmpty()) {
                scores.add(new Score(path, on));
            }
        }
        return scores;
    }

    private List<Moment> on(Path path) {
        List<Moment> on = new ArrayList<>();
        int before = -1;
        for (int step : path.steps()) {
            int place = curve.lane().span() == Span.STEP ? step : stages.get(step);
            if (moments.containsKey(place) && (curve.lane().span() == Span.STEP || place != before)) {
                on.add(moments.get(place));
            }
            before = place;
        }
        if (first && path.last() instanceof Reading.Number last && curve.scale().holds(last.value())) {
            on.add(new Moment(before, curve.scale().normal(last.value()), curve.lane().weight() == Weight.NONE ? 1 : 0));
        }
        return on;
    }

    /** What is felt at one place of a curve, without the unit. */
    static double normal(Curve curve, Feeling feeling) {
        return curve.scale().emotions().isEmpty()
                ? curve.scale().normal(feeling.value())
                : feeling.values().stream().mapToDouble(value -> curve.scale().normal(value)).average().orElseThrow();
    }
}
