package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;

/** Where the journey is broken off beside the points of the first curve, as far as it is known what is felt then. */
public record Stops(Curve curve, Map<Integer, List<StopMark>> marks) {

    /** The stops of a curve whose values stand at steps; none of one by stages. */
    public static Stops of(List<Step> steps, Curve curve, Axis axis) {
        Map<Integer, List<StopMark>> marks = new HashMap<>();
        if (curve.lane().span() == Span.STEP) {
            for (Feeling feeling : curve.feelings()) {
                List<StopMark> here = at(steps.get(feeling.place()), curve.scale(), axis);
                if (!here.isEmpty()) {
                    marks.put(feeling.place(), here);
                }
            }
        }
        return new Stops(curve, marks);
    }

    private static List<StopMark> at(Step step, Scale scale, Axis axis) {
        List<StopMark> marks = new ArrayList<>();
        for (Branch branch : step.branches()) {
            if (branch.stops() && branch.value() instanceof Reading.Number felt && scale.holds(felt.value())) {
                marks.add(new StopMark(felt.value(), Tone.of(scale, felt.value()), axis.y(felt.value())));
            }
        }
        return marks;
    }

    /** Adds the lines that lead to them. */
    public void draw(CurveShape shape) {
        for (Feeling feeling : curve.feelings()) {
            marks.getOrDefault(feeling.place(), List.of()).forEach(stop -> shape.stop(feeling, StopMark.ASIDE, stop.y()));
        }
    }
}
