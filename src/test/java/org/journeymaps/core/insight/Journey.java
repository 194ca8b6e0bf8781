package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/** The steps of a map built for a test, all in one stage: s1, s2, ... unless they are named. */
final class Journey {

    private final List<Step> steps = new ArrayList<>();

    static Journey of(int count) {
        Journey journey = new Journey();
        for (int i = 1; i <= count; i++) {
            journey.steps.add(MapSketch.step("s" + i, "Action " + i));
        }
        return journey;
    }

    /** Lets the last step have another name. */
    Journey then(String id) {
        steps.add(MapSketch.step(id, "Action " + id));
        return this;
    }

    /** A branch of a step, an empty one for a stop; a share of 0 is none. */
    Journey branch(String from, String to, double share) {
        return branch(from, to, share, Reading.NONE);
    }

    Journey branch(String from, String to, double share, Reading value) {
        return change(from, step -> {
            List<Branch> branches = new ArrayList<>(step.branches());
            branches.add(new Branch(to, "", share, "", value, Extras.NONE));
            return new Step(step.id(), step.action(), step.start(), step.end(), step.activeMinutes(), step.waitMinutes(),
                    step.importance(), step.flags(), branches, Extras.NONE);
        });
    }

    Journey exit(String id) {
        return change(id, step -> new Step(step.id(), step.action(), step.start(), step.end(), step.activeMinutes(),
                step.waitMinutes(), step.importance(), List.of(StepFlag.EXIT), step.branches(), Extras.NONE));
    }

    Journey minutes(String id, int active, int waiting) {
        return change(id, step -> new Step(step.id(), step.action(), step.start(), step.end(), active, waiting,
                step.importance(), step.flags(), step.branches(), Extras.NONE));
    }

    Journey importance(String id, int importance) {
        return change(id, step -> new Step(step.id(), step.action(), step.start(), step.end(), step.activeMinutes(),
                step.waitMinutes(), importance, step.flags(), step.branches(), Extras.NONE));
    }

    Journey time(String id, String start, String end) {
        return change(id, step -> new Step(step.id(), step.action(), start, end, step.activeMinutes(),
                step.waitMinutes(), step.importance(), step.flags(), step.branches(), Extras.NONE));
    }

    MapSketch sketch() {
        return new MapSketch().persona("Jamie").stage(new Stage("g1", "Stage", "", "", steps, Extras.NONE));
    }

    private Journey change(String id, UnaryOperator<Step> change) {
        steps.replaceAll(step -> step.id().equals(id) ? change.apply(step) : step);
        return this;
    }
}
