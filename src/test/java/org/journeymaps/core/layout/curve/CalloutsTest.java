package org.journeymaps.core.layout.curve;

import static org.journeymaps.core.model.MapSketch.quote;
import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.layout.CellRow;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.MapLayout;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CalloutsTest {

    private static MapLayout layout(double[] values, Quote... quotes) {
        return MapLayout.of(new MapSketch().persona("Jamie").persona("Carl").stage("All", values.length)
                .lane(LaneType.QUOTES, Span.STEP, quotes).curve(values).map());
    }

    private static CurveRow curve(MapLayout layout) {
        return layout.rows().stream().filter(CurveRow.class::isInstance).map(CurveRow.class::cast).findFirst().orElseThrow();
    }

    private static Callout callout(MapLayout layout, int place) {
        return curve(layout).cells().get(place).callouts().get(0);
    }

    /** The thoughts of the sample map stand as they do in the picture: all on the curve, none on the other side. */
    @Test
    public void theThoughtsOfTheSampleAllStandBesideItsCurve() {
        MapLayout layout = layout(new double[] {0, 0.5, 1, 1, -1.5, -2, -1.5, 1},
                quote("Could I be paying less?", "s1"), quote("That looks like a better price.", "s3"),
                quote("Why must this be so hard?", "s5"), quote("Enough. I am leaving.", "s6"),
                quote("In the end it paid off.", "s8"));
        assertEquals("no row of its own is left for the quotes", 1, layout.rows().size());
        for (int place : new int[] {0, 2, 7}) {
            assertTrue(callout(layout, place).above());
            assertEquals(0, callout(layout, place).quotes().get(0).shift(), 0);
        }
        assertFalse(callout(layout, 4).above());
        assertFalse(callout(layout, 5).above());
    }

    @Test
    public void aValueStandsElevenBeyondItsPoint() {
        MapLayout layout = layout(new double[] {1, -1});
        assertEquals(100 - 11, callout(layout, 0).y(), 0);
        assertEquals(172 + 11, callout(layout, 1).y(), 0);
    }

    @Test
    public void extremesAreNamedOnceAndTheLaterOfEquals() {
        MapLayout layout = layout(new double[] {1, 0, 1, -1, 0});
        assertEquals(List.of(Peak.NONE, Peak.NONE, Peak.HIGH, Peak.LOW, Peak.NONE), curve(layout).cells().stream()
                .map(cell -> cell.callouts().get(0).peak()).toList());
    }

    @Test
    public void aQuoteThatMeetsTheCurveChangesSidesWithItsValue() {
        // A valley at neutral: the curve rises steeply on both sides, where the quote would stand.
        MapLayout layout = layout(new double[] {-2, 2, 0, 2, -2},
                quote("These words fill three whole lines beside this point", "s3"));
        assertFalse(callout(layout, 2).above());
        assertEquals(1, callout(layout, 2).quotes().size());
    }

    @Test
    public void aQuoteTooLongForThreeLinesGetsALaneOfItsOwn() {
        MapLayout layout = layout(new double[] {1, 1}, quote("word ".repeat(20), "s1"));
        assertEquals(2, layout.rows().size());
        assertEquals(1, ((CellRow) layout.rows().get(0)).cells().get(0).cards().size());
        assertEquals(List.of(), callout(layout, 0).quotes());
    }

    @Test
    public void theSecondQuoteOfAPointAndThoseOfOthersStayInTheirLane() {
        Quote others = new Quote("q", List.of("s2"), "Not mine", "p2", List.of(), Extras.NONE);
        MapLayout layout = layout(new double[] {1, 1}, quote("First", "s1"), quote("Second", "s1"), others,
                quote("At both", "s1", "s2"));
        assertEquals("First", callout(layout, 0).quotes().get(0).quote().text());
        List<String> left = ((CellRow) layout.rows().get(0)).cells().stream()
                .flatMap(cell -> cell.cards().stream()).map(placed -> placed.card().text()).toList();
        assertEquals(List.of("Second", "At both", "Not mine"), left);
    }

    @Test
    public void aQuoteWhereTheCurveHasNoPointStaysInItsLane() {
        MapLayout layout = layout(new double[] {1, Double.NaN, 1}, quote("No value here", "s2"));
        assertEquals(1, ((CellRow) layout.rows().get(0)).cells().get(1).cards().size());
    }

    @Test
    public void aQuoteStandsBesideTheFirstCurveOrInItsLane() {
        MapLayout layout = MapLayout.of(new MapSketch().stage("All", 2).curve(1).curve(1, 1)
                .lane(LaneType.QUOTES, Span.STEP, quote("First", "s1"), quote("No value there", "s2")).map());
        assertEquals(3, layout.rows().size());
        assertEquals(1, ((CurveRow) layout.rows().get(0)).cells().get(0).callouts().get(0).quotes().size());
        assertEquals(0, ((CurveRow) layout.rows().get(1)).cells().get(1).callouts().get(0).quotes().size());
    }

    @Test
    public void aValueGivesWayToTheMarkOfTheSecondPersona() {
        List<Value> values = List.of(value("s1", "p1", 0.5, Basis.ASSERTED), value("s1", "p2", 1, Basis.ASSERTED),
                value("s2", "p1", 1, Basis.ASSERTED));
        MapLayout layout = MapLayout.of(new MapSketch().persona("A").persona("B").stage("All", 2)
                .curve("feeling", Span.STEP, values).map());
        assertFalse(callout(layout, 0).above());
    }

    @Property
    public void noQuoteIsLostAndNoneLeavesTheCell(
            @Size(min = 1, max = 18) List<@InRange(min = "-2", max = "2") Double> values,
            @Size(min = 1, max = 18) List<@InRange(min = "1", max = "60") Integer> lengths) {
        List<Card> quotes = new ArrayList<>();
        for (int i = 0; i < Math.min(values.size(), lengths.size()); i++) {
            quotes.add(quote(i + " " + "abcd ".repeat(lengths.get(i) / 5), "s" + (i + 1)));
        }
        MapLayout layout = layout(values.stream().mapToDouble(value -> value).toArray(), quotes.toArray(new Quote[0]));
        CurveRow row = curve(layout);
        long beside = row.cells().stream().flatMap(cell -> cell.callouts().stream())
                .mapToLong(callout -> callout.quotes().size()).sum();
        long inLane = layout.rows().stream().filter(CellRow.class::isInstance)
                .flatMap(lane -> ((CellRow) lane).cells().stream()).mapToLong(cell -> cell.cards().size()).sum();
        assertEquals(quotes.size(), beside + inLane);
        for (CurveCell cell : row.cells()) {
            for (Callout callout : cell.callouts()) {
                for (PlacedQuote placed : callout.quotes()) {
                    double size = TextSize.lines(placed.quote().text(), placed.width()) * 16 + 18;
                    assertTrue(Math.abs(placed.shift()) <= 24);
                    assertTrue(callout.above() ? callout.y() - size >= 0 : callout.y() + size <= row.axis().height());
                }
            }
        }
    }
}
