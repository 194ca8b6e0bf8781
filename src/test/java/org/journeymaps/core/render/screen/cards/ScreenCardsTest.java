package org.journeymaps.core.render.screen.cards;

import static org.journeymaps.core.model.MapSketch.note;
import static org.journeymaps.core.model.MapSketch.pain;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenCardsTest {

    private static OnScreen drawn(LaneType type, Card... cards) {
        return OnScreen.of(new MapSketch().department("web", "Web Team").stage("All", 4).lane(type, Span.STEP, cards));
    }

    private static Touchpoint touchpoint(Ownership ownership, String department, String at) {
        return new Touchpoint("t", List.of(at), "Service line", Channel.PHONE, "", Direction.TWO, ownership, department, "",
                0, Reading.NONE, Reading.NONE, Extras.NONE);
    }

    private static Improvement improvement(String... answers) {
        return new Improvement("o", List.of("s4"), "Fix it", List.of(answers), "", List.of(), Extras.NONE);
    }

    @Test
    public void aTouchpointSaysChannelDirectionNameAndDepartment() {
        OnScreen map = drawn(LaneType.TOUCHPOINTS, touchpoint(Ownership.OWN, "web", "s1"));
        assertEquals("Phone two-way Service line Web Team", map.one(".jm-touchpoint.jm-own").text());
        assertEquals("two-way", map.one(".jm-direction").attr("title"));
    }

    @Test
    public void anOwnTouchpointWithoutDepartmentIsAGap() {
        assertEquals("No department",
                drawn(LaneType.TOUCHPOINTS, touchpoint(Ownership.OWN, "", "s1")).one(".jm-gap").text());
    }

    @Test
    public void aForeignTouchpointSaysWhoseItIsAndLacksNothing() {
        OnScreen external = drawn(LaneType.TOUCHPOINTS, touchpoint(Ownership.EXTERNAL, "", "s1"));
        assertEquals("External", external.one(".jm-external .jm-ownership").text());
        assertEquals(0, external.count(".jm-gap"));
        OnScreen partner = drawn(LaneType.TOUCHPOINTS, touchpoint(Ownership.PARTNER, "web", "s1"));
        assertEquals("Partner", partner.one(".jm-partner .jm-ownership").text());
        assertEquals("Web Team", partner.one(".jm-partner .jm-department").text());
    }

    @Test
    public void aTouchpointAtAMomentOfTruthHasAStarAndSaysSo() {
        Step step = new Step("s1", "Rings", "", "", 0, 0, 0, List.of(StepFlag.MOMENT_OF_TRUTH), List.of(), Extras.NONE);
        OnScreen map = OnScreen.of(new MapSketch().stage(new Stage("a", "All", "", "", List.of(step), Extras.NONE))
                .lane(LaneType.TOUCHPOINTS, Span.STEP, touchpoint(Ownership.OWN, "web", "s1")));
        assertEquals("Moment of truth", map.one(".jm-touchpoint .jm-name .jm-hidden").text());
        assertEquals("Moment of truth", map.one(".jm-step .jm-flag").text());
    }

    @Test
    public void aPainPointSaysHowBadItIsInBarsAndWords() {
        OnScreen map = drawn(LaneType.PAIN,
                new PainPoint("p", List.of("s1"), "Long call", 4, 3, 2, "web", List.of(), List.of(), Extras.NONE));
        assertEquals("Severity 4 Long call Frequency 3 Reach 2 Web Team", map.one(".jm-pain").text());
        assertEquals("Frequency 3, Reach 2", map.one(".jm-pain > .jm-top").attr("title"));
        assertEquals(5, map.one(".jm-meter.jm-severity-4").childrenSize());
    }

    @Test
    public void whatIsNotRatedIsNotSaid() {
        OnScreen map = drawn(LaneType.PAIN, new PainPoint("p", List.of("s1"), "Long call", 0, 0, 0, "", List.of(), List.of(),
                Extras.NONE));
        assertEquals("Long call", map.one(".jm-pain").text());
        assertEquals(0, map.count(".jm-meter"));
    }

    @Test
    public void anImprovementNamesTheStepsOfThePainsItAnswers() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 4)
                .lane(LaneType.PAIN, Span.STEP, pain("a", "", "s3"), pain("b", "", "s1"))
                .lane(LaneType.SOLUTION, Span.STEP, improvement("a", "b", "gone")));
        assertEquals("Answers the pain at Step 1 1 Step 3 3", map.one(".jm-improvement .jm-top").text());
    }

    @Test
    public void aPainForTheWholeMapIsCalledByItsText() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 4)
                .lane(LaneType.PAIN, Span.MAP, pain("a", ""))
                .lane(LaneType.OPPORTUNITY, Span.STEP, improvement("a")));
        assertEquals("Opportunity Fix it Answers: Pain a", map.one(".jm-improvement").text());
    }

    @Test
    public void aCardThatStandsElsewhereTooSaysWhere() {
        OnScreen map = drawn(LaneType.TEXT, note("Here", "s1", "s3", "s4"), note("There", "s3"));
        assertEquals("Here Also at Step 3 3 Step 4 4", map.root().select(".jm-plain-card").get(0).text());
        OnScreen byStage = OnScreen.of(new MapSketch().stage("A", 1).stage("B", 1).stage("C", 1)
                .lane(LaneType.TEXT, Span.STAGE, note("Twice", "stage1", "stage3")));
        assertEquals("Also at C", byStage.one(".jm-also").text());
    }

    @Test
    public void aQuoteOfAnotherPersonaSaysWhose() {
        MapSketch sketch = new MapSketch().persona("Jamie").persona("Carl").stage("All", 1);
        OnScreen map = OnScreen.of(sketch.lane(LaneType.QUOTES, Span.STEP,
                new Quote("q", List.of("s1"), "No.", "p2", List.of(), Extras.NONE), MapSketch.quote("Yes.", "s1")));
        assertEquals(List.of("Carl \u201cNo.\u201d", "\u201cYes.\u201d"), map.texts(".jm-plain-card"));
    }

    @Test
    public void cardsEndLevelWhereNoCellHoldsTwo() {
        assertEquals(1, drawn(LaneType.TEXT, note("a", "s1"), note("b", "s2")).count(".jm-level"));
        assertEquals(0, drawn(LaneType.TEXT, note("a", "s1"), note("b", "s1")).count(".jm-level"));
    }

    @Test
    public void whatHasNoPlaceLiesInTheTrayUnderItsLane() {
        OnScreen map = drawn(LaneType.PAIN, pain("lost", "", "s99"));
        assertEquals("pain Severity 3 Pain lost", map.one(".jm-tray .jm-unplaced").text());
        assertTrue(map.texts("tbody .jm-lane-title").contains("Not placed yet"));
    }
}
