package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Value;

/**
 * What was predicted along a curve, beside what came of it.
 *
 * <p>Example: where +1 was predicted and customers then said -0.5, the error is -1.5. All numbers are raw, on the scale of the
 * curve. Source: reference on journeys, requirement E52.
 *
 * @param points the places with a prediction, in the order of the journey
 */
public record Forecast(List<Point> points) {

    /**
     * A place with a prediction.
     *
     * @param place step or, in a lane by stage, stage, counted from 0
     * @param predicted what was predicted; of several predictions their mean
     * @param actual the mean of all other values there, or nothing if there is none
     */
    public record Point(int place, double predicted, Reading actual) {

        /**
         * By how much the prediction was wrong.
         *
         * @return actual - predicted, below 0 if it was too hopeful; nothing if nothing else is known
         */
        public OptionalDouble error() {
            return actual instanceof Reading.Number number
                    ? OptionalDouble.of(number.value() - predicted) : OptionalDouble.empty();
        }
    }

    /** Copies the points. */
    public Forecast {
        points = List.copyOf(points);
    }

    /**
     * Finds the predictions along a curve.
     *
     * @param index the index of a map
     * @param curve one of its curves
     * @return the predictions; those outside the scale are left out
     */
    public static Forecast of(MapIndex index, Curve curve) {
        if (curve.lane().values().stream().noneMatch(value -> value.basis() == Basis.PREDICTED)) {
            return new Forecast(List.of());
        }
        Map<Integer, List<Value>> places = PlacedValues
                .of(curve.lane(), index, value -> curve.scale().holds(value.value()))
                .getOrDefault(curve.persona(), Map.of());
        List<Point> points = new ArrayList<>();
        places.forEach((place, values) -> PlacedValues.predicted(values).ifPresent(
                predicted -> points.add(new Point(place, predicted, actual(values)))));
        return new Forecast(points);
    }

    private static Reading actual(List<Value> values) {
        OptionalDouble mean = PlacedValues.actual(values);
        return mean.isPresent() ? new Reading.Number(mean.getAsDouble()) : Reading.NONE;
    }

    /**
     * How far the predictions were off on the whole.
     *
     * @return the mean of the errors, their signs left out; nothing if no prediction can be compared
     */
    public OptionalDouble meanError() {
        return points.stream()
                .flatMapToDouble(point -> point.error().stream())
                .map(Math::abs)
                .average();
    }
}
