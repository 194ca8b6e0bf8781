package org.journeymaps.core.layout;

import static org.journeymaps.core.model.MapSketch.note;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class EmpathyMapTest {

    private static MapSketch sketch() {
        return new MapSketch().stage("Start", 1)
                .lane(LaneType.GAINS, Span.MAP, note("Peace"))
                .lane(LaneType.DOES, Span.STEP, note("Runs", "s1"))
                .lane(LaneType.TEXT, Span.STEP, note("Else", "s1"))
                .lane(LaneType.SAYS, Span.MAP);
    }

    private static List<LaneType> types(JourneyMap map) {
        return EmpathyMap.of(map).parts().stream().map(EmpathyMap.Part::type).toList();
    }

    @Test
    public void hasFourQuartersInTheirOrderEvenWithoutLanes() {
        assertEquals(List.of(LaneType.SAYS, LaneType.THINKS, LaneType.DOES, LaneType.FEELS, LaneType.GAINS),
                types(sketch().map(MapType.EMPATHY_MAP)));
    }

    @Test
    public void isOnlyFoundInAMapOfItsType() {
        assertEquals(List.of(), types(sketch().map()));
    }

    @Test
    public void holdsTheLanesOfItsPartsAndNoOther() {
        JourneyMap map = sketch().map(MapType.EMPATHY_MAP);
        EmpathyMap empathy = EmpathyMap.of(map);
        assertTrue(empathy.holds(map.lanes().get(0)));
        assertFalse(empathy.holds(map.lanes().get(2)));
    }

    @Test
    public void takesItsLanesOutOfTheTable() {
        JourneyMap map = sketch().map(MapType.EMPATHY_MAP);
        MapLayout layout = MapLayout.of(map).without(EmpathyMap.of(map)::holds);
        assertEquals(List.of(map.lanes().get(2)), layout.rows().stream().map(Row::lane).toList());
    }
}
