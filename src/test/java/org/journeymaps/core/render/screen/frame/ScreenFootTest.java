package org.journeymaps.core.render.screen.frame;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenFootTest {

    private static JourneyMap map(Review review, Evidence... evidence) {
        Value value = new Value("v", "s2", "", 1, "", Basis.REPORTED, "", "", List.of("e1"), Extras.NONE);
        JourneyMap map = new MapSketch().department("web", "Web Team").stage("All", 2)
                .curve("feeling", Span.STEP, List.of(value)).map();
        return new JourneyMap(map.id(), map.title(), map.type(), map.scope(), "", Link.NONE, Link.NONE, "", "", "", "",
                map.goals(), map.expectations(), List.of(), "", "", "Mara Reyes", "web", review, List.of(),
                map.departments(), map.personas(), map.scales(), map.stages(), map.lanes(), List.of(), List.of(evidence),
                Extras.NONE);
    }

    private static String care(String every, String last) {
        return OnScreen.of(map(new Review(every, last, Extras.NONE))).one(".jm-care").text();
    }

    private static OnScreen legend(Basis... bases) {
        MapSketch sketch = new MapSketch().stage("All", bases.length);
        List<Value> values = java.util.stream.IntStream.range(0, bases.length)
                .mapToObj(i -> value("s" + (i + 1), "", i, bases[i])).toList();
        return OnScreen.of(sketch.curve("feeling", Span.STEP, values));
    }

    @Test
    public void theNextReviewIsAPeriodAfterTheLast() {
        assertEquals("Owner Mara Reyes \u00b7 Web Team \u00b7 Next review 12 November 2026", care("P6M", "2026-05-12"));
    }

    @Test
    public void aReviewThatCannotBeReadIsNotSaid() {
        String without = "Owner Mara Reyes \u00b7 Web Team";
        assertEquals(without, care("half a year", "2026-05-12"));
        assertEquals(without, care("P6M", "May"));
        assertEquals(without, care("P999999999Y", "2026-05-12"));
        assertEquals(without, care("", ""));
    }

    @Test
    public void datesAreInTheReadersLanguage() {
        String care = OnScreen.in(Locale.GERMANY, map(new Review("P6M", "2026-05-12", Extras.NONE))).one(".jm-care").text();
        assertEquals("12. November 2026", care.substring(care.indexOf("12.")));
    }

    @Test
    public void theLegendHoldsWhatOccursOnly() {
        assertEquals(List.of("Evidenced", "neutral"), legend(Basis.MEASURED).texts(".jm-key"));
        assertEquals(List.of("Team opinion", "good", "neutral"), legend(Basis.ASSERTED, Basis.ASSERTED).texts(".jm-key"));
        assertEquals("Prediction", legend(Basis.PREDICTED).texts(".jm-key").get(0));
        assertEquals("Team opinion or prediction", legend(Basis.PREDICTED, Basis.ASSERTED).texts(".jm-key").get(0));
        assertEquals(0, OnScreen.of(new MapSketch().stage("All", 1)).count(".jm-key"));
    }

    @Test
    public void evidenceSaysItsSourceDateNumberAndSteps() {
        OnScreen map = OnScreen.of(
                map(Review.NONE, new Evidence("e1", "Interview", DataType.UNSTATED, "Ten calls", "2026-03-01", 10, Link.NONE,
                Extras.NONE)));
        assertEquals("Evidence: 1 source", map.one(".jm-evidence-title").text());
        assertEquals("Interview Ten calls qualitative \u00b7 1 March 2026 \u00b7 n = 10 At Step 2 2", map.one(".jm-item").text());
    }

    @Test
    public void anAddressIsALinkOfAWebSchemeOnly() {
        OnScreen link = OnScreen.of(
                map(Review.NONE, new Evidence("e1", "Survey", DataType.UNSTATED, "https://example.org/a?b=1&c", "", 0,
                Link.NONE, Extras.NONE)));
        assertEquals("https://example.org/a?b=1&c", link.one("a.jm-link").attr("href"));
        OnScreen script = OnScreen.of(
                map(Review.NONE, new Evidence("e1", "Survey", DataType.UNSTATED, "javascript:alert(1)", "soon", 0, Link.NONE,
                Extras.NONE)));
        assertEquals(0, script.count("a.jm-link"));
        assertEquals("Survey javascript:alert(1) quantitative \u00b7 soon At Step 2 2", script.one(".jm-item").text());
    }

    @Test
    public void theLegendCountsTheRatersWhereEveryGuessTellsItsOwn() {
        assertEquals(List.of("Team opinion, 1 rater"), guesses("Ann", "Ann"));
        assertEquals(List.of("Team opinion, 2 raters"), guesses("Ann", "Ben"));
        assertEquals(List.of("Team opinion"), guesses("Ann", ""));
    }

    private static List<String> guesses(String... raters) {
        List<Value> values = java.util.stream.IntStream.range(0, raters.length)
                .mapToObj(i -> new Value("v" + i, "s" + (i + 1), "", 1, "", Basis.ASSERTED, raters[i], "", List.of(),
                        Extras.NONE))
                .toList();
        MapSketch sketch = new MapSketch().stage("All", raters.length);
        return OnScreen.of(sketch.curve("feeling", Span.STEP, values)).texts(".jm-legend .jm-key:has(.jm-line)");
    }
}
