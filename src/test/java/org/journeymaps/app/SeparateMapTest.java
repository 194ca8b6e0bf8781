package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.SeparateMap.Separated;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class SeparateMapTest {

    private static final IssueLink ISSUE = new IssueLink("l1", "7", "CARE-58", Relation.FIXED_BY, Extras.NONE);
    private static final JourneyMap MAP = map("p1");

    private final OnePage page = OnePage.holdingMaps(MAP, MAP);
    private final SeparateMap separate = new SeparateMap(page, page);

    @Test
    public void oneOfTwoGetsAFreshIdAndKeepsAllElse() throws MapRefusedException {
        Separated separated = separate.separate(OnePage.CONTENT, reference(2));
        assertEquals(2, separated.version());
        assertEquals(MAP, page.map(1));
        assertEquals(MAP.withId(separated.map()), page.map(2));
        assertNotEquals("m", separated.map());
        assertEquals(List.of(ISSUE), page.map(2).item("p1").orElseThrow().issues());
    }

    @Test
    public void theSecondOfTwoPeopleChangesNothing() throws MapRefusedException {
        MacroReference other = reference(1);
        separate.separate(OnePage.CONTENT, reference(2));
        refused(Reason.MAP_CHANGED, other);
        assertEquals(2, page.version());
    }

    @Test
    public void theOneThatCannotBeToldApartIsAskedFor() {
        String hash = page.stored(1).hash();
        refused(Reason.MAP_AMBIGUOUS, new MacroReference("", "m", hash, 0));
    }

    @Test
    public void theOneThatWasPickedIsSeparated() throws MapRefusedException {
        String id = separate.separate(OnePage.CONTENT, new MacroReference("", "m", page.stored(1).hash(), 1)).map();
        assertEquals(id, page.map(1).id());
        assertEquals("m", page.map(2).id());
    }

    @Test
    public void aBodyThatChangedMeanwhileStays() {
        refused(Reason.MAP_CHANGED, new MacroReference("macro-2", "m", "0".repeat(64), 0));
    }

    @Test
    public void whoMayNotEditChangesNothing() {
        page.readOnly();
        refused(Reason.EDIT_DENIED, reference(2));
        page.hide();
        refused(Reason.CONTENT_MISSING, reference(2));
    }

    @Test
    public void aMapWithProblemsIsLeftToItsAuthor() {
        JourneyMap broken = new MapSketch().stage("A", 1)
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("x", "", "s1"), MapSketch.pain("x", "", "s1")).map();
        OnePage twice = OnePage.holdingMaps(broken, broken);
        MapRefusedException refusal = assertThrows(MapRefusedException.class, () -> new SeparateMap(twice, twice)
                .separate(OnePage.CONTENT, new MacroReference("macro-1", "m", twice.stored(1).hash(), 0)));
        assertEquals(Reason.MAP_PROBLEMS, refusal.reason());
        assertEquals(1, twice.version());
    }

    private void refused(Reason reason, MacroReference reference) {
        int before = page.version();
        MapRefusedException refusal =
                assertThrows(MapRefusedException.class, () -> separate.separate(OnePage.CONTENT, reference));
        assertEquals(reason, refusal.reason());
        assertEquals(before, page.version());
    }

    private MacroReference reference(int position) {
        StoredMap stored = page.stored(position);
        return new MacroReference(stored.macro(), stored.map(), stored.hash(), 0);
    }

    private static JourneyMap map(String item) {
        return new MapSketch().stage("A", 1).lane(LaneType.PAIN, Span.STEP,
                MapSketch.pain(item, "", "s1").withIssues(List.of(ISSUE))).map();
    }
}
