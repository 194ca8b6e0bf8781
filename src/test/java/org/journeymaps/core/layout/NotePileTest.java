package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;

public class NotePileTest {

    @Test
    public void whatALaneSaysInAStageLiesTogetherInTheOrderOfTheLanes() {
        JourneyMap map = new MapSketch().stage("A", 2)
                .lane(LaneType.TEXT, Span.STEP, note("a", "s2"))
                .lane(LaneType.PLACE, Span.STEP, note("b", "s1"), note("c", "s2"))
                .lane(LaneType.PEOPLE, Span.STAGE, note("d", "stage1")).map();
        List<NotePile> piles = piles(map);
        assertEquals(List.of(LaneType.TEXT, LaneType.PLACE, LaneType.PEOPLE),
                piles.stream().map(pile -> pile.sample().lane().type()).toList());
        NotePile places = piles.stream().filter(pile -> pile.sample().lane().type() == LaneType.PLACE).findFirst().orElseThrow();
        assertEquals(List.of(0, 1), places.notes().stream().map(NotePile.Placed::place).toList());
    }

    @Test
    public void quotesBesideACurveComeAfterIt() {
        Quote quote = new Quote("q", List.of("s1"), "Oh", "", List.of(), Extras.NONE);
        Value value = new Value("v", "s1", "", 1, "", Basis.ASSERTED, "", "", List.of(), Extras.NONE);
        JourneyMap map = new MapSketch().stage("A", 1)
                .lane(LaneType.QUOTES, Span.STEP, quote)
                .lane(MapSketch.values("l", LaneType.CURVE, "feeling", Span.STEP, List.of(value)))
                .lane(LaneType.PLACE, Span.STEP, note("b", "s1")).map();
        assertEquals(List.of(LaneType.CURVE, LaneType.QUOTES, LaneType.PLACE),
                piles(map).stream().map(pile -> pile.sample().lane().type()).toList());
    }

    @Test
    public void theLinesOfABlueprintAreNotMixed() {
        JourneyMap map = new MapSketch().stage("A", 2)
                .lane(LaneType.SUPPORT_PROCESSES, Span.STEP,
                        new Node("n", List.of("s1"), "Stock", Ownership.OWN, "", List.of(), Extras.NONE))
                .map(MapType.SERVICE_BLUEPRINT);
        List<BandLine> lines = piles(map).stream()
                .flatMap(pile -> pile.notes().stream())
                .flatMap(note -> note.entry() instanceof LaneEntry.Line line && note.place() == 0
                        ? Stream.of(line.line()) : Stream.of())
                .toList();
        assertEquals(lines.size(), lines.stream().distinct().count());
        piles(map).forEach(pile -> assertEquals(1, pile.notes().stream()
                .map(note -> note.entry() instanceof LaneEntry.Line line ? line.line() : BandLine.NONE).distinct().count()));
    }

    private static Note note(String id, String at) {
        return new Note(id, List.of(at), "Note " + id, List.of(), Extras.NONE);
    }

    private static List<NotePile> piles(JourneyMap map) {
        MapIndex index = MapIndex.of(map);
        MapLayout layout = MapLayout.of(map, index, Insights.of(map), ClockAxis.NONE);
        StagePart part = Contents.of(map, index, layout).stages().get(0);
        return NotePile.of(part, 0, layout.rows());
    }
}
