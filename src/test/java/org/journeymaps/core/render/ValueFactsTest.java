package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.model.Weight;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Who gave a value, when, and how much its step matters: said in every form. */
public class ValueFactsTest {

    private static final List<LaneType> TYPES = List.of(LaneType.CURVE, LaneType.SCALE, LaneType.BANDS, LaneType.FUNNEL);

    /** What each form says of a map. */
    private static List<String> forms(JourneyMap map) {
        List<String> forms = new ArrayList<>();
        for (View view : View.values()) {
            forms.add(OnScreen.as(view, map).root().text());
        }
        for (String form : List.of(new PdfForm(PropertyWords.english()).render(map),
                new PlainForm(PropertyWords.english()).render(map))) {
            forms.add(Jsoup.parseBodyFragment(form).text());
        }
        return forms;
    }

    private static Value value(String id, String at, double value, String rater, String date) {
        return new Value(id, at, "", value, "", Basis.OBSERVED, rater, date, List.of(), Extras.NONE);
    }

    private static JourneyMap map(LaneType type, Value... values) {
        Lane lane = MapSketch.values("l", type, type == LaneType.FUNNEL ? "" : "feeling", Span.STEP, List.of(values));
        return new MapSketch().stage("All", 3).lane(lane).map();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    public void theOnlyRaterOfALaneIsNamedOnce() {
        for (LaneType type : TYPES) {
            for (String form : forms(map(type, value("a", "s1", 1, "Ann", ""), value("b", "s2", 2, "Ann", "")))) {
                assertTrue(form, form.contains("Raters Ann: 2 values"));
                assertFalse(form, form.contains("Rated by"));
            }
        }
    }

    @Test
    public void aValueNamesItsRaterWhereOthersAreFromAnother() {
        for (LaneType type : TYPES) {
            for (String form : forms(map(type, value("a", "s1", 1, "Ann", ""), value("b", "s2", 2, "Ben", "")))) {
                assertTrue(form, form.contains("Raters Ann: 1 value Ben: 1 value"));
                assertEquals(form, 1, count(form, "Rated by Ann"));
                assertEquals(form, 1, count(form, "Rated by Ben"));
            }
            for (String form : forms(map(type, value("a", "s1", 1, "Ann", ""), value("b", "s2", 2, "", "")))) {
                assertEquals(form, 1, count(form, "Rated by Ann"));
            }
        }
    }

    @Test
    public void eachOfSeveralLanesNamesItsRaters() {
        Lane first = MapSketch.values("l", LaneType.CURVE, "feeling", Span.STEP, List.of(value("a", "s1", 1, "Ann", "")));
        Lane second = new Lane("m", LaneType.BANDS, "Steps", "feeling", Span.STEP, Weight.NONE, Audience.CUSTOMER, List.of(),
                List.of(value("b", "s1", 1, "Ben", "")), Extras.NONE);
        for (String form : forms(new MapSketch().stage("All", 1).lane(first).lane(second).map())) {
            assertTrue(form, form.contains("Raters Emotion: Ann: 1 value Steps: Ben: 1 value"));
        }
    }

    @Test
    public void veryManyRatersOfOneFeelingAreCounted() {
        Value[] values = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> value("v" + i, i == 16 ? "s2" : "s1", 1, "R" + i + ".", "")).toArray(Value[]::new);
        for (String form : forms(map(LaneType.CURVE, values))) {
            assertTrue(form, form.contains("R11., R12. and 3 more"));
            assertEquals(form, 1, count(form, "R13."));
        }
    }

    @Test
    public void aValueSaysItsDay() {
        for (LaneType type : TYPES) {
            for (String form : forms(map(type, value("a", "s1", 1, "", "2026-03-02")))) {
                assertTrue(form, form.contains("Dated 2 March 2026"));
            }
        }
    }

    @Test
    public void severalValuesSayTheirFirstAndLastDay() {
        JourneyMap map = map(LaneType.CURVE, value("a", "s1", 1, "", "2026-03-02"), value("b", "s1", 2, "", ""),
                value("c", "s1", 1, "", "2026-02-01"));
        for (String form : forms(map)) {
            assertTrue(form, form.contains("Dated 1 February 2026 to 2 March 2026"));
        }
    }

    @Test
    public void aValueThatCannotBeDrawnSaysItsRaterAndDayToo() {
        JourneyMap map = map(LaneType.CURVE, value("a", "s1", 1, "Ann", ""), value("b", "s2", 7, "Ben", "2026-03-02"));
        for (String form : forms(map)) {
            assertEquals(form, 1, count(form, "Rated by Ben"));
            assertTrue(form, form.contains("Dated 2 March 2026"));
        }
    }

    @Test
    public void aStepSaysHowMuchItMatters() {
        Step step = new Step("s1", "Waits", "", "", 0, 0, 4, List.of(), List.of(), Extras.NONE);
        JourneyMap map = new MapSketch().stage(new Stage("g", "All", "", "", List.of(step), Extras.NONE)).stage("More", 1).map();
        for (String form : forms(map)) {
            assertEquals(form, 1, count(form, "Importance 4"));
            assertFalse(form, form.contains("Importance 0"));
        }
    }
}
