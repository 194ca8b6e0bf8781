package org.journeymaps.core.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class JourneyMapTest {

    private static final IssueLink ISSUE = new IssueLink("jira", "10341", "CARE-58", Relation.FIXED_BY, Extras.NONE);
    private static final PainPoint PAIN = MapSketch.pain("p1", "care", "s1");
    private static final Improvement REMEDY =
            new Improvement("o1", List.of("s2"), "Mend it", List.of("p1"), "", List.of(), Extras.NONE);
    private static final JourneyMap MAP = new MapSketch().stage("Compare", 2)
            .lane(LaneType.TEXT, Span.STEP, new Note("n1", List.of("s1"), "Note", List.of(), Extras.NONE))
            .lane(LaneType.PAIN, Span.STEP, PAIN, MapSketch.pain("p2", "", "s2"))
            .lane(LaneType.SOLUTION, Span.STEP, REMEDY)
            .map();

    @Test
    public void painPointsAndImprovementsAreItsItems() {
        assertEquals(List.of("p1", "p2", "o1"), MAP.items().stream().map(Item::id).toList());
        assertEquals(Optional.of(REMEDY), MAP.item("o1"));
        assertEquals(Optional.empty(), MAP.item("n1"));
        assertEquals(Optional.empty(), MAP.item("none"));
    }

    @Test
    public void changedItemStandsInPlaceOfTheOldOneAndAllElseIsTheSame() {
        for (Item item : List.of(PAIN, REMEDY)) {
            JourneyMap changed = MAP.withItem(item.withIssues(List.of(ISSUE)));
            assertEquals(List.of(ISSUE), changed.item(item.id()).orElseThrow().issues());
            assertEquals(MAP, changed.withItem(item));
        }
    }

    @Test
    public void firstItemOfAnIdGivenTwiceIsTheOneThatChanges() {
        PainPoint second = MapSketch.pain("p1", "other", "s2");
        JourneyMap twice = new MapSketch().lane(LaneType.PAIN, Span.STEP, PAIN, second).map();
        List<Item> items = twice.withItem(PAIN.withIssues(List.of(ISSUE))).items();
        assertEquals(List.of(List.of(ISSUE), List.of()), items.stream().map(Item::issues).toList());
    }

    @Test
    public void itemThatIsNotThereIsNoItemToChange() {
        assertThrows(IllegalArgumentException.class, () -> MAP.withItem(MapSketch.pain("p3", "")));
        assertThrows(IllegalArgumentException.class, () -> MAP.withItem(MapSketch.pain("o1", "")));
    }

    @Test
    public void anchorNamesMapAndItem() {
        assertEquals("jm-m-p1", MAP.anchor(PAIN));
        assertEquals("jm-other-o1", MAP.withId("other").anchor(REMEDY));
    }

    @Test
    public void identityAloneChangesWithAnotherId() {
        assertEquals("other", MAP.withId("other").id());
        assertEquals(MAP, MAP.withId("other").withId(MAP.id()));
    }
}
