package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.journeymaps.core.render.screen.ScreenForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.junit.runner.RunWith;

/** How a map is shown beside the one that it is compared with, in every form. */
@RunWith(JUnitQuickcheck.class)
public class ComparisonFormsTest {

    private static final Words WORDS = PropertyWords.english();
    private static final Map<String, BiFunction<JourneyMap, Counterpart, String>> FORMS = Map.of(
            "screen", new ScreenForm(WORDS, "/sprite.svg")::render,
            "pdf", new PdfForm(WORDS)::render,
            "plain", new PlainForm(WORDS)::render);

    private final JourneyMap wanted = Drawn.map("wanted");
    private final Counterpart jamie =
            new Counterpart.Known(Drawn.map("jumping-jamie"), "Mobile plan", "https://wiki.example.test/9?a=1&b=2");

    private OnScreen screen() {
        return OnScreen.compared(wanted, jamie);
    }

    @Test
    public void looksAsBefore() throws IOException {
        for (String form : FORMS.keySet()) {
            Drawn.checkGolden(form + "/compared.html", FORMS.get(form).apply(wanted, jamie));
        }
    }

    @Test
    public void eachStepOfBothHasAColumn() {
        List<String> steps = screen().root().select(".jm-compare .jm-step").stream().map(Element::text).toList();
        assertEquals(List.of(
                "Wanted step 1 1 Today step 1 1 Looks over her present plan",
                "Wanted step 2 2 Today step 2 2 Says what a new plan must offer",
                "Today step 3 3 Sees a rival\u2019s commercial",
                "Wanted step 3 3 Today step 4 4 Looks up carriers and offers on a consumer site",
                "Wanted step 4 4 Today step 5 5 Sees our plans beside those of rivals",
                "Today step 6 6 Rings her carrier and says she is looking around",
                "Today step 7 7 Rings rivals to hear what they offer",
                "Wanted step 5 5 Asks by chat",
                "Wanted step 6 6 Today step 8 8 Picks a plan and stays"), steps);
    }

    @Test
    public void saysWhatBecomesOfEachStep() {
        assertEquals(List.of("Kept", "Changed", "Dropped", "Kept", "Changed", "Dropped", "Dropped", "New", "Changed"),
                screen().texts(".jm-compare .jm-change"));
    }

    @Test
    public void theLaneOfChangesSaysWhatBecomesOfEachStepOfTheMapItself() {
        List<String> expected = List.of("Kept", "Changed", "Kept", "Changed", "New", "Changed");
        assertEquals(expected, screen().texts(".jm-lane-change .jm-change"));
        assertEquals(expected, told(wanted, jamie));
    }

    @Test
    public void theLaneOfChangesSaysOfAStageWhichStepsBecomeWhat() throws JourneyFormatException {
        JourneyMap byStage = new JourneyReader(Limits.DEFAULT).read(new JourneyWriter().write(wanted)
                .replaceFirst("(\"type\": \"change\",\\s+\"title\": \"Change\",\\s+\"span\": )\"step\"", "$1\"stage\""));
        assertEquals(List.of("Kept Step 1 1", "Changed Step 2 2", "Kept Step 3 3", "Changed Step 4 4", "Changed Step 6 6",
                "New Step 5 5"), OnScreen.compared(byStage, jamie).texts(".jm-lane-change .jm-changes"));
        assertEquals(List.of("Kept At 1 Changed At 2", "Kept At 3 Changed At 4", "Changed At 6 New At 5"), told(byStage, jamie));
    }

    @Test
    public void theLaneOfChangesIsLeftOutWhereNoOtherMapIsNamed() throws JourneyFormatException {
        JourneyMap alone = new JourneyReader(Limits.DEFAULT)
                .read(new JourneyWriter().write(wanted).replace("\"pair\": \"jumping-jamie\",", ""));
        assertEquals(0, OnScreen.of(alone).count(".jm-lane-change"));
    }

    /** What the lane of changes says in the plain form, from row to row. */
    private static List<String> told(JourneyMap map, Counterpart counterpart) {
        return Jsoup.parse(new PlainForm(WORDS).render(map, counterpart)).select("tr > :first-child").stream()
                .filter(title -> title.text().equalsIgnoreCase("change") && title.nextElementSibling() != null)
                .map(title -> title.nextElementSibling().text()).toList();
    }

    @Test
    public void theLaneOfChangesSaysWhyItTellsNothingWhereTheOtherMapIsNotKnown() {
        for (Counterpart unknown : List.of(Counterpart.NONE, Counterpart.HIDDEN)) {
            OnScreen map = OnScreen.compared(wanted, unknown);
            assertEquals(List.of("Change Not known without the other map"),
                    map.root().select("tr:has(.jm-lane-title:matchesOwn(^Change$))").eachText());
            assertEquals(0, map.count(".jm-change"));
            assertEquals(List.of(), told(wanted, unknown));
        }
    }

    /** Each journey is one line from the first column to the last of nine, although it lacks steps that the other one has. */
    @Test
    public void eachCurvePassesTheStepsThatItsJourneyDoesNotHave() {
        assertEquals(List.of("jm-persona-1 from M50 to 850", "jm-persona-0 from M50 to 850"),
                screen().root().select(".jm-compare .jm-stroke").stream().map(line -> {
                    String[] numbers = line.attr("d").split("[ C]");
                    return line.className().split(" ")[1] + " from " + numbers[0] + " to " + numbers[numbers.length - 2];
                }).toList());
    }

    @Test
    public void saysHowFarTheFeelingsAreApart() {
        assertEquals(List.of("+0.5 better", "0 the same", "\u22120.5 worse", "+3 better", "+1 better"),
                screen().texts(".jm-compare .jm-delta"));
    }

    @Test
    public void saysWhereNothingIsUnderWayYet() {
        assertEquals(List.of("Gap: no solution or issue yet"), screen().texts(".jm-compare .jm-gap-card"));
        assertEquals("1 gap without a solution or issue", screen().one(".jm-compare .jm-gap").text());
    }

    @Test
    public void bothCurvesAreInWordsToo() {
        String said = screen().one(".jm-compare .jm-curve-row").text();
        assertTrue(said, said.contains("Wanted: +2 Great, predicted") && said.contains("Today: \u22122 Awful, team opinion"));
    }

    @Test
    public void leadsToThePageOfTheOther() {
        assertEquals("https://wiki.example.test/9?a=1&b=2", screen().one(".jm-compare-title a").attr("href"));
        Counterpart here = new Counterpart.Known(Drawn.map("jumping-jamie"), "Mobile plan", "");
        assertEquals(0, OnScreen.compared(wanted, here).count(".jm-compare-title a"));
    }

    @Test
    public void aMapThatMayNotBeSeenIsToldWithoutAnythingOfIt() {
        for (String form : FORMS.keySet()) {
            String said = FORMS.get(form).apply(wanted, Counterpart.HIDDEN);
            assertTrue(form, said.contains("which was not found or is not visible to you"));
            assertFalse(form, said.contains("jumping-jamie\""));
        }
    }

    @Test
    public void aMapThatIsComparedWithNoneIsDrawnAsEver() {
        FORMS.forEach((name, form) -> assertFalse(name, form.apply(wanted, Counterpart.NONE).contains("not visible to you")));
    }

    @Property(trials = 60)
    public void anyTwoMapsGiveWholeTables(@From(MapGenerator.class) JourneyMap map, @From(MapGenerator.class) JourneyMap other) {
        FORMS.values().forEach(form -> Drawn.elements(
                Drawn.parse(form.apply(map, new Counterpart.Known(other, "Page", ""))), "table").forEach(TableGrid::check));
    }
}
