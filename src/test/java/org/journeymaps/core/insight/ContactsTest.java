package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.insight.DepartmentsRow.Stretch;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.junit.Test;

/** What the touchpoints of a map tell: departments, hand-offs, costs, channels. */
public class ContactsTest {

    private static final double NONE = Double.NaN;

    /** The touchpoints of the reference on journeys, section 4.1. */
    private static MapSketch jamie() {
        return Journey.of(8).sketch().lane(LaneType.TOUCHPOINTS, Span.STEP,
                Samples.contact("t1", Channel.WEB, Ownership.OWN, "billing", "s1"),
                Samples.contact("t3", Channel.TV, Ownership.EXTERNAL, "", "s3"),
                Samples.contact("t5", Channel.WEB, Ownership.OWN, "web-team", "s5"),
                Samples.contact("t6", Channel.PHONE, Ownership.OWN, "support", "s6"),
                Samples.contact("t7", Channel.PHONE, Ownership.EXTERNAL, "rivals", "s7"));
    }

    private static Findings found(MapSketch sketch) {
        return Findings.of(sketch.map(), MapIndex.of(sketch.map()));
    }

    @Test
    public void aHandOffIsAChangeOfDepartmentBetweenOwnTouchpoints() {
        List<Handoff> handoffs = found(jamie()).handoffs();
        assertEquals(List.of("t1 t5", "t5 t6"), handoffs.stream().map(it -> it.from().id() + " " + it.to().id()).toList());
        assertEquals(List.of(4, 5), handoffs.stream().map(Handoff::step).toList());
    }

    @Test
    public void theSameDepartmentAgainAndOneThatIsNotNamedAreNoHandOff() {
        assertEquals(List.of(), found(Journey.of(3).sketch().lane(LaneType.TOUCHPOINTS, Span.STEP,
                Samples.contact("a", Channel.WEB, Ownership.OWN, "web", "s1"),
                Samples.contact("b", Channel.WEB, Ownership.OWN, "", "s2"),
                Samples.contact("c", Channel.WEB, Ownership.OWN, "web", "s3"))).handoffs());
    }

    @Test
    public void departmentsOfNeighbouringStepsAreOneStretch() {
        Node clerk = new Node("n", List.of("s4"), "Clerk", Ownership.PARTNER, "desk", List.of(), Extras.NONE);
        assertEquals(
                List.of(new Stretch(0, 1, List.of("billing")), new Stretch(2, 2, List.of("billing", "web")),
                        new Stretch(3, 3, List.of("desk")), new Stretch(4, 4, List.of())),
                DepartmentsRow.of(Journey.of(5).sketch()
                        .lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("a", "billing", "s1", "s2", "s3"),
                                MapSketch.touchpoint("b", "web", "s3"),
                                Samples.contact("c", Channel.WEB, Ownership.EXTERNAL, "theirs", "s5"))
                        .lane(LaneType.FRONTSTAGE, Span.STEP, clerk).map()).stretches());
    }

    @Test
    public void theDepartmentOfAStageIsBehindItsStepsThatNameNone() {
        MapSketch sketch = new MapSketch()
                .stage(new Stage("g", "", "", "care", List.of(MapSketch.step("s1", ""), MapSketch.step("s2", "")), Extras.NONE))
                .lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("a", "web", "s1"));
        assertEquals(
                List.of(new Stretch(0, 0, List.of("web")), new Stretch(1, 1, List.of("care"))),
                DepartmentsRow.of(sketch.map()).stretches());
    }

    @Test
    public void contactsCostWhatOneCostsTimesTheirNumber() {
        Costs costs = found(Journey.of(3).sketch()
                .lane(LaneType.TOUCHPOINTS, Span.STEP, Samples.calls("a", 6, 200, "s1"), Samples.calls("b", 0.5, 100, "s2"),
                        Samples.calls("c", 2, NONE, "s3"), Samples.calls("d", NONE, 5, "s3"),
                        Samples.calls("e", 1e308, 1e308, "s3"))).costs();
        assertEquals(List.of(1200.0, 50.0), costs.touchpoints().stream().map(Costs.Cost::total).toList());
        assertEquals(1250, costs.total(), 0);
        assertEquals(2, costs.uncounted());
    }

    @Test
    public void whereATouchpointTellsNoNumberTheFunnelDoes() {
        MapSketch byStep = Journey.of(3).sketch()
                .lane(LaneType.TOUCHPOINTS, Span.STEP, Samples.calls("a", 2, NONE, "s1", "s2"), Samples.calls("b", 2, NONE, "s3"))
                .lane(MapSketch.values("f", LaneType.FUNNEL, "", Span.STEP,
                        List.of(value("s1", "", 10, Basis.MEASURED), value("s2", "", 5, Basis.MEASURED))));
        assertEquals(30, found(byStep).costs().total(), 0);
        assertEquals(1, found(byStep).costs().uncounted());
        MapSketch byStage = Journey.of(3).sketch()
                .lane(LaneType.TOUCHPOINTS, Span.STAGE, Samples.calls("a", 2, NONE, "g1"))
                .lane(MapSketch.values("f", LaneType.FUNNEL, "", Span.STAGE, List.of(value("g1", "", 7, Basis.MEASURED))));
        assertEquals(14, found(byStage).costs().total(), 0);
    }

    @Test
    public void channelsAreAddedUpByTheirContactsThenByTheirUses() {
        ChannelUse shop = new ChannelUse("u", List.of("s1", "s2"), "", Channel.STORE, "", Extras.NONE);
        List<ChannelTotal> totals = found(Journey.of(3).sketch()
                .lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("w", "", "s1"), Samples.calls("a", NONE, 200, "s1"),
                        Samples.calls("b", NONE, 100, "s2"), MapSketch.touchpoint("tray", ""))
                .lane(LaneType.CHANNELS, Span.STEP, shop)).channels();
        assertEquals(
                List.of(new ChannelTotal(Channel.PHONE, 2, 300), new ChannelTotal(Channel.STORE, 2, 0),
                        new ChannelTotal(Channel.WEB, 1, 0)),
                totals);
    }
}
