package org.journeymaps.core.render.screen.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.TableGrid;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.journeymaps.core.render.screen.ScreenForm;
import org.jsoup.Jsoup;
import org.junit.Test;

public class ScreenClockTest {

    private static final JourneyMap DAY = Drawn.map("day");
    private static final JourneyMap NIGHT = Drawn.map("day-midnight");

    @Test
    public void saysWhenAndHowLongAStepIs() {
        List<String> times = OnScreen.of(DAY).texts(".jm-clock-time");
        assertEquals(9, times.size());
        assertEquals("07:00\u201307:45", times.get(0));
        assertTrue(OnScreen.of(DAY).texts(".jm-clock > .jm-clock-length").contains("1 h 15 min"));
    }

    @Test
    public void keepsEmptyTimeVisibleWithItsLengthInWords() {
        OnScreen map = OnScreen.of(DAY);
        assertEquals(List.of("15 min", "30 min", "30 min", "15 min", "15 min", "1 h"),
                map.texts(".jm-clock-gap > .jm-clock-length"));
        assertEquals(6, map.count("col.jm-still"));
        assertTrue(map.texts(".jm-clock-gap").get(0).startsWith("No contact known 07:45\u201308:00"));
    }

    @Test
    public void shadesColumnsWithoutATouchpointOfOursAndSaysSo() {
        OnScreen map = OnScreen.of(DAY);
        assertEquals(7, map.count("col.jm-bare"));
        assertEquals(7, map.texts(".jm-clock").stream().filter(text -> text.contains("No touchpoint of ours")).count());
        assertTrue(map.one(".jm-legend").text().contains("No touchpoint of ours"));
    }

    @Test
    public void namesTheBestWindow() {
        OnScreen map = OnScreen.of(DAY);
        assertEquals("Best window, Kitchen table", map.one(".jm-best").text());
        assertTrue(map.one(".jm-why").text().contains("Best window 15:30\u201316:45, Kitchen table"));
    }

    @Test
    public void flagsOverlapsAndGoesOnPastMidnight() {
        OnScreen map = OnScreen.of(NIGHT);
        assertEquals("Overlaps an earlier step", map.one(".jm-clock-overlap").text());
        assertTrue(map.texts(".jm-clock-time").contains("00:15\u201303:00, next day"));
        assertTrue(map.texts(".jm-clock-length").contains("Time not known"));
    }

    @Test
    public void theAxisStandsInTheHeadWhereNoLaneSaysTheTime() {
        assertEquals(1, OnScreen.of(NIGHT).count("thead .jm-clock-row"));
        assertEquals(1, OnScreen.of(DAY).count("tbody .jm-clock-row"));
        assertEquals(0, OnScreen.of(DAY).count("thead .jm-clock-row"));
    }

    @Test
    public void columnsAreEqualOnRequest() {
        ScreenForm form = new ScreenForm(PropertyWords.english(), "/sprite.svg");
        assertTrue(widened(form.render(DAY)) > 0);
        assertEquals(0, widened(form.withEqualColumns(true).render(DAY)));
    }

    private static long widened(String form) {
        return Jsoup.parseBodyFragment(form).select("col[style]:not(.jm-still)").size();
    }

    @Test
    public void staticFormsSayTimesGapsAndTheBestWindow() {
        for (String form : List.of(new PdfForm(PropertyWords.english()).render(DAY),
                new PlainForm(PropertyWords.english()).render(DAY))) {
            String text = Drawn.parse(form).getTextContent();
            assertTrue(text, text.contains("15:30-16:45, 1 h 15 min"));
            assertTrue(text, text.contains("No contact known19:30-20:30, 1 h"));
            assertTrue(text, text.contains("Best window15:30-16:45, Kitchen table"));
        }
    }

    @Test
    public void aStageWithoutStepsHasNoTime() {
        JourneyMap map = new MapSketch().stage("Empty", 0).stage("A", 1).lane(LaneType.CLOCK, Span.STEP)
                .map(MapType.DAY_IN_THE_LIFE);
        Drawn.elements(Drawn.parse(new PdfForm(PropertyWords.english()).render(map)), "table").forEach(TableGrid::check);
        assertEquals(0, OnScreen.of(map).count(".jm-clock-time"));
    }
}
