package org.journeymaps.core.render.screen.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.journeymaps.core.render.screen.ScreenFormTest;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.junit.Test;
import org.w3c.dom.Element;

public class ScreenSignsTest {

    private static Element drawn(String map) {
        return Drawn.parse(ScreenFormTest.drawn(Drawn.map(map)));
    }

    private static String said(String map) {
        return drawn(map).getTextContent();
    }

    private static Scale faces(int count) {
        return new Scale("x", 1, count, (count + 1) / 2.0, List.of(), Signs.FACES, false, true, List.of(), "",
                Extras.NONE);
    }

    @Test
    public void halfAStarIsHalfFilled() {
        assertTrue(ScreenFormTest.drawn(Drawn.map("stars")).contains("width:70%"));
        assertTrue(said("stars"), said("stars").contains("Average 3.3 of 5"));
    }

    @Test
    public void sevenFacesDifferAndThreeAreThePlainOnes() {
        for (int count : new int[] {3, 5, 7}) {
            assertEquals(count, IntStream.rangeClosed(1, count)
                    .mapToObj(value -> ScreenMarks.face(faces(count), value)).distinct().count());
        }
        assertEquals("face-bad", ScreenMarks.face(faces(3), 1));
        assertEquals("face-good", ScreenMarks.face(faces(3), 3));
    }

    @Test
    public void aFunnelSaysHowManyGoOn() {
        String said = said("funnel");
        assertTrue(said, said.contains("1,200 of 2,000 go on, 40% leave"));
        assertTrue(said, said.contains("All 1,200 go on"));
        assertTrue(said, said.contains("330 after 300, 10% more"));
    }

    @Test
    public void sharesOfFewerThanFiveAnswersAreNotShown() {
        String said = said("sentiment");
        assertTrue(said, said.contains("fewer than 5 answers, not shown"));
        assertFalse(said, said.contains("50% positive"));
        assertTrue(said, said.contains("60% positive"));
    }

    @Test
    public void aForecastIsNamedAndOneOfSeveralByItsPersonaToo() {
        assertEquals(List.of("Forecast"), OnScreen.of(Drawn.map("forecast")).texts(".jm-forecast-tag"));
        assertEquals(List.of("Forecast Mia", "Forecast Otto"), OnScreen.of(Drawn.map("forecasts")).texts(".jm-forecast-tag"));
    }

    @Test
    public void ratersContactsAndForecastsAreSaidInWords() {
        assertTrue(said("raters"), said("raters").contains("3 raters, \u22121 to +0.5"));
        assertTrue(said("raters"), said("raters").contains("At: Test ride"));
        assertTrue(said("forecast"), said("forecast").contains("Forecast +1, off by \u22121.5"));
        assertTrue(said("forecast"), said("forecast").contains("Forecast +1, met"));
    }
}
