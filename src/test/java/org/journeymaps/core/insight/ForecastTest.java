package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;

public class ForecastTest {

    private static Forecast forecast(Value... values) {
        JourneyMap map = new MapSketch().persona("Jamie").persona("Carl").stage("Define", 3)
                .curve("feeling", Span.STEP, List.of(values)).map();
        return Forecast.of(MapIndex.of(map), Insights.of(map).main().orElseThrow());
    }

    @Test
    public void errorIsWhatCameLessWhatWasPredicted() {
        Forecast forecast = forecast(
                value("s1", "", 1, Basis.PREDICTED), value("s1", "", -1, Basis.REPORTED), value("s1", "", 0, Basis.OBSERVED),
                value("s2", "", 0, Basis.PREDICTED), value("s2", "", 0.5, Basis.MEASURED));
        assertEquals(
                List.of(new Forecast.Point(0, 1, new Reading.Number(-0.5)), new Forecast.Point(1, 0, new Reading.Number(0.5))),
                forecast.points());
        assertEquals(OptionalDouble.of(-1.5), forecast.points().get(0).error());
        assertEquals(OptionalDouble.of(1), forecast.meanError());
    }

    @Test
    public void whatWasNotPredictedOrDidNotComeYetHasNoError() {
        Forecast forecast = forecast(value("s1", "", 1, Basis.PREDICTED), value("s2", "", -1, Basis.REPORTED));
        assertEquals(List.of(new Forecast.Point(0, 1, Reading.NONE)), forecast.points());
        assertEquals(OptionalDouble.empty(), forecast.points().get(0).error());
        assertEquals(OptionalDouble.empty(), forecast.meanError());
    }

    @Test
    public void otherPersonasAndValuesOffTheScaleAreLeftOut() {
        Forecast forecast = forecast(value("s1", "p1", 1, Basis.REPORTED), value("s1", "p2", 1, Basis.PREDICTED),
                value("s2", "p1", 3, Basis.PREDICTED));
        assertEquals(List.of(), forecast.points());
    }
}
