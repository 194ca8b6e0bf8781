package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.words.ArrowNames;

/** A cell of a service blueprint in words: what it is, whose, and what it needs. */
final class NodeLines {

    private final MapIndex index;
    private final StaticWords words;
    private final ArrowNames arrows;

    NodeLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.index = index;
        this.words = words;
        this.arrows = new ArrowNames(map, index);
    }

    void add(List<Line> lines, Node node) {
        lines.add(Line.strong(node.text()));
        if (node.ownership() != Ownership.OWN) {
            lines.add(Line.plain(words.code("ownership", node.ownership())));
        }
        lines.add(Line.plain(words.list(node.flags().stream().map(flag -> words.code("flag", flag)).toList())));
        if (!node.department().isEmpty()) {
            lines.add(Line.plain(index.departmentName(node.department())));
        }
        addArrows(lines, node.id());
    }

    /** What the customer does. */
    List<Line> action(Step step) {
        List<Line> lines = new ArrayList<>(List.of(Line.strong(step.action())));
        addArrows(lines, step.id());
        return lines;
    }

    private void addArrows(List<Line> lines, String id) {
        for (ArrowNames.Said said : arrows.at(id)) {
            String other = said.steps().isEmpty() ? said.other()
                    : words.say("arrow.elsewhere", said.other(), words.list(said.steps().stream().map(words::count).toList()));
            lines.add(Line.quiet(words.say("arrow." + said.key(), other)));
        }
    }
}
