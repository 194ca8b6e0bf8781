package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.layout.ArrowPart.End;
import org.journeymaps.core.layout.BandRow.Pass;
import org.journeymaps.core.layout.LineRow.Ring;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class BandRowsTest {

    private final MapSketch sketch = new MapSketch().stage("One", 3);

    @Test
    public void bandsStandInTheirFixedOrderAndTheOthersBelow() {
        sketch.lane(LaneType.TEXT, Span.STEP);
        sketch.lane(LaneType.SUPPORT_PROCESSES, Span.STEP).lane(LaneType.FRONTSTAGE, Span.STEP);
        sketch.lane(LaneType.PHYSICAL_EVIDENCE, Span.STEP).lane(LaneType.BACKSTAGE, Span.STEP);
        assertEquals(
                List.of("physical-evidence", "customer-actions", "interaction", "frontstage", "visibility", "backstage",
                        "internal-interaction", "support-processes", "text"),
                names());
    }

    @Test
    public void bothLinesStandWhereTheBandBetweenThemIsMissing() {
        sketch.lane(LaneType.BACKSTAGE, Span.STEP);
        assertEquals(List.of("customer-actions", "interaction", "visibility", "backstage"), names());
    }

    @Test
    public void aBlueprintWithoutBandsShowsWhatTheCustomerDoes() {
        assertEquals(List.of("customer-actions"), names());
    }

    @Test
    public void anotherTypeKeepsTheOrderOfItsLanesAndLeavesTheActionsToItsHead() {
        sketch.lane(LaneType.BACKSTAGE, Span.STEP).lane(LaneType.CUSTOMER_ACTIONS, Span.STEP);
        sketch.lane(LaneType.FRONTSTAGE, Span.STEP);
        assertEquals(List.of("backstage", "frontstage"), names(MapLayout.of(sketch.map())));
    }

    @Test
    public void anArrowInOneColumnRunsStraightDown() {
        bands(node("f1", "s2"), node("b1", "s2")).arrow("f1", "b1", ArrowType.DEPENDS_ON);
        ArrowPart part = only(line(BandLine.VISIBILITY).parts());
        assertTrue(part.straight());
        assertEquals(new End(1.5, 0, false, false), part.from());
        assertEquals(new End(1.5, 0, true, true), part.to());
    }

    @Test
    public void anArrowUpwardsHasItsHeadAbove() {
        bands(node("f1", "s2"), node("b1", "s2")).arrow("b1", "f1", ArrowType.DEPENDS_ON);
        ArrowPart part = only(line(BandLine.VISIBILITY).parts());
        assertTrue(part.from().head());
        assertFalse(part.to().head());
    }

    @Test
    public void anAgreementHasTwoHeadsAndIsATouchpointOverTheLineOfInteraction() {
        bands(node("f1", "s2"), node("b1", "s2")).arrow("s2", "f1", ArrowType.AGREEMENT);
        ArrowPart part = only(line(BandLine.INTERACTION).parts());
        assertTrue(part.from().head() && part.to().head());
        assertEquals(List.of(new Ring(1)), line(BandLine.INTERACTION).rings());
    }

    @Test
    public void bothWaysAreTwoArrowsSixteenPixelsApart() {
        bands(node("f1", "s1"), node("b1", "s1"))
                .arrow("f1", "b1", ArrowType.DEPENDS_ON).arrow("b1", "f1", ArrowType.DEPENDS_ON);
        assertEquals(List.of(-8.0, 8.0), line(BandLine.VISIBILITY).parts().stream().map(part -> part.from().shift()).toList());
        assertEquals(List.of(-8.0, 8.0), line(BandLine.VISIBILITY).parts().stream().map(part -> part.to().shift()).toList());
    }

    @Test
    public void anArrowToAnotherColumnBendsBelowTheLine() {
        bands(node("f1", "s1"), node("b1", "s3")).arrow("f1", "b1", ArrowType.DEPENDS_ON);
        ArrowPart part = only(line(BandLine.VISIBILITY).parts());
        assertFalse(part.straight());
        assertEquals(0.5, part.from().column(), 0);
        assertEquals(2.5, part.to().column(), 0);
        assertTrue(part.bend() > 22);
    }

    @Test
    public void bentArrowsThatMeetRunAtHeightsOfTheirOwn() {
        bands(node("f1", "s1"), node("b1", "s3"))
                .arrow("f1", "b1", ArrowType.DEPENDS_ON).arrow("b1", "f1", ArrowType.DEPENDS_ON);
        List<ArrowPart> parts = line(BandLine.VISIBILITY).parts();
        assertNotEquals(parts.get(0).bend(), parts.get(1).bend(), 0);
    }

    @Test
    public void anArrowPastABandRunsBetweenTwoColumns() {
        bands(node("f1", "s2"), node("b1", "s3")).arrow("s2", "b1", ArrowType.DEPENDS_ON);
        BandRow front = rows().stream().filter(row -> row instanceof BandRow band && band.lane().type() == LaneType.FRONTSTAGE)
                .map(BandRow.class::cast).findFirst().orElseThrow();
        Pass pass = only(front.passes());
        assertEquals(2, pass.column());
        assertEquals(2.0, only(line(BandLine.INTERACTION).parts()).to().column(), 0);
        ArrowPart last = only(line(BandLine.VISIBILITY).parts());
        assertEquals(new End(2, pass.shift(), false, false), last.from());
        assertEquals(new End(2.5, 0, true, true), last.to());
    }

    @Test
    public void anArrowWithinABandTurnsBelowItWithoutCrossingTheLine() {
        bands(node("f1", "s1"), node("f2", "s2")).arrow("f1", "f2", ArrowType.DEPENDS_ON);
        ArrowPart part = only(line(BandLine.VISIBILITY).parts());
        assertFalse(part.from().below() || part.to().below());
        assertTrue(part.bend() < 22);
        assertEquals(List.of(), line(BandLine.VISIBILITY).rings());
    }

    @Test
    public void arrowsBetweenEvidenceAndCustomerMakeRoomWithoutALine() {
        sketch.lane(LaneType.PHYSICAL_EVIDENCE, Span.STEP, node("e1", "s1"));
        assertEquals(List.of("physical-evidence", "customer-actions"), names());
        sketch.arrow("e1", "s1", ArrowType.DEPENDS_ON);
        assertEquals(List.of("physical-evidence", "none", "customer-actions"), names());
    }

    @Test
    public void anArrowThatLeadsNowhereIsNotDrawn() {
        bands(node("f1", "s1"), node("b1", "s1")).arrow("f1", "gone", ArrowType.DEPENDS_ON)
                .arrow("f1", "f1", ArrowType.AGREEMENT);
        assertTrue(rows().stream().allMatch(row -> !(row instanceof LineRow line) || line.arrows().isEmpty()));
    }

    private MapSketch bands(Node first, Node second) {
        boolean front = second.id().startsWith("f");
        return sketch.lane(LaneType.FRONTSTAGE, Span.STEP, front ? new Node[] {first, second} : new Node[] {first})
                .lane(LaneType.BACKSTAGE, Span.STEP, front ? new Node[0] : new Node[] {second});
    }

    private static Node node(String id, String at) {
        return new Node(id, List.of(at), "Node " + id, Ownership.OWN, "", List.of(), Extras.NONE);
    }

    private List<Row> rows() {
        return MapLayout.of(sketch.map(MapType.SERVICE_BLUEPRINT)).rows();
    }

    private LineRow line(BandLine line) {
        return rows().stream()
                .flatMap(row -> row instanceof LineRow found ? Stream.of(found) : Stream.of())
                .filter(found -> found.line().filter(line::equals).isPresent())
                .findFirst().orElseThrow();
    }

    private List<String> names() {
        return names(MapLayout.of(sketch.map(MapType.SERVICE_BLUEPRINT)));
    }

    private static List<String> names(MapLayout layout) {
        return layout.rows().stream()
                .map(row -> row instanceof LineRow line ? line.line().map(BandLine::code).orElse("none")
                        : row.lane().type().code())
                .toList();
    }

    private static <T> T only(List<T> list) {
        assertEquals(list.toString(), 1, list.size());
        return list.get(0);
    }
}
