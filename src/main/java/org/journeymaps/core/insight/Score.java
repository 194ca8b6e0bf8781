package org.journeymaps.core.insight;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a curve amounts to on one path.
 *
 * <p>Example: Jumping Jamie's path has the mean -0.094, the peak -1 at step 6 and the end 0.5, so that she remembers it as
 * -0.25. Source: reference on journeys, section 5.
 *
 * @param path the path
 * @param moments what is felt on the way, in order; at least one
 */
public record Score(Path path, List<Moment> moments) {

    private static final double SAME = 1e-9;

    /** Copies the moments. */
    public Score {
        moments = List.copyOf(moments);
    }

    /**
     * The mean, each moment counting the same.
     *
     * @return a number from -1 to +1
     */
    public double mean() {
        return moments.stream().mapToDouble(Moment::normal).average().orElseThrow();
    }

    /**
     * The mean, each moment counting by its weight: sum(w n)/sum(w). What has no weight is left out.
     *
     * @return a number from -1 to +1, or nothing if no moment has a weight
     */
    public OptionalDouble weighted() {
        double weights = moments.stream().mapToDouble(Moment::weight).sum();
        return weights > 0
                ? OptionalDouble.of(moments.stream().mapToDouble(it -> it.normal() * (it.weight() / weights)).sum())
                : OptionalDouble.empty();
    }

    /**
     * How many moments the weighted mean leaves out.
     *
     * @return the number of moments without a weight
     */
    public int unweighed() {
        return (int) moments.stream().filter(moment -> moment.weight() == 0).count();
    }

    /**
     * The moment that was felt most: that farthest from neutral; on a tie the bad one, then the later.
     *
     * @return one of the moments
     */
    public Moment peak() {
        return moments.stream().reduce((a, b) -> stronger(b, a) ? b : a).orElseThrow();
    }

    /**
     * The last moment.
     *
     * @return one of the moments
     */
    public Moment end() {
        return moments.get(moments.size() - 1);
    }

    /**
     * How the journey is remembered: half by its peak, half by its end.
     *
     * @return a number from -1 to +1
     */
    public double remembered() {
        return (peak().normal() + end().normal()) / 2;
    }

    /** Whether a later moment is felt more than an earlier one, or as much and no better. */
    private static boolean stronger(Moment later, Moment earlier) {
        double more = Math.abs(later.normal()) - Math.abs(earlier.normal());
        return more > SAME || more > -SAME && (later.normal() < 0 || earlier.normal() >= 0);
    }
}
