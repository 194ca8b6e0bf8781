package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.PropertyWords;
import org.junit.Test;

public class CardLinesTest {

    @Test
    public void anOwnTouchpointIsKnownByItsDepartment() {
        assertEquals(List.of("Hotline", "Phone, two-way", "Billing"), said(touchpoint(Ownership.OWN, "billing")));
        assertEquals(List.of("Hotline", "Phone, two-way", "Own"), said(touchpoint(Ownership.OWN, "")));
        assertEquals(List.of("Hotline", "Phone, two-way", "Partner", "Billing"), said(touchpoint(Ownership.PARTNER,
                "billing")));
        assertEquals(List.of("Hotline", "Phone, two-way", "External"), said(touchpoint(Ownership.EXTERNAL, "")));
    }

    @Test
    public void ratingsThatAreNotGivenAreNotSaid() {
        assertEquals(List.of("It hurts", "Severity 4 of 5", "Frequency 3, reach 2"), said(pain(4, 3, 2)));
        assertEquals(List.of("It hurts", "Reach 2 of 5"), said(pain(0, 0, 2)));
        assertEquals(List.of("It hurts", "Frequency 1 of 5"), said(pain(0, 1, 0)));
        assertEquals(List.of("It hurts"), said(pain(0, 0, 0)));
    }

    @Test
    public void anImprovementNamesThePainsThatItAnswers() {
        assertEquals(List.of("Mend it", "Answers the pain at 1, 2"), said(improvement("placed", "twice")));
        assertEquals(List.of("Mend it", "Answers the pain at 2", "Answers: Pain whole"), said(improvement("twice", "whole")));
        assertEquals(List.of("Mend it"), said(improvement("unknown")));
    }

    @Test
    public void aMetricSaysWhatIsKnown() {
        assertEquals(List.of("Billing", "Be quick", "Call: start 12 min, now 9.5 min, target 2 min", "Better"),
                said(metric("min", number(12), number(9.5), number(2))));
        assertEquals(List.of("Billing", "Be quick", "Call: now 40%", "Better"),
                said(metric("%", number(40), number(40), Reading.NONE)));
        assertEquals(List.of("Billing", "Be quick", "Call: now no, target yes", "Better"),
                said(metric("", Reading.NONE, new Reading.YesNo(false), new Reading.YesNo(true))));
        assertEquals(List.of("Billing", "Be quick", "Call", "Better"),
                said(metric("", Reading.NONE, Reading.NONE, Reading.NONE)));
    }

    @Test
    public void aQuoteNamesAnyoneButTheFirstPersona() {
        assertEquals(List.of("\u201cOh\u201d"), said(new Quote("q", List.of(), "Oh", "p1", List.of(), Extras.NONE)));
        assertEquals(List.of("\u201cOh\u201d", "Carl"), said(new Quote("q", List.of(), "Oh", "p2", List.of(), Extras.NONE)));
    }

    @Test
    public void issuesAreSaidByKeyAndRelationAndNoMore() {
        assertEquals(List.of("It hurts", "Jira: CARE-58, fixed by", "Jira: WEB-7, found in"),
                said(pain(0, 0, 0).withIssues(List.of(issue("CARE-58", Relation.FIXED_BY), issue("WEB-7",
                Relation.FOUND_IN)))));
        assertEquals(List.of("Mend it", "Jira: WEB-7, closes the gap"),
                said(improvement().withIssues(List.of(issue("WEB-7", Relation.CLOSES_GAP)))));
    }

    private static IssueLink issue(String key, Relation relation) {
        return new IssueLink("link", "1", key, relation, Extras.NONE);
    }

    private static List<String> said(Card card) {
        JourneyMap map = new MapSketch().persona("Jamie").persona("Carl").department("billing", "Billing").stage("Go", 2)
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("placed", "", "s1"), MapSketch.pain("twice", "", "s2"))
                .lane(LaneType.PAIN, Span.MAP, MapSketch.pain("whole", ""))
                .map();
        CardLines lines = new CardLines(map, MapIndex.of(map), new StaticWords(PropertyWords.english(), false));
        return lines.of(card).stream().map(Line::text).toList();
    }

    private static Touchpoint touchpoint(Ownership ownership, String department) {
        return new Touchpoint("t", List.of(), "Hotline", Channel.PHONE, "", Direction.TWO, ownership, department, "", 0,
                Reading.NONE, Reading.NONE, Extras.NONE);
    }

    private static PainPoint pain(int severity, int frequency, int reach) {
        return new PainPoint("p", List.of(), "It hurts", severity, frequency, reach, "", List.of(), List.of(), Extras.NONE);
    }

    private static Improvement improvement(String... answers) {
        return new Improvement("o", List.of(), "Mend it", List.of(answers), "", List.of(), Extras.NONE);
    }

    private static Metric metric(String unit, Reading start, Reading now, Reading target) {
        return new Metric("m", List.of(), "Be quick", "Call", unit, "", start, now, target, "Better", List.of(),
                Reading.NONE, Reading.NONE, "billing", "", List.of(), Extras.NONE);
    }

    private static Reading number(double value) {
        return new Reading.Number(value);
    }
}
