package org.journeymaps.app.start;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/**
 * The template of a future state beside the current map of its page: it takes over the journey and whose it is, under the same
 * ids, and names that map as its pair, so that from its first day on it says what has changed. What is wrong today, and the
 * minutes it takes, stay behind. Source: reference on journeys, section 3.
 */
final class FutureState {

    /** The key of the template. */
    static final String TEMPLATE = "future-state";

    private static final Set<StepFlag> OF_TODAY = Set.of(
            StepFlag.OBSTACLE, StepFlag.INEFFICIENCY, StepFlag.FAIL_POINT, StepFlag.WAIT_POINT);

    private FutureState() {}

    /**
     * The current map that a new map beside it means: the nearest above, or the first below. One with errors that lead
     * nowhere, without an id of its own or without a stage is none.
     */
    static Optional<JourneyMap> current(StoredPage page, StoredMap place) {
        List<StoredMap> others = page.maps().stream()
                .filter(map -> !map.map().isEmpty() && !page.twice(map.map()) && current(map).isPresent()).toList();
        return others.stream().filter(map -> map.position() < place.position()).reduce((above, nearer) -> nearer)
                .or(() -> others.stream().findFirst())
                .flatMap(FutureState::current);
    }

    private static Optional<JourneyMap> current(StoredMap stored) {
        return stored.read()
                .filter(map -> map.type() == MapType.CURRENT_STATE && !map.stages().isEmpty())
                .filter(FutureState::whole);
    }

    private static boolean whole(JourneyMap map) {
        return MapCheck.problems(map).stream().noneMatch(Problem::blocksWriting);
    }

    /** A template as the pair of a current map; nothing if the two have an id in common. */
    static Optional<JourneyMap> of(JourneyMap template, JourneyMap current) {
        Optional<Scale> scale = current.lanes().stream().filter(lane -> lane.type() == LaneType.CURVE).findFirst()
                .flatMap(lane -> current.scales().stream().filter(it -> it.id().equals(lane.scale())).findFirst())
                .filter(Scale::valence);
        List<Scale> scales = scale.map(List::of).orElse(template.scales());
        List<Stage> stages = current.stages().stream().map(stage -> wanted(stage, scale.isPresent())).toList();
        List<Lane> lanes = template.lanes().stream().map(lane -> wanted(lane, scales.get(0))).toList();
        String scenario = current.scenario().isBlank() ? template.scenario() : current.scenario();
        JourneyMap wanted = new JourneyMap(
                template.id(), template.title(), template.type(), current.scope(), current.id(), Link.NONE, Link.NONE,
                current.industry(), "", template.purpose(), scenario, template.goals(), template.expectations(),
                template.successMetrics(), current.begins(), current.ends(), template.owner(), current.department(),
                template.review(), template.stamps(), current.departments(),
                current.personas().isEmpty() ? template.personas() : current.personas(), scales, stages, lanes,
                template.arrows(), template.evidence(), template.extras());
        return Optional.of(wanted).filter(FutureState::whole);
    }

    private static Lane wanted(Lane lane, Scale scale) {
        return new Lane(lane.id(), lane.type(), lane.title(), lane.type().scaled() ? scale.id() : lane.scale(), lane.span(),
                lane.weight(), lane.audience(), lane.cards(), lane.values(), lane.extras());
    }

    private static Stage wanted(Stage stage, boolean sameScale) {
        return new Stage(stage.id(), stage.name(), stage.description(), stage.department(),
                stage.steps().stream().map(step -> wanted(step, sameScale)).toList(), stage.extras());
    }

    private static Step wanted(Step step, boolean sameScale) {
        return new Step(step.id(), step.action(), step.start(), step.end(), 0, 0, step.importance(),
                step.flags().stream().filter(flag -> !OF_TODAY.contains(flag)).toList(),
                step.branches().stream().map(branch -> sameScale ? branch : withoutValue(branch)).toList(), step.extras());
    }

    /** What is felt on a way stands on the scale of the first curve, which is another one here. */
    private static Branch withoutValue(Branch branch) {
        return new Branch(branch.to(), branch.when(), branch.share(), branch.text(), Reading.NONE, branch.extras());
    }
}
