package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class LaneChoiceTest {

    private final JourneyMap map = new MapSketch().stage("A", 1)
            .lane(MapSketch.cards("plans", LaneType.TEXT, Span.STEP, List.of()))
            .lane(MapSketch.cards("hurts", LaneType.PAIN, Span.STEP, List.of()))
            .lane(MapSketch.cards("text", LaneType.PEOPLE, Span.STEP, List.of()))
            .lane(MapSketch.cards("more", LaneType.PAIN, Span.STEP, List.of()))
            .map();

    @Test
    public void withoutNamesTheMapStaysAsItIs() {
        assertSame(map, LaneChoice.of(map, List.of(), List.of()).map());
    }

    @Test
    public void lanesAreShownInTheOrderOfTheirNames() {
        assertEquals(List.of("more", "plans"), shown(List.of("more", "PLANS"), List.of()));
    }

    @Test
    public void aTypeStandsForAllItsLanes() {
        assertEquals(List.of("hurts", "more", "plans"), shown(List.of("pain", "plans", "hurts"), List.of()));
    }

    @Test
    public void anIdGoesBeforeAType() {
        assertEquals(List.of("text"), shown(List.of("text"), List.of()));
    }

    @Test
    public void hiddenLanesAreLeftOut() {
        assertEquals(List.of("plans", "text"), shown(List.of(), List.of("pain")));
        assertEquals(List.of("more"), shown(List.of("pain"), List.of("hurts")));
    }

    @Test
    public void namesOfNoLaneAreToldAndOtherwiseWithoutEffect() {
        LaneChoice choice = LaneChoice.of(map, List.of("gone"), List.of("curve", "gone"));
        assertEquals(List.of("gone", "curve"), choice.unknown());
        assertSame(map, choice.map());
    }

    private List<String> shown(List<String> show, List<String> hide) {
        LaneChoice choice = LaneChoice.of(map, show, hide);
        assertEquals(List.of(), choice.unknown());
        return choice.map().lanes().stream().map(Lane::id).toList();
    }
}
