package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.ArrowPart.End;
import org.journeymaps.core.layout.BandRow.Pass;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;

/**
 * Lays out the bands of a service blueprint with the lines between them, and leads the arrows from cell to cell: straight
 * where they cross one line in one column, else bent, and past a band between two columns.
 */
final class BandRows {

    /** Where an arrow may begin or end. */
    private record Place(int band, Extent extent) {

        double middle(Extent other) {
            return Math.max(extent.column(), Math.min(extent.end() - 1, other.column())) + 0.5;
        }
    }

    private final List<Row> bands = new ArrayList<>();
    private final List<List<Gap>> gaps = new ArrayList<>();
    private final List<List<Pass>> passes = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** The rows of a blueprint: its bands, departments, what may fail, and the others. */
    static List<Row> above(List<Row> lanes, JourneyMap map, Grid grid, MapIndex index) {
        BandRows bands = new BandRows();
        DrawnLanes.of(map).stream().filter(lane -> lane.type().band()).forEach(lane -> bands.add(lane, grid, index));
        bands.placeSteps(map, grid);
        map.arrows().forEach(bands::lead);
        List<Row> rows = bands.rows();
        Optional<Lane> contacts = Contacts.onTheLine(map, rows, index);
        List<Row> others = lanes.stream().filter(row -> contacts.filter(lane -> lane == row.lane()).isEmpty()).toList();
        List<Row> departments =
                others.stream().takeWhile(row -> row.lane().type() == LaneType.DEPARTMENTS).toList();
        rows.addAll(departments);
        MarkRow marks = MarkRow.of(rows.get(rows.size() - 1).lane(), map, grid, index);
        if (!marks.isEmpty()) {
            rows.add(marks);
        }
        rows.addAll(others.subList(departments.size(), others.size()));
        return rows;
    }

    /** What the customer does, step by step. */
    static BandRow actions(Lane lane, Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.columns().size(); column++) {
            cells.add(new Cell(grid.extent(column), List.of()));
        }
        return new BandRow(lane, cells, List.of());
    }

    private void add(Lane lane, Grid grid, MapIndex index) {
        int band = bands.size();
        if (lane.type() == LaneType.CUSTOMER_ACTIONS) {
            bands.add(actions(lane, grid));
        } else if (lane.span() == Span.MAP) {
            bands.add(new WideRow(lane));
        } else {
            BandRow row = new BandRow(lane, CellRows.of(lane, grid, index, card -> true).cells(), List.of());
            row.cells().forEach(cell -> cell.cards().forEach(placed -> {
                if (placed.card() instanceof Node node) {
                    places.putIfAbsent(node.id(), new Place(band, cell.extent()));
                }
            }));
            bands.add(row);
        }
        passes.add(new ArrayList<>());
        gaps.add(band == 0 ? List.of() : gaps(lane));
    }

    /** What lies above a band. */
    private List<Gap> gaps(Lane lane) {
        List<BandLine> lines = BandLine.between(bands.get(bands.size() - 2).lane().type(), lane.type());
        return lines.isEmpty()
                ? List.of(new Gap(lane, BandLine.NONE))
                : lines.stream().map(line -> new Gap(lane, line)).toList();
    }

    private void placeSteps(JourneyMap map, Grid grid) {
        List<Step> steps = map.steps();
        List<Extent> extents = grid.places(Span.STEP);
        int band = 0;
        while (bands.get(band).lane().type() != LaneType.CUSTOMER_ACTIONS) {
            band++;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            places.put(steps.get(i).id(), new Place(band, extents.get(i)));
        }
    }

    private void lead(Arrow arrow) {
        Place from = places.get(arrow.from());
        Place to = places.get(arrow.to());
        if (from == null || to == null) {
            return;
        }
        boolean both = arrow.type() == ArrowType.AGREEMENT;
        double start = from.middle(to.extent());
        double end = to.middle(from.extent());
        if (from.band() == to.band()) {
            turn(arrow, from.band(), new End(start, 0, false, both), new End(end, 0, false, true));
        } else if (from.band() < to.band()) {
            cross(arrow, from.band(), to.band(), new End(start, 0, false, both), new End(end, 0, true, true));
        } else {
            cross(arrow, to.band(), from.band(), new End(end, 0, false, true), new End(start, 0, true, both));
        }
    }

    /** From cell to cell of one band, through the ground below it, or above the last one. */
    private void turn(Arrow arrow, int band, End from, End to) {
        boolean last = band == bands.size() - 1;
        if (from.column() == to.column() || last && band == 0) {
            return;
        }
        List<Gap> ground = gaps.get(last ? band : band + 1);
        Gap gap = ground.get(last ? ground.size() - 1 : 0);
        gap.begin(arrow);
        gap.add(new End(from.column(), 0, last, from.head()), new End(to.column(), 0, last, to.head()));
    }

    /** From a band down to another one, whichever way the arrow points. */
    private void cross(Arrow arrow, int upper, int lower, End top, End bottom) {
        gaps.get(upper + 1).get(0).begin(arrow);
        List<Gap> way = new ArrayList<>();
        gaps.subList(upper + 1, lower + 1).forEach(way::addAll);
        boolean past = lower > upper + 1;
        int edge = (int) Math.max(top.column(), bottom.column());
        double shift = past ? Gap.lane(passes.get(upper + 1).size()) : 0;
        End between = past ? new End(edge, shift, true, false) : new End(bottom.column(), 0, true, false);
        for (int i = 0; i < way.size(); i++) {
            End from = i == 0 ? top : new End(between.column(), between.shift(), false, false);
            way.get(i).add(from, i == way.size() - 1 ? bottom : between);
        }
        for (int band = upper + 1; band < lower; band++) {
            passes.get(band).add(new Pass(edge, shift));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            LaneType above = band == 0 ? LaneType.TEXT : bands.get(band - 1).lane().type();
            gaps.get(band).stream().filter(gap -> !gap.idle()).forEach(gap -> rows.add(gap.row(above)));
            Row row = bands.get(band);
            rows.add(row instanceof BandRow cells ? new BandRow(cells.lane(), cells.cells(), passes.get(band)) : row);
        }
        return rows;
    }
}
