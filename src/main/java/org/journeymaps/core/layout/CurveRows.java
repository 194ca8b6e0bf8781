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
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.Box;
import org.journeymaps.core.layout.curve.Callout;
import org.journeymaps.core.layout.curve.Callouts;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.CurveShape;
import org.journeymaps.core.layout.curve.ForecastMark;
import org.journeymaps.core.layout.curve.Forecasts;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.layout.curve.Marks;
import org.journeymaps.core.layout.curve.NameTag;
import org.journeymaps.core.layout.curve.Obstacles;
import org.journeymaps.core.layout.curve.PlacedQuote;
import org.journeymaps.core.layout.curve.Slices;
import org.journeymaps.core.layout.curve.StopMark;
import org.journeymaps.core.layout.curve.Stops;
import org.journeymaps.core.layout.curve.Ways;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;

/** Lays out the lanes of values: the curves of the first four personas, and in words what they leave out. */
final class CurveRows {

    private static final int DRAWN_PERSONAS = 4;
    /** Twelve columns; sums of tenths are exact to less than a twentieth. */
    private static final double DENSE_ABOVE = 12.05;
    private static final double WIDE_ABOVE = 16.05;
    private static final double NARROW_COLUMN = 128;
    private static final double WIDE_COLUMN = 160;
    private static final double STOP_WIDTH = 44;
    private static final double STOP_HEIGHT = 16;

    private final Grid grid;
    private final MapIndex index;
    private final JourneyMap map;
    private final List<Lane> lanes;
    private final List<Set<Integer>> absent;
    private final Set<Card> onCurve = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Span> quoted = EnumSet.noneOf(Span.class);

    CurveRows(Grid grid, MapIndex index, JourneyMap map, List<Set<Integer>> absent) {
        this.absent = absent;
        this.grid = grid;
        this.index = index;
        this.map = map;
        this.lanes = map.lanes();
    }

    /** Whether a card has found its place beside a curve. */
    boolean holds(Card card) {
        return onCurve.contains(card);
    }

    Row row(Lane lane, List<Curve> all) {
        List<Curve> curves = all.stream().filter(curve -> curve.persona() < DRAWN_PERSONAS).toList();
        List<Extent> places = grid.places(lane.span());
        if (curves.isEmpty()) {
            return new ToldRow(lane, cells(lane, new Drawing(curves, places)));
        }
        boolean dense = grid.width() > DENSE_ABOVE;
        Axis axis = Axis.of(curves.get(0).scale(), lane.title(), dense);
        List<List<Integer>> ways = lane.span() == Span.STEP
                ? Ways.of(map)
                : List.of(IntStream.range(0, places.size()).boxed().toList());
        List<CurveShape> shapes = new ArrayList<>();
        curves.forEach(curve -> shapes.add(CurveShape.of(curve, axis, places, passing(curve.persona(), ways))));
        Drawing drawing = new Drawing(curves, places);
        // A blueprint shows in a row of its own where the service stops.
        if (lane == firstCurve() && map.type() != MapType.SERVICE_BLUEPRINT) {
            Stops stops = Stops.of(map.steps(), curves.get(0), axis);
            stops.draw(shapes.get(0));
            drawing.stops = stops.marks();
        }
        Forecasts forecasts = Forecasts.of(index, curves, axis);
        shapes.addAll(forecasts.shapes(places, ways));
        drawing.forecasts = forecasts.marks();
        draw(lane, axis, shapes, drawing);
        return new CurveRow(lane, axis, Slices.of(grid, shapes), cells(lane, drawing));
    }

    /** The ways of a persona whose journey lacks some steps. */
    private List<List<Integer>> passing(int persona, List<List<Integer>> ways) {
        return persona >= absent.size() ? ways : ways.stream()
                .map(way -> way.stream().filter(place -> !absent.get(persona).contains(place)).toList()).toList();
    }

    private Lane firstCurve() {
        return lanes.stream().filter(lane -> lane.type() == LaneType.CURVE).findFirst().orElseThrow();
    }

