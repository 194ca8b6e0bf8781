package org.journeymaps.core.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;

/** By what the places of a journey are weighed. */
final class Weights {

    private Weights() {}

    /** The weight of each place of a curve, 0 where it has none. */
    static double[] of(JourneyMap map, MapIndex index, Curve curve) {
        double[] steps = switch (curve.lane().weight()) {
            case NONE -> map.steps().stream().mapToDouble(step -> 1).toArray();
            case MINUTES -> map.steps().stream().mapToDouble(step -> Minutes.of(step).total()).toArray();
            case IMPORTANCE -> map.steps().stream().mapToDouble(Step::importance).toArray();
            case VOLUME -> volumes(map, index, curve.persona());
        };
        return curve.lane().span() == Span.STEP ? steps : stages(map, index, curve, steps);
    }

    /**
     * How many customers come to each step, as the first funnel of the map says, 0 where it is not known. A funnel by stage
     * says it of all steps of the stage; a persona without numbers goes with the first that has some.
     */
    static double[] volumes(JourneyMap map, MapIndex index, int persona) {
        double[] volumes = new double[map.steps().size()];
        funnel(map, index, persona).ifPresent(funnel -> {
            for (Funnel.Level level : funnel.levels()) {
                index.steps(funnel.lane().span(), level.place()).forEach(step -> volumes[step] = level.volume());
            }
        });
        return volumes;
    }

    private static Optional<Funnel> funnel(JourneyMap map, MapIndex index, int persona) {
        List<Funnel> all = Funnel.of(map, index);
        List<Funnel> funnels = all.stream().filter(funnel -> funnel.lane() == all.get(0).lane()).toList();
        return funnels.stream().filter(funnel -> funnel.persona() == persona).findFirst()
                .or(() -> funnels.stream().findFirst());
    }

    /** A stage takes the minutes of all its steps, and counts as much as the weightiest of them otherwise. */
    private static double[] stages(JourneyMap map, MapIndex index, Curve curve, double[] steps) {
        return IntStream.range(0, map.stages().size()).mapToDouble(stage -> {
            DoubleStream weights = index.steps(Span.STAGE, stage).stream().mapToDouble(step -> steps[step]);
            return switch (curve.lane().weight()) {
                case NONE -> 1;
                case MINUTES -> weights.sum();
                case VOLUME, IMPORTANCE -> weights.max().orElse(0);
            };
        }).toArray();
    }
}
