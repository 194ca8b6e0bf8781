package org.journeymaps.core.render.screen.cards;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ScreenItemsTest {

    private static final IssueLink CARE = new IssueLink("link-a", "10341", "CARE-58", Relation.FIXED_BY, Extras.NONE);
    private static final IssueLink WEB = new IssueLink("link-b", "77", "WEB-7", Relation.CLOSES_GAP, Extras.NONE);

    @Test
    public void everyItemCanBeLedToWhereverItStands() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 4)
                .lane(LaneType.PAIN, Span.STEP, pain("p1", "s1", "s4"), pain("p2"))
                .lane(LaneType.PAIN, Span.MAP, pain("p3"))
                .lane(LaneType.OPPORTUNITY, Span.STAGE, remedy("o1", "stage1"))
                .lane(LaneType.SOLUTION, Span.STEP, remedy("r1", "s2")));
        for (String item : List.of("p1", "p2", "p3", "o1", "r1")) {
            assertEquals("jm-m-" + item, map.one(".jm-card[data-jm-item=" + item + "]").id());
        }
        assertEquals("and the map itself", 6, map.count("[id]"));
    }

    @Test
    public void ofTwoItemsWithOneIdTheFirstIsLedTo() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 2)
                .lane(LaneType.PAIN, Span.STEP, pain("p1", "s1"), pain("p1", "s2")));
        assertEquals(2, map.count("[data-jm-item=p1]"));
        assertEquals(1, map.count("[id=jm-m-p1]"));
    }

    @Test
    public void idsDifferFromMapToMap() {
        JourneyMap map = new MapSketch().stage("All", 1).lane(LaneType.PAIN, Span.STEP, pain("p1", "s1")).map();
        assertEquals("jm-other-p1", OnScreen.of(map.withId("other")).one(".jm-pain").id());
    }

    @Test
    public void keysStandAtTheFootOfTheCardAsTextWithWhatTheScriptNeeds() {
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 2)
                .lane(LaneType.PAIN, Span.STEP, pain("p1", "s1").withIssues(List.of(CARE, WEB)))
                .lane(LaneType.SOLUTION, Span.STEP, remedy("r1", "s2").withIssues(List.of(WEB))));
        Element strip = map.one(".jm-pain > .jm-strip:last-child");
        assertEquals("CARE-58 WEB-7", strip.text());
        assertEquals(
                List.of("class=jm-issue data-jm-link=link-a data-jm-issue=10341 data-jm-relation=fixed-by",
                        "class=jm-issue data-jm-link=link-b data-jm-issue=77 data-jm-relation=closes-gap"),
                strip.children().stream().map(ScreenItemsTest::attributes).toList());
        assertEquals("WEB-7", map.one(".jm-improvement > .jm-strip:last-child").text());
        assertEquals(0, strip.select("a").size());
    }

    @Test
    public void itemWithoutIssuesHasNoStrip() {
        assertEquals(0, OnScreen.of(new MapSketch().stage("All", 1).lane(LaneType.PAIN, Span.STEP, pain("p1", "s1")))
                .count(".jm-strip"));
    }

    private static String attributes(Element element) {
        List<Attribute> attributes = element.attributes().asList();
        return String.join(" ", attributes.stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
    }

    private static PainPoint pain(String id, String... at) {
        return MapSketch.pain(id, "", at);
    }

    private static Improvement remedy(String id, String... at) {
        return new Improvement(id, Arrays.asList(at), "Mend it", List.of(), "", List.of(), Extras.NONE);
    }
}
