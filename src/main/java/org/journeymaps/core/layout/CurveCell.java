package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Value;

/**
 * A cell of a lane of values.
 *
 * @param extent the columns it covers
 * @param marks the points of the curves drawn, by persona; at most one each
 * @param callouts what stands at the point of the first curve; at most one
 * @param tags names of personas whose curves end here
 * @param told values that are not drawn and so are told in words: of a third persona or an unknown one, outside the
 *     scale, or without a scale
 */
public record CurveCell(Extent extent, List<Mark> marks, List<Callout> callouts, List<NameTag> tags, List<Value> told) {

    /** Copies the lists. */
    public CurveCell {
        marks = List.copyOf(marks);
        callouts = List.copyOf(callouts);
        tags = List.copyOf(tags);
        told = List.copyOf(told);
    }
}
