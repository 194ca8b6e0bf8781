package org.journeymaps.bench;

import static org.junit.Assert.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.junit.Test;

public class SampleMapTest {

    private static JourneyMap map(MapSize size) {
        return SampleMap.read(SampleMap.compact(size));
    }

    private static MapSize sizeOf(JourneyMap map) {
        int cards = map.lanes().stream().mapToInt(lane -> lane.cards().size() + lane.values().size()).sum();
        return new MapSize(map.stages().size(), map.steps().size(), map.lanes().size(), cards);
    }

    @Test
    public void aMapHasTheSizeAskedFor() {
        Stream.concat(Stream.of(MapSize.GOAL), Stream.of(100, 250, 500, 1000, 2000, 5000).map(MapSize::ofCards))
                .forEach(size -> assertEquals(size, sizeOf(map(size))));
    }

    @Test
    public void twoThousandCardsStandOnTheGridOfTheGoal() {
        assertEquals(new MapSize(50, 200, 40, 2000), MapSize.ofCards(2000));
    }

    @Test
    public void oneCellInFourHoldsACardHoweverManyThereAre() {
        for (int cards : List.of(100, 250, 500, 1000, 2000, 5000)) {
            MapSize size = MapSize.ofCards(cards);
            assertEquals(4.0, (double) size.steps() * size.lanes() / cards, 0.1);
        }
    }

    @Test
    public void theLargestMapIsWithinTheLimitsAndNothingIsWrongWithAny() {
        Stream.of(MapSize.GOAL, MapSize.ofCards(100), MapSize.ofCards(5000))
                .forEach(size -> assertEquals(List.of(), MapCheck.problems(map(size))));
    }

    @Test
    public void itIsTheSameMapEveryTime() {
        assertEquals(SampleMap.stored(MapSize.GOAL), SampleMap.stored(MapSize.GOAL));
        assertEquals(map(MapSize.GOAL), SampleMap.read(SampleMap.stored(MapSize.GOAL)));
    }

    @Test
    public void theLargeMapHoldsLanesOfManyTypesAndFillsTheirCells() {
        JourneyMap map = map(MapSize.GOAL);
        Set<LaneType> types = new HashSet<>();
        map.lanes().forEach(lane -> types.add(lane.type()));
        assertEquals(8, types.size());
        Lane curve = map.lanes().stream().filter(lane -> lane.type() == LaneType.CURVE).findFirst().orElseThrow();
        assertEquals(200, curve.values().stream().map(value -> value.at()).distinct().count());
    }
}
