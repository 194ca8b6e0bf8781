package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.FunnelRow.Bar;
import org.journeymaps.core.layout.FunnelRow.FunnelCell;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** Lays out the lanes whose values stand in their own cells: signs, bands and funnels. */
final class SignRows {

    private final Grid grid;
    private final MapIndex index;

    SignRows(Grid grid, MapIndex index) {
        this.grid = grid;
        this.index = index;
    }

    /** A lane of signs or bands; one without a known scale, or without a value on it, is told in words. */
    Row signs(Lane lane, List<Curve> curves) {
        Set<Value> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Sign>> signs = new HashMap<>();
        for (Curve curve : curves) {
            for (Feeling feeling : curve.feelings()) {
                drawn.addAll(feeling.values());
                signs.computeIfAbsent(feeling.place(), key -> new ArrayList<>()).add(sign(curve, feeling));
            }
        }
        Map<Integer, List<Value>> told = told(lane, drawn);
        if (curves.isEmpty()) {
            return new ToldRow(lane, cells(lane, (extent, place) -> CurveCell.told(extent, at(told, place))));
        }
        return new SignRow(lane, curves.get(0).scale(),
                cells(lane, (extent, place) -> new SignCell(extent, at(signs, place), at(told, place))));
    }

    /** A lane of numbers of customers. */
    Row funnel(Lane lane, List<Funnel> funnels) {
        double most = funnels.stream().flatMap(funnel -> funnel.levels().stream())
                .mapToDouble(Funnel.Level::volume).max().orElse(0);
        Set<Value> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Bar>> bars = new HashMap<>();
        for (Funnel funnel : funnels) {
            for (Funnel.Level level : funnel.levels()) {
                drawn.addAll(level.values());
                bars.computeIfAbsent(level.place(), key -> new ArrayList<>()).add(new Bar(funnel.persona(), level,
                        most > 0 ? level.volume() / most : 0, level == funnel.levels().get(0)));
            }
        }
        Map<Integer, List<Value>> told = told(lane, drawn);
        return new FunnelRow(lane, cells(lane, (extent, place) -> new FunnelCell(extent, at(bars, place), at(told, place))));
    }

    private static Sign sign(Curve curve, Feeling feeling) {
        Scale scale = curve.scale();
        double first = scale.normal(feeling.low());
        double last = scale.normal(feeling.high());
        return new Sign(curve.persona(), feeling, Tone.of(scale, feeling.value()), scale.normal(feeling.value()),
                Math.min(first, last), Math.max(first, last));
    }

    private Map<Integer, List<Value>> told(Lane lane, Set<Value> drawn) {
        Map<Integer, List<Value>> told = new HashMap<>();
        for (Value value : lane.values()) {
            OptionalInt place = index.valuePlace(lane.span(), value.at());
            if (place.isPresent() && !drawn.contains(value)) {
                told.computeIfAbsent(place.getAsInt(), key -> new ArrayList<>()).add(value);
            }
        }
        return told;
    }

    /** Cells over every column; a column that is no place of the lane has the place -1. */
    private <C> List<C> cells(Lane lane, BiFunction<Extent, Integer, C> cell) {
        List<C> cells = new ArrayList<>();
        List<Extent> places = grid.places(lane.span());
        IntFunction<C> empty = column -> cell.apply(grid.extent(column), -1);
        int column = 0;
        for (int place = 0; place < places.size(); place++) {
            Extent extent = places.get(place);
            for (; column < extent.column(); column++) {
                cells.add(empty.apply(column));
            }
            cells.add(cell.apply(extent, place));
            column = extent.end();
        }
        for (; column < grid.columns().size(); column++) {
            cells.add(empty.apply(column));
        }
        return cells;
    }

    private static <T> List<T> at(Map<Integer, List<T>> lists, int place) {
        return lists.getOrDefault(place, List.of());
    }
}
