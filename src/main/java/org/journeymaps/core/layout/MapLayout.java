package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;

/**
 * Where everything of a map stands, in numbers: columns, stages over them, a row for each lane, and what has no place.
 *
 * <p>Quotes for which there is room beside a curve stand there; a lane of quotes that all found room needs no row.
 *
 * @param columns the columns, one for each step; none for a map without stages
 * @param stages the stages over the columns
 * @param rows the lanes, from top to bottom
 * @param tray what stands nowhere, by lane
 */
public record MapLayout(List<Column> columns, List<StageSpan> stages, List<Row> rows, List<TrayItem> tray) {

    /** Copies the lists. */
    public MapLayout {
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
        tray = List.copyOf(tray);
    }

    /**
     * How wide all columns are together.
     *
     * @return the width, where an ordinary column is 1
     */
    public double width() {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    /**
     * Lays out a map. One with errors, such as references that lead nowhere, is laid out as far as it goes.
     *
     * @param map the map
     * @return its layout
     */
    public static MapLayout of(JourneyMap map) {
        MapIndex index = MapIndex.of(map);
        return of(map, index, Insights.of(map, index), ClockAxis.NONE);
    }

    /**
     * Lays out a map whose index and insights are at hand.
     *
     * @param map the map
     * @param index its index
     * @param insights its insights
     * @param axis how wide its columns stand
     * @return its layout
     */
    public static MapLayout of(JourneyMap map, MapIndex index, Insights insights, ClockAxis axis) {
        return of(map, index, insights, axis, List.of());
    }

    /**
     * Lays out a map with the journeys of several personas side by side.
     *
     * @param map the map
     * @param index its index
     * @param insights its insights
     * @param axis how wide its columns stand
     * @param absent by persona, the steps from 0 that its journey does not have, which its curve passes by
     * @return its layout
     */
    public static MapLayout of(JourneyMap map, MapIndex index, Insights insights, ClockAxis axis, List<Set<Integer>> absent) {
        Grid grid = Grid.of(map, axis);
        CurveRows curves = new CurveRows(grid, index, map, absent);
        Map<Lane, Row> valueRows = valueRows(map, index, insights, curves, new SignRows(grid, index));
        List<Row> rows = new ArrayList<>();
        List<TrayItem> tray = new ArrayList<>();
        List<Lane> lanes = DrawnLanes.of(map);
        boolean blueprint = map.type() == MapType.SERVICE_BLUEPRINT;
        for (Lane lane : lanes) {
            if (lane.span() != Span.MAP) {
                addUnplaced(tray, lane, index);
            }
            if (blueprint && lane.type().band()) {
                continue;
            }
            if (lane.type() == LaneType.CUSTOMER_ACTIONS) {
                rows.add(BandRows.actions(lane, grid));
            } else if (DerivedRow.holds(lane)) {
                rows.add(new DerivedRows(map, grid).row(lane));
            } else if (lane.span() == Span.MAP) {
                rows.add(new WideRow(lane));
            } else if (lane.type() == LaneType.CLOCK) {
                rows.add(new ClockRow(lane));
            } else if (valueRows.containsKey(lane)) {
                rows.add(valueRows.get(lane));
            } else if (lane.cards().isEmpty() || !lane.cards().stream().allMatch(curves::holds)) {
                rows.add(CellRows.of(lane, grid, index, card -> !curves.holds(card)));
            }
        }
        List<Row> all = blueprint ? BandRows.above(rows, map, grid, index) : rows;
        return new MapLayout(grid.columns(), grid.stages(), all, tray);
    }

    private static Map<Lane, Row> valueRows(
            JourneyMap map, MapIndex index, Insights insights, CurveRows curves, SignRows signs) {
        List<Funnel> funnels = Funnel.of(map, index);
        Map<Lane, Row> rows = new IdentityHashMap<>();
        for (Lane lane : map.lanes()) {
            if (lane.span() == Span.MAP || !lane.type().holdsValues()) {
                continue;
            }
            rows.put(lane, switch (lane.type()) {
                case CURVE -> curves.row(lane, insights.curves(lane));
                case FUNNEL -> signs.funnel(lane, funnels.stream().filter(funnel -> funnel.lane() == lane).toList());
                default -> signs.signs(lane, insights.curves(lane));
            });
        }
        return rows;
    }

    /**
     * The layout without lanes that are drawn elsewhere.
     *
     * @param elsewhere tells which lanes these are
     * @return a layout with the same columns
     */
    public MapLayout without(Predicate<Lane> elsewhere) {
        return new MapLayout(columns, stages, rows.stream().filter(row -> !elsewhere.test(row.lane())).toList(),
                tray.stream().filter(item -> !elsewhere.test(item.lane())).toList());
    }

    private static void addUnplaced(List<TrayItem> tray, Lane lane, MapIndex index) {
        List<Card> cards = lane.cards().stream().filter(card -> index.places(lane.span(), card).isEmpty()).toList();
        List<Value> values = lane.values().stream()
                .filter(value -> index.valuePlace(lane.span(), value.at()).isEmpty())
                .toList();
        if (!cards.isEmpty() || !values.isEmpty()) {
            tray.add(new TrayItem(lane, cards, values));
        }
    }
}
