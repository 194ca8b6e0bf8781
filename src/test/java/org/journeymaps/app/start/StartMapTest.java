package org.journeymaps.app.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapReading;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.junit.Test;

public class StartMapTest {

    private static final MacroReference MACRO = new MacroReference("m1", "", BodyHash.of(""), 0);
    private static final Start JAMIE = new Start(true, "jumping-jamie");
    private static final Start STARS = new Start(false, "star-rating");

    private static final Start FUTURE = new Start(false, "future-state");
    private static final String TODAY = text("today");

    private String body = "";
    private List<String> above = List.of();
    private List<String> below = List.of();
    private final StartMap start = new StartMap(new OneMap(), new MapTemplates(), new Examples(), EnglishWords::new);

    @Test
    public void emptyMacroGetsTheExample() throws MapRefusedException {
        body = " \n";
        assertEquals(8, start.start(5, MACRO, JAMIE));
        assertEquals("Switching a mobile plan", title());
    }

    @Test
    public void emptyMacroGetsTheTemplateInTheLanguageOfWhoStarts() throws MapRefusedException {
        assertEquals(8, start.start(5, MACRO, STARS));
        assertEquals("Star rating", title());
    }

    @Test
    public void macroThatHoldsSomethingStays() {
        body = "{}";
        MapRefusedException refusal = assertThrows(MapRefusedException.class, () -> start.start(5, MACRO, JAMIE));
        assertEquals(MapRefusedException.Reason.MAP_NOT_EMPTY, refusal.reason());
        assertEquals("{}", body);
    }

    @Test
    public void whatTheAppDoesNotBringIsNotOffered() {
        assertTrue(start.offers(JAMIE));
        assertTrue(start.offers(STARS));
        for (Start other : new Start[] {new Start(true, "star-rating"), new Start(false, "jumping-jamie"),
            new Start(false, "../x")}) {
            assertFalse(start.offers(other));
            assertThrows(IllegalArgumentException.class, () -> start.start(5, MACRO, other));
        }
    }

    @Test
    public void aFutureStateIsThePairOfTheCurrentMapOfItsPage() throws MapRefusedException {
        above = List.of(TODAY);
        start.start(5, MACRO, FUTURE);
        JourneyMap current = map(TODAY);
        JourneyMap wanted = map(body);
        assertEquals("today", wanted.pair());
        assertEquals(MapType.FUTURE_STATE, wanted.type());
        assertEquals(current.stages(), wanted.stages());
        assertEquals(current.personas(), wanted.personas());
        assertEquals(current.scales(), wanted.scales());
        assertEquals(List.of(), MapCheck.problems(wanted));
        assertTrue(DrawnLanes.of(wanted).stream().map(Lane::type).toList()
                .containsAll(List.of(LaneType.CHANGE, LaneType.ISSUES)));
        Comparison comparison = Comparison.of(new Counterpart.Known(current, "", ""), wanted);
        assertEquals(Set.of(Change.KEEP), comparison.steps().stream().map(PairedStep::change).collect(Collectors.toSet()));
    }

    @Test
    public void withoutACurrentMapAFutureStateHasStagesOfItsOwn() throws MapRefusedException {
        above = List.of("{", new Examples().fresh("opening-an-account"), TODAY);
        below = List.of(TODAY, text("broken").replace("\"answers\": [", "\"answers\": [\"nothing\", "));
        start.start(5, MACRO, FUTURE);
        assertEquals("", map(body).pair());
        assertEquals(List.of("Awareness", "Consideration", "Decision", "Purchase", "Retention", "Advocacy"),
                map(body).stages().stream().map(Stage::name).toList());
    }

    @Test
    public void theNearestCurrentMapAboveIsMeantElseTheFirstBelow() throws MapRefusedException {
        above = List.of(TODAY, text("near"));
        below = List.of(text("below"), text("last"));
        start.start(5, MACRO, FUTURE);
        assertEquals("near", map(body).pair());
        body = "";
        above = List.of();
        start.start(5, MACRO, FUTURE);
        assertEquals("below", map(body).pair());
    }

    @Test
    public void whatIsWrongTodayIsNotWanted() throws MapRefusedException {
        above = List.of(today("s1"));
        start.start(5, MACRO, FUTURE);
        Step step = map(body).steps().get(0);
        assertEquals(0, step.waitMinutes());
        assertEquals(List.of(StepFlag.MOMENT_OF_TRUTH), step.flags());
        assertEquals(List.of(), MapCheck.problems(map(body)));
    }

    @Test
    public void idsOfTheTemplateThatTheJourneyHasGivenLeaveTheTemplateAsItIs() throws MapRefusedException {
        above = List.of(today("scale-feeling"));
        start.start(5, MACRO, FUTURE);
        assertEquals("", map(body).pair());
        assertEquals(List.of(), MapCheck.problems(map(body)));
    }

    private static String today(String step) {
        return """
                {"format": "journey-map/1", "id": "today", "title": "T", "stages": [{"id": "g", "name": "G", "steps": [
                  {"id": "%s", "action": "A", "waitMinutes": 9, "flags": ["wait-point", "moment-of-truth"], "branches": [
                    {"when": "tired", "value": 900}]}]}]}""".formatted(step);
    }

    private static String text(String id) {
        return new JourneyWriter().write(new Examples().map("jumping-jamie").withId(id));
    }

    private static JourneyMap map(String text) {
        return ((MapReading.Drawn) MapReading.of(text)).map();
    }

    private String title() {
        return map(body).title();
    }

    private final class OneMap implements MapStore {

        @Override
        public StoredPage page(long contentId) {
            List<StoredMap> maps = new ArrayList<>();
            above.forEach(text -> maps.add(stored(maps.size() + 1, "o" + maps.size(), text)));
            maps.add(stored(maps.size() + 1, MACRO.macro(), body));
            below.forEach(text -> maps.add(stored(maps.size() + 1, "o" + maps.size(), text)));
            return new StoredPage(true, maps);
        }

        private static StoredMap stored(int position, String macro, String text) {
            String id = MapReading.of(text) instanceof MapReading.Drawn drawn ? drawn.map().id() : "";
            return new StoredMap(position, "", macro, id, text);
        }

        @Override
        public int replace(long contentId, MacroReference map, Change change) throws MapRefusedException {
            assertEquals(5, contentId);
            assertEquals(MACRO, map);
            body = change.apply(body);
            return 8;
        }

        @Override
        public int write(long contentId, StoredMap map, String text) {
            throw new AssertionError("not asked");
        }
    }
}
