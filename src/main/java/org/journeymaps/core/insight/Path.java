package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.Reading;

/**
 * One way through the journey.
 *
 * <p>Example: where six in ten friends answer at step 7, the path over step 8 has the share 0.6.
 *
 * @param steps the steps from the first to the last, counted from 0; one that is gone back to stands twice
 * @param share how many go this way, from 0 to 1; 0 too where nobody says how many
 * @param stopped whether the journey is broken off at the last step
 * @param last what the persona feels where it is broken off, raw on the scale of the first curve
 * @param when why it is broken off, or empty
 */
public record Path(List<Integer> steps, double share, boolean stopped, Reading last, String when) {

    /** Copies the steps. */
    public Path {
        steps = List.copyOf(steps);
    }
}
