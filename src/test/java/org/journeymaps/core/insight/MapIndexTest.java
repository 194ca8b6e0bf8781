package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.junit.Test;

public class MapIndexTest {

    private static final MapIndex INDEX = MapIndex.of(new MapSketch()
            .persona("Jamie").persona("Carl")
            .department("billing", "Billing").department("web", "")
            .stage("Define", 2).stage("Compare", 3)
            .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("a", "web", "s5", "s1", "s5", "s99"),
                    MapSketch.pain("b", "sales"))
            .lane(LaneType.PAIN, Span.STAGE, MapSketch.pain("c", "", "stage2"))
            .map());

    @Test
    public void stepsAreNumberedThroughAllStages() {
        assertEquals(OptionalInt.of(3), INDEX.stepNumber("s3"));
        assertEquals(OptionalInt.empty(), INDEX.stepNumber("stage1"));
    }

    @Test
    public void aPlaceIsAStepOrAStageAsTheLaneSpans() {
        assertEquals(OptionalInt.of(2), INDEX.place(Span.STEP, "s3"));
        assertEquals(OptionalInt.of(1), INDEX.place(Span.STAGE, "stage2"));
        assertEquals(OptionalInt.empty(), INDEX.place(Span.STAGE, "s3"));
        assertEquals(OptionalInt.empty(), INDEX.place(Span.MAP, "s3"));
    }

    @Test
    public void aValueStandsAtAStepOrAtTheFirstStepOfATouchpoint() {
        MapIndex index = MapIndex.of(new MapSketch().stage("Define", 2).stage("Compare", 3)
                .lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("t1", "", "s4", "s3"), MapSketch.touchpoint("t2", ""))
                .lane(LaneType.TOUCHPOINTS, Span.STAGE, MapSketch.touchpoint("t3", "", "stage2"))
                .map());
        assertEquals(OptionalInt.of(1), index.valuePlace(Span.STEP, "s2"));
        assertEquals(OptionalInt.of(2), index.valuePlace(Span.STEP, "t1"));
        assertEquals(OptionalInt.empty(), index.valuePlace(Span.STEP, "t2"));
        assertEquals(OptionalInt.of(2), index.valuePlace(Span.STEP, "t3"));
        assertEquals(OptionalInt.empty(), index.valuePlace(Span.STAGE, "t3"));
        assertEquals(OptionalInt.of(1), index.valuePlace(Span.STAGE, "stage2"));
    }

    @Test
    public void placesOfACardAscendAndLeaveOutTheUnknown() {
        assertEquals(List.of(0, 4), INDEX.places(Span.STEP, MapSketch.note("x", "s5", "s1", "s5", "s99")));
        assertEquals(List.of(), INDEX.places(Span.STEP, MapSketch.note("x")));
    }

    @Test
    public void aRepeatedIdMeansTheFirstAndShiftsNoNumber() {
        Step same = new Step("same", "", "", "", 0, 0, 0, List.of(), List.of(), Extras.NONE);
        Step last = new Step("last", "", "", "", 0, 0, 0, List.of(), List.of(), Extras.NONE);
        MapIndex index = MapIndex.of(new MapSketch()
                .stage(new Stage("st", "", "", "", List.of(same, same, last), Extras.NONE)).map());
        assertEquals(OptionalInt.of(1), index.stepNumber("same"));
        assertEquals(OptionalInt.of(3), index.stepNumber("last"));
    }

    @Test
    public void noPersonaMeansTheFirst() {
        assertEquals(OptionalInt.of(0), INDEX.persona(""));
        assertEquals(OptionalInt.of(1), INDEX.persona("p2"));
        assertEquals(OptionalInt.empty(), INDEX.persona("p3"));
    }

    @Test
    public void scalesAndPainPointsAreFoundById() {
        assertEquals(Optional.of(MapSketch.BIPOLAR), INDEX.scale("feeling"));
        assertEquals(Optional.empty(), INDEX.scale("other"));
        assertEquals("Pain a", INDEX.pain("a").orElseThrow().text());
        assertEquals(Optional.empty(), INDEX.pain("z"));
    }

    @Test
    public void aPainPointHurtsAtItsStepsOrAtAllOfItsStage() {
        assertEquals(List.of(1, 5), INDEX.painSteps("a"));
        assertEquals(List.of(), INDEX.painSteps("b"));
        assertEquals(List.of(3, 4, 5), INDEX.painSteps("c"));
        assertEquals(List.of(), INDEX.painSteps("z"));
    }

    @Test
    public void aDepartmentWithoutNameIsCalledByItsKey() {
        assertEquals("Billing", INDEX.departmentName("billing"));
        assertEquals("web", INDEX.departmentName("web"));
        assertEquals("sales", INDEX.departmentName("sales"));
    }

    @Test
    public void coloursAreDealtOutInOrderOfAppearance() {
        assertEquals(0, INDEX.departmentColour("billing"));
        assertEquals(1, INDEX.departmentColour("web"));
        assertEquals(2, INDEX.departmentColour("sales"));
    }

    @Test
    public void theNinthDepartmentBeginsTheColoursAgain() {
        MapSketch sketch = new MapSketch();
        for (int i = 0; i < 9; i++) {
            sketch.department("d" + i, "D");
        }
        assertEquals(7, MapIndex.of(sketch.map()).departmentColour("d7"));
        assertEquals(0, MapIndex.of(sketch.map()).departmentColour("d8"));
    }

    @Test
    public void aListedDepartmentIsShownAsTheListSays() {
        MapIndex index = MapIndex.of(new MapSketch().map(), Map.of("web", new DepartmentLook("Web Team", 2)));
        assertEquals("Web Team", index.departmentName("web"));
        assertEquals(2, index.departmentColour("web"));
    }
}
