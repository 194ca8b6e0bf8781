package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.junit.Test;

/** What pain points and sources tell. */
public class PainsAndSourcesTest {

    @Test
    public void worstPainsOfTheFirstSample() {
        List<PainScore> worst = PainScore.worst(Journey.of(8).sketch().lane(LaneType.PAIN, Span.STEP,
                Samples.pain("p1", 4, 4, 4, "s5"), Samples.pain("p2", 5, 3, 3, "s6"), Samples.pain("p3", 3, 5, 4, "s1"),
                Samples.pain("p4", 4, 3, 3, "s7")).map(), 3);
        assertEquals(List.of("p1", "p3", "p2"), worst.stream().map(it -> it.pain().id()).toList());
        assertEquals(List.of(64, 60, 45), worst.stream().map(PainScore::score).toList());
    }

    @Test
    public void aPainThatIsNotRatedInFullHasNoScoreAndEqualsKeepTheirOrder() {
        List<PainScore> worst = PainScore.worst(Journey.of(1).sketch().lane(LaneType.PAIN, Span.STEP,
                Samples.pain("a", 5, 5, 0), Samples.pain("b", 1, 2, 3), Samples.pain("c", 3, 2, 1)).map(), 9);
        assertEquals(List.of("b", "c"), worst.stream().map(it -> it.pain().id()).toList());
    }

    /** The pain points and solutions of the reference on journeys, section 4.4. */
    private static MapSketch branch() {
        return Journey.of(9).sketch()
                .lane(LaneType.PAIN, Span.STEP, Samples.pain("p1", 4, 4, 5, "s3"), Samples.pain("p2", 3, 5, 5, "s6"),
                        Samples.pain("p3", 5, 1, 2, "s5"), Samples.pain("p4", 2, 3, 4, "s2"))
                .lane(LaneType.SOLUTION, Span.MAP, Samples.improvement("o1", List.of("p1")),
                        Samples.improvement("o2", List.of("p2")))
                .lane(LaneType.OPPORTUNITY, Span.MAP, Samples.improvement("o3", List.of("p3")));
    }

    private static List<String> gaps(MapSketch sketch) {
        return Gaps.of(sketch.map(), MapIndex.of(sketch.map())).stream().map(PainPoint::id).toList();
    }

    @Test
    public void thePainThatNothingAnswersIsAGap() {
        assertEquals(List.of("p4"), gaps(branch()));
    }

    @Test
    public void contentAtItsStepOrAnIssueClosesAGapButAPictureDoesNot() {
        Content page = new Content("c", List.of("s2"), "Plan", ContentForm.PAGE, Link.NONE, Extras.NONE);
        assertEquals(List.of(), gaps(branch().lane(LaneType.CONTENT, Span.STEP, page)));
        assertEquals(List.of("p4"), gaps(branch().lane(LaneType.IMAGE, Span.STEP, page)));
        IssueLink issue = new IssueLink("a", "1", "CARE-1", Relation.FIXED_BY, Extras.NONE);
        assertEquals(List.of(), gaps(Journey.of(1).sketch().lane(LaneType.PAIN, Span.STEP,
                Samples.pain("p", 1, 1, 1, "s1").withIssues(List.of(issue)))));
    }

    private static DataType type(String source, DataType said) {
        return SourceType.of(new Evidence("e", source, said, "", "", 0, Link.NONE, Extras.NONE));
    }

    @Test
    public void sourcesTellHowMuchOrWhy() {
        for (String source : List.of("web analytics", "Web Analytics (pages, clicks, exits)", "Surveys", "NPS", "Jira query",
                "eye-tracking", "session replay")) {
            assertEquals(source, DataType.QUANTITATIVE, type(source, DataType.UNSTATED));
        }
        for (String source : List.of("one-to-one interview", "Interviews", "user tests", "walk-through by customer", "other")) {
            assertEquals(source, DataType.QUALITATIVE, type(source, DataType.UNSTATED));
        }
        assertEquals(DataType.UNSTATED, type("tea leaves", DataType.UNSTATED));
        assertEquals(DataType.UNSTATED, type("(", DataType.UNSTATED));
    }

    @Test
    public void whatASourceSaysOfItselfGoesFirst() {
        assertEquals(DataType.QUALITATIVE, type("survey", DataType.QUALITATIVE));
    }

    @Test
    public void sourcesOfAStepAreThoseOfItsCardsAndValuesOnceEach() throws Exception {
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read("""
                {'format': 'journey-map/1', 'id': 'm', 'title': '', 'scales': [{'id': 'f', 'min': -2, 'max': 2}],
                 'stages': [{'id': 'g1', 'name': '', 'steps': [{'id': 's1', 'action': ''}, {'id': 's2', 'action': ''}]},
                   {'id': 'g2', 'name': '', 'steps': [{'id': 's3', 'action': ''}]}],
                 'lanes': [
                   {'id': 'a', 'type': 'text', 'title': '', 'span': 'stage', 'cards': [
                     {'id': 'n1', 'at': ['g1'], 'text': '', 'evidence': ['e2', 'e9']}]},
                   {'id': 'b', 'type': 'pain', 'title': '', 'cards': [
                     {'id': 'p1', 'at': ['s1'], 'text': '', 'evidence': ['e2', 'e1']},
                     {'id': 'p2', 'text': '', 'evidence': ['e3']}]},
                   {'id': 't', 'type': 'touchpoints', 'title': '', 'cards': [
                     {'id': 't1', 'at': ['s2'], 'text': '', 'channel': 'web'}]},
                   {'id': 'c', 'type': 'curve', 'title': '', 'scale': 'f', 'values': [
                     {'id': 'v1', 'at': 't1', 'value': 0, 'evidence': ['e1']}]},
                   {'id': 'd', 'type': 'bands', 'title': '', 'scale': 'f', 'span': 'stage', 'values': [
                     {'id': 'v2', 'at': 'g2', 'value': 0, 'evidence': ['e3']}]}],
                 'evidence': [{'id': 'e1'}, {'id': 'e2'}, {'id': 'e3'}]}""".replace('\'', '"'));
        assertEquals(
                List.of(List.of("e1", "e2"), List.of("e1", "e2"), List.of("e3")),
                EvidenceRow.of(map).steps().stream().map(step -> step.stream().map(Evidence::id).toList()).toList());
    }
}
