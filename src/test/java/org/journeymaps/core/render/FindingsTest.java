package org.journeymaps.core.render;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.journeymaps.core.render.words.FindingWords;
import org.journeymaps.core.render.words.Numbers;
import org.junit.Test;

public class FindingsTest {

    /** Each finding as "title: line / line". */
    private static List<String> findings(JourneyMap map) {
        Words words = PropertyWords.english();
        Numbers numbers = new Numbers(Locale.ENGLISH, false);
        MapIndex index = MapIndex.of(map);
        return new FindingWords(map, index, Findings.of(map, index),
                (key, arguments) -> words.text("journey-maps.map." + key, arguments), numbers::plain).all().stream()
                .map(finding -> finding.title() + ": " + String.join(" / ", finding.lines()))
                .toList();
    }

    private static JourneyMap example(String name) throws Exception {
        return new JourneyReader(Limits.DEFAULT)
                .read(Files.readString(Path.of("src/main/resources/examples/" + name + ".json")));
    }

    @Test
    public void theFirstExampleIsSummedUp() throws Exception {
        assertEquals(
                List.of(
                        "Emotion, from \u22121 to 1: Mean \u22120.094, peak \u22121 at step 6, end 0.5; remembered as \u22120.25",
                        "Raters: Author of this example: 8 values",
                        "Worst pain points: Plans cannot be set side by side: 64 of 125"
                                + " / The bill hides what each part costs: 60 of 125"
                                + " / A long call to say one simple thing: 45 of 125",
                        "Hand-offs: From Billing to Web Team at step 5 / From Web Team to Customer Support Team at step 6",
                        "Channels: Web: 3 uses / Phone: 3 uses / TV: 1 use"),
                findings(example("jumping-jamie")));
    }

    @Test
    public void pathsAreToldApart() throws Exception {
        assertEquals(
                "Feeling, from \u22121 to 1: "
                        + "Path to step 8, 60 %: Mean 0.188, peak 1 at step 8, end 1; remembered as 1"
                        + " / Path to step 9, 40 %: Mean 0, peak 1 at step 3, end \u22120.5; remembered as 0.25"
                        + " / Mean of the paths by their shares, without those that stop: 0.113",
                findings(example("sharing-a-song")).get(0));
    }

    @Test
    public void weightsStopsAndGapsAreTold() throws Exception {
        List<String> findings = findings(example("opening-an-account"));
        assertTrue(findings.get(0), findings.get(0).contains("remembered as 0.75; mean by minutes \u22120.106 / "
                + "Path that stops at step 5, 4 %: "));
        assertTrue(findings.get(0), findings.get(0).contains("(1 value without a weight left out)"));
        assertTrue(findings.toString(), findings.contains("Pain points that nothing answers: No sign shows which desk"));
    }

    /** Readers called the original of this map pessimistic: it is one observer's view. */
    @Test
    public void whoGaveTheValuesIsTold() throws Exception {
        assertTrue(findings(example("coffee-house-visit")).contains("Raters: One observer: 12 values"));
    }

    @Test
    public void costsAndPredictionsAreTold() {
        JourneyMap map = new MapSketch().stage("All", 2)
                .curve("feeling", Span.STEP, List.of(value("s1", "", 1, Basis.PREDICTED), value("s1", "", -1, Basis.REPORTED)))
                .lane(LaneType.TOUCHPOINTS, Span.STEP, call("a", 6, new Reading.Number(200)),
                        call("b", 0.5, new Reading.Number(9)), call("c", 2, Reading.NONE))
                .map();
        List<String> findings = findings(map);
        assertTrue(findings.get(0), findings.get(0).endsWith("Predictions were off by 2 on average, on the scale of the lane"));
        assertEquals(
                "Cost of contacts: a: 1,200, for 200 contacts / b: 4.5, for 9 contacts / Together: 1,204.5"
                        + " / One touchpoint tells a cost, but not how many contacts there are",
                findings.get(1));
        assertEquals("Channels: Phone: 3 uses, 209 contacts", findings.get(2));
    }

    private static Touchpoint call(String name, double cost, Reading volume) {
        return new Touchpoint(name, List.of("s1"), name, Channel.PHONE, "", Direction.TWO, Ownership.OWN, "", "", 0,
                new Reading.Number(cost), volume, Extras.NONE);
    }

    @Test
    public void ofVeryManyPathsAFewAreTold() {
        List<Branch> ways = IntStream.rangeClosed(2, 10)
                .mapToObj(i -> new Branch("s" + i, "", 10, "", Reading.NONE, Extras.NONE)).toList();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("s1", "", "", "", 0, 0, 0, List.of(), ways, Extras.NONE));
        IntStream.rangeClosed(2, 10).forEach(i -> steps.add(MapSketch.step("s" + i, "")));
        JourneyMap map = new MapSketch().stage(new Stage("g", "", "", "", steps, Extras.NONE)).curve(1, 1).map();
        assertTrue(findings(map).get(0).contains(" / 3 more paths / "));
    }

    @Test
    public void aMapThatTellsNothingHasNoFindings() {
        assertEquals(List.of(), findings(new MapSketch().stage("All", 2).map()));
        assertEquals(List.of(), OnScreen.of(new MapSketch().stage("All", 2)).texts(".jm-findings"));
    }

    @Test
    public void everyFormTellsThem() throws Exception {
        JourneyMap map = example("jumping-jamie");
        Words words = PropertyWords.english();
        String line = "Plans cannot be set side by side: 64 of 125";
        assertEquals(
                "What the map tells", OnScreen.of(map).one(".jm-findings-title").text().strip());
        for (String form : List.of(new PlainForm(words).render(map), new PdfForm(words).render(map))) {
            assertTrue(form, form.contains("What the map tells") && form.contains(line));
        }
    }
}
