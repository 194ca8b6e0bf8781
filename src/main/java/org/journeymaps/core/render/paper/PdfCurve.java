package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.render.paper.CurveLevels.Rows;
import org.journeymaps.core.render.paper.PdfColumns.Group;
import org.journeymaps.core.render.paper.StaticTable.Place;

/**
 * The rows of a lane of values: one for each level of the scale, with the values of the first curve in boxes, one for what
 * they rest on, and one for each further persona.
 */
final class PdfCurve {

    private static final Rows NOWHERE = new Rows(0, 0);
    private static final String LEVEL = "text-align:right;padding:1.5pt 3pt;";
    private static final String EMPTY = "padding:0;";
    private static final String NEUTRAL = "padding:0;background-color:#f1f2f4;";

    private final StaticTable table;
    private final StaticMap map;
    private final Lane lane;
    private final List<Group> groups;

    PdfCurve(StaticTable table, StaticMap map, Lane lane, List<Group> groups) {
        this.table = table;
        this.map = map;
        this.lane = lane;
        this.groups = groups;
    }

    /**
     * Writes the rows.
     *
     * @param thoughts writes the rows of the quotes that belong to the lane, below what its values rest on
     */
    void write(Runnable thoughts) {
        List<Curve> curves = map.insights().curves(lane);
        if (curves.isEmpty()) {
            row(lane.title(), group -> List.of());
            thoughts.run();
            return;
        }
        Curve main = curves.get(0);
        table.group("tbody");
        levels(main, curves.size() > 1 ? map.persona(main) : "");
        table.end();
        row(map.words().text("basis"), group -> feeling(main, group).map(felt -> basis(main, felt)).orElse(noValue()));
        thoughts.run();
        for (Curve curve : curves.subList(1, curves.size())) {
            row(map.persona(curve), group -> feeling(curve, group).map(felt -> map.said(curve, felt)).orElse(noValue()));
        }
    }

    private List<Line> basis(Curve curve, Feeling feeling) {
        List<Line> lines = new ArrayList<>(map.basis(feeling));
        lines.addAll(map.notes(curve, feeling));
        return lines;
    }

    private void levels(Curve curve, String persona) {
        CurveLevels levels = CurveLevels.of(curve.scale());
        for (int row = 0; row < levels.values().size(); row++) {
            double level = levels.values().get(row);
            table.row();
            if (row == 0) {
                table.title(Place.ONE, levels.values().size(), List.of(Line.strong(lane.title()), Line.quiet(persona)));
            }
            table.cell(Place.ONE, 1, LEVEL, List.of(Line.plain(map.words().level(curve.scale(), level))));
            for (Group group : groups) {
                level(curve, levels, row, group);
            }
            table.end();
        }
    }

    private void level(Curve curve, CurveLevels levels, int row, Group group) {
        Optional<Feeling> feeling = feeling(curve, group);
        Rows rows = feeling.map(felt -> levels.rows(felt.value())).orElse(NOWHERE);
        if (row < rows.first() || row >= rows.first() + rows.count()) {
            boolean neutral = levels.values().get(row) == curve.scale().neutral();
            table.cell(group.extent(), 1, neutral ? NEUTRAL : EMPTY, List.of());
        } else if (row == rows.first()) {
            table.box(group.extent(), rows.count(), map.value(curve, feeling.orElseThrow()));
        }
    }

    private void row(String title, Function<Group, List<Line>> said) {
        table.group("tbody").row().title(Place.over(2), 1, List.of(Line.strong(title)));
        groups.forEach(group -> table.cell(group.extent(), List.of(said.apply(group))));
        table.end().end();
    }

    private List<Line> noValue() {
        return List.of(Line.quiet(map.words().text("no-value")));
    }

    private static Optional<Feeling> feeling(Curve curve, Group group) {
        return curve.feelings().stream().filter(felt -> felt.place() == group.place()).findFirst();
    }
}
