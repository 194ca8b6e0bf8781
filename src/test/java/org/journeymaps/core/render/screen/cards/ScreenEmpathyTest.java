package org.journeymaps.core.render.screen.cards;

import static org.journeymaps.core.model.MapSketch.note;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenEmpathyTest {

    private static final JourneyMap ALONE = new MapSketch().persona("Sam Small")
            .lane(LaneType.SAYS, Span.MAP, note("More!"))
            .lane(LaneType.THINKS, Span.STEP, note("Less", "nowhere")).map(MapType.EMPATHY_MAP);

    @Test
    public void namesThePersonaAndTheQuarters() {
        OnScreen map = OnScreen.of(ALONE);
        assertEquals("Sam Small", map.one(".jm-head-of .jm-persona-name").text());
        assertEquals(List.of("says", "thinks", "Does", "Feels"), map.texts(".jm-part-title[role=heading]"));
    }

    @Test
    public void hasNoTableWhereNothingIsLeftForIt() {
        assertEquals(0, OnScreen.of(ALONE).count("table"));
        assertFalse(new PdfForm(PropertyWords.english()).render(ALONE).contains("no stages"));
        assertFalse(new PlainForm(PropertyWords.english()).render(ALONE).contains("no stages"));
    }

    @Test
    public void keepsACardWhosePlaceIsUnknownInItsQuarter() {
        assertEquals("Less", OnScreen.of(ALONE).one(".jm-part-thinks li").text());
    }

    @Test
    public void saysAtWhichStepAThoughtBelongs() {
        OnScreen map = OnScreen.of(new MapSketch().stage("Start", 2)
                .lane(LaneType.FEELS, Span.STEP, note("Lost", "s2")).map(MapType.EMPATHY_MAP));
        assertEquals("Lost At Step 2 2", map.one(".jm-part-feels li").text());
        assertEquals(1, map.count("table"));
    }

    @Test
    public void saysThatThereIsNoPersonaYet() {
        assertEquals("No persona yet", OnScreen.of(new MapSketch().map(MapType.EMPATHY_MAP)).one(".jm-head-of").text());
    }

    @Test
    public void staticFormsTellEachQuarterUnderThePersona() {
        String plain = Drawn.parse(new PlainForm(PropertyWords.english()).render(ALONE)).getTextContent();
        assertTrue(plain, plain.contains("Sam SmallsaysMore!thinksLess"));
    }
}
