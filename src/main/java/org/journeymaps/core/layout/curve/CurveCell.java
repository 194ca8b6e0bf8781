package org.journeymaps.core.layout.curve;

import java.util.List;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Value;

/**
 * A cell of a lane of values.
 *
 * @param extent the columns it covers
 * @param marks the points of the curves drawn, by persona; at most one each
 * @param forecasts what was predicted there, beside what came of it
 * @param stops where the journey is broken off there
 * @param callouts what stands at the point of the first curve; at most one
 * @param tags names of personas whose curves end here
 * @param told values that are not drawn and so are told in words: of a fifth persona or an unknown one, outside the
 *     scale, or without a scale
 */
public record CurveCell(
        Extent extent,
        List<Mark> marks,
        List<ForecastMark> forecasts,
        List<StopMark> stops,
        List<Callout> callouts,
        List<NameTag> tags,
        List<Value> told) {

    /** A cell with nothing but values in words. */
    public static CurveCell told(Extent extent, List<Value> told) {
        return new CurveCell(extent, List.of(), List.of(), List.of(), List.of(), List.of(), told);
    }


    /** Copies the lists. */
    public CurveCell {
        marks = List.copyOf(marks);
        forecasts = List.copyOf(forecasts);
        stops = List.copyOf(stops);
        callouts = List.copyOf(callouts);
        tags = List.copyOf(tags);
        told = List.copyOf(told);
    }
}
