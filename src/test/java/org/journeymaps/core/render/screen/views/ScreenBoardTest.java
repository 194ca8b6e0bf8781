package org.journeymaps.core.render.screen.views;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenBoardTest {

    @Test
    public void aStageIsAColumnOfItsStepsAndThenOfEachLane() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("jumping-jamie"));
        assertEquals(List.of("Define", "Compare", "Negotiate", "Select"), board.texts(".jm-board-head > .jm-stage-name"));
        assertEquals(List.of("Actions Step 6 6", "Actions Step 7 7", "Touchpoints Step 6 6", "Touchpoints Step 7 7",
                "Emotion Step 6 6", "Emotion Step 7 7", "Thoughts Step 6 6", "Pain points Step 6 6", "Pain points Step 7 7"),
                board.root().select(".jm-board-column").get(2).select(".jm-sticky-top").eachText());
    }

    @Test
    public void eachNoteSaysItsLaneAndHasTheColourThatTheLegendNames() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("jumping-jamie"));
        board.root().select(".jm-sticky").forEach(note -> assertTrue(note.text(), note.select(".jm-sticky-lane").hasText()));
        board.root().select(".jm-tint-name").forEach(key -> {
            String tint = key.select(".jm-tint").first().classNames().stream()
                    .filter(name -> name.startsWith("jm-tint-")).findFirst().orElseThrow();
            board.root().select(".jm-sticky").stream()
                    .filter(note -> note.select(".jm-sticky-lane").text().equals(key.text()))
                    .forEach(note -> assertTrue(note.text(), note.hasClass(tint)));
        });
        assertEquals(7, board.count(".jm-tint-name"));
    }

    @Test
    public void redIsForPainAndGreenForWhatHelps() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("jumping-jamie"));
        assertEquals(board.count(".jm-pain"), board.count(".jm-sticky.jm-tint-red"));
        assertEquals(3, board.count(".jm-sticky.jm-tint-green"));
    }

    @Test
    public void eachCardIsANoteOfItsOwn() {
        JourneyMap map = new MapSketch().stage("A", 1).lane(LaneType.TEXT, Span.STEP, note("a", "s1"), note("b", "s1")).map();
        assertEquals(List.of("text Step 1 1 Note a", "text Step 1 1 Note b"),
                OnScreen.as(View.NOTES, map).texts(".jm-sticky:not(.jm-tint-blue)"));
    }

    @Test
    public void whatBelongsToNoStageLiesOnAPartOfItsOwn() {
        JourneyMap map = new MapSketch().stage("A", 1).lane(LaneType.TEXT, Span.STEP, note("a"))
                .lane(LaneType.PLACE, Span.MAP, note("b")).map();
        OnScreen board = OnScreen.as(View.NOTES, map);
        assertEquals("Not placed yet text Note a", board.one(".jm-board-tray").text());
        assertEquals("Whole map place Note b", board.one(".jm-board-whole-map").text());
    }

    @Test
    public void theLinesOfABlueprintPartItsNotesOnceInEachStage() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("opening-an-account"));
        assertEquals(List.of("Line of interaction", "Line of visibility", "Line of internal interaction"),
                board.root().select(".jm-board-column").first().select(".jm-board-line").eachText());
        assertEquals(9, board.texts(".jm-sticky-lane").stream().filter("Line of interaction"::equals).count());
    }

    @Test
    public void theQuartersOfAnEmpathyMapAreColumns() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("empathy"));
        assertEquals(List.of("Says", "Thinks", "Does", "Feels", "Pains", "Gains"),
                board.texts(".jm-board-quarters .jm-part-title"));
        assertTrue(board.texts(".jm-board-quarters .jm-sticky").contains("Thinks Ten minutes and I am done. At Start"));
    }

    @Test
    public void aMapWithoutStagesSaysSo() {
        assertEquals("This map has no stages yet.", OnScreen.as(View.NOTES, new MapSketch().map()).one(".jm-board-none").text());
    }

    @Test
    public void theBoardCanBeScrolledByKeyboard() {
        OnScreen board = OnScreen.as(View.NOTES, Drawn.map("jumping-jamie"));
        assertEquals("0", board.one(".jm-scroll").attr("tabindex"));
        assertEquals("Sticky notes of Switching a mobile plan", board.one(".jm-scroll").attr("aria-label"));
    }

    private static Note note(String id, String... at) {
        return new Note(id, List.of(at), "Note " + id, List.of(), Extras.NONE);
    }
}
