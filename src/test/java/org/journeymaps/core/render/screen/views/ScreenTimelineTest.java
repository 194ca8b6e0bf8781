package org.journeymaps.core.render.screen.views;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.ScreenForm;
import org.journeymaps.core.render.screen.ScreenFormTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ScreenTimelineTest {

    private static Element drawn(String name) {
        return drawn(Drawn.map(name));
    }

    private static Element drawn(JourneyMap map) {
        return Jsoup.parseBodyFragment(ScreenFormTest.drawn(map, View.TIMELINE)).body().child(0);
    }

    private static Element step(Element map, int number) {
        return map.select(".jm-line-step").get(number - 1);
    }

    @Test
    public void aStageSaysItsStepsAndTheirMean() {
        assertEquals("Negotiate Steps 6\u20137 mean \u22121.8", drawn("jumping-jamie").select(".jm-leg-head").get(2).text());
    }

    @Test
    public void aStepSaysWhatIsFeltInWords() {
        Element step = step(drawn("two-curves"), 1);
        assertTrue(step.text(), step.select(".jm-felt-basis").text().startsWith("Team opinion Workshop clerk +0.5"));
        assertEquals("\u22122 Awful", step(drawn("jumping-jamie"), 6).select(".jm-feeling").text());
    }

    @Test
    public void headingsFollowEachOther() {
        List<String> levels = drawn("jumping-jamie").select("[role=heading]").eachAttr("aria-level");
        assertEquals("2", levels.get(0));
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(Integer.parseInt(levels.get(i)) <= Integer.parseInt(levels.get(i - 1)) + 1);
        }
    }

    @Test
    public void stepsAreNumberedThroughAllStages() {
        assertEquals(List.of("1", "3", "6", "8"), drawn("jumping-jamie").select("ol").eachAttr("start"));
    }

    @Test
    public void aDaySaysItsTimesOverlapsAndEmptyTime() {
        Element night = drawn("day-midnight");
        assertTrue(step(night, 2).text().contains("Overlaps an earlier step"));
        assertTrue(step(night, 4).text().contains("next day"));
        assertEquals("No contact known 23:30\u201323:45, 15 min", night.select(".jm-line-gap").first().text());
        assertEquals(1, night.select(".jm-block-over").size());
    }

    @Test
    public void onlyADayStandsAlongTheClock() {
        assertEquals(0, drawn("everything").select(".jm-hours").size());
    }

    @Test
    public void aBlueprintSaysItsLinesAndArrows() {
        Element step = step(drawn("blueprint"), 1);
        assertEquals(List.of("Line of interaction", "Line of visibility", "Line of internal interaction"),
                step.select(".jm-band-line").eachText());
        assertTrue(step.select(".jm-line-own .jm-also").text().startsWith("In agreement with"));
        assertEquals(0, step.select(".jm-hidden:contains(agreement)").size());
    }

    @Test
    public void aCircularJourneySaysThatItBeginsAnew() {
        assertEquals(1, drawn("circular").select("ol:last-of-type > .jm-line-loop").size());
        assertEquals(0, drawn("jumping-jamie").select(".jm-line-loop").size());
    }

    @Test
    public void anEmpathyMapHasTabsForItsParts() {
        assertEquals(List.of("Says", "Thinks", "Does", "Feels"),
                drawn("empathy").select(".jm-tab").eachText().subList(0, 4));
    }

    @Test
    public void whatIsKnownOfTodayTellsWhatBecomesOfAStep() {
        JourneyMap wanted = Drawn.map("wanted");
        Counterpart today = new Counterpart.Known(Drawn.map("jumping-jamie"), "Today", "https://wiki.example.test/1");
        Element root = Jsoup.parseBodyFragment(new ScreenForm(PropertyWords.english(), "/sprite.svg")
                .withView(View.TIMELINE).render(wanted, today)).body().child(0);
        assertEquals(wanted.steps().size(), root.select(".jm-line-step .jm-change").size());
    }

    @Test
    public void aMapWithoutStagesSaysSo() {
        assertEquals(1, drawn(new MapSketch().map()).select(".jm-note").size());
    }

    @Test
    public void titlesOfPlainLanesAreForThoseWhoDoNotSeeUntilThereAreTwo() {
        Element map = drawn(new MapSketch().stage("A", 1)
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("p", "", "s1"))
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("q", "", "s1")).map());
        assertEquals(List.of("pain"), map.select(".jm-entry-pain > .jm-hidden").eachText());
        assertEquals(List.of("pain"), map.select(".jm-entry-title").eachText());
    }
}
