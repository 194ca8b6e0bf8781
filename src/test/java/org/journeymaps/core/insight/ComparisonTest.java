package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ComparisonTest {

    private static MapSketch sketch(String... stages) {
        MapSketch sketch = new MapSketch();
        for (int i = 0; i < stages.length; i++) {
            List<Step> steps = Stream.of(stages[i].split(" "))
                    .map(step -> step.split("=", 2))
                    .map(step -> MapSketch.step(step[0], step.length > 1 ? step[1] : "Does " + step[0]))
                    .toList();
            sketch.stage(new Stage("g" + i, "Stage " + i, "", "", steps, Extras.NONE));
        }
        return sketch;
    }

    private static Comparison compare(MapSketch now, MapSketch wanted) {
        return Comparison.of(now.map(), wanted.map());
    }

    private static String told(Comparison comparison) {
        return String.join(" ", comparison.steps().stream().map(step -> step.id() + ":" + step.change().code()).toList());
    }

    private static MapSketch feeling(MapSketch sketch, double one, double two) {
        return sketch.curve("feeling", Span.STEP, List.of(
                MapSketch.value("a", "", one, Basis.ASSERTED), MapSketch.value("b", "", two, Basis.PREDICTED)));
    }

    @Test
    public void stepsArePairedByTheirIds() {
        assertEquals("a:keep b:change c:drop e:new d:keep", told(compare(sketch("a b", "c d"), sketch("a b=Asks", "e d"))));
    }

    @Test
    public void stepsLeftOutFollowTheOneTheyFollowNow() {
        assertEquals("x:drop y:drop a:keep z:drop", told(compare(sketch("x y a z"), sketch("a"))));
        assertEquals("b:keep x:drop a:keep", told(compare(sketch("a b x"), sketch("b a"))));
    }

    @Test
    public void numbersAreThoseOfEachMap() {
        Comparison comparison = compare(sketch("a b c"), sketch("n", "c"));
        assertEquals(List.of("a 1 0", "b 2 0", "n 0 1", "c 3 2"), comparison.steps().stream()
                .map(step -> step.id() + " " + step.nowNumber() + " " + step.wantedNumber()).toList());
        assertEquals(List.of(0, 0, 0, 1), comparison.steps().stream().map(PairedStep::stage).toList());
    }

    @Test
    public void theDeltaIsTheTargetLessTheFeelingNow() {
        Comparison comparison = compare(feeling(sketch("a b"), -1.5, 1), feeling(sketch("a b"), 1, 0.5));
        assertEquals(new Reading.Number(2.5), comparison.steps().get(0).delta());
        assertEquals(new Reading.Number(-0.5), comparison.steps().get(1).delta());
        assertEquals(-2, comparison.scale().min(), 0);
    }

    @Test
    public void onDifferentScalesFeelingsHaveNoUnit() {
        Scale faces = new Scale("faces", 1, 5, 3, List.of(), Signs.FACES, false, true, List.of(), "", Extras.NONE);
        MapSketch wanted = sketch("a b").scale(faces).curve("faces", Span.STEP, List.of(
                MapSketch.value("a", "", 5, Basis.PREDICTED)));
        Comparison comparison = compare(feeling(sketch("a b"), -1, 0), wanted);
        assertEquals(new Reading.Number(-0.5), comparison.steps().get(0).nowFeeling().value());
        assertEquals(new Reading.Number(1), comparison.steps().get(0).wantedFeeling().value());
        assertEquals(Basis.ASSERTED, comparison.steps().get(0).nowFeeling().basis());
        assertEquals(Reading.NONE, comparison.steps().get(1).delta());
    }

    @Test
    public void whatIsToBecomeBetterOrIsNewWantsASolutionOrAnIssue() {
        MapSketch now = feeling(sketch("a b c"), -1, 0);
        assertEquals(List.of("a", "n"), gaps(now, feeling(sketch("a b c n"), 1, -1)));
        Improvement solution = new Improvement("o", List.of("n"), "Ask", List.of(), "", List.of(), Extras.NONE);
        assertEquals(List.of("a"), gaps(now, feeling(sketch("a b c n"), 1, -1).lane(LaneType.SOLUTION, Span.STEP, solution)));
        Improvement staged = new Improvement("o", List.of("g0"), "Ask", List.of(), "", List.of(), Extras.NONE);
        assertEquals(List.of(), gaps(now, feeling(sketch("a b c n"), 1, -1).lane(LaneType.SOLUTION, Span.STAGE, staged)));
    }

    @Test
    public void anIssueOfAPainOrASolutionForItClosesAGap() {
        MapSketch wanted = feeling(sketch("a b"), 1, -1);
        PainPoint pain = MapSketch.pain("p", "", "a");
        assertEquals(List.of("a"), gaps(feeling(sketch("a b"), -1, 0).lane(LaneType.PAIN, Span.STEP, pain), wanted));
        PainPoint filed = pain.withIssues(List.of(new IssueLink("j", "1", "CARE-1", Relation.FIXED_BY, Extras.NONE)));
        assertEquals(List.of(), gaps(feeling(sketch("a b"), -1, 0).lane(LaneType.PAIN, Span.STEP, filed), wanted));
        Improvement answer = new Improvement("o", List.of(), "Ask", List.of("p"), "", List.of(), Extras.NONE);
        assertEquals(List.of(), gaps(feeling(sketch("a b"), -1, 0).lane(LaneType.PAIN, Span.STEP, pain)
                .lane(LaneType.OPPORTUNITY, Span.MAP, answer), wanted));
    }

    private static List<String> gaps(MapSketch now, MapSketch wanted) {
        return compare(now, wanted).gaps().stream().map(PairedStep::id).toList();
    }

    private static Metric metric(String name, String unit, String period, Reading now, Reading target) {
        return new Metric(name, List.of(), "", name, unit, period, Reading.NONE, now, target, "", List.of(), Reading.NONE,
                Reading.NONE, "", "", List.of(), Extras.NONE);
    }

    private static Reading number(double value) {
        return new Reading.Number(value);
    }

    private static List<PairedMetric> metrics(Metric now, Metric wanted) {
        return compare(sketch("a").lane(LaneType.METRIC, Span.MAP, now), sketch("a").lane(LaneType.OWNERSHIP, Span.MAP, wanted))
                .metrics();
    }

    @Test
    public void aTargetIsComparedWithTheReadingOfTheSameMetricNow() {
        Metric now = metric("Average call", "min", "a week", number(9), number(5));
        PairedMetric pair = metrics(now, metric(" average CALL", "min", "a week", Reading.NONE, number(2))).get(0);
        assertEquals(number(-7), pair.delta());
        assertTrue(pair.moves());
        assertFalse(metrics(now, metric("Average call", "min", "a week", Reading.NONE, number(5))).get(0).moves());
    }

    @Test
    public void whatIsMeasuredOtherwiseOrHasNoTargetIsNotCompared() {
        Metric now = metric("Average call", "min", "a week", number(9), Reading.NONE);
        for (Metric other : List.of(metric("Longest call", "min", "a week", Reading.NONE, number(2)),
                metric("Average call", "s", "a week", Reading.NONE, number(2)),
                metric("Average call", "min", "a day", Reading.NONE, number(2)),
                metric("Average call", "min", "a week", number(2), Reading.NONE))) {
            assertEquals(List.of(), metrics(now, other));
        }
        assertEquals(List.of(), metrics(metric("", "", "", number(9), number(2)), metric("", "", "", number(9), number(2))));
    }

    @Test
    public void yesAndNoAndReadingsBeyondAllNumbersHaveNoDifference() {
        assertEquals(Reading.NONE, metrics(metric("Chat", "", "", new Reading.YesNo(false), Reading.NONE),
                metric("Chat", "", "", Reading.NONE, new Reading.YesNo(true))).get(0).delta());
        assertEquals(Reading.NONE, metrics(metric("Chat", "", "", number(-Double.MAX_VALUE), Reading.NONE),
                metric("Chat", "", "", Reading.NONE, number(Double.MAX_VALUE))).get(0).delta());
    }

    @Test
    public void ofMetricsWithOneNameEachIsComparedOnce() {
        Metric one = metric("Call", "", "", number(1), number(5));
        Metric two = metric("Call", "", "", number(2), number(6));
        List<PairedMetric> pairs = compare(sketch("a").lane(LaneType.METRIC, Span.MAP, one, two),
                sketch("a").lane(LaneType.METRIC, Span.MAP, one, two, one)).metrics();
        assertEquals(List.of(number(4), number(4)), pairs.stream().map(PairedMetric::delta).toList());
    }

    @Property(trials = 50)
    public void everyStepOfBothStandsOnce(@From(MapGenerator.class) JourneyMap now, @From(MapGenerator.class) JourneyMap wanted) {
        List<String> ids = Comparison.of(now, wanted).steps().stream().map(PairedStep::id).toList();
        Set<String> all = new HashSet<>();
        Stream.of(now, wanted).flatMap(map -> map.steps().stream()).map(Step::id).forEach(all::add);
        assertEquals(all, new HashSet<>(ids));
        assertEquals(all.size(), ids.size());
        assertEquals(wanted.steps().stream().map(Step::id).toList(),
                ids.stream().filter(id -> wanted.steps().stream().anyMatch(step -> step.id().equals(id))).toList());
    }
}
