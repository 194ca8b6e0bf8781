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
 * @param lane the lane, of type curve, scale or bands
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
     * The raw value of a feeling without its unit.
     *
     * @param normal from -1 to +1; on a scale without valence from 0 to 1
     * @return the value on the lane's own scale
     */
    public double raw(double normal) {
        if (!scale.valence()) {
            return scale.min() + normal * (scale.max() - scale.min());
        }
        double size = scale.reversed() ? -normal : normal;
        return scale.neutral() + size * (size >= 0 ? scale.max() - scale.neutral() : scale.neutral() - scale.min());
    }

    /**
     * The best feeling, be it good or bad; without valence the strongest.
     *
     * @return the best, on a tie the later
     */
    public Feeling highest() {
        return feelings.stream().reduce((a, b) -> up(b) >= up(a) ? b : a).orElseThrow();
    }

    /**
     * The worst feeling, be it good or bad; without valence the weakest.
     *
     * @return the worst, on a tie the later
     */
    public Feeling lowest() {
        return feelings.stream().reduce((a, b) -> up(b) <= up(a) ? b : a).orElseThrow();
    }

    /** How far up a feeling stands: on a reversed scale the least value is the best. */
    private double up(Feeling feeling) {
        return scale.reversed() ? -feeling.value() : feeling.value();
    }

    private double middle() {
        double neutral = scale.valence() ? scale.neutral() : scale.min();
        return scale.reversed() ? -neutral : neutral;
    }

    /**
     * The high of the curve.
     *
     * @return the highest feeling if it is a good one; without valence if there is any at all
     */
    public Optional<Feeling> high() {
        return Optional.of(highest()).filter(feeling -> up(feeling) > middle());
    }

    /**
     * The low of the curve.
     *
     * @return the lowest feeling if it is a bad one; never without valence
     */
    public Optional<Feeling> low() {
        return Optional.of(lowest()).filter(feeling -> scale.valence() && up(feeling) < middle());
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
