package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.jsoup.Jsoup;
import org.junit.Test;

public class PlainFormTest {

    private final PlainForm form = new PlainForm(PropertyWords.english());

    @Test
    public void readsStepByStep() {
        assertEquals(List.of("Go", "text All of it", "1 Action 1", "text Here", "Emotion good +1 Good Team opinion",
                        "2 Action 2"), rows(new MapSketch().stage("Go", 2)
                        .lane(LaneType.TEXT, Span.STAGE, MapSketch.note("All of it", "stage1"))
                        .lane(LaneType.TEXT, Span.STEP, MapSketch.note("Here", "s1"))
                        .curve(1, Double.NaN)).subList(1, 7));
    }

    @Test
    public void saysWhoseValueItIsWhereThereAreSeveral() {
        List<String> rows = rows(new MapSketch().persona("Jamie").persona("Carl").stage("Go", 1)
                .curve("feeling", Span.STEP, List.of(
                        MapSketch.value("s1", "", 1, Basis.OBSERVED), MapSketch.value("s1", "p2", -0.5, Basis.PREDICTED))));
        assertTrue(rows.toString(), rows.contains("Emotion, Jamie good +1 Good Evidenced: observed"));
        assertTrue(rows.toString(), rows.contains("Emotion, Carl bad -0.5 Prediction"));
    }

    @Test
    public void severalValuesOfAPersonaAtAPlaceAreTheirMean() {
        List<String> rows = rows(new MapSketch().stage("Go", 1).curve("feeling", Span.STEP, List.of(
                MapSketch.value("s1", "", 2, Basis.MEASURED), MapSketch.value("s1", "", -1, Basis.ASSERTED))));
        assertTrue(rows.toString(),
                rows.contains("Emotion good +0.5 Team opinion Evidenced: measured Mean of 2 values, -1 to +2"));
    }

    @Test
    public void signsStayOnTheLeftWhereTextRunsFromRightToLeft() {
        assertTrue(form.render(Drawn.map("right-to-left")).contains("bad \u200e-2"));
        assertTrue(form.render(Drawn.map("jumping-jamie")).contains("bad -2"));
    }

    @Test
    public void aMapSaysInOneLineWhatItIs() {
        assertEquals("Journey map: Sketch", form.summary(new MapSketch().map()));
        assertEquals("Journey map: Sketch \u00b7 Mean +1 over 1 step. Lowest +1 Good at step 1. End +1 Good at step 1."
                + " 0 of 1 step evidenced.", form.summary(new MapSketch().stage("Go", 1).curve(1).map()));
    }

    private List<String> rows(MapSketch sketch) {
        return Jsoup.parseBodyFragment(form.render(sketch.map())).select("tr").eachText();
    }
}
