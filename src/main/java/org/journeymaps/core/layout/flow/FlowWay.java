package org.journeymaps.core.layout.flow;

import java.util.List;
import org.journeymaps.core.model.Branch;

/**
 * An arrow of a flowchart: where the journey goes on from a step, or that it begins or ends.
 *
 * <p>Example: where six in ten friends answer at step 7, one way leads from 7 to 8 and has one branch, of 60 per cent.
 *
 * @param from number of a step, or 0 for the beginning of the journey
 * @param to number of the step that follows, or one more than that of the last step for the end of the journey
 * @param branches what the map says of the way; none where a step simply follows
 */
public record FlowWay(int from, int to, List<Branch> branches) {

    /** Copies the branches. */
    public FlowWay {
        branches = List.copyOf(branches);
    }
}
