package org.journeymaps.core.layout.curve;

/**
 * Slopes of a smooth curve through given points that neither overshoots nor turns between two of them.
 *
 * <p>Source: M. Steffen, "A simple method for monotonic interpolation in one dimension", Astronomy and Astrophysics 239
 * (1990). At an inner point with the neighbouring intervals of widths h0 and h1 and rises s0 and s1 per unit, the
 * parabola through the three points has the slope p = (s0 h1 + s1 h0) / (h0 + h1), and the curve takes
 * (sgn s0 + sgn s1) min(|s0|, |s1|, |p| / 2). At an end, with m1 the slope at the other side of its interval, it takes
 * (3 s - m1) / 2, held between 0 and 2 s. Two points are joined by a straight line.
 */
final class Steffen {

    private Steffen() {}

    /** The slopes at the points; x ascends strictly. A single point has the slope 0. */
    static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] slopes = new double[n];
        if (n < 2) {
            return slopes;
        }
        double[] rise = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            rise[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        for (int i = 1; i < n - 1; i++) {
            double h0 = x[i] - x[i - 1];
            double h1 = x[i + 1] - x[i];
            double p = (rise[i - 1] * h1 + rise[i] * h0) / (h0 + h1);
            double size = Math.min(Math.min(Math.abs(rise[i - 1]), Math.abs(rise[i])), Math.abs(p) / 2);
            slopes[i] = (Math.signum(rise[i - 1]) + Math.signum(rise[i])) * size;
        }
        slopes[0] = n == 2 ? rise[0] : end(rise[0], slopes[1]);
        slopes[n - 1] = n == 2 ? rise[0] : end(rise[n - 2], slopes[n - 2]);
        return slopes;
    }

    private static double end(double rise, double inner) {
        double slope = (3 * rise - inner) / 2;
        return rise >= 0 ? Math.max(0, Math.min(slope, 2 * rise)) : Math.min(0, Math.max(slope, 2 * rise));
    }
}
