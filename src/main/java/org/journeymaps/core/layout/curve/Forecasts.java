package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Forecast;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.Extent;

/** The lines of what was predicted, for each persona of whom more than predictions is known. */
public final class Forecasts {

    private final List<Curve> lines = new ArrayList<>();
    private final Map<Integer, List<ForecastMark>> marks = new TreeMap<>();
    private final Axis axis;

    private Forecasts(Axis axis) {
        this.axis = axis;
    }

    /** The forecasts of some curves that stand beside something else. */
    public static Forecasts of(MapIndex index, List<Curve> curves, Axis axis) {
        Forecasts forecasts = new Forecasts(axis);
        for (Curve curve : curves) {
            // Where the name of a feeling gives it its sign, a prediction cannot be set against it by number.
            if (curve.scale().emotions().isEmpty()) {
                Forecast forecast = Forecast.of(index, curve);
                if (forecast.meanError().isPresent()) {
                    forecasts.add(curve, forecast);
                }
            }
        }
        return forecasts;
    }

    /** The marks of what was predicted, by place. */
    public Map<Integer, List<ForecastMark>> marks() {
        return marks;
    }

    /** The lines between them. */
    public List<CurveShape> shapes(List<Extent> places, List<List<Integer>> ways) {
        return lines.stream().map(line -> CurveShape.forecast(line, axis, places, ways)).toList();
    }

    /** The last mark of each forecast, by persona. */
    public static List<ForecastMark> lastOf(Map<Integer, List<ForecastMark>> marks) {
        Map<Integer, ForecastMark> last = new TreeMap<>();
        new TreeMap<>(marks).values().forEach(here -> here.forEach(mark -> last.put(mark.persona(), mark)));
        return List.copyOf(last.values());
    }

    private void add(Curve curve, Forecast forecast) {
        List<Feeling> feelings = new ArrayList<>();
        for (Forecast.Point point : forecast.points()) {
            double predicted = Math.max(axis.scale().min(), Math.min(axis.scale().max(), point.predicted()));
            feelings.add(new Feeling(point.place(), predicted, predicted, predicted, false, List.of()));
            if (point.error().isPresent()) {
                marks.computeIfAbsent(point.place(), key -> new ArrayList<>())
                        .add(new ForecastMark(curve.persona(), point, axis.y(predicted)));
            }
        }
        lines.add(new Curve(curve.lane(), curve.scale(), curve.persona(), feelings));
    }
}
