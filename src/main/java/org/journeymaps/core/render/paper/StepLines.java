package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.flow.Alternatives;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Step;

/** How the journey runs, in words: when a step is, how long it takes, where it may go on, and where it stops. */
final class StepLines {

    private final MapIndex index;
    private final StaticWords words;
    private final Map<Integer, Integer> alternatives;
    /** A value as it is said on the scale of the first curve. */
    private final DoubleFunction<String> level;
    private final boolean axis;

    StepLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.index = index;
        this.words = words;
        this.axis = ClockAxis.of(map, true).known();
        this.alternatives = Alternatives.of(map, index);
        this.level = map.lanes().stream().filter(lane -> lane.type() == LaneType.CURVE)
                .flatMap(lane -> index.scale(lane.scale()).stream()).findFirst()
                .<DoubleFunction<String>>map(scale -> value -> words.level(scale, value)).orElse(words::bare);
    }

    /** All that is to be said of a step below its action. */
    List<Line> of(Step step, int number) {
        List<Line> lines = new ArrayList<>();
        Optional.ofNullable(alternatives.get(number))
                .ifPresent(other -> lines.add(Line.quiet(words.text("alternative", words.count(other)))));
        lines.add(Line.quiet(axis ? "" : clock(step)));
        lines.add(Line.quiet(minutes(step)));
        if (step.importance() > 0) {
            lines.add(Line.quiet(words.say("importance", words.count(step.importance()))));
        }
        lines.add(Line.quiet(words.list(step.flags().stream().map(flag -> words.code("flag", flag)).toList())));
        step.branches().forEach(branch -> lines.add(Line.plain(branch(branch, number))));
        return lines;
    }

    private String clock(Step step) {
        return step.start().isEmpty() || step.end().isEmpty()
                ? step.start() + step.end() : words.text("time", step.start(), step.end());
    }

    private String minutes(Step step) {
        return words.list(Stream.of(
                        step.activeMinutes() > 0 ? words.say("minutes", words.count(step.activeMinutes())) : "",
                        step.waitMinutes() > 0 ? words.say("minutes-wait", words.count(step.waitMinutes())) : "")
                .filter(text -> !text.isEmpty()).toList());
    }

    private String branch(Branch branch, int number) {
        String then = words.list(
                Stream.of(said(branch.text()), value(branch.value())).filter(text -> !text.isEmpty()).toList());
        String share = branch.share() > 0 ? words.say("metric.percent", words.bare(branch.share())) : "";
        String condition = share.isEmpty() || branch.when().isBlank()
                ? share + said(branch.when()) : words.say("branch.when", share, branch.when());
        if (branch.stops()) {
            String stop = then.isEmpty() ? words.say("stop") : words.say("stop-then", then);
            return condition.isEmpty() ? stop : words.text("stop-when", condition, stop);
        }
        OptionalInt to = index.stepNumber(branch.to());
        String target = to.isPresent() ? words.text("step", words.count(to.getAsInt())) : branch.to();
        String key = to.isPresent() && to.getAsInt() <= number ? "branch.back" : "branch.to";
        String way = condition.isEmpty() ? words.say(key, target) : words.say(key + "-when", target, condition);
        return then.isEmpty() ? way : words.say("branch.then", way, then);
    }

    private static String said(String text) {
        return text.isBlank() ? "" : text;
    }

    private String value(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return level.apply(number.value());
        }
        return reading == Reading.NONE ? "" : words.reading(reading, "");
    }
}
