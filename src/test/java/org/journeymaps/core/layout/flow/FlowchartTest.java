package org.journeymaps.core.layout.flow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class FlowchartTest {

    private static final int WIDE = 5;

    @Property(trials = 100)
    public void noArrowOfAnyMapCrossesABoxOrALabel(
            @From(MapGenerator.class) JourneyMap map, @InRange(min = "1", max = "6") int columns) {
        checkGeometry(chart(map, columns));
    }

    @Property(trials = 100)
    public void noArrowCrossesABoxWhereverItLeads(long seed, @InRange(min = "1", max = "6") int columns) {
        checkGeometry(chart(tangle(new Random(seed)), columns));
    }

    private static JourneyMap tangle(Random random) {
        int count = 1 + random.nextInt(24);
        MapSketch sketch = new MapSketch();
        int number = 1;
        while (number <= count) {
            int end = Math.min(count, number + random.nextInt(6));
            sketch.stage(stage(IntStream.rangeClosed(number, end).mapToObj(i -> step(i, branches(random, count))).toList()));
            number = end + 1;
        }
        return sketch.map();
    }

    private static Branch[] branches(Random random, int count) {
        int some = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        return IntStream.range(0, some).mapToObj(i -> random.nextInt(6) == 0 ? stop() : to(1 + random.nextInt(count)))
                .toArray(Branch[]::new);
    }

    /** Boxes and labels apart from each other, and each arrow unbroken from box to box without meeting another. */
    private static void checkGeometry(Flowchart chart) {
        List<FlowArea> taken = new ArrayList<>();
        chart.boxes().forEach(box -> taken.addAll(List.of(box.core(), box.rest(), box.label())));
        for (int i = 0; i < taken.size(); i++) {
            for (FlowArea other : taken.subList(i + 1, taken.size())) {
                assertFalse(taken.get(i) + " meets " + other, meet(taken.get(i), other));
            }
            for (FlowStroke stroke : chart.strokes()) {
                boolean crossed = meet(stroke.area(), taken.get(i)) && !own(stroke, chart, taken.get(i));
                assertFalse(stroke + " crosses " + taken.get(i), crossed);
            }
        }
        chart.ways().forEach(way -> assertTrue(way + " in " + chart, leads(chart, way)));
    }

    /** Whether two areas, or a line and an area, have more in common than their edges. */
    private static boolean meet(FlowArea one, FlowArea other) {
        return one.left() < other.right() && one.right() > other.left()
                && one.top() < other.bottom() && one.bottom() > other.top();
    }

    /** An arrow straight down begins below its box, behind what belongs to it. */
    private static boolean own(FlowStroke stroke, Flowchart chart, FlowArea area) {
        return !stroke.lies() && chart.boxes().stream()
                .anyMatch(box -> box.rest() == area && stroke.area().top() == box.core().bottom());
    }

    private static boolean leads(Flowchart chart, FlowWay way) {
        FlowArea from = chart.boxes().get(way.from()).core();
        FlowArea to = chart.boxes().get(way.to()).core();
        Set<FlowStroke> reached = new HashSet<>();
        List<FlowStroke> next = new ArrayList<>(chart.strokes().stream().filter(stroke -> touches(stroke.area(), from)).toList());
        while (!next.isEmpty()) {
            FlowStroke stroke = next.remove(next.size() - 1);
            if (reached.add(stroke)) {
                chart.strokes().stream().filter(other -> touches(stroke.area(), other.area())).forEach(next::add);
            }
        }
        return reached.stream().anyMatch(stroke -> stroke.head() && touches(stroke.area(), to));
    }

    private static boolean touches(FlowArea one, FlowArea other) {
        return one.left() <= other.right() && other.left() <= one.right()
                && one.top() <= other.bottom() && other.top() <= one.bottom();
    }

    @Test
    public void stepsFollowEachOtherInRowsOfTheirStage() {
        Flowchart chart = chart(new MapSketch().stage("A", 3).stage("B", 1).map(), 2);
        assertEquals(List.of(List.of(0), List.of(1, 2), List.of(3), List.of(4), List.of(5)), rows(chart));
        assertEquals(List.of(List.of(1, 2, 3), List.of(4)),
                chart.regions().stream().map(region -> numbers(chart, region)).toList());
    }

    @Test
    public void alternativesStandBelowEachOther() {
        Step fork = step(1, to(2), to(4));
        Flowchart chart = chart(map(fork, step(2), step(3), step(4), step(5)), WIDE);
        assertEquals(List.of(List.of(0), List.of(1, 2, 3, 5), List.of(4), List.of(6)), rows(chart));
        assertEquals(left(chart, 2), left(chart, 4));
    }

    @Test
    public void alternativesForWhichThereIsNoRoomStandInTheirOrder() {
        Step fork = step(1, to(2), to(5));
        assertEquals(List.of(List.of(0), List.of(1, 2), List.of(3, 4), List.of(5, 6), List.of(7)),
                rows(chart(map(fork, step(2), step(3), step(4), step(5), step(6)), 2)));
    }

    @Test
    public void anArrowToTheNextBoxIsStraight() {
        Flowchart chart = chart(map(step(1), step(2)), WIDE);
        int middle = chart.boxes().get(1).core().top() + 1;
        assertTrue(chart.strokes().contains(
                new FlowStroke(new FlowArea(middle, chart.boxes().get(1).core().right(), middle, left(chart, 2)), true)));
        assertEquals(3, chart.strokes().size());
    }

    @Test
    public void onlyWaysOfWhichSomethingIsSaidHaveALabel() {
        Flowchart chart = chart(map(step(1, to(2), to(3)), step(2), step(3)), WIDE);
        List<Boolean> labels = chart.boxes().stream().map(box -> box.label().top() < box.label().bottom()).toList();
        assertEquals(List.of(false, true, true, true, false), labels);
        assertEquals(List.of(0, 1, 1, 0, 0), chart.ways().stream().map(way -> way.branches().size()).toList());
    }

    @Test
    public void aStopIsNoWayAndALoopLeadsBack() {
        List<FlowWay> ways = chart(map(step(1), step(2, to(1), stop())), WIDE).ways();
        assertEquals(List.of("0-1", "1-2", "2-3", "2-1"), ways.stream().map(way -> way.from() + "-" + way.to()).toList());
    }

    @Test
    public void aCircularMapBeginsAnew() {
        JourneyMap map = new MapSketch().stage(stage(List.of(step(1), step(2)))).map(MapType.CIRCULAR);
        assertEquals(List.of("0-1", "1-2", "2-1"),
                chart(map, WIDE).ways().stream().map(way -> way.from() + "-" + way.to()).toList());
        Step exit = MapSketch.step("s2", "Leaves", StepFlag.EXIT);
        assertEquals(4, chart(new MapSketch().stage(stage(List.of(step(1), exit))).map(MapType.CIRCULAR), WIDE).boxes().size());
    }

    @Test
    public void aStepFromWhichNothingFollowsHasABoxAllTheSame() {
        Branch all = new Branch("", "", 100, "", Reading.NONE, Extras.NONE);
        assertEquals(3, chart(map(step(1, all), step(2, all)), WIDE).boxes().size());
    }

    @Test
    public void aMapWithoutStepsHasNoBoxesButItsStages() {
        Flowchart chart = chart(new MapSketch().stage("A", 0).stage("B", 0).map(), WIDE);
        assertTrue(chart.boxes().isEmpty());
        assertTrue(chart.strokes().isEmpty());
        assertEquals(2, chart.regions().size());
        assertFalse(meet(chart.regions().get(0).area(), chart.regions().get(1).area()));
    }

    @Test
    public void aChartOfOneColumnHasTheNamesOfItsStagesAboveTheirBoxes() {
        Flowchart chart = chart(map(step(1)), 1);
        assertTrue(chart.regions().get(0).title().bottom() <= chart.boxes().get(1).core().top());
        assertFalse(chart.tracks().contains(160));
    }

    @Test(expected = IllegalArgumentException.class)
    public void aChartHasAColumn() {
        chart(map(step(1)), 0);
    }

    /** Numbers of the boxes by row. */
    private static List<List<Integer>> rows(Flowchart chart) {
        return chart.boxes().stream().map(box -> box.core().top()).sorted().distinct()
                .map(top -> numbers(chart, box -> box.core().top() == top)).toList();
    }

    /** Numbers of the boxes in a stage. */
    private static List<Integer> numbers(Flowchart chart, FlowRegion region) {
        return numbers(chart, box -> meet(box.core(), region.area()));
    }

    private static List<Integer> numbers(Flowchart chart, Predicate<FlowBox> which) {
        return IntStream.range(0, chart.boxes().size()).filter(number -> which.test(chart.boxes().get(number))).boxed().toList();
    }

    private static int left(Flowchart chart, int number) {
        return chart.boxes().get(number).core().left();
    }

    private static Flowchart chart(JourneyMap map, int columns) {
        return Flowchart.of(map, MapIndex.of(map), columns);
    }

    private static JourneyMap map(Step... steps) {
        return new MapSketch().stage(stage(List.of(steps))).map();
    }

    private static Stage stage(List<Step> steps) {
        return new Stage("g" + steps.get(0).id(), "Stage", "", "", steps, Extras.NONE);
    }

    private static Step step(int number, Branch... branches) {
        return new Step("s" + number, "Step", "", "", 0, 0, 0, List.of(), List.of(branches), Extras.NONE);
    }

    private static Branch to(int number) {
        return new Branch("s" + number, "", 0, "", Reading.NONE, Extras.NONE);
    }

    private static Branch stop() {
        return new Branch("", "", 0, "", Reading.NONE, Extras.NONE);
    }
}
