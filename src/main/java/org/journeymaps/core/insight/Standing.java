package org.journeymaps.core.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;

/**
 * How a metric stands: which way its reading went, whether that is good, and on which side of its thresholds it is.
 *
 * <p>Example: a waiting time of 9 minutes that was 12, good from 5 and bad from 15, went {@code DOWN}, which is
 * {@code GOOD}, and stands {@code BETWEEN}.
 *
 * <p>Good is the way from the bad threshold to the good one; without both of them, what comes nearer to the target. The
 * change is counted from the start, without a number there from the first reading of the history.
 *
 * @param change which way the reading went
 * @param turn whether that is {@code GOOD}, {@code BAD} or neither ({@code UNKNOWN})
 * @param level whether the reading now is {@code GOOD}, {@code BAD} or {@code BETWEEN}; {@code UNKNOWN} without thresholds
 */
public record Standing(Change change, Verdict turn, Verdict level) {

    /** Which way a reading went. */
    public enum Change { UP, DOWN, NONE, UNKNOWN }

    /** Whether something is as it should be. */
    public enum Verdict { GOOD, BETWEEN, BAD, UNKNOWN }

    /**
     * Reads a metric.
     *
     * @param metric the metric
     * @return how it stands
     */
    public static Standing of(Metric metric) {
        OptionalDouble before = before(metric);
        OptionalDouble now = number(metric.now());
        if (before.isEmpty() || now.isEmpty()) {
            boolean same = !metric.now().equals(Reading.NONE) && metric.now().equals(metric.start());
            return new Standing(same ? Change.NONE : Change.UNKNOWN, Verdict.UNKNOWN, level(metric));
        }
        int way = Double.compare(now.getAsDouble(), before.getAsDouble());
        Change change = way > 0 ? Change.UP : way < 0 ? Change.DOWN : Change.NONE;
        double gain = way == 0 ? 0 : gain(metric, before.getAsDouble(), now.getAsDouble());
        return new Standing(change, gain > 0 ? Verdict.GOOD : gain < 0 ? Verdict.BAD : Verdict.UNKNOWN, level(metric));
    }

    /**
     * The number of a reading.
     *
     * @param reading a reading
     * @return its number, if it is one
     */
    public static OptionalDouble number(Reading reading) {
        return reading instanceof Reading.Number number ? OptionalDouble.of(number.value()) : OptionalDouble.empty();
    }

    private static OptionalDouble before(Metric metric) {
        List<Double> history = metric.history();
        OptionalDouble start = number(metric.start());
        return start.isPresent() || history.size() < 2 ? start : OptionalDouble.of(history.get(0));
    }

    private static double gain(Metric metric, double before, double now) {
        OptionalDouble good = number(metric.good());
        OptionalDouble bad = number(metric.bad());
        if (good.isPresent() && bad.isPresent()) {
            return Math.signum(good.getAsDouble() - bad.getAsDouble()) * Math.signum(now - before);
        }
        OptionalDouble target = number(metric.target());
        return target.isEmpty() ? 0 : Math.abs(target.getAsDouble() - before) - Math.abs(target.getAsDouble() - now);
    }

    private static Verdict level(Metric metric) {
        if (metric.now() instanceof Reading.YesNo) {
            return metric.good() instanceof Reading.YesNo ? either(metric.now().equals(metric.good()))
                    : metric.bad() instanceof Reading.YesNo ? either(!metric.now().equals(metric.bad())) : Verdict.UNKNOWN;
        }
        OptionalDouble now = number(metric.now());
        double upwards = upwards(metric);
        if (now.isEmpty() || upwards == 0) {
            return Verdict.UNKNOWN;
        }
        double reading = now.getAsDouble();
        OptionalDouble good = number(metric.good());
        OptionalDouble bad = number(metric.bad());
        if (good.isPresent() && upwards * (reading - good.getAsDouble()) >= 0) {
            return Verdict.GOOD;
        }
        return bad.isPresent() && upwards * (reading - bad.getAsDouble()) <= 0 ? Verdict.BAD : Verdict.BETWEEN;
    }

    private static Verdict either(boolean good) {
        return good ? Verdict.GOOD : Verdict.BAD;
    }

    /** 1 where more is better, -1 where less is, 0 where nothing tells or nothing is asked. */
    private static double upwards(Metric metric) {
        OptionalDouble good = number(metric.good());
        OptionalDouble bad = number(metric.bad());
        if (good.isPresent() && bad.isPresent()) {
            return Math.signum(good.getAsDouble() - bad.getAsDouble());
        }
        OptionalDouble target = number(metric.target());
        if (target.isEmpty() || good.isEmpty() && bad.isEmpty()) {
            return 0;
        }
        double from = before(metric).orElse(number(metric.now()).orElse(target.getAsDouble()));
        return Math.signum(target.getAsDouble() - from);
    }
}
