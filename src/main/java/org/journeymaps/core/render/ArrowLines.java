package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;

/** What the cells of a service blueprint need of each other, in words. */
final class ArrowLines {

    private final StaticWords words;
    private final ArrowNames arrows;

    ArrowLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.words = words;
        this.arrows = new ArrowNames(map, index);
    }

    /** What the customer does. */
    List<Line> action(Step step) {
        List<Line> lines = new ArrayList<>(List.of(Line.strong(step.action())));
        add(lines, step.id());
        return lines;
    }

    /** What a cell needs, and what it agrees with. */
    void add(List<Line> lines, String id) {
        for (ArrowNames.Said said : arrows.at(id)) {
            String other = said.steps().isEmpty() ? said.other()
                    : words.say("arrow.elsewhere", said.other(), words.list(said.steps().stream().map(words::count).toList()));
            lines.add(Line.quiet(words.say("arrow." + said.key(), other)));
        }
    }
}
