package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** The lane of issues says which items of the other lanes have some, where those stand. */
public class IssuesLaneTest {

    private static PainPoint pain(String id, List<String> keys, String... at) {
        return new PainPoint(id, List.of(at), "Pain " + id, 0, 0, 0, "", List.of(), List.of(), Extras.NONE)
                .withIssues(links(keys));
    }

    private static Improvement remedy(String id, List<String> keys, String... at) {
        return new Improvement(id, List.of(at), "Remedy " + id, List.of(), "", links(keys), Extras.NONE);
    }

    private static List<IssueLink> links(List<String> keys) {
        return keys.stream()
                .map(key -> new IssueLink("jira", key.replaceAll("\\D", ""), key, Relation.FIXED_BY, Extras.NONE)).toList();
    }

    /** Two stages of two steps; one pain without an issue, one item at a stage, one for the whole map and one without a place. */
    private static JourneyMap map(Span span) {
        return new MapSketch().stage("First", 2).stage("Second", 2)
                .lane(LaneType.PAIN, Span.STEP, pain("one", List.of("CARE-1"), "s1"), pain("none", List.of(), "s2"),
                        pain("lost", List.of("CARE-9")))
                .lane(LaneType.OPPORTUNITY, Span.STAGE, remedy("two", List.of("WEB-2", "WEB-3"), "stage2"))
                .lane(LaneType.SOLUTION, Span.MAP, remedy("all", List.of("ALL-1")))
                .lane(LaneType.ISSUES, span).map();
    }

    private static List<String> onScreen(Span span) {
        return OnScreen.of(map(span)).root().select("td.jm-lane-issues").stream().map(Element::text).toList();
    }

    @Test
    public void whatStandsAtAStageCountsAtEachOfItsSteps() {
        assertEquals(List.of("Pain one CARE-1", "", "Remedy two WEB-2 WEB-3", "Remedy two WEB-2 WEB-3"), onScreen(Span.STEP));
    }

    @Test
    public void byStageAndForTheWholeMapEachItemStandsOnce() {
        assertEquals(List.of("Pain one CARE-1", "Remedy two WEB-2 WEB-3"), onScreen(Span.STAGE));
        assertEquals(List.of("Pain one CARE-1 Remedy two WEB-2 WEB-3"), onScreen(Span.MAP));
    }

    @Test
    public void anItemIsLedToWhereItStandsItselfAndNotInTheLaneOfIssues() {
        OnScreen map = OnScreen.of(map(Span.STEP));
        assertEquals(0, map.count(".jm-lane-issues [id]"));
        assertEquals(1, map.count("[id=jm-m-one]"));
    }

    /** What stands at a stage is told at the stage, and in this lane at both of its steps. */
    @Test
    public void theOtherFormsSayTheSame() {
        for (String form : List.of(new PlainForm(PropertyWords.english()).render(map(Span.STEP)),
                new PdfForm(PropertyWords.english()).render(map(Span.STEP)))) {
            String told = Jsoup.parse(form).text();
            assertEquals(List.of(2, 3, 3, 1, 1), Stream.of("CARE-1", "WEB-2", "WEB-3", "ALL-1", "CARE-9")
                    .map(key -> told.split(key, -1).length - 1).toList());
        }
    }
}
