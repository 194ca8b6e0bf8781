package org.journeymaps.core.render.screen.cards;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.layout.BandRow;
import org.journeymaps.core.layout.CellArrows;
import org.journeymaps.core.layout.LineRow;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.ArrowNames;

/** The cells of a service blueprint's bands: what there is, whose it is, and what it needs. */
public final class ScreenNodes {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ArrowNames arrows;
    private final Set<Arrow> drawn;
    private final boolean departments;

    /** Writes to a sheet. */
    public ScreenNodes(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.arrows = new ArrowNames(sheet.map, sheet.index);
        CellArrows within = new CellArrows(sheet.map);
        this.drawn = sheet.layout.rows().stream().filter(row -> sheet.view == View.MAP)
                .flatMap(row -> row instanceof LineRow line ? line.arrows().stream()
                        : row instanceof BandRow band ? within.in(band).stream() : Stream.of())
                .collect(Collectors.toSet());
        this.departments = sheet.map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.DEPARTMENTS);
    }

    /** Opens a node and writes what is in it. */
    void start(Node node, Lane lane) {
        out.start("div", "jm-card jm-node jm-" + node.ownership().code());
        sheet.mapText("div", "jm-name", node.text());
        if (node.ownership() != Ownership.OWN) {
            String code = node.ownership().code();
            sheet.labelled("jm-ownership", "ownership-" + code, sheet.say("ownership." + code));
        }
        for (StepFlag flag : node.flags()) {
            sheet.labelled("jm-flag jm-flag-" + flag.code(), "flag-" + flag.code(), sheet.say("flag." + flag.code()));
        }
        boolean elsewhere = departments && node.ownership() != Ownership.EXTERNAL && atStep(node, lane);
        if (!elsewhere && !node.department().isEmpty()) {
            sheet.department(node.department());
        }
        writeArrows(node.id());
    }

    /** Whether the node stands at a step, and so its department in the lane of departments. */
    private boolean atStep(Node node, Lane lane) {
        return sheet.index.places(lane.span(), node).stream()
                .anyMatch(place -> lane.span() == Span.STEP || !sheet.map.stages().get(place).steps().isEmpty());
    }

    /** Writes what the customer does at a step. */
    public void writeAction(Step step) {
        out.start("div", "jm-card jm-node jm-customer");
        sheet.mapText("div", "jm-name", step.action());
        writeArrows(step.id());
        out.end();
    }

    /** Says the arrows of a step or node; those that are drawn are said to those who do not see alone. */
    public void writeArrows(String id) {
        for (ArrowNames.Said said : arrows.at(id)) {
            String other = said.steps().isEmpty() ? said.other() : sheet.say("arrow.elsewhere", said.other(),
                    String.join(", ", steps(said)));
            String text = sheet.say("arrow." + said.key(), other);
            if (drawn.contains(said.arrow())) {
                sheet.hidden(text);
            } else {
                sheet.mapText("div", "jm-also", text);
            }
        }
    }

    private List<String> steps(ArrowNames.Said said) {
        return said.steps().stream().map(sheet.numbers::count).toList();
    }
}
