package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.ScreenForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** A page that hides lanes draws fewer rows, and tells nothing else of the map than one that shows them all. */
public class HiddenLanesTest {

    private static final Words WORDS = PropertyWords.english();
    private static final Map<String, BiFunction<LaneChoice, Counterpart, String>> PAPER = Map.of(
            "pdf", new PdfForm(WORDS)::render,
            "plain", new PlainForm(WORDS)::render);
    private static final List<String> MAPS = List.of("jumping-jamie", "sharing-a-song", "school-day", "opening-an-account",
            "circular", "issues", "everything");

    private static final List<String> DERIVED = List.of("departments", "evidence", "issues");

    /** Head, comparison, findings, sources and the rows that say what stands in others. */
    private static final String TOLD = ".jm-bar, .jm-figures, .jm-leg-mean, .jm-findings, .jm-evidence, .jm-care,"
            + " tr:has(> td.jm-lane-departments), tr:has(> td.jm-lane-evidence), tr:has(> td.jm-lane-issues),"
            + " .jm-compare";

    @Test
    public void whateverIsHiddenTheMapTellsTheSame() {
        for (String name : MAPS) {
            JourneyMap map = Drawn.map(name);
            List<String> all = told(screen(View.MAP, LaneChoice.all(map), Counterpart.NONE));
            assertFalse(name, all.isEmpty());
            for (List<String> some : some(map)) {
                assertEquals(name + " without " + some, all, told(screen(View.MAP, hiding(map, some), Counterpart.NONE)));
            }
        }
    }

    @Test
    public void whatIsDrawnSaysTheSameAsWhereEverythingIs() {
        for (String name : List.of("jumping-jamie", "issues", "everything")) {
            JourneyMap map = Drawn.map(name);
            Element all = screen(View.MAP, LaneChoice.all(map), Counterpart.NONE);
            for (List<String> some : some(map)) {
                Element drawn = screen(View.MAP, hiding(map, some), Counterpart.NONE);
                for (String type : List.of("opportunity", "solution", "pain", "scale", "bands", "metric")) {
                    List<String> cells = drawn.select("td.jm-lane-" + type).eachText();
                    if (!cells.isEmpty()) {
                        assertEquals(name + ": " + type + " without " + some,
                                all.select("td.jm-lane-" + type).eachText(), cells);
                    }
                }
            }
        }
    }

    @Test
    public void exportsTellTheSameToo() {
        for (String name : MAPS) {
            JourneyMap map = Drawn.map(name);
            PAPER.forEach((form, draw) -> {
                String all = foot(draw.apply(LaneChoice.all(map), Counterpart.NONE));
                for (List<String> some : some(map)) {
                    assertEquals(form + " of " + name + " without " + some, all,
                            foot(draw.apply(hiding(map, some), Counterpart.NONE)));
                }
            });
        }
    }

    @Test
    public void eachViewTellsTheSame() {
        for (View view : View.values()) {
            JourneyMap map = Drawn.map("jumping-jamie");
            List<String> all = told(screen(view, LaneChoice.all(map), Counterpart.NONE));
            for (List<String> some : some(map)) {
                assertEquals(view + " without " + some, all, told(screen(view, hiding(map, some), Counterpart.NONE)));
            }
        }
    }

    @Test
    public void mapsAreComparedAsAWhole() {
        JourneyMap wanted = Drawn.map("wanted");
        Counterpart now = new Counterpart.Known(Drawn.map("jumping-jamie"), "Mobile plan", "");
        LaneChoice choice = LaneChoice.of(wanted, List.of("change"), List.of());
        for (View view : View.values()) {
            assertEquals(screen(view, LaneChoice.all(wanted), now).select(".jm-compare").outerHtml(),
                    screen(view, choice, now).select(".jm-compare").outerHtml());
        }
        PAPER.forEach((form, draw) -> assertEquals(form,
                compared(draw.apply(LaneChoice.all(wanted), now)), compared(draw.apply(choice, now))));
    }