    /** What the cells of a lane draw from, by place. */
    private static final class Drawing {

        private final List<Curve> curves;
        private final List<Extent> places;
        private List<List<Mark>> marks = List.of();
        private List<List<Callout>> callouts = List.of();
        private List<List<NameTag>> tags = List.of();
        private Map<Integer, List<StopMark>> stops = Map.of();
        private Map<Integer, List<ForecastMark>> forecasts = Map.of();

        Drawing(List<Curve> curves, List<Extent> places) {
            this.curves = curves;
            this.places = places;
        }
    }

    private void draw(Lane lane, Axis axis, List<CurveShape> shapes, Drawing drawing) {
        List<Extent> places = drawing.places;
        Curve main = drawing.curves.get(0);
        double column = grid.width() > WIDE_ABOVE ? WIDE_COLUMN : NARROW_COLUMN;
        Obstacles obstacles = new Obstacles(grid.width(), column, axis.height());
        Marks marks = new Marks(drawing.curves, axis, places.size());
        List<ForecastMark> ends = Forecasts.lastOf(drawing.forecasts);
        ends.forEach(mark -> marks.tagForecast(mark,
                ends.size() > 1 ? NameTag.End.FORECAST_OF_PERSONA : NameTag.End.FORECAST));
        marks.addTo(obstacles, places, column);
        drawing.stops.forEach((place, stops) -> stops.forEach(stop -> obstacles.add(Box.around(
                (places.get(place).middle() + StopMark.ASIDE) * column, stop.y(), STOP_WIDTH, STOP_HEIGHT))));
        for (CurveShape shape : shapes) {
            shape.strokes().forEach(stroke -> stroke.pieces().forEach(obstacles::add));
        }
        Callouts callouts = new Callouts(main, axis, column, obstacles);
        for (Feeling feeling : main.feelings()) {
            callouts.addValue(marks.lead(feeling.place()), places.get(feeling.place()));
        }
        // Quotes tell of the first curve; the next ones are about something else.
        if (quoted.add(lane.span())) {
            placeQuotes(lane, main.persona(), callouts);
        }
        List<List<Callout>> byPlace = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            byPlace.add(callouts.at(place));
        }
        drawing.marks = marks.marks();
        drawing.callouts = byPlace;
        drawing.tags = marks.tags();
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
        Map<Integer, List<Value>> told = told(lane, drawing);
        List<CurveCell> cells = new ArrayList<>();
        int column = 0;
        for (int place = 0; place < drawing.places.size(); place++) {
            Extent extent = drawing.places.get(place);
            fill(cells, column, extent.column());
            cells.add(new CurveCell(extent, at(drawing.marks, place), drawing.forecasts.getOrDefault(place, List.of()),
                    drawing.stops.getOrDefault(place, List.of()), at(drawing.callouts, place), at(drawing.tags, place),
                    told.getOrDefault(place, List.of())));
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
            cells.add(CurveCell.told(grid.extent(column), List.of()));
        }
    }

    /** By place, the values that neither a curve nor a forecast shows. */
    private Map<Integer, List<Value>> told(Lane lane, Drawing drawing) {
        Set<Value> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        drawing.curves.forEach(curve -> curve.feelings().forEach(feeling -> drawn.addAll(feeling.values())));
        Map<Integer, List<Value>> told = new HashMap<>();
        for (Value value : lane.values()) {
            OptionalInt place = index.valuePlace(lane.span(), value.at());
            if (place.isPresent() && !drawn.contains(value) && !forecast(drawing, place.getAsInt(), value)) {
                told.computeIfAbsent(place.getAsInt(), key -> new ArrayList<>()).add(value);
            }
        }
        return told;
    }

    private boolean forecast(Drawing drawing, int place, Value value) {
        OptionalInt persona = index.persona(value.persona());
        return value.basis() == Basis.PREDICTED && drawing.forecasts.getOrDefault(place, List.of()).stream()
                .anyMatch(mark -> persona.isPresent() && mark.persona() == persona.getAsInt())
                && drawing.curves.get(0).scale().holds(value.value());
    }
}
