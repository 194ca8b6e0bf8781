package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;

/** The lines and areas of one curve. A missing value is never bridged. */
final class CurveShape {

    private static final int COLUMN = 100;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final Curve curve;
    private final Axis axis;
    private final List<Extent> places;

    private CurveShape(Curve curve, Axis axis, List<Extent> places) {
        this.curve = curve;
        this.axis = axis;
        this.places = places;
    }

    static CurveShape of(Curve curve, Axis axis, List<Extent> places) {
        CurveShape shape = new CurveShape(curve, axis, places);
        shape.runs().forEach(shape::draw);
        return shape;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Area> areas() {
        return areas;
    }

    private List<List<Feeling>> runs() {
        List<List<Feeling>> runs = new ArrayList<>();
        int expected = -1;
        for (Feeling feeling : curve.feelings()) {
            if (feeling.place() != expected) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(feeling);
            expected = feeling.place() + 1;
        }
        return runs;
    }

    private void draw(List<Feeling> run) {
        double[] x = run.stream().mapToDouble(feeling -> COLUMN * places.get(feeling.place()).middle()).toArray();
        double[] y = run.stream().mapToDouble(feeling -> axis.y(feeling.value())).toArray();
        double[] slopes = Steffen.slopes(x, y);
        List<Bezier> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            pieces.add(Bezier.straight(x[i], y[i], x[i + 1], y[i + 1]).withSlopes(slopes[i], slopes[i + 1]));
            boolean last = i + 2 == x.length;
            if (last || evidenced(run, i) != evidenced(run, i + 1)) {
                strokes.add(new Stroke(curve.persona(), evidenced(run, i), pieces.subList(from, i + 1)));
                from = i + 1;
            }
        }
        if (curve.persona() == 0) {
            shade(pieces);
        }
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