    @Test
    public void noLaneIsDrawnThatIsHidden() {
        for (String name : MAPS) {
            JourneyMap map = Drawn.map(name);
            for (View view : View.values()) {
                LaneChoice choice = LaneChoice.of(map, List.of(map.lanes().get(0).id()), List.of());
                Element drawn = screen(view, choice, Counterpart.NONE);
                for (Lane lane : map.lanes().subList(1, map.lanes().size())) {
                    if (!lane.title().isBlank() && !lane.type().code().equals("customer-actions")) {
                        assertFalse(name + " " + view + " " + lane.title(),
                                drawn.select(".jm-lane-title, .jm-entry-title").eachText().contains(lane.title()));
                    }
                }
            }
        }
    }

    @Test
    public void noLinkLeadsToACardThatIsHidden() {
        JourneyMap map = Drawn.map("everything");
        for (View view : View.values()) {
            Element drawn = screen(view, LaneChoice.of(map, List.of("evidence", "issues", "curve"), List.of()), Counterpart.NONE);
            for (Element link : drawn.select("a[href^=#]")) {
                assertTrue(view + ": " + link.outerHtml(), drawn.getElementById(link.attr("href").substring(1)) != null);
            }
        }
    }

    @Test
    public void aRowOfIssuesNeedsNoRowOfThePainPointsThatHaveThem() {
        LaneChoice choice = LaneChoice.of(Drawn.map("elements-people"), List.of("issues"), List.of());
        Element whole = screen(View.MAP, LaneChoice.all(choice.whole()), Counterpart.NONE);
        Element drawn = screen(View.MAP, choice, Counterpart.NONE);
        assertEquals(whole.select("td.jm-lane-issues").eachText(), drawn.select("td.jm-lane-issues").eachText());
        assertFalse(drawn.select("td.jm-lane-issues").text().isBlank());
    }

    @Test
    public void whatIsFeltWhereTheJourneyStopsIsNoPartOfTheNextCurve() throws JourneyFormatException {
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read("""
                {"format": "journey-map/1", "id": "m", "title": "M", "type": "current-state",
                 "scales": [{"id": "f", "min": -2, "max": 2}],
                 "stages": [{"id": "g", "name": "G", "steps": [{"id": "s1", "action": "A"},
                  {"id": "s2", "action": "B", "branches": [{"stops": true, "value": -2}, {"to": "s3"}]},
                  {"id": "s3", "action": "C"}]}],
                 "lanes": [
                  {"id": "felt", "type": "curve", "title": "Felt", "scale": "f",
                   "values": [{"id": "a", "at": "s2", "value": 1}]},
                  {"id": "team", "type": "curve", "title": "Team", "scale": "f",
                   "values": [{"id": "b", "at": "s2", "value": 1}]}]}
                """);
        assertEquals(1, screen(View.MAP, hiding(map, List.of("team")), Counterpart.NONE).select(".jm-stop-mark").size());
        assertEquals(0, screen(View.MAP, hiding(map, List.of("felt")), Counterpart.NONE).select(".jm-stop-mark").size());
    }

    private static LaneChoice hiding(JourneyMap map, List<String> lanes) {
        return LaneChoice.of(map, List.of(), lanes);
    }

    /** Each lane that says itself what it says, alone; of a map with very many lanes, all of them in six parts. */
    private static List<List<String>> some(JourneyMap map) {
        List<String> lanes = map.lanes().stream().filter(lane -> !DERIVED.contains(lane.type().code())).map(Lane::id).toList();
        int parts = lanes.size() > 12 ? 6 : lanes.size();
        return IntStream.range(0, parts).mapToObj(part -> IntStream.range(0, lanes.size())
                .filter(lane -> lane % parts == part).mapToObj(lanes::get).toList()).toList();
    }

    private static Element screen(View view, LaneChoice choice, Counterpart counterpart) {
        return Jsoup.parseBodyFragment(new ScreenForm(WORDS, "/s.svg").withView(view).render(choice, counterpart)).body();
    }

    private static List<String> told(Element drawn) {
        return drawn.select(TOLD).eachText();
    }

    /** What is told below the journey of an export, from the findings on. */
    private static String foot(String form) {
        String text = Jsoup.parseBodyFragment(form).text();
        return text.substring(Math.max(0, text.indexOf("What the map tells")));
    }

    private static List<String> compared(String form) {
        List<String> tables = new ArrayList<>(Jsoup.parseBodyFragment(form).select("table").eachText());
        tables.removeIf(text -> !text.startsWith("Compared with"));
        return tables;
    }
}
