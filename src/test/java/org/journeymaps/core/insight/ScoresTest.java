package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.model.Weight;
import org.junit.Test;

public class ScoresTest {

    private static List<Scores> scores(JourneyMap map) {
        return Scores.of(map, MapIndex.of(map));
    }

    private static Score main(JourneyMap map) {
        return scores(map).get(0).main();
    }

    private static Lane lane(Weight weight, Audience audience, Span span, Value... values) {
        return new Lane("c", LaneType.CURVE, "Emotion", "feeling", span, weight, audience, List.of(), List.of(values),
                Extras.NONE);
    }

    private static Lane weighed(Weight weight) {
        return lane(weight, Audience.CUSTOMER, Span.STEP, value("s1", "", 2, Basis.ASSERTED),
                value("s2", "", -2, Basis.ASSERTED), value("s3", "", 1, Basis.ASSERTED));
    }

    @Test
    public void ofEqualPeaksTheBadOneStandsThenTheLater() {
        assertEquals(1, main(Journey.of(4).sketch().curve(2, -2, 2, 0).map()).peak().place());
        assertEquals(2, main(Journey.of(4).sketch().curve(-2, 2, -2, 2).map()).peak().place());
        assertEquals(2, main(Journey.of(4).sketch().curve(1, 0, 1, 0).map()).peak().place());
    }

    @Test
    public void aStepWithoutAWeightIsLeftOutAndCounted() {
        Score score = main(Journey.of(3).minutes("s1", 10, 20).minutes("s2", 0, 10).sketch().lane(weighed(Weight.MINUTES)).map());
        assertEquals(0.5, score.weighted().orElseThrow(), 1e-9);
        assertEquals(1, score.unweighed());
    }

    @Test
    public void importanceWeighsToo() {
        Score score = main(Journey.of(3).importance("s1", 1).importance("s2", 3).sketch().lane(weighed(Weight.IMPORTANCE)).map());
        assertEquals(-0.5, score.weighted().orElseThrow(), 1e-9);
    }

    @Test
    public void volumeIsThatOfTheFirstFunnelForThePersonaOrAnother() {
        JourneyMap map = Journey.of(3).sketch().lane(weighed(Weight.VOLUME))
                .lane(MapSketch.values("f", LaneType.FUNNEL, "", Span.STEP,
                        List.of(value("s1", "", 300, Basis.MEASURED), value("s2", "", 100, Basis.MEASURED))))
                .lane(MapSketch.values("g", LaneType.FUNNEL, "", Span.STEP, List.of(value("s2", "", 100, Basis.MEASURED))))
                .map();
        assertEquals(0.5, main(map).weighted().orElseThrow(), 1e-9);
    }

    @Test
    public void withoutAnyWeightThereIsNoWeightedMean() {
        Score score = main(Journey.of(3).sketch().lane(weighed(Weight.MINUTES)).map());
        assertEquals(OptionalDouble.empty(), score.weighted());
        assertEquals(3, score.unweighed());
    }

    @Test
    public void feelingsOfStaffNeverCount() {
        JourneyMap map = Journey.of(1).sketch()
                .lane(lane(Weight.NONE, Audience.STAFF, Span.STEP, value("s1", "", 1, Basis.ASSERTED))).map();
        assertEquals(List.of(), scores(map));
    }

    @Test
    public void tensionIsNeitherGoodNorBadAndHasNoScore() {
        Scale arc = new Scale("arc", 1, 5, 3, List.of(), Signs.PLAIN, false, false, List.of(), "", Extras.NONE);
        JourneyMap map = Journey.of(1).sketch().scale(arc)
                .curve("arc", Span.STEP, List.of(value("s1", "", 4, Basis.ASSERTED))).map();
        assertEquals(List.of(), scores(map));
    }

