package org.journeymaps.core.layout;

import static org.journeymaps.core.model.MapSketch.note;
import static org.journeymaps.core.model.MapSketch.pain;
import static org.journeymaps.core.model.MapSketch.quote;
import static org.journeymaps.core.model.MapSketch.touchpoint;
import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.layout.curve.ForecastMark;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ContentsTest {

    private static MapSketch fourSteps() {
        return new MapSketch().stage("A", 2).stage("B", 2);
    }

    private static Contents contents(JourneyMap map) {
        return Contents.of(map, MapIndex.of(map), layout(map));
    }

    private static MapLayout layout(JourneyMap map) {
        return MapLayout.of(map, MapIndex.of(map), Insights.of(map), ClockAxis.of(map, false));
    }

    private static List<LaneEntry> step(Contents contents, int number) {
        return contents.stages().stream().flatMap(stage -> stage.steps().stream())
                .filter(step -> step.number() == number).findFirst().orElseThrow().entries();
    }

    private static List<String> texts(List<LaneEntry> entries) {
        return entries.stream().flatMap(ContentsTest::cards).map(placed -> placed.card().text()).toList();
    }

    private static Stream<PlacedCard> cards(LaneEntry entry) {
        return entry instanceof LaneEntry.Cards cards ? cards.cards().stream() : Stream.of();
    }

    private static Stream<LaneEntry> entries(Contents contents) {
        return Stream.concat(contents.whole().stream(), contents.stages().stream().flatMap(stage -> Stream.concat(
                stage.entries().stream(), stage.steps().stream().flatMap(step -> step.entries().stream()))));
    }

    private static Node node(String text) {
        return new Node("n", List.of("s1"), text, Ownership.OWN, "", List.of(), Extras.NONE);
    }

    @Test
    public void cardsStandAtTheirStepStageOrTheWholeMap() {
        Contents contents = contents(fourSteps()
                .lane(LaneType.TEXT, Span.STEP, note("step", "s3"))
                .lane(LaneType.TEXT, Span.STAGE, note("stage", "stage2"))
                .lane(LaneType.TEXT, Span.MAP, note("map")).map());
        assertEquals(List.of("step"), texts(step(contents, 3)));
        assertEquals(List.of("stage"), texts(contents.stages().get(1).entries()));
        assertEquals(List.of("map"), texts(contents.whole()));
    }

    @Test
    public void aCardOverSeveralStepsStandsAtTheFirstAndNamesTheOthers() {
        Contents contents = contents(fourSteps().lane(LaneType.TEXT, Span.STEP, note("wide", "s2", "s3", "s4")).map());
        assertEquals(List.of(2, 3), cards(step(contents, 2).get(0)).findFirst().orElseThrow().elsewhere());
        assertEquals(List.of(), step(contents, 3));
    }

    @Test
    public void aCardOverSeveralStagesNamesTheStages() {
        Contents contents = contents(fourSteps().lane(LaneType.TEXT, Span.STAGE, note("x", "stage1", "stage2")).map());
        assertEquals(List.of(1), cards(contents.stages().get(0).entries().get(0)).findFirst().orElseThrow().elsewhere());
    }

    @Test
    public void quotesFollowTheCurveInTheOrderOfTheirLane() {
        Contents contents = contents(fourSteps().curve(1, -1, 0, 1)
                .lane(LaneType.QUOTES, Span.STEP, quote("first", "s1"), quote("second", "s1")).map());
        assertTrue(step(contents, 1).get(0) instanceof LaneEntry.Felt);
        assertEquals(List.of("first", "second"), texts(step(contents, 1)));
        assertEquals(2, step(contents, 1).size());
    }

    @Test
    public void aSolutionMayBeMissingAnywhere() {
        Contents contents = contents(fourSteps().lane(LaneType.PAIN, Span.STEP, pain("p", "", "s2"))
                .lane(LaneType.SOLUTION, Span.STEP).map());
        assertEquals(LaneType.SOLUTION, step(contents, 1).get(0).lane().type());
    }

    @Test
    public void aLineStandsAboveWhatIsBelowItAtAStep() {
        Contents contents = contents(fourSteps()
                .lane(LaneType.TEXT, Span.STEP, note("other", "s1", "s2"))
                .lane(LaneType.FRONTSTAGE, Span.STEP)
                .lane(LaneType.BACKSTAGE, Span.STEP, node("hidden"))
                .map(MapType.SERVICE_BLUEPRINT));
        List<BandLine> lines = step(contents, 1).stream()
                .flatMap(entry -> entry instanceof LaneEntry.Line line ? Stream.of(line.line()) : Stream.of()).toList();
        assertEquals(List.of(BandLine.INTERACTION, BandLine.VISIBILITY), lines);
        assertTrue(step(contents, 2).stream().noneMatch(LaneEntry.Line.class::isInstance));
    }

    @Test
    public void touchpointsThatTheLineShowsStandAtTheLine() {
        MapSketch sketch = new MapSketch().stage("A", 1)
                .lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint("t", "", "s1"))
                .lane(LaneType.FRONTSTAGE, Span.STEP, node("desk"))
                .arrow("s1", "n", ArrowType.values()[0]);
        LaneEntry.Line line = step(contents(sketch.map(MapType.SERVICE_BLUEPRINT)), 1).stream()
                .flatMap(entry -> entry instanceof LaneEntry.Line found ? Stream.of(found) : Stream.of())
                .findFirst().orElseThrow();
        assertEquals("t", line.contacts().get(0).id());
    }

    @Test
    public void neighboursOfOneDepartmentEachNameIt() {
        Contents contents = contents(new MapSketch().stage("A", 2)
                .lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint("t", "web", "s1", "s2"))
                .lane(LaneType.DEPARTMENTS, Span.STEP).map());
        assertTrue(step(contents, 2).stream().anyMatch(LaneEntry.Derived.class::isInstance));
    }

    @Test
    public void valuesOfTheWholeMapAreTold() {
        Contents contents = contents(fourSteps()
                .curve("feeling", Span.MAP, List.of(value("", "", 1, Basis.ASSERTED))).map());
        assertEquals(1, ((LaneEntry.Told) contents.whole().get(0)).values().size());
    }

    @Property(trials = 60)
    public void everyCardAndValueOfADrawnLaneStandsSomewhereOnce(@From(MapGenerator.class) JourneyMap map) {
        Contents contents = contents(map);
        Map<Card, Integer> found = new IdentityHashMap<>();
        Map<Value, Integer> values = new IdentityHashMap<>();
        entries(contents).forEach(entry -> {
            cards(entry).forEach(placed -> found.merge(placed.card(), 1, Integer::sum));
            values(entry, MapIndex.of(map)).forEach(value -> values.merge(value, 1, Integer::sum));
            if (entry instanceof LaneEntry.Line line) {
                line.contacts().forEach(contact -> found.put(contact, 1));
            }
        });
        layout(map).tray().forEach(item -> {
            item.cards().forEach(card -> found.merge(card, 1, Integer::sum));
            item.values().forEach(value -> values.merge(value, 1, Integer::sum));
        });
        for (Lane lane : DrawnLanes.of(map)) {
            lane.cards().forEach(card -> assertEquals(card.text(), 1, (int) found.getOrDefault(card, 0)));
            lane.values().forEach(value -> assertEquals(value.id(), 1, (int) values.getOrDefault(value, 0)));
        }
    }

    private static List<Value> values(LaneEntry entry, MapIndex index) {
        List<Value> values = new ArrayList<>();
        if (entry instanceof LaneEntry.Told told) {
            values.addAll(told.values());
        } else if (entry instanceof LaneEntry.Felt felt) {
            values.addAll(felt.cell().told());
            felt.cell().marks().forEach(mark -> values.addAll(mark.feeling().values()));
            // What was predicted is drawn with what came of it, by its number alone, or by the mean of several.
            felt.row().lane().values().stream().filter(value -> value.basis() == Basis.PREDICTED && !values.contains(value))
                    .filter(value -> felt.cell().forecasts().stream().anyMatch(mark -> predicts(mark, value, felt, index)))
                    .forEach(values::add);
        } else if (entry instanceof LaneEntry.Signs signs) {
            values.addAll(signs.cell().told());
            signs.cell().signs().forEach(sign -> values.addAll(sign.feeling().values()));
        } else if (entry instanceof LaneEntry.Volumes volumes) {
            values.addAll(volumes.cell().told());
            volumes.cell().bars().forEach(bar -> values.addAll(bar.level().values()));
        }
        return values;
    }

    private static boolean predicts(ForecastMark mark, Value value, LaneEntry.Felt felt, MapIndex index) {
        return index.persona(value.persona()).equals(OptionalInt.of(mark.persona()))
                && index.valuePlace(felt.row().lane().span(), value.at()).equals(OptionalInt.of(mark.point().place()));
    }
}
