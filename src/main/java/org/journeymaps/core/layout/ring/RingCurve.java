package org.journeymaps.core.layout.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Scale;

/**
 * A curve of feelings around the middle of a circular map: neutral is a circle, better lies outside of it, worse inside.
 * The last feeling is joined to the first where both are known, since the journey begins anew; a missing value is never bridged.
 *
 * @param scale its scale
 * @param marks its points
 * @param strokes its lines
 * @param areas the grounds between its lines and the neutral circle
 */
public record RingCurve(Scale scale, List<Point> marks, List<Line> strokes, List<Ground> areas) {

    /** Radius of the neutral circle. */
    public static final double NEUTRAL = 240;

    /** How far from the neutral circle the best and the worst value lie. */
    public static final double REACH = 80;

    private static final int PIECES = 12;

    /**
     * A point of the curve.
     *
     * @param feeling what it shows
     * @param tone the shape it has
     * @param at its middle
     */
    public record Point(Feeling feeling, Tone tone, Spot at) {}

    /**
     * A line between two points that follow each other.
     *
     * @param evidenced whether both are evidenced: then it is solid, else dashed
     * @param spots the line in short straight pieces
     */
    public record Line(boolean evidenced, List<Spot> spots) {

        /** Copies the spots. */
        public Line {
            spots = List.copyOf(spots);
        }
    }

    /**
     * The ground between a line and the neutral circle.
     *
     * @param tone good outside of the circle, bad inside
     * @param spots its outline
     */
    public record Ground(Tone tone, List<Spot> spots) {

        /** Copies the spots. */
        public Ground {
            spots = List.copyOf(spots);
        }
    }

    /** Copies the lists. */
    public RingCurve {
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
        areas = List.copyOf(areas);
    }

    /** Draws a curve whose places stand at the given angles, in turns. */
    static RingCurve of(Curve curve, double[] turns) {
        List<Feeling> feelings = curve.feelings();
        List<Point> marks = feelings.stream().map(feeling -> new Point(feeling, Tone.of(curve.scale(), feeling.value()),
                Spot.at(turns[feeling.place()], radius(curve, feeling)))).toList();
        List<Line> strokes = new ArrayList<>();
        List<Ground> areas = new ArrayList<>();
        for (int i = 0; i < feelings.size(); i++) {
            Feeling from = feelings.get(i);
            Feeling to = feelings.get((i + 1) % feelings.size());
            if (feelings.size() > 1 && to.place() == (from.place() + 1) % turns.length) {
                Sweep sweep = Sweep.between(turns[from.place()], turns[to.place()], radius(curve, from), radius(curve, to));
                strokes.add(new Line(from.evidenced() && to.evidenced(), sweep.spots(Tone.NEUTRAL)));
                areas.addAll(sweep.grounds());
            }
        }
        return new RingCurve(curve.scale(), marks, strokes, areas);
    }

    private static double radius(Curve curve, Feeling feeling) {
        return NEUTRAL + REACH * curve.scale().normal(feeling.value());
    }

    /** The way from one point to the next. */
    private record Sweep(double[] angles, double[] radii) {

        /** It runs level at both ends, so that the curve turns at values alone and never overshoots. */
        static Sweep between(double start, double next, double low, double high) {
            double end = next < start ? next + 1 : next;
            double[] angles = new double[PIECES + 1];
            double[] radii = new double[PIECES + 1];
            for (int i = 0; i <= PIECES; i++) {
                double part = i / (double) PIECES;
                angles[i] = start + (end - start) * part;
                radii[i] = low + (high - low) * part * part * (3 - 2 * part);
            }
            return new Sweep(angles, radii);
        }

        /** The way itself or, of a tone, only as far as it lies on that side of the neutral circle. */
        List<Spot> spots(Tone tone) {
            return IntStream.range(0, angles.length).mapToObj(i -> Spot.at(angles[i], held(tone, radii[i]))).toList();
        }

        List<Ground> grounds() {
            List<Ground> grounds = new ArrayList<>();
            for (Tone tone : List.of(Tone.GOOD, Tone.BAD)) {
                if (IntStream.range(0, radii.length).anyMatch(i -> held(tone, radii[i]) != NEUTRAL)) {
                    List<Spot> outline = new ArrayList<>(spots(tone));
                    for (int i = angles.length - 1; i >= 0; i--) {
                        outline.add(Spot.at(angles[i], NEUTRAL));
                    }
                    grounds.add(new Ground(tone, outline));
                }
            }
            return grounds;
        }

        private static double held(Tone tone, double radius) {
            return switch (tone) {
                case GOOD -> Math.max(radius, NEUTRAL);
                case NEUTRAL -> radius;
                case BAD -> Math.min(radius, NEUTRAL);
            };
        }
    }
}
