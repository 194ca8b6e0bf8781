package org.journeymaps.core.render.screen.table;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenCurveTest {

    private static MapSketch sketch() {
        return new MapSketch().persona("Jumping Jamie").persona("Cautious Carl").stage("All", 3);
    }

    private static OnScreen drawn(Value... values) {
        return OnScreen.of(sketch().curve("feeling", Span.STEP, List.of(values)));
    }

    @Test
    public void everyValueIsACellInWords() {
        OnScreen map = drawn(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", -1.5, Basis.MEASURED),
                value("s2", "p2", 0, Basis.PREDICTED));
        assertEquals(List.of("Jumping Jamie: +1 Good, team opinion",
                "Jumping Jamie: \u22121.5, between Poor and Awful, measured", "Cautious Carl: 0 OK, predicted"),
                map.texts("td .jm-plot > .jm-hidden"));
    }

    @Test
    public void whatIsSaidInWordsIsNotSaidTwice() {
        OnScreen map = drawn(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", 2, Basis.ASSERTED));
        for (String visible : List.of(".jm-value", ".jm-peak", ".jm-tag", ".jm-axis", ".jm-mark", ".jm-curve")) {
            map.root().select(visible).forEach(element -> assertEquals("true", element.attr("aria-hidden")));
            assertTrue(visible, map.count(visible) > 0);
        }
    }

    /** On a wheel of emotions the name of a feeling stands beside its point, or below the curve where it is too long. */
    @Test
    public void theNameOfAFeelingIsShownAndSaidOnceHoweverLongItIs() {
        String longer = "the joy of a plan that fits at last";
        Scale wheel = new Scale("wheel", 0, 5, 0, List.of(), Signs.PLAIN, false, true,
                List.of(new Scale.Emotion("joy", 1), new Scale.Emotion(longer, 1)), "", Extras.NONE);
        OnScreen map = OnScreen.of(sketch().scale(wheel).curve("wheel", Span.STEP,
                List.of(felt("s1", 3, longer), felt("s2", 2, "joy"), felt("s3", 4, longer))));
        assertEquals(List.of("+3", "+2 joy"), map.texts(".jm-value"));
        assertEquals(List.of("High +4"), map.texts(".jm-peak"));
        assertEquals(List.of("\u201c" + longer + "\u201d", "\u201c" + longer + "\u201d"), map.texts(".jm-told"));
        assertEquals(List.of("Jumping Jamie: +3, team opinion", "Jumping Jamie: +2 joy, team opinion",
                "Jumping Jamie: +4, team opinion"), map.texts("td .jm-plot > .jm-hidden"));
    }

    @Test
    public void theSourcesOfAValueAreNamedAndLeadToTheFoot() {
        OnScreen map = OnScreen.of(Drawn.map("evidenced"));
        assertEquals("Source 2 call recording", map.texts(".jm-lane-curve .jm-sources").get(2));
        assertEquals("call recording", map.root().select(".jm-lane-curve .jm-sources a").get(2).attr("title"));
        for (String target : map.root().select(".jm-sources a").eachAttr("href")) {
            assertEquals(target, 1, map.root().select("[id=" + target.substring(1) + "].jm-item").size());
        }
    }

    @Test
    public void theSourcesOfAFurtherPersonaAreToldApart() {
        Value value = new Value("v", "s1", "p2", 1, "", Basis.MEASURED, "", "", List.of("e", "f"), Extras.NONE);
        Value first = new Value("w", "s1", "p1", 1, "", Basis.MEASURED, "", "", List.of("f"), Extras.NONE);
        JourneyMap map = sketch().curve("feeling", Span.STEP, List.of(value, first)).evidence("e", "Survey")
                .evidence("f", "Log").map();
        assertEquals(List.of("Source 2 Log", "Cautious Carl: sources 1 Survey, 2 Log"),
                OnScreen.of(map).texts(".jm-lane-curve .jm-sources"));
    }

    private static Value felt(String at, double value, String label) {
        return new Value("v-" + at, at, "p1", value, label, Basis.ASSERTED, "", "", List.of(), Extras.NONE);
    }

    @Test
    public void extremesAreNamed() {
        OnScreen map = drawn(value("s1", "p1", 1.5, Basis.ASSERTED), value("s2", "p1", -2, Basis.ASSERTED));
        assertEquals(List.of("High +1.5", "Low \u22122 Awful"), map.texts(".jm-peak"));
    }

    @Test
    public void aMarkIsHollowWhereItRestsOnOpinion() {
        OnScreen map = drawn(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", -1, Basis.OBSERVED));
        assertEquals(1, map.count(".jm-mark.jm-good.jm-assumed"));
        assertEquals(1, map.count(".jm-mark.jm-bad:not(.jm-assumed)"));
        assertEquals(1, map.count(".jm-stroke.jm-assumed"));
    }

    @Test
    public void theNameStandsAtTheLastPoint() {
        OnScreen map = drawn(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p2", -1, Basis.OBSERVED));
        assertEquals(List.of("Jamie", "Carl"), map.texts(".jm-tag"));
    }

    @Test
    public void aValueOffTheScaleIsToldInItsCellAndNotDrawn() {
        OnScreen map = drawn(value("s1", "p1", 3, Basis.ASSERTED));
        assertEquals("Jumping Jamie: +3 (outside the scale), team opinion", map.one(".jm-told").text());
        assertEquals(0, map.count(".jm-mark"));
    }

    @Test
    public void aLaneForTheWholeMapTellsItsValues() {
        OnScreen map = OnScreen.of(sketch().curve("feeling", Span.MAP, List.of(value("", "p1", 2, Basis.REPORTED))));
        assertEquals("Jumping Jamie: +2 Great, reported by customers", map.one(".jm-wide .jm-told").text());
    }

    @Test
    public void aMapWithoutPersonasTellsValuesWithoutAName() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 1).curve(1));
        assertEquals("+1 Good, team opinion", map.one(".jm-plot > .jm-hidden").text());
        assertEquals(0, map.count(".jm-tag"));
    }

    @Test
    public void aScaleOfFacesHasFaces() {
        Scale faces = new Scale("faces", 1, 5, 3, List.of(), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);
        OnScreen map = OnScreen.of(sketch().scale(faces).curve("faces", Span.STEP, List.of(
                value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", 3.5, Basis.ASSERTED),
                value("s3", "p1", 3, Basis.ASSERTED))));
        assertEquals(List.of("face-awful", "face-good", "face-neutral"), map.icons(".jm-face"));
        assertEquals("a face explains itself", 0, map.count(".jm-legend .jm-sign"));
    }

    @Test
    public void aQuoteBesideTheCurveIsRealTextWithItsLane() {
        OnScreen map = OnScreen.of(sketch().lane(LaneType.QUOTES, Span.STEP, MapSketch.quote("Enough.", "s1")).curve(1));
        assertEquals("quotes \u201cEnough.\u201d", map.one(".jm-callout").text().replace("High +1 Good ", ""));
        assertEquals(0, map.count(".jm-callout .jm-quote[aria-hidden]"));
        assertEquals(0, map.count(".jm-lane-quotes"));
    }

    @Test
    public void theCaptionTellsTheScale() {
        String caption = drawn(value("s1", "p1", 1, Basis.ASSERTED)).one("caption").text();
        assertEquals("Sketch. Stages: 1. Steps: 3. Emotion: from \u22122 to +2. "
                + "\u22122 Awful, \u22121 Poor, 0 OK, +1 Good, +2 Great.", caption);
    }
}
