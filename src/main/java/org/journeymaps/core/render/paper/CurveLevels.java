package org.journeymaps.core.render.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Scale;

/**
 * The rows in which a static form draws a curve: one for each level of the scale, best first. A value between two levels
 * stands in both.
 *
 * <p>The levels are the values that the scale names if it names both ends and one between, else the finest round steps,
 * from 1 up on a scale of length 2 or more, which reach both ends and meet the neutral value if any do. A scale that
 * no round steps fit has its ends and the neutral value. There are never more than ten.
 *
 * @param values the levels, from the best on
 */
record CurveLevels(List<Double> values) {

    private static final int MOST = 10;
    private static final double EXACT = 1e-9;

    /**
     * The rows that a value takes.
     *
     * @param first the topmost row, from 0; rows start with the best level
     * @param count 1 at a level, 2 between two levels, 0 off the scale
     */
    record Rows(int first, int count) {}

    CurveLevels {
        values = List.copyOf(values);
    }

    /** The levels of a scale, from the best on. */
    static CurveLevels of(Scale scale) {
        List<Double> falling = falling(scale).values();
        return scale.reversed() ? new CurveLevels(falling.stream().sorted().toList()) : new CurveLevels(falling);
    }

    private static CurveLevels falling(Scale scale) {
        double[] named = scale.labels().stream().mapToDouble(Scale.Label::value).filter(scale::holds)
                .map(value -> value + 0.0).distinct().toArray();
        boolean ends = DoubleStream.of(named).anyMatch(value -> value == scale.min())
                && DoubleStream.of(named).anyMatch(value -> value == scale.max());
        if (ends && named.length > 2 && named.length <= MOST) {
            return descending(DoubleStream.of(named));
        }
        return steps(scale, true).or(() -> steps(scale, false))
                .map(CurveLevels::descending)
                .orElseGet(() -> descending(DoubleStream.of(scale.min(), scale.neutral(), scale.max())));
    }

    /** The rows of a value on the scale. */
    Rows rows(double value) {
        double tolerance = Math.abs(EXACT * values.get(0) - EXACT * values.get(values.size() - 1));
        double down = values.get(0) < values.get(values.size() - 1) ? -1 : 1;
        for (int row = 0; row < values.size(); row++) {
            if (Math.abs(values.get(row) - value) <= tolerance) {
                return new Rows(row, 1);
            }
            if (values.get(row) * down < value * down) {
                return row == 0 ? new Rows(0, 0) : new Rows(row - 1, 2);
            }
        }
        return new Rows(0, 0);
    }

    private static Optional<DoubleStream> steps(Scale scale, boolean meetNeutral) {
        double range = scale.max() - scale.min();
        int decade = (int) Math.floor(Math.log10(range));
        return IntStream.of(decade - 1, decade)
                .mapToDouble(exponent -> Math.pow(10, exponent))
                .flatMap(unit -> DoubleStream.of(1, 2, 2.5, 5).map(step -> step * unit))
                .filter(step -> step >= (range < 2 ? range / 4 : 1))
                .filter(step -> step <= range && range / step < MOST && whole(range / step))
                .filter(step -> !meetNeutral || whole((scale.neutral() - scale.min()) / step))
                .boxed()
                .findFirst()
                .map(step -> IntStream.rangeClosed(0, (int) Math.round(range / step)).mapToDouble(i -> scale.min() + i * step));
    }

    private static boolean whole(double number) {
        return Math.abs(number - Math.rint(number)) <= EXACT;
    }

    private static CurveLevels descending(DoubleStream levels) {
        return new CurveLevels(levels.boxed().sorted(Comparator.reverseOrder()).toList());
    }
}
