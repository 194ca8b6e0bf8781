package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/** How stages and their steps are stored. */
final class StageShapes {

    private static final Key<String> ID = Key.required("id", Kinds.ID);

    private StageShapes() {}

    static Shape<Step> step() {
        Key<String> action = Key.required("action", Kinds.TEXT);
        Key<List<StepFlag>> flags = Key.list("flags", Kinds.word(StepFlag.class));
        return new Shape<>(Step::extras, (it, in) -> new Step(it.get(ID), it.get(action), it.get(flags), it.extras()))
                .with(ID, Step::id)
                .with(action, Step::action)
                .with(flags, Step::flags);
    }

    static Shape<Stage> stage(Shape<Step> step) {
        Key<String> name = Key.required("name", Kinds.TEXT);
        Key<String> description = Key.text("description");
        Key<String> department = Key.text("department");
        Key<List<Step>> steps = Key.list("steps", Kinds.counted(step, Tally.Of.STEPS));
        return new Shape<>(
                Stage::extras,
                (it, in) -> new Stage(
                        it.get(ID), it.get(name), it.get(description), it.get(department), it.get(steps), it.extras()))
                .with(ID, Stage::id)
                .with(name, Stage::name)
                .with(description, Stage::description)
                .with(department, Stage::department)
                .with(steps, Stage::steps);
    }
}
