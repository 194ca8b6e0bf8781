package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.PropertyWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class PdfFormTest {

    @Test
    public void aTornStageIsNamedAgain() {
        List<Element> tables = tables(new MapSketch().stage("Compare", 6));
        assertEquals("Stage Compare", row(tables.get(0), "Stage"));
        assertEquals("Stage Compare (continued)", row(tables.get(1), "Stage"));
        assertEquals("Actions 4 Action 4 5 Action 5 6 Action 6", row(tables.get(1), "Actions"));
    }

    @Test
    public void columnsAreAsWideInEveryTable() {
        List<Element> tables = tables(new MapSketch().stage("Compare", 5).stage("Select", 2));
        assertEquals(percent(tables.get(0), 2), percent(tables.get(1), 2), 0.1);
    }

    @Test
    public void aValueStandsInTheRowOfItsLevelAndAHalfOneInTwo() {
        Element table = tables(new MapSketch().persona("Jamie").stage("Go", 3).curve(2, 0.5, -2)).get(1);
        assertEquals("Emotion +2 Great good +2", row(table, "Emotion"));
        Element half = table.select("td:containsOwn(good +0.5), td:has(div:containsOwn(good +0.5))").first();
        assertEquals("2", half.attr("rowspan"));
        assertEquals("+1 Good good +0.5", half.parent().text());
        assertEquals("-2 Awful bad -2", table.select("tr:contains(-2 Awful)").text());
    }

    @Test
    public void aCurveByStageHasOneCellForEachStage() {
        Element table = tables(new MapSketch().stage("Go", 3).stage("Stay", 1).curve("feeling", Span.STAGE,
                List.of(MapSketch.value("stage1", "", 1, Basis.ASSERTED)))).get(1);
        assertEquals("3", table.select("td:has(div:containsOwn(good +1))").attr("colspan"));
        assertEquals("Basis Team opinion no value", row(table, "Basis"));
    }

    @Test
    public void quotesBeforeACurveStandBelowIt() {
        Element table = tables(new MapSketch().stage("Go", 1)
                .lane(LaneType.QUOTES, Span.STEP, MapSketch.quote("Oh", "s1"))
                .lane(LaneType.TEXT, Span.STEP, MapSketch.note("Hm", "s1"))
                .lane(LaneType.QUOTES, Span.STEP, MapSketch.quote("Well", "s1"))
                .curve(1)
                .lane(LaneType.QUOTES, Span.STEP, MapSketch.quote("End", "s1"))).get(1);
        assertEquals(List.of("quotes \u201cOh\u201d", "text Hm", "Basis Team opinion", "quotes \u201cWell\u201d",
                "quotes \u201cEnd\u201d"), table.select("tr:matches(^(quotes|text|Basis))").eachText());
    }

    @Test
    public void aCardAtSeveralStepsStandsAtEachAndSaysSo() {
        Element table = tables(new MapSketch().stage("Go", 3)
                .lane(LaneType.TEXT, Span.STEP, MapSketch.note("Hm", "s1", "s3"))).get(0);
        assertEquals("text Hm At 1, 3 Hm At 1, 3", row(table, "text"));
    }

    @Test
    public void whatHasNoPlaceIsListedApart() {
        List<Element> tables = tables(new MapSketch().stage("Go", 1)
                .lane(LaneType.TEXT, Span.STEP, MapSketch.note("Lost"), MapSketch.note("Astray", "s9"))
                .curve(7));
        assertEquals("Not placed yet text Lost Astray Emotion 7 At 1 Team opinion", tables.get(1).text());
    }

    @Test
    public void lanesForTheWholeMapHaveATableOfTheirOwn() {
        List<Element> tables = tables(new MapSketch().stage("Go", 1)
                .lane(LaneType.PAIN, Span.MAP, MapSketch.pain("p1", ""), MapSketch.pain("p2", "")));
        assertEquals("pain, whole map Pain p1 Severity 3 of 5 Pain p2 Severity 3 of 5", tables.get(2).text());
        assertEquals(List.of("3", "3"), tables.get(2).select("td").eachAttr("colspan"));
    }

    @Test
    public void aMapWithoutStagesSaysSo() {
        assertTrue(drawn(new MapSketch()).text().contains("This map has no stages yet."));
    }

    @Test
    public void aHeadThatCouldFillThePageIsNotRepeated() {
        assertTrue(tables(new MapSketch().stage("Go", 1)).get(0).attr("style").contains("-fs-table-paginate"));
        String style = tables(new MapSketch().stage("Go on ".repeat(100), 1)).get(0).attr("style");
        assertTrue(style, !style.contains("-fs-table-paginate"));
    }

    private static Element drawn(MapSketch sketch) {
        return Jsoup.parseBodyFragment(new PdfForm(PropertyWords.english()).render(sketch.map())).body();
    }

    private static List<Element> tables(MapSketch sketch) {
        return drawn(sketch).select("table");
    }

    private static String row(Element table, String title) {
        return table.select("tr:has(th:containsOwn(" + title + ")), tr:has(th > div:containsOwn(" + title + "))").first().text();
    }

    private static double percent(Element table, int column) {
        String width = table.select("col").get(column).attr("width");
        String all = table.attr("width");
        return Double.parseDouble(width.replace("%", "")) * Double.parseDouble(all.replace("%", "")) / 100;
    }
}