    @Test
    public void eachPersonaHasScoresOfItsOwn() {
        JourneyMap map = Journey.of(2).sketch().persona("Carl").curve("feeling", Span.STEP, List.of(
                value("s1", "p1", 2, Basis.ASSERTED), value("s2", "p2", -2, Basis.ASSERTED))).map();
        assertEquals(List.of(1.0, -1.0), scores(map).stream().map(it -> it.main().end().normal()).toList());
    }

    @Test
    public void endIsTheLastStepWithAValue() {
        assertEquals(-0.5, main(Journey.of(3).sketch().curve(1, -1, Double.NaN).map()).end().normal(), 0);
    }

    @Test
    public void aCurveByStageGoesThroughEachStageOfThePathOnce() {
        JourneyMap map = new MapSketch().stage("Define", 2).stage("Compare", 2).lane(lane(
                Weight.NONE, Audience.CUSTOMER, Span.STAGE, value("stage1", "", 2, Basis.ASSERTED),
                value("stage2", "", -1, Basis.ASSERTED))).map();
        assertEquals(List.of(0, 1), main(map).moments().stream().map(Moment::place).toList());
    }

    @Test
    public void pathsThatAreBrokenOffCountOnlyIfAllAre() {
        Journey journey = Journey.of(2).branch("s1", "", 100, new Reading.Number(-2));
        JourneyMap map = journey.sketch().curve(2, 2).map();
        assertEquals(1, scores(map).get(0).paths().size());
        assertEquals(0, scores(map).get(0).mean(), 0);
        Journey some = Journey.of(2).branch("s1", "", 50, new Reading.Number(-2));
        assertEquals(1, scores(some.sketch().curve(2, 2).map()).get(0).mean(), 0);
    }

    @Test
    public void whatIsFeltAtAStopStandsOnTheFirstCurveOnly() {
        JourneyMap map = Journey.of(2).branch("s1", "", 10, new Reading.Number(-2)).sketch().curve(2, 2).curve(1, 1).map();
        assertEquals(List.of(2, 1), scores(map).stream().map(it -> it.paths().get(1).moments().size()).toList());
        JourneyMap off = Journey.of(2).branch("s1", "", 10, new Reading.Number(9)).sketch().curve(2, 2).map();
        assertEquals(1, scores(off).get(0).paths().get(1).moments().size());
    }

    @Test
    public void onAWheelOfEmotionsTheNameSaysWhetherAFeelingIsGood() {
        Scale wheel = new Scale("wheel", 0, 5, 2.5, List.of(), Signs.PLAIN, false, true,
                List.of(new Scale.Emotion("joy", 1), new Scale.Emotion("fear", -1)), "", Extras.NONE);
        Value fear = new Value("v", "s1", "", 5, "fear", Basis.ASSERTED, "", "", List.of(), Extras.NONE);
        JourneyMap map = Journey.of(1).sketch().scale(wheel).curve("wheel", Span.STEP, List.of(fear)).map();
        assertEquals(-1, main(map).end().normal(), 0);
    }

    @Test
    public void signsAndBandsAreScoredLikeACurve() {
        List<Value> values = List.of(value("s1", "", 2, Basis.ASSERTED));
        JourneyMap map = Journey.of(1).sketch()
                .lane(MapSketch.values("a", LaneType.SCALE, "feeling", Span.STEP, values))
                .lane(MapSketch.values("b", LaneType.BANDS, "feeling", Span.STEP, values))
                .lane(MapSketch.values("c", LaneType.CURVE, "nowhere", Span.STEP, values)).map();
        assertEquals(List.of("a", "b"), scores(map).stream().map(it -> it.curve().lane().id()).toList());
    }

    @Test
    public void aPredictionCountsOnlyWhereNothingElseIsKnown() {
        JourneyMap map = Journey.of(2).sketch().curve("feeling", Span.STEP, List.of(
                value("s1", "", 2, Basis.PREDICTED), value("s1", "", -1, Basis.REPORTED),
                value("s2", "", 1, Basis.PREDICTED))).map();
        assertEquals(List.of(-0.5, 0.5), main(map).moments().stream().map(Moment::normal).toList());
    }
}
