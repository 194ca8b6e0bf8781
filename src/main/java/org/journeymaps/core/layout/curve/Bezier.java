package org.journeymaps.core.layout.curve;

import java.util.List;

/**
 * A piece of a curve between two points, as a cubic Bezier curve whose handles stand at one and two thirds of its width.
 * So x grows evenly along it, and it can be cut at any x.
 *
 * @param x0 left end
 * @param y0 height at the left end, in px from the top
 * @param y1 height of the first handle
 * @param y2 height of the second handle
 * @param x3 right end
 * @param y3 height at the right end
 */
public record Bezier(double x0, double y0, double y1, double y2, double x3, double y3) {

    private static final int HALVINGS = 40;

    /** The straight line between two points. */
    static Bezier straight(double x0, double y0, double x3, double y3) {
        double slope = (y3 - y0) / (x3 - x0);
        return new Bezier(x0, y0, y0, y3, x3, y3).withSlopes(slope, slope);
    }

    /** The piece between the same points with other slopes at its ends. */
    Bezier withSlopes(double left, double right) {
        double third = (x3 - x0) / 3;
        return new Bezier(x0, y0, y0 + left * third, y3 - right * third, x3, y3);
    }

    /**
     * Where the first handle stands.
     *
     * @return its x
     */
    public double x1() {
        return x0 + (x3 - x0) / 3;
    }

    /**
     * Where the second handle stands.
     *
     * @return its x
     */
    public double x2() {
        return x3 - (x3 - x0) / 3;
    }

    /**
     * The height of the curve.
     *
     * @param x from {@code x0} to {@code x3}
     * @return y
     */
    public double y(double x) {
        double t = (x - x0) / (x3 - x0);
        double u = 1 - t;
        return u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3;
    }

    /** The piece in parts that lie on one side of a level each; the piece is monotone, so there are at most two. */
    List<Bezier> cutAt(double level) {
        if ((y0 - level) * (y3 - level) >= 0) {
            return List.of(this);
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            boolean before = (y(x0 + t * (x3 - x0)) - level) * (y0 - level) > 0;
            low = before ? t : low;
            high = before ? high : t;
        }
        return split((low + high) / 2, level);
    }

    private List<Bezier> split(double t, double level) {
        double a = mix(y0, y1, t);
        double b = mix(y1, y2, t);
        double c = mix(y2, y3, t);
        double x = mix(x0, x3, t);
        return List.of(new Bezier(x0, y0, a, mix(a, b, t), x, level), new Bezier(x, level, mix(b, c, t), c, x3, y3));
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
