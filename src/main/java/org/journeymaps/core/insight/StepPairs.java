package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.ComparedMap.Placed;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Value;

/** Pairs the steps of two maps by their ids. */
final class StepPairs {

    /** On which feelings are compared that were given on two scales. */
    static final Scale WITHOUT_UNIT =
            new Scale("n", -1, 1, 0, List.of(), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);

    private final ComparedMap now;
    private final ComparedMap wanted;
    private final Scale scale;

    StepPairs(ComparedMap now, ComparedMap wanted) {
        this.now = now;
        this.wanted = wanted;
        Optional<Scale> future = wanted.curve().map(Curve::scale);
        this.scale = now.curve().map(Curve::scale)
                .filter(current -> future.isPresent() && alike(current, future.get()))
                .flatMap(current -> future)
                .orElse(WITHOUT_UNIT);
    }

    Comparison comparison(List<PairedMetric> metrics) {
        List<PairedStep> steps = new ArrayList<>();
        int stage = 0;
        for (String id : order()) {
            stage = wanted.step(id).map(Placed::stage).orElse(stage);
            steps.add(pair(id, stage));
        }
        return new Comparison(steps, metrics, scale);
    }

    /** The ids of the wanted map, and those left out each after the one that it follows in the current map. */
    private List<String> order() {
        List<String> order = new ArrayList<>(wanted.ids());
        int before = 0;
        for (String id : now.ids()) {
            if (wanted.step(id).isEmpty()) {
                order.add(before, id);
            }
            before = order.indexOf(id) + 1;
        }
        return order;
    }

    private PairedStep pair(String id, int stage) {
        Change change = change(id);
        boolean cared = now.step(id).filter(now::caresFor).isPresent() || wanted.step(id).filter(wanted::caresFor).isPresent();
        PairedStep pair = new PairedStep(id, change, stage, action(now, id), action(wanted, id), number(now, id),
                number(wanted, id), feeling(now, id), feeling(wanted, id), false);
        boolean better = change == Change.NEW || pair.delta() instanceof Reading.Number delta && better(delta.value());
        return better && !cared ? pair.withGap() : pair;
    }

    private boolean better(double delta) {
        return scale.reversed() ? delta < 0 : delta > 0;
    }

    private PairedStep.Felt feeling(ComparedMap map, String id) {
        return map.step(id).flatMap(map::feeling).map(feeling -> felt(map, feeling)).orElse(PairedStep.Felt.NOTHING);
    }

    private PairedStep.Felt felt(ComparedMap map, Feeling feeling) {
        double value = scale == WITHOUT_UNIT
                ? map.curve().orElseThrow().scale().normal(feeling.value()) : feeling.value();
        Basis weakest = feeling.values().stream().map(Value::basis).min(Comparator.naturalOrder()).orElseThrow();
        return new PairedStep.Felt(new Reading.Number(value), weakest);
    }

    private Change change(String id) {
        if (now.step(id).isEmpty()) {
            return Change.NEW;
        }
        if (wanted.step(id).isEmpty()) {
            return Change.DROP;
        }
        return action(now, id).strip().equals(action(wanted, id).strip()) ? Change.KEEP : Change.CHANGE;
    }

    private static String action(ComparedMap map, String id) {
        return map.step(id).map(found -> found.step().action()).orElse("");
    }

    private static int number(ComparedMap map, String id) {
        return map.step(id).map(Placed::number).orElse(0);
    }

    private static boolean alike(Scale one, Scale other) {
        return one.min() == other.min() && one.max() == other.max() && one.neutral() == other.neutral()
                && one.reversed() == other.reversed() && one.valence() == other.valence();
    }
}
