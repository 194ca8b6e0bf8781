package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.TestTracker.Answer;
import org.journeymaps.app.filing.TestTracker.Issue;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.junit.Test;

public class FileIssueTest {

    private final TestSite site = new TestSite();
    private final Node author = site.node("author");

    @Test
    public void theItemEndsWithALinkedIssue() throws MapRefusedException {
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(new Obstacle.None(), result.obstacle());
        assertEquals(site.filing(), result.filing());
        assertEquals(State.CREATED, result.filing().state());
        assertFalse(result.filing().unfinished());
        assertEquals(List.of("WEB-1"), site.keys());
        Issue issue = site.tracker().issues().get(0);
        assertEquals(result.filing().marker(), issue.stamp().marker());
        assertEquals(
                List.of(TestSite.PAGE, TestSite.MAP, "p1"),
                List.of(issue.stamp().content(), issue.stamp().map(), issue.stamp().item()));
        assertEquals(new Backlink(
                "journeymaps=98311&map=jumping-jamie&item=p1",
                "https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-jumping-jamie-p1",
                "Mobile plan: Plans cannot be set side by side",
                "https://wiki.example.test/icon.png", "journey-maps.backlink.icon", false),
                issue.backlinks().values().iterator().next());
    }

    @Test
    public void theAttemptIsStoredBeforeAnythingIsSentAndNoLockIsHeldMeanwhile() throws MapRefusedException {
        List<String> meanwhile = new ArrayList<>();
        site.tracker().meanwhile(() -> {
            Filing filing = site.filing();
            meanwhile.add(filing.state() + " " + filing.user() + " " + filing.project() + " " + filing.department());
        });
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of("SENDING author WEB web-team"), meanwhile);
    }

    @Test
    public void whatThePersonChoseTakesThePlaceOfTheDraft() throws MapRefusedException {
        Assignment person = new Assignment(Assignment.Rule.PERSON, new Choice("mlee", "Mia Lee"));
        author.fileIssue().file(new FileIssue.Request(
                TestSite.PAGE, new MacroReference("macro1", "", "", 0), "p1", "web-team", "  Two\nlines ",
                new Choice("10007", "Story"), person, new Choice("2", "High"), false));
        Issue issue = site.tracker().issues().get(0);
        assertEquals("Two lines", issue.draft().summary());
        assertEquals("10007", issue.draft().type().id());
        assertEquals(person, issue.draft().assignment());
        assertEquals("2", issue.draft().priority().id());
    }

    @Test
    public void whatThePersonLeftOpenIsTheDraft() throws MapRefusedException {
        author.fileIssue().file(new FileIssue.Request(
                TestSite.PAGE, new MacroReference("macro1", "", "", 0), "p1", "web-team", " ", Choice.NONE,
                new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE), Choice.NONE, false));
        Issue issue = site.tracker().issues().get(0);
        assertEquals("Plans cannot be set side by side", issue.draft().summary());
        assertEquals("10002", issue.draft().type().id());
        assertEquals(Choice.NONE, issue.draft().priority());
    }

    @Test
    public void solutionsAreFiledLikePainPoints() throws MapRefusedException {
        author.fileIssue().file(TestSite.request(TestSite.PAGE, "o1", "web-team", false));
        assertEquals(1, site.named(TestSite.PAGE, 1, "o1").size());
        assertEquals(List.of(), site.keys());
    }

    @Test
    public void pressingTwiceMakesOneIssue() throws MapRefusedException {
        site.tracker().meanwhile(() -> refused(Reason.ALREADY_FILED, author, TestSite.request(false)));
        author.fileIssue().file(TestSite.request(false));
        refused(Reason.ALREADY_FILED, author, TestSite.request(false));
        assertEquals(1, site.tracker().issues().size());
    }

    @Test
    public void twoPeopleAtOnceMakeOneIssue() throws MapRefusedException {
        site.tracker().meanwhile(() -> {
            refused(Reason.ALREADY_FILED, site.node("other"), TestSite.request(false));
            refused(Reason.ALREADY_FILED, site.node("other"), TestSite.request(true));
        });
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void aClashInTheDatabaseIsToldAsWhatItIsHoweverItIsWrapped() throws MapRefusedException {
        ClashingRows rows = new ClashingRows();
        TestSite clashing = new TestSite(rows);
        clashing.node("author").fileIssue().file(TestSite.request(false));
        rows.clash();
        refused(Reason.ALREADY_FILED, clashing.node("other"), TestSite.request(true));
        assertEquals(1, clashing.tracker().issues().size());
    }

    @Test
    public void aFaultOfTheDatabaseIsNoClash() {
        ClashingRows rows = new ClashingRows();
        rows.clash();
        Node node = new TestSite(rows).node("author");
        assertThrows(IllegalStateException.class, () -> node.fileIssue().file(TestSite.request(false)));
    }

    @Test
    public void reloadingWhileItIsSentChangesNothing() throws MapRefusedException {
        site.tracker().meanwhile(() -> {
            Node reloaded = site.node("author");
            assertEquals(new ResumeFilings.Resumed(List.of(), 0), resumed(reloaded));
            String marker = site.filing().marker();
            assertEquals(Reason.FILING_STATE, assertThrows(MapRefusedException.class,
                    () -> reloaded.checkFiling().check(TestSite.PAGE, marker)).reason());
        });
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void whatJiraRefusesCanBeTriedAgain() throws MapRefusedException {
        site.tracker().answer(Answer.REFUSED);
        FileIssue.Result refused = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.FAILED, refused.filing().state());
        assertTrue(refused.obstacle() instanceof Obstacle.Tracker);
        assertFalse(refused.filing().open());
        assertEquals(State.CREATED, author.fileIssue().file(TestSite.request(false)).filing().state());
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void anUncertainOutcomeHoldsTheItem() throws MapRefusedException {
        site.tracker().answer(Answer.LOST_BEFORE);
        FileIssue.Result lost = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.UNKNOWN, lost.filing().state());
        refused(Reason.ALREADY_FILED, author, TestSite.request(false));
        refused(Reason.ALREADY_FILED, author, TestSite.request(true));
    }

    @Test
    public void anOutcomeThatCannotBeStoredAtOnceIsStoredWithPatience() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().beBusy(2));
        assertEquals(State.CREATED, author.fileIssue().file(TestSite.request(false)).filing().state());
    }

    @Test
    public void anOutcomeThatCannotBeStoredIsNotSaidToBe() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().beBusy(3));
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.SENDING, result.filing().state());
        assertEquals(new Obstacle.Page(Reason.PAGE_BUSY), result.obstacle());
        assertEquals(1, site.tracker().issues().size());
    }

    @Test
    public void anotherIssueOnlyWhenAskedFor() throws MapRefusedException {
        author.fileIssue().file(TestSite.request(false));
        refused(Reason.ALREADY_FILED, author, TestSite.request(false));
        author.fileIssue().file(TestSite.request(true));
        assertEquals(List.of("WEB-1", "WEB-2"), site.keys());
        List<Filing> filings = site.filings();
        assertEquals(List.of(State.CREATED, State.CREATED), filings.stream().map(Filing::state).toList());
        assertEquals(List.of(false, true), filings.stream().map(Filing::open).toList());
        assertEquals(List.of(filings.get(0).marker(), TestSite.ITEM.slot()), filings.stream().map(Filing::slot).toList());
    }

    @Test
    public void noOtherIssueBeforeTheFirstIsInThePage() throws MapRefusedException {
        site.pages().failSaves(1);
        author.fileIssue().file(TestSite.request(false));
        refused(Reason.ALREADY_FILED, author, TestSite.request(true));
        resumed(author);
        author.fileIssue().file(TestSite.request(true));
        assertEquals(List.of("WEB-1", "WEB-2"), site.keys());
    }

    @Test
    public void anItemThatNamesAnIssueHasOneEvenWithoutAnAttempt() throws MapRefusedException {
        author.issueLinks().add(TestSite.PAGE, TestSite.MAP, "p1",
                new IssueLink(TestSite.LINK, "77", "CARE-7", Relation.FOUND_IN, Extras.NONE));
        refused(Reason.ALREADY_FILED, author, TestSite.request(false));
        author.fileIssue().file(TestSite.request(true));
        assertEquals(List.of("CARE-7", "WEB-1"), site.keys());
    }

    @Test
    public void onlyForThoseWhoMayEditThePage() {
        refused(Reason.EDIT_DENIED, site.node("reader"), TestSite.request(false));
        refused(Reason.EDIT_DENIED, site.node(""), TestSite.request(false));
        refused(Reason.CONTENT_MISSING, site.node("stranger"), TestSite.request(false));
        refused(Reason.CONTENT_MISSING, author, TestSite.request(1, "p1", "web-team", false));
        site.pages().change(TestSite.PAGE, page -> page.trash(true));
        refused(Reason.CONTENT_MISSING, author, TestSite.request(false));
        assertEquals(List.of(), site.filings());
    }

    @Test
    public void onlyForItemsAndDepartmentsThatAreThere() {
        refused(Reason.ITEM_MISSING, author, TestSite.request(TestSite.PAGE, "p9", "web-team", false));
        refused(Reason.DEPARTMENT_MISSING, author, TestSite.request(TestSite.PAGE, "p1", "nobody", false));
        refused(Reason.DEPARTMENT_RETIRED, author, TestSite.request(TestSite.PAGE, "p1", "old-team", false));
        assertEquals(List.of(), site.filings());
    }

    @Test
    public void aMapThatStandsTwiceOnThePageIsRefused() {
        site.pages().change(TestSite.PAGE, page -> page.with(List.of(page.bodies().get(0), page.bodies().get(0))));
        refused(Reason.MAP_TWICE, author, new FileIssue.Request(
                TestSite.PAGE, new MacroReference("macro2", "", "", 0), "p1", "web-team", "", Choice.NONE,
                new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE), Choice.NONE, false));
        refused(Reason.MAP_AMBIGUOUS, author, TestSite.request(false));
    }

    @Test
    public void aMapThatMustBeMendedFirstIsRefused() {
        JourneyMap broken = new MapSketch().department("web-team", "Web Team").stage("Look", 1)
                .lane(LaneType.PAIN, Span.STEP, pain("p1", List.of()), pain("p1", List.of())).map().withId(TestSite.MAP);
        site.pages().change(TestSite.PAGE, page -> page.with(List.of(TestSite.text(broken))));
        refused(Reason.MAP_PROBLEMS, author, TestSite.request(false));
        site.pages().change(TestSite.PAGE, page -> page.with(List.of("{\"id\":\"jumping-jamie\"}")));
        refused(Reason.MAP_PROBLEMS, author, TestSite.request(false));
    }

    @Test
    public void nothingIsSentThatCouldNotBeLinked() {
        List<IssueLink> issues = Stream.iterate(1, i -> i <= 20, i -> i + 1).map(i ->
                new IssueLink(TestSite.LINK, "" + i, "CARE-" + i, Relation.FIXED_BY, Extras.NONE)).toList();
        JourneyMap full = new MapSketch().department("web-team", "Web Team").stage("Look", 1)
                .lane(LaneType.PAIN, Span.STEP, pain("p1", issues)).map().withId(TestSite.MAP);
        site.pages().change(TestSite.PAGE, page -> page.with(List.of(TestSite.text(full))));
        refused(Reason.ISSUES_FULL, author, TestSite.request(true));
        assertEquals(List.of(), site.tracker().issues());
    }

    @Test
    public void aMapAsLargeAsItMayBeIsRefused() {
        List<PainPoint> pains = Stream.iterate(1, i -> i <= 104, i -> i + 1).map(i -> new PainPoint("p" + i, List.of("s1"),
                "x".repeat(9_961), 0, 0, 0, "", List.of(), List.of(), Extras.NONE)).toList();
        JourneyMap large = new MapSketch().stage("Look", 1)
                .lane(LaneType.PAIN, Span.STEP, pains.toArray(PainPoint[]::new)).map().withId(TestSite.MAP);
        String text = TestSite.text(large);
        int room = (1 << 20) - text.length();
        assertTrue(String.valueOf(room), room > 0 && room < 250);
        site.pages().change(TestSite.PAGE, page -> page.with(List.of(text)));
        refused(Reason.MAP_FULL, author, TestSite.request(false));
        assertEquals(List.of(), site.tracker().issues());
    }

    @Test
    public void aPageThatSomebodyElseIsWritingIsLeftAlone() {
        site.pages().beBusy(1);
        refused(Reason.PAGE_BUSY, author, TestSite.request(false));
        assertEquals(List.of(), site.tracker().issues());
    }

    @Test
    public void whatFailsUnforeseenIsHandedOnForTheLog() throws MapRefusedException {
        site.pages().failSaves(1);
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.CREATED, result.filing().state());
        assertFalse(result.filing().inPage());
        assertSame(Obstacle.Fault.class, result.obstacle().getClass());
    }

    private static PainPoint pain(String id, List<IssueLink> issues) {
        return new PainPoint(id, List.of("s1"), "Slow", 0, 0, 0, "web-team", List.of(), issues, Extras.NONE);
    }

    private static void refused(Reason reason, Node node, FileIssue.Request request) {
        assertEquals(reason, assertThrows(MapRefusedException.class, () -> node.fileIssue().file(request)).reason());
    }

    private static ResumeFilings.Resumed resumed(Node node) {
        try {
            return node.resumeFilings().resume(TestSite.PAGE);
        } catch (MapRefusedException e) {
            throw new AssertionError(e);
        }
    }
}
