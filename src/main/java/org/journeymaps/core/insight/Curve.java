package org.journeymaps.core.insight;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;

/**
 * What one persona feels along one lane of the map, and what that amounts to.
 *
 * <p>Example: Jumping Jamie's eight feelings have the mean -0.1875 on the scale from -2 to +2, which is -0.094 without its
 * unit; the low is -2 at step 6 and the high is +1 at step 8, the last of three.
 *
 * <p>A place without a value has no feeling and counts nowhere. Of equal extremes the later stands, since it is the one
 * remembered. Source: reference on journeys, section 5.
 *
 * @param lane the lane, of type curve
 * @param scale the scale of the lane
 * @param persona the persona, counted from 0 in the order of the map; 0 too when the map names none
 * @param feelings in the order of the journey; at least one
 */
public record Curve(Lane lane, Scale scale, int persona, List<Feeling> feelings) {

    /** Copies the feelings. */
    public Curve {
        feelings = List.copyOf(feelings);
    }

    /**
     * The mean on the lane's own scale. This is what a reader is shown, as it can be found on the axis beside the curve.
     *
     * @return the mean of the raw values
     */
    public double mean() {
        return feelings.stream().mapToDouble(Feeling::value).average().orElseThrow();
    }

    /**
     * The mean without its unit, by which curves on different scales compare.
     *
     * @return the mean of the values brought to -1 to +1
     */
    public double normalMean() {
        return feelings.stream().mapToDouble(feeling -> scale.normal(feeling.value())).average().orElseThrow();
    }

    /**
     * The highest feeling, be it good or bad.
     *
     * @return the highest, on a tie the later
     */
    public Feeling highest() {
        return feelings.stream().reduce((a, b) -> b.value() >= a.value() ? b : a).orElseThrow();
    }

    /**
     * The lowest feeling, be it good or bad.
     *
     * @return the lowest, on a tie the later
     */
    public Feeling lowest() {
        return feelings.stream().reduce((a, b) -> b.value() <= a.value() ? b : a).orElseThrow();
    }

    /**
     * The high of the curve.
     *
     * @return the highest feeling if it is a good one
     */
    public Optional<Feeling> high() {
        return Optional.of(highest()).filter(feeling -> feeling.value() > scale.neutral());
    }

    /**
     * The low of the curve.
     *
     * @return the lowest feeling if it is a bad one
     */
    public Optional<Feeling> low() {
        return Optional.of(lowest()).filter(feeling -> feeling.value() < scale.neutral());
    }

    /**
     * How many of the feelings are evidenced.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return new Coverage((int) feelings.stream().filter(Feeling::evidenced).count(), feelings.size());
    }
}
