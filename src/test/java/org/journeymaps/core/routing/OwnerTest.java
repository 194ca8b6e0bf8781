package org.journeymaps.core.routing;

import static org.journeymaps.core.model.MapSketch.pain;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.junit.Test;

public class OwnerTest {

    @Test
    public void departmentOfTheItemItselfComesFirst() {
        assertEquals("own", owner(journey("stage").lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint("web", "s1"))
                .lane(LaneType.PAIN, Span.STEP, pain("p", "own", "s1"))));
    }

    @Test
    public void touchpointsOfTheFirstStepComeNextIfTheyAgree() {
        MapSketch sketch = journey("stage").lane(LaneType.PAIN, Span.STEP, pain("p", "", "s2", "s1"));
        assertEquals("web", owner(sketch.lane(
                LaneType.TOUCHPOINTS, Span.STEP, touchpoint("web", "s1"), touchpoint("web", "s2", "s1"), touchpoint("", "s1"),
                touchpoint("care", "s2"), foreign("shop", "s1"))));
        assertEquals("stage", owner(sketch.lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint("care", "s1"))));
    }

    @Test
    public void stageOfTheFirstStepComesNext() {
        MapSketch sketch = journey("first").stage(stage("b", "second", "s3"));
        assertEquals("first", owner(sketch.lane(LaneType.PAIN, Span.STEP, pain("p", "", "s3", "s2"))));
        assertEquals("second", owner(journey("first").stage(stage("b", "second", "s3"))
                .lane(LaneType.PAIN, Span.STAGE, pain("p", "", "b"))));
    }

    @Test
    public void itemWithoutAStepAsksNoTouchpoint() {
        assertEquals("stage", owner(journey("stage").lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint("web", "s1"))
                .lane(LaneType.PAIN, Span.STAGE, pain("p", "", "a"))));
        assertEquals("", owner(journey("stage").lane(LaneType.PAIN, Span.MAP, pain("p", ""))));
        assertEquals("", owner(journey("stage").lane(LaneType.PAIN, Span.STEP, pain("p", "", "gone"))));
    }

    @Test
    public void solutionGoesWithThePainsThatItAnswersIfTheyAgree() {
        MapSketch sketch = journey("stage")
                .lane(LaneType.PAIN, Span.MAP, pain("q", "web"), pain("r", ""), pain("s", "web"), pain("t", "care"));
        assertEquals("web", owner(sketch.lane(LaneType.SOLUTION, Span.MAP, solution("p", "q", "r", "s", "gone"))));
        assertEquals("", owner(journey("").lane(LaneType.PAIN, Span.MAP, pain("q", "web"), pain("t", "care"))
                .lane(LaneType.OPPORTUNITY, Span.MAP, solution("p", "q", "t"))));
    }

    @Test
    public void solutionGoesWithWhatItsPainsInherit() {
        assertEquals("stage", owner(journey("stage").lane(LaneType.PAIN, Span.STEP, pain("q", "", "s1"))
                .lane(LaneType.SOLUTION, Span.MAP, solution("p", "q"))));
    }

    @Test
    public void mapOwnsWhatNothingElseOwns() {
        JourneyMap map = withDepartment(journey("").lane(LaneType.PAIN, Span.STEP, pain("p", "", "s1")).map());
        assertEquals("all", Owner.of(map, map.item("p").orElseThrow()));
        JourneyMap answered = withDepartment(journey("").lane(LaneType.PAIN, Span.MAP, pain("q", "web"))
                .lane(LaneType.SOLUTION, Span.MAP, solution("p", "q")).map());
        assertEquals("web", Owner.of(answered, answered.item("p").orElseThrow()));
    }

    @Test
    public void itemOfAnotherMapHasNoOwnerHere() {
        JourneyMap map = journey("stage").map();
        assertThrows(IllegalArgumentException.class, () -> Owner.of(map, pain("p", "")));
    }

    private static String owner(MapSketch sketch) {
        JourneyMap map = sketch.map();
        return Owner.of(map, map.item("p").orElseThrow());
    }

    private static MapSketch journey(String department) {
        return new MapSketch().stage(stage("a", department, "s1", "s2"));
    }

    private static Stage stage(String id, String department, String... steps) {
        List<Step> own = List.of(steps).stream().map(step -> new Step(step, "Acts", "", "", 0, 0, 0, List.of(), List.of(),
                Extras.NONE)).toList();
        return new Stage(id, "Stage", "", department, own, Extras.NONE);
    }

    private static Touchpoint touchpoint(String department, String... at) {
        return touchpoint(Ownership.OWN, department, at);
    }

    private static Touchpoint foreign(String department, String... at) {
        return touchpoint(Ownership.PARTNER, department, at);
    }

    private static Touchpoint touchpoint(Ownership ownership, String department, String... at) {
        return new Touchpoint("t" + department, List.of(at), "Line", Channel.PHONE, "", Direction.TWO, ownership, department,
                "", 0, Reading.NONE, Reading.NONE, Extras.NONE);
    }

    private static Improvement solution(String id, String... answers) {
        return new Improvement(id, List.of(), "Mend it", List.of(answers), "", List.of(), Extras.NONE);
    }

    private static JourneyMap withDepartment(JourneyMap map) {
        return new JourneyMap(map.id(), map.title(), map.type(), map.scope(), "", Link.NONE, Link.NONE, "", "", "", "",
                List.of(), List.of(), List.of(), "", "", "", "all", map.review(), List.of(), map.departments(),
                map.personas(), map.scales(), map.stages(), map.lanes(), List.of(), map.evidence(), map.extras());
    }
}
