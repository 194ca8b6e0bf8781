package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.words.ClockWords;

/** The times of a day in a static form. */
final class ClockLines {

    private final JourneyMap map;
    private final StaticWords words;
    private final ClockAxis axis;
    private final ClockWords clock;
    private final boolean lane;

    ClockLines(JourneyMap map, StaticWords words) {
        this.map = map;
        this.words = words;
        this.axis = ClockAxis.of(map, true);
        this.clock = new ClockWords(words::say, "clock.range-plain");
        this.lane = map.lanes().stream().anyMatch(own -> own.type() == LaneType.CLOCK && own.span() == Span.STEP);
    }

    /** What stands above a step where no lane says its time. */
    List<Line> above(int step) {
        return lane ? List.of() : of(step);
    }

    /** Empty time before a step, its own time, and what is to be known of it; nothing for a column without a step. */
    List<Line> of(int step) {
        List<Line> lines = new ArrayList<>();
        if (step < 0) {
            return lines;
        }
        if (axis.gaps().containsKey(step)) {
            Clock.Hours gap = axis.gaps().get(step);
            // On a line of its own, since a PDF breaks a line within a time, after its colon.
            lines.add(Line.quiet(words.say("clock.legend-gap")));
            lines.add(Line.quiet(words.text("list", clock.range(gap), clock.length(gap))));
        }
        if (axis.hours().containsKey(step)) {
            Clock.Hours hours = axis.hours().get(step);
            lines.add(Line.strong(hours.minutes() == 0 ? clock.range(map.steps().get(step), hours)
                    : words.text("list", clock.range(hours), clock.length(hours))));
        } else if (axis.known()) {
            lines.add(Line.quiet(clock.raw(map.steps().get(step))));
        }
        if (axis.overlaps().contains(step)) {
            lines.add(Line.plain(words.say("clock.overlap")));
        }
        if (axis.windows().bare().contains(step)) {
            lines.add(Line.quiet(words.say("clock.bare")));
        }
        return lines;
    }

    /** The best window, when and where; empty if there is none. */
    String window() {
        return axis.windows().best().map(best -> {
            String place = ClockWords.place(map, MapIndex.of(map), best.step());
            return place.isEmpty() ? clock.range(best) : words.text("list", clock.range(best), place);
        }).orElse("");
    }
}
