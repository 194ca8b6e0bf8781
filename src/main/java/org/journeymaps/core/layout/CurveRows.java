package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;

/** Lays out the lanes of values: the curves of the first two personas, and in words what they leave out. */
final class CurveRows {

    private static final int DRAWN_PERSONAS = 2;
    private static final int DENSE_FROM = 13;
    private static final int WIDE_FROM = 17;
    private static final double NARROW_COLUMN = 128;
    private static final double WIDE_COLUMN = 160;

    private final Grid grid;
    private final MapIndex index;
    private final List<Lane> lanes;
    private final Set<Card> onCurve = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Span> quoted = EnumSet.noneOf(Span.class);

    CurveRows(Grid grid, MapIndex index, List<Lane> lanes) {
        this.grid = grid;
        this.index = index;
        this.lanes = lanes;
    }

    /** Whether a card has found its place beside a curve. */
    boolean holds(Card card) {
        return onCurve.contains(card);
    }

    Row row(Lane lane, List<Curve> all) {
        List<Curve> curves = all.stream().filter(curve -> curve.persona() < DRAWN_PERSONAS).toList();
        List<Extent> places = grid.places(lane.span());
        if (curves.isEmpty()) {
            return new ToldRow(lane, cells(lane, new Drawing(curves, places, List.of(), List.of(), List.of())));
        }
        boolean dense = grid.columns().size() >= DENSE_FROM;
        Axis axis = Axis.of(curves.get(0).scale(), lane.title(), dense);
        List<CurveShape> shapes = curves.stream().map(curve -> CurveShape.of(curve, axis, places)).toList();
        Drawing drawing = draw(lane, curves, axis, shapes);
        return new CurveRow(lane, axis, Slices.of(grid, shapes), cells(lane, drawing));
    }

    /** What the cells of a lane draw from: by place the marks, callouts and name tags. */
    private record Drawing(
            List<Curve> curves,
            List<Extent> places,
            List<List<Mark>> marks,
            List<List<Callout>> callouts,
            List<List<NameTag>> tags) {}

    private Drawing draw(Lane lane, List<Curve> curves, Axis axis, List<CurveShape> shapes) {
        List<Extent> places = grid.places(lane.span());
        double column = grid.columns().size() >= WIDE_FROM ? WIDE_COLUMN : NARROW_COLUMN;
        Obstacles obstacles = new Obstacles(grid.width(), column, axis.height());
        Marks marks = new Marks(curves, axis, places.size());
        marks.addTo(obstacles, places, column);
        for (CurveShape shape : shapes) {
            shape.strokes().forEach(stroke -> stroke.pieces().forEach(obstacles::add));
        }
        Callouts callouts = new Callouts(curves.get(0), axis, column, obstacles);
        for (Feeling feeling : curves.get(0).feelings()) {
            callouts.addValue(marks.lead(feeling.place()), places.get(feeling.place()));
        }
        // Quotes tell of the first curve; the next ones are about something else.
        if (quoted.add(lane.span())) {
            placeQuotes(lane, curves.get(0).persona(), callouts);
        }
        List<List<Callout>> byPlace = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            byPlace.add(callouts.at(place));
        }
        return new Drawing(curves, places, marks.marks(), byPlace, marks.tags());
    }

    /** Offers the persona's quotes that stand at one place each, the first of each place, to the callouts. */
    private void placeQuotes(Lane curve, int persona, Callouts callouts) {
        List<Extent> places = grid.places(curve.span());
        Set<Integer> taken = new HashSet<>();
        for (Lane lane : lanes) {
            if (lane.type() != LaneType.QUOTES || lane.span() != curve.span()) {
                continue;
            }
            for (Card card : lane.cards()) {
                List<Integer> at = index.places(lane.span(), card);
                if (card instanceof Quote quote && at.size() == 1 && says(persona, quote)
                        && taken.add(at.get(0))
                        && callouts.addQuote(new PlacedQuote(lane, quote, 0, 0), at.get(0), places.get(at.get(0)))) {
                    onCurve.add(card);
                }
            }
        }
    }

    private boolean says(int persona, Quote quote) {
        OptionalInt speaker = index.persona(quote.persona());
        return speaker.isPresent() && speaker.getAsInt() == persona;
    }

    private List<CurveCell> cells(Lane lane, Drawing drawing) {
        Map<Integer, List<Value>> told = told(lane, drawing.curves());
        List<CurveCell> cells = new ArrayList<>();
        int column = 0;
        for (int place = 0; place < drawing.places().size(); place++) {
            Extent extent = drawing.places().get(place);
            fill(cells, column, extent.column());
            cells.add(new CurveCell(extent, at(drawing.marks(), place), at(drawing.callouts(), place),
                    at(drawing.tags(), place), told.getOrDefault(place, List.of())));
            column = extent.end();
        }
        fill(cells, column, grid.columns().size());
        return cells;
    }

    private static <T> List<T> at(List<List<T>> lists, int place) {
        return place < lists.size() ? lists.get(place) : List.of();
    }

    private void fill(List<CurveCell> cells, int from, int to) {
        for (int column = from; column < to; column++) {
            cells.add(new CurveCell(grid.extent(column), List.of(), List.of(), List.of(), List.of()));
        }
    }

    /** By place, the values that no curve shows. */
    private Map<Integer, List<Value>> told(Lane lane, List<Curve> curves) {
        Set<Value> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        curves.forEach(curve -> curve.feelings().forEach(feeling -> drawn.addAll(feeling.values())));
        Map<Integer, List<Value>> told = new HashMap<>();
        for (Value value : lane.values()) {
            OptionalInt place = index.place(lane.span(), value.at());
            if (place.isPresent() && !drawn.contains(value)) {
                told.computeIfAbsent(place.getAsInt(), key -> new ArrayList<>()).add(value);
            }
        }
        return told;
    }
}
