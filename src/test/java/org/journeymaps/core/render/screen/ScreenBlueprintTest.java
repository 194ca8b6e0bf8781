package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenBlueprintTest {

    private final OnScreen parcel = OnScreen.of(Drawn.map("blueprint"));
    private final OnScreen renewal = OnScreen.of(Drawn.map("blueprint-digital"));

    @Test
    public void theHeadSaysStepsAndTimeAndTheBandSaysWhatTheCustomerDoes() {
        assertEquals(List.of("1", "2", "3", "4", "5"), parcel.texts(".jm-step-head .jm-disc > [aria-hidden]"));
        assertEquals(0, parcel.count(".jm-action"));
        assertEquals("Buys a label online", parcel.texts(".jm-customer > .jm-name").get(0));
        assertEquals(List.of("6 min", "12 min", "1 min 9 min wait", "3 min"), parcel.texts(".jm-step .jm-time"));
    }

    @Test
    public void timeIsTotalledByStageAndMap() {
        assertEquals(List.of("18 min", "13 min"), parcel.texts(".jm-took"));
        assertEquals("31 min in all, 9 of them waiting", parcel.texts(".jm-lane-note").get(0));
        assertEquals("31 min door to door 9 min of it waiting 0 of 2 pain points in Jira",
                parcel.one(".jm-service").text());
    }

    @Test
    public void linesAreNamedInTheTitles() {
        assertEquals(List.of("Line of interaction", "Line of visibility", "Line of internal interaction"),
                parcel.texts(".jm-line-row .jm-lane-title"));
        assertEquals(List.of("Line of interaction", "Line of visibility"), renewal.texts(".jm-line-row .jm-lane-title"));
    }

    @Test
    public void aTouchpointIsARingWithItsChannel() {
        assertEquals("Touchpoint at step 1: Shop page, Web", parcel.texts(".jm-ring").get(0));
        assertEquals("channel-web", parcel.icons(".jm-ring").get(0));
    }

    @Test
    public void arrowsAreSaidToThoseWhoDoNotSeeThem() {
        assertTrue(parcel.root().select(".jm-arrow").stream().allMatch(arrow -> arrow.hasAttr("aria-hidden")));
        assertEquals(List.of("In agreement with: Buys a label online", "Depends on: Price is worked out"),
                parcel.root().select(".jm-lane-frontstage .jm-node").get(0).select(".jm-hidden").eachText());
    }

    @Test
    public void arrowsThatAreNotDrawnAreSaidToAll() {
        assertEquals("Depends on: Clerk weighs (step 4)", parcel.one(".jm-tray .jm-also").text());
    }

    /** Between neighbours there is room for an arrow; the third card of the cell is too far from the first. */
    @Test
    public void arrowsBetweenNeighboursInACellAreDrawnThere() {
        OnScreen map = OnScreen.of(new MapSketch().stage("One", 1).lane(LaneType.BACKSTAGE, Span.STEP, node("a", "s1"),
                        node("b", "s1"), node("c", "s1")).arrow("a", "b", ArrowType.DEPENDS_ON)
                .arrow("c", "b", ArrowType.AGREEMENT).arrow("a", "c", ArrowType.DEPENDS_ON).map(MapType.SERVICE_BLUEPRINT));
        assertEquals(List.of(1, 2), map.root().select(".jm-between").stream()
                .map(between -> between.select(".jm-head").size()).toList());
        assertEquals(List.of("Depends on: c"), map.texts(".jm-also"));
        assertEquals(List.of("Depends on: b", "In agreement with: c", "In agreement with: b"), map.texts(".jm-node .jm-hidden"));
        assertEquals(List.of("depends on", "agreement"), map.texts(".jm-key:has(.jm-key-arrow)"));
    }

    @Test
    public void whatFailsWaitsAndStopsHasARow() {
        assertEquals("Wait 9 min", parcel.one(".jm-wait-card").text());
        assertEquals("Fail point: too heavy, 2% Stop: Sent to the depot", parcel.one(".jm-fail-card").text());
        assertEquals("Fail point: photo refused, 11% Stop: Goes to the counter, 1 Cold", renewal.one(".jm-fail-card").text());
    }

    @Test
    public void ownershipIsAWordAndABorder() {
        assertEquals(List.of("Ticket machine Partner Wait point", "Label service Partner Shops"), parcel.root()
                .select(".jm-node.jm-partner").stream().map(node -> {
                    node.select(".jm-hidden").remove();
                    return node.text();
                }).toList());
    }

    @Test
    public void theFootSaysWhichLanesAreHidden() {
        assertEquals("2 lanes hidden in a blueprint: Adverts, Spots", parcel.one(".jm-left-out").text());
        assertEquals(0, renewal.count(".jm-left-out"));
    }

    @Test
    public void aPainPointWithoutSolutionShowsAGap() {
        assertEquals("Gap: no solution yet", parcel.one(".jm-gap-card").text());
    }

    @Test
    public void touchpointsThatTheLineShowsAllHaveNoRow() {
        OnScreen one = OnScreen.of(branch().map(MapType.SERVICE_BLUEPRINT));
        assertEquals("Branch, two-way, own, at every step", one.one(".jm-service-contact").text());
        assertEquals(0, one.count(".jm-touchpoint"));
        assertEquals("Touchpoint at step 1: Door, Branch", one.one(".jm-ring").text());
    }

    @Test
    public void touchpointsOfWhichMoreIsKnownKeepTheirRow() {
        MapSketch sketch = branch();
        sketch.lane(LaneType.TOUCHPOINTS, Span.STEP);
        OnScreen two = OnScreen.of(sketch.map(MapType.SERVICE_BLUEPRINT));
        assertEquals(0, two.count(".jm-service-contact"));
        assertEquals(1, two.count(".jm-touchpoint"));
    }

    @Test
    public void aTouchpointWithAPersonKeepsItsRow() {
        Touchpoint door = new Touchpoint("t", List.of("s1"), "Door", Channel.BRANCH, "", Direction.TWO, Ownership.OWN, "",
                "Ada", 0, Reading.NONE, Reading.NONE, Extras.NONE);
        assertEquals("Ada", OnScreen.of(branch(door).map(MapType.SERVICE_BLUEPRINT)).one(".jm-touchpoint .jm-owner").text());
    }

    /** The lane of departments has those of steps; a node that stands at none says its own. */
    @Test
    public void aNodeThatStandsAtNoStepNamesItsDepartment() {
        OnScreen map = OnScreen.of(new MapSketch().department("desk", "Front Desk").stage("One", 1).stage("Two", 0)
                .lane(LaneType.DEPARTMENTS, Span.STEP).lane(LaneType.FRONTSTAGE, Span.STEP, node("a"), node("b", "s1"))
                .lane(LaneType.BACKSTAGE, Span.STAGE, node("c", "stage1"), node("d", "stage2")));
        assertEquals(List.of("d Front Desk", "a Front Desk"), map.root().select(".jm-node:has(.jm-department)").eachText());
    }

    private static Node node(String id, String... at) {
        return new Node(id, List.of(at), id, Ownership.OWN, "desk", List.of(), Extras.NONE);
    }

    private static MapSketch branch() {
        return branch(new Touchpoint("t", List.of("s1"), "Door", Channel.BRANCH, "", Direction.TWO, Ownership.OWN, "", "",
                0, Reading.NONE, Reading.NONE, Extras.NONE));
    }

    private static MapSketch branch(Touchpoint door) {
        Node node = new Node("f", List.of("s1"), "Doorman", Ownership.OWN, "", List.of(), Extras.NONE);
        return new MapSketch().stage("One", 1).lane(LaneType.FRONTSTAGE, Span.STEP, node)
                .lane(LaneType.TOUCHPOINTS, Span.STEP, door).arrow("s1", "f", ArrowType.AGREEMENT);
    }
}
