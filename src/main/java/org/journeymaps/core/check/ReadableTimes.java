package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.DayTime;
import org.journeymaps.core.model.Step;

/** A step says when it begins and ends, in hours and minutes, or neither. */
final class ReadableTimes implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return parts.steps().stream().flatMap(step -> Stream.of(
                        unreadable(step, "start", step.it().start()),
                        unreadable(step, "end", step.it().end()),
                        half(step))
                .flatMap(problems -> problems));
    }

    private static Stream<Problem> unreadable(Part<Step> step, String key, String time) {
        return time.isEmpty() || DayTime.minutes(time).isPresent()
                ? Stream.of()
                : Stream.of(Rule.advisory("time", step.path() + "." + key, time));
    }

    private static Stream<Problem> half(Part<Step> step) {
        boolean start = step.it().start().isEmpty();
        boolean end = step.it().end().isEmpty();
        return start == end
                ? Stream.of()
                : Stream.of(Rule.advisory(start ? "no-start" : "no-end", step.path() + (start ? ".end" : ".start")));
    }
}
