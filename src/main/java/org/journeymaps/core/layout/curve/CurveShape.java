package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.grid.Extent;

/**
 * The lines and areas of one curve. It follows the ways of the journey; what several ways share is drawn once. A missing value
 * is never bridged. The ground is shaded along the first way alone, since others would lie over it.
 */
public final class CurveShape {

    private static final int COLUMN = 100;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Spread> spreads = new ArrayList<>();
    private final Set<List<Integer>> drawn = new HashSet<>();
    private final Curve curve;
    private final Axis axis;
    private final List<Extent> places;
    private final Map<Integer, Feeling> feelings = new HashMap<>();

    private CurveShape(Curve curve, Axis axis, List<Extent> places) {
        this.curve = curve;
        this.axis = axis;
        this.places = places;
        curve.feelings().forEach(feeling -> feelings.put(feeling.place(), feeling));
    }

    /** A curve that runs from place to place. */
    static CurveShape of(Curve curve, Axis axis, List<Extent> places) {
        return of(curve, axis, places, List.of(IntStream.range(0, places.size()).boxed().toList()));
    }

    /** A curve that runs along some ways, each of ascending places. */
    public static CurveShape of(Curve curve, Axis axis, List<Extent> places, List<List<Integer>> ways) {
        CurveShape shape = new CurveShape(curve, axis, places);
        for (int i = 0; i < ways.size(); i++) {
            for (List<Feeling> run : shape.runs(ways.get(i))) {
                shape.draw(run, i == 0);
            }
        }
        return shape;
    }

    /** The line of what was predicted. */
    static CurveShape forecast(Curve forecast, Axis axis, List<Extent> places, List<List<Integer>> ways) {
        CurveShape shape = of(forecast, axis, places, ways);
        shape.strokes.replaceAll(stroke -> new Stroke(stroke.persona(), Stroke.Line.FORECAST, stroke.pieces()));
        shape.areas.clear();
        shape.spreads.clear();
        return shape;
    }

    /** Adds the line from a point to where the journey is broken off. */
    void stop(Feeling from, double x, double y) {
        double start = COLUMN * places.get(from.place()).middle();
        Bezier line = Bezier.straight(start, axis.y(from.value()), start + COLUMN * x, y);
        strokes.add(new Stroke(curve.persona(), Stroke.Line.STOP, List.of(line)));
    }

    /** The lines, those of values first. */
    public List<Stroke> strokes() {
        return strokes;
    }

    List<Area> areas() {
        return areas;
    }

    List<Spread> spreads() {
        return spreads;
    }

    private List<List<Feeling>> runs(List<Integer> way) {
        List<List<Feeling>> runs = new ArrayList<>();
        boolean open = false;
        for (int place : way) {
            Feeling feeling = feelings.get(place);
            if (feeling != null) {
                if (!open) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(feeling);
            }
            open = feeling != null;
        }
        return runs;
    }

    private void draw(List<Feeling> run, boolean first) {
        List<Bezier> pieces = pieces(run, Feeling::value);
        List<Bezier> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean fresh = drawn.add(List.of(run.get(i).place(), run.get(i + 1).place()));
            if (fresh) {
                joined.add(pieces.get(i));
            }
            if (!fresh || i + 1 == pieces.size() || evidenced(run, i) != evidenced(run, i + 1)) {
                close(joined, evidenced(run, fresh ? i : Math.max(0, i - 1)));
            }
        }
        if (curve.persona() == 0 && first && axis.scale().valence()) {
            shade(pieces);
        }
        if (first && pieces.size() > 0 && run.stream().anyMatch(feeling -> feeling.low() < feeling.high())) {
            spreads.add(new Spread(curve.persona(), pieces(run, Feeling::high), pieces(run, Feeling::low)));
        }
    }

    private void close(List<Bezier> joined, boolean evidenced) {
        if (!joined.isEmpty()) {
            strokes.add(new Stroke(curve.persona(), evidenced ? Stroke.Line.EVIDENCED : Stroke.Line.ASSUMED, joined));
            joined.clear();
        }
    }

    private List<Bezier> pieces(List<Feeling> run, ToDoubleFunction<Feeling> level) {
        double[] x = run.stream().mapToDouble(feeling -> COLUMN * places.get(feeling.place()).middle()).toArray();
        double[] y = run.stream().mapToDouble(feeling -> axis.y(level.applyAsDouble(feeling))).toArray();
        double[] slopes = Steffen.slopes(x, y);
        List<Bezier> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < x.length; i++) {
            pieces.add(Bezier.straight(x[i], y[i], x[i + 1], y[i + 1]).withSlopes(slopes[i], slopes[i + 1]));
        }
        return pieces;
    }

    private static boolean evidenced(List<Feeling> run, int piece) {
        return run.get(piece).evidenced() && run.get(piece + 1).evidenced();
    }

    private void shade(List<Bezier> pieces) {
        double neutral = axis.neutralY();
        List<Bezier> stretch = new ArrayList<>();
        Tone tone = Tone.NEUTRAL;
        for (Bezier piece : pieces) {
            for (Bezier part : piece.cutAt(neutral)) {
                Tone side = side(part, neutral);
                if (side != tone) {
                    close(tone, stretch);
                    stretch = new ArrayList<>();
                    tone = side;
                }
                stretch.add(part);
            }
        }
        close(tone, stretch);
    }

    private void close(Tone tone, List<Bezier> stretch) {
        if (tone != Tone.NEUTRAL) {
            areas.add(new Area(tone, stretch));
        }
    }

    private static Tone side(Bezier part, double neutral) {
        double height = neutral - (part.y0() == neutral ? part.y3() : part.y0());
        if (height == 0) {
            return Tone.NEUTRAL;
        }
        return height > 0 ? Tone.GOOD : Tone.BAD;
    }
}
