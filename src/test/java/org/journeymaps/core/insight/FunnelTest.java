package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;

public class FunnelTest {

    private static MapSketch sketch(Value... values) {
        return new MapSketch().persona("Jamie").persona("Carl").stage("Define", 2).stage("Compare", 3)
                .lane(MapSketch.values("f", LaneType.FUNNEL, "", Span.STEP, List.of(values)));
    }

    private static Funnel only(Value... values) {
        return all(values).get(0);
    }

    private static List<Funnel> all(Value... values) {
        JourneyMap map = sketch(values).map();
        return Funnel.of(map, MapIndex.of(map));
    }

    @Test
    public void dropOffIsWhatIsLostOfThoseWhoCameToTheLevelBefore() {
        Funnel funnel = only(value("s1", "", 400, Basis.MEASURED), value("s3", "", 300, Basis.MEASURED),
                value("s4", "", 30, Basis.MEASURED));
        assertEquals(List.of(0, 2, 3), funnel.levels().stream().map(Funnel.Level::place).toList());
        assertEquals(List.of(0.0, 100.0, 270.0), funnel.levels().stream().map(Funnel.Level::lost).toList());
        assertEquals(
                List.of(OptionalDouble.of(0), OptionalDouble.of(0.25), OptionalDouble.of(0.9)),
                funnel.levels().stream().map(Funnel.Level::dropOff).toList());
    }

    @Test
    public void somebodyMayJoinAndNobodyMayCome() {
        Funnel funnel = only(value("s1", "", 0, Basis.MEASURED), value("s2", "", 40, Basis.MEASURED),
                value("s3", "", 50, Basis.MEASURED));
        assertEquals(OptionalDouble.empty(), funnel.levels().get(1).dropOff());
        assertEquals(OptionalDouble.of(-0.25), funnel.levels().get(2).dropOff());
    }

    @Test
    public void aPredictedNumberGivesWayToAKnownOne() {
        Funnel funnel = only(value("s1", "", 400, Basis.PREDICTED), value("s1", "", 300, Basis.MEASURED),
                value("s1", "", 200, Basis.REPORTED), value("s2", "", 90, Basis.PREDICTED));
        assertEquals(List.of(250.0, 90.0), funnel.levels().stream().map(Funnel.Level::volume).toList());
    }

    @Test
    public void eachPersonaHasItsOwnAndWhatCannotBeIsLeftOut() {
        List<Funnel> funnels = all(value("s1", "p2", 5, Basis.MEASURED), value("s1", "p1", 7, Basis.MEASURED),
                value("s2", "p1", -7, Basis.MEASURED), value("s9", "p1", 7, Basis.MEASURED));
        assertEquals(List.of(0, 1), funnels.stream().map(Funnel::persona).toList());
        assertEquals(1, funnels.get(0).levels().size());
    }

    @Test
    public void withoutNumbersThereIsNoFunnel() {
        assertEquals(List.of(), all());
    }
}
