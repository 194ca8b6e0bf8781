package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/** How stages, their steps and where these lead are stored. */
final class StageShapes {

    private static final Key<String> ID = Key.required("id", Kinds.ID);

    private StageShapes() {}

    static Shape<Step> step() {
        Key<String> action = Key.required("action", Kinds.TEXT);
        Key<String> start = Key.text("start");
        Key<String> end = Key.text("end");
        Key<Integer> activeMinutes = Key.optional("activeMinutes", Kinds.COUNT, 0);
        Key<Integer> waitMinutes = Key.optional("waitMinutes", Kinds.COUNT, 0);
        Key<Integer> importance = Key.optional("importance", Kinds.RATING, 0);
        Key<List<StepFlag>> flags = Key.list("flags", Kinds.word(StepFlag.class));
        Key<List<Branch>> branches = Key.list("branches", Kinds.counted(branch(), Tally.Of.DETAILS));
        return new Shape<>(
                Step::extras,
                (it, in) -> new Step(
                        it.get(ID), it.get(action), it.get(start), it.get(end), it.get(activeMinutes), it.get(waitMinutes),
                        it.get(importance), it.get(flags), it.get(branches), it.extras()))
                .with(ID, Step::id)
                .with(action, Step::action)
                .with(start, Step::start)
                .with(end, Step::end)
                .with(activeMinutes, Step::activeMinutes)
                .with(waitMinutes, Step::waitMinutes)
                .with(importance, Step::importance)
                .with(flags, Step::flags)
                .with(branches, Step::branches);
    }

    static Shape<Branch> branch() {
        Key<String> to = Key.text("to");
        Key<String> when = Key.text("when");
        Key<Double> share = Key.optional("share", Kinds.NUMBER, 0.0);
        Key<String> text = Key.text("text");
        Key<Reading> value = Key.optional("value", Kinds.READING, Reading.NONE);
        return new Shape<>(
                Branch::extras,
                (it, in) -> new Branch(
                        it.get(to), it.get(when), it.get(share), it.get(text), it.get(value), it.extras()))
                .with(to, Branch::to)
                .with(when, Branch::when)
                .with(share, Branch::share)
                .with(text, Branch::text)
                .with(value, Branch::value);
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
