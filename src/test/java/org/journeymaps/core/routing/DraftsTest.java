package org.journeymaps.core.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.PropertyWords;
import org.junit.Test;

public class DraftsTest {

    static final PageReference PAGE = new PageReference(
            "Mobile plans", "https://wiki.example.test/pages/viewpage.action?pageId=98311");

    private static final Choice HIGH = new Choice("2", "High");
    private static final Assignment LEAD =
            new Assignment(Assignment.Rule.COMPONENT_LEAD, new Choice("10200", "Billing"));
    private static final Route ROUTE = new Route(
            "jira-1", new Choice("CARE", "Customer care"), new Choice("10002", "Bug"), LEAD, List.of("voice", "journey-map"),
            Map.of(5, HIGH), Map.of("customfield_1", "\"x\""));
    private static final ListedDepartment CARE = new ListedDepartment("care", "Customer care", 1, ROUTE, false, true);
    private static final Drafts DRAFTS = new Drafts(PropertyWords.english()::text);

    @Test
    public void painPointOfTheExampleIsToldWithAllThatSurroundsIt() throws Exception {
        String text = Files.readString(Path.of("src/main/resources/examples/jumping-jamie.json"));
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text);
        IssueDraft draft = DRAFTS.draft(map, map.item("p2").orElseThrow(), CARE, PAGE);
        assertEquals("A long call to say one simple thing", draft.summary());
        assertEquals("""
                A long call to say one simple thing

                {quote}
                \u201cEnough. I am leaving.\u201d
                {quote}

                *Stage:* Negotiate
                *Step:* 6 Rings her carrier and says she is looking around
                *Persona:* Jumping Jamie, 31, office worker
                *Severity:* 5 of 5
                *Frequency:* 3 of 5
                *Reach:* 3 of 5
                *Journey map:* Switching a mobile plan
                *Page:* Mobile plans
                https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-jumping-jamie-p2""", draft.description());
    }

    @Test
    public void routeOfTheDepartmentSaysWhereItGoes() {
        IssueDraft draft = draft(pain("It hurts", 5));
        assertEquals("jira-1", draft.link());
        assertEquals(ROUTE.project(), draft.project());
        assertEquals(ROUTE.type(), draft.type());
        assertEquals(LEAD, draft.assignment());
        assertEquals(List.of("voice", "journey-map"), draft.labels());
        assertEquals(Map.of("customfield_1", "\"x\""), draft.defaults());
    }

    @Test
    public void severityWithoutPriorityLeavesItToJira() {
        assertEquals(HIGH, draft(pain("It hurts", 5)).priority());
        assertEquals(Choice.NONE, draft(pain("It hurts", 4)).priority());
        assertEquals(Choice.NONE, draft(pain("It hurts", 0)).priority());
        assertEquals(Choice.NONE, draft(solution("Mend it")).priority());
    }

    @Test
    public void itemThatSaysNothingIsCalledWhatItIs() {
        assertEquals("Pain point", draft(pain(" \n", 0)).summary());
        assertEquals("Solution", draft(solution("\u0001")).summary());
    }

    @Test
    public void whatIsNotKnownIsNotSaid() {
        JourneyMap map = new MapSketch().lane(LaneType.PAIN, Span.MAP, pain("It hurts", 0)).map();
        assertEquals(
                "It hurts\n\n*Journey map:* Sketch\n*Page:* Mobile plans\n" + PAGE.url() + "#jm-m-i",
                draft(map).description());
    }

    @Test
    public void solutionNamesThePainsThatItAnswers() {
        JourneyMap map = new MapSketch().stage("Compare", 1)
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("p", "", "s1"), MapSketch.pain("q", "", "s1"))
                .lane(LaneType.SOLUTION, Span.MAP, solution("Mend it", "q", "p", "gone")).map();
        assertTrue(draft(map).description(), draft(map).description().contains("\n*Answers:* Pain p; Pain q\n"));
    }

    @Test
    public void quoteIsOneOfTheStepBeforeOneOfTheStageAndOfTheFirstPersonaBeforeOthers() {
        Quote stage = MapSketch.quote("Stage", "stage1");
        Quote other = new Quote("q1", List.of("s1"), "Other", "p2", List.of(), Extras.NONE);
        Quote first = new Quote("q2", List.of("s1", "s2"), "First", "p1", List.of(), Extras.NONE);
        Quote elsewhere = MapSketch.quote("Elsewhere", "s2");
        assertQuoted("First", "Jamie", personas().lane(LaneType.QUOTES, Span.STAGE, stage)
                .lane(LaneType.QUOTES, Span.STEP, elsewhere, other, first));
        assertQuoted("Other", "Carl", personas().lane(LaneType.QUOTES, Span.STEP, elsewhere, other));
        assertQuoted("Stage", "Jamie", personas().lane(LaneType.QUOTES, Span.STAGE, stage)
                .lane(LaneType.QUOTES, Span.STEP, elsewhere));
    }

    @Test
    public void sourcesOfTheValuesThereAreNamed() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/json/evidenced.json"));
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text);
        Item pain = map.items().stream().filter(item -> description(map,
                item).contains("*Evidence:*")).findFirst().orElseThrow();
        assertEquals(
                "*Evidence:* user test, Invented example: eight customers compare plans on the site, 2026-03-18, n = 8",
                description(map, pain).lines().filter(line -> line.startsWith("*Evidence:*")).findFirst().orElseThrow()
                        .replace("&#45;", "-"));
    }

    @Test
    public void whatIsReadBeforeItIsSentHasNoMarkup() {
        JourneyMap map = personas().lane(LaneType.QUOTES, Span.STEP, MapSketch.quote("*Oh*", "s1"))
                .lane(LaneType.PAIN, Span.STEP, placed("{code}\r\nhurts")).map();
        assertEquals("""
                {code}
                hurts

                \u201c*Oh*\u201d

                Stage: Compare
                Step: 1 Action 1
                Persona: Jamie
                Journey map: Sketch
                Page: Mobile plans
                """ + PAGE.url() + "#jm-m-i", DRAFTS.preview(map, map.item("i").orElseThrow(), PAGE));
    }

    @Test
    public void longTextIsCutAtALineAndTheWayBackStays() {
        String line = "x".repeat(98) + "*\n";
        String description = draft(pain(line.repeat(100), 3)).description();
        assertTrue(description.length() <= IssueDraft.DESCRIPTION);
        assertEquals(line.repeat(100).strip(), WikiReader.read(description).text().substring(0, 9_999));
        String stars = "*".repeat(98) + "x\n";
        String cut = draft(pain(stars.repeat(100), 3)).description();
        assertTrue(cut, cut.length() <= IssueDraft.DESCRIPTION && cut.length() > IssueDraft.DESCRIPTION - 700);
        assertTrue(cut, cut.contains("&#42;x\n\nThe text goes on; read the rest on the map.\n\n*Severity:* 3 of 5\n"));
        assertTrue(cut, cut.endsWith("#jm-m-i"));
    }

    @Test
    public void longLineIsCutWhereItMustBe() {
        for (String text : List.of("*".repeat(10_000), "\ud83d\ude00*".repeat(5_000), "** ".repeat(3_333))) {
            String description = draft(pain(text, 3)).description();
            assertTrue(description.length() <= IssueDraft.DESCRIPTION);
            assertTrue(description.length() > IssueDraft.DESCRIPTION * 9 / 10);
            assertTrue(description, description.contains("\u2026\n\nThe text goes on; "));
            assertFalse(description, description.matches("(?s).*\\p{Cs}.*"));
        }
    }

    private static void assertQuoted(String quote, String persona, MapSketch sketch) {
        String description = draft(sketch.lane(LaneType.PAIN, Span.STEP, placed("It hurts")).map()).description();
        assertTrue(description, description.contains("\n{quote}\n\u201c" + quote + "\u201d\n{quote}\n"));
        assertTrue(description, description.contains("\n*Persona:* " + persona + "\n"));
    }

    private static MapSketch personas() {
        return new MapSketch().persona("Jamie").persona("Carl").stage("Compare", 2);
    }

    private static String description(JourneyMap map, Item item) {
        return DRAFTS.draft(map, item, CARE, PAGE).description();
    }

    private static IssueDraft draft(Item item) {
        LaneType type = item instanceof PainPoint ? LaneType.PAIN : LaneType.SOLUTION;
        return draft(new MapSketch().lane(type, Span.MAP, item).map());
    }

    private static IssueDraft draft(JourneyMap map) {
        return DRAFTS.draft(map, map.item("i").orElseThrow(), CARE, PAGE);
    }

    private static PainPoint pain(String text, int severity) {
        return new PainPoint("i", List.of(), text, severity, 0, 0, "", List.of(), List.of(), Extras.NONE);
    }

    private static PainPoint placed(String text) {
        return new PainPoint("i", List.of("s1"), text, 0, 0, 0, "", List.of(), List.of(), Extras.NONE);
    }

    private static Improvement solution(String text, String... answers) {
        return new Improvement("i", List.of(), text, List.of(answers), "", List.of(), Extras.NONE);
    }
}
