package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.TestTracker.Answer;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class CheckFilingTest {

    private final TestSite site = new TestSite();
    private final Node author = site.node("author");

    @Test
    public void anIssueThatIsFoundIsLinked() throws Exception {
        String marker = lost(Answer.LOST_AFTER);
        Completed checked = site.node("other").checkFiling().check(TestSite.PAGE, marker);
        assertEquals(State.CREATED, checked.filing().state());
        assertEquals(new Obstacle.None(), checked.obstacle());
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void findingNothingProvesNothing() throws Exception {
        String marker = lost(Answer.LOST_AFTER);
        site.tracker().lag(true);
        assertEquals(State.UNKNOWN, author.checkFiling().check(TestSite.PAGE, marker).filing().state());
        assertEquals(State.UNKNOWN, site.filing().state());
        site.tracker().lag(false);
        assertEquals(State.CREATED, author.checkFiling().check(TestSite.PAGE, marker).filing().state());
    }

    @Test
    public void aCopyOfTheIssueIsNotTakenForIt() throws Exception {
        String marker = lost(Answer.LOST_AFTER);
        site.tracker().copy(site.tracker().issues().get(0));
        author.checkFiling().check(TestSite.PAGE, marker);
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void anAttemptThatHasBeenSilentForLongCanBeChecked() throws Exception {
        site.tracker().meanwhile(() -> site.pages().beBusy(3));
        String marker = author.fileIssue().file(TestSite.request(false)).filing().marker();
        assertEquals(State.SENDING, site.filing().state());
        refused(Reason.FILING_STATE, () -> author.checkFiling().check(TestSite.PAGE, marker));
        site.pass(Duration.ofSeconds(121));
        assertEquals(State.CREATED, author.checkFiling().check(TestSite.PAGE, marker).filing().state());
    }

    @Test
    public void whatIsCertainIsNotChecked() throws Exception {
        String marker = author.fileIssue().file(TestSite.request(false)).filing().marker();
        refused(Reason.FILING_STATE, () -> author.checkFiling().check(TestSite.PAGE, marker));
        refused(Reason.FILING_STATE, () -> author.checkFiling().settle(TestSite.PAGE, marker));
    }

    @Test
    public void onlyForThoseWhoMayEditThePageTheAttemptBelongsTo() throws Exception {
        String marker = lost(Answer.LOST_AFTER);
        refused(Reason.EDIT_DENIED, () -> site.node("reader").checkFiling().check(TestSite.PAGE, marker));
        refused(Reason.CONTENT_MISSING, () -> site.node("stranger").checkFiling().check(TestSite.PAGE, marker));
        refused(Reason.FILING_MISSING, () -> author.checkFiling().check(TestSite.PAGE, "nobody"));
        site.pages().put(new TestPages.Page(5, "Other", List.of(), 1, false, Set.of(), Set.of()));
        refused(Reason.FILING_MISSING, () -> author.checkFiling().check(5, marker));
    }

    @Test
    public void whoFiledSettlesAndTriesAgain() throws Exception {
        String marker = lost(Answer.LOST_BEFORE);
        Filing settled = author.checkFiling().settle(TestSite.PAGE, marker);
        assertEquals(State.SETTLED, settled.state());
        assertFalse(settled.open());
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void othersDoNotSettleUnlessTheyAdminister() throws Exception {
        String marker = lost(Answer.LOST_BEFORE);
        refused(Reason.FILING_DENIED, () -> site.node("other").checkFiling().settle(TestSite.PAGE, marker));
        assertEquals(State.SETTLED, site.node("admin").checkFiling().settle(TestSite.PAGE, marker).state());
    }

    @Test
    public void whoCouldNotSeeTheIssueDoesNotSettle() throws Exception {
        String marker = lost(Answer.LOST_BEFORE);
        for (String only : List.of("BROWSE_PROJECTS", "CREATE_ISSUES")) {
            site.grant("author", only);
            refused(Reason.FILING_DENIED, () -> author.checkFiling().settle(TestSite.PAGE, marker));
        }
        assertEquals(State.UNKNOWN, site.filing().state());
    }

    @Test
    public void whatBecomesCertainWhileSomebodySettlesStaysSo() throws Exception {
        String marker = lost(Answer.LATE);
        site.duringRights(() -> site.tracker().deliver());
        refused(Reason.FILING_STATE, () -> author.checkFiling().settle(TestSite.PAGE, marker));
        assertEquals(State.CREATED, site.filing().state());
    }

    private String lost(Answer answer) throws MapRefusedException {
        site.tracker().answer(answer);
        return author.fileIssue().file(TestSite.request(false)).filing().marker();
    }

    private static void refused(Reason reason, ThrowingRunnable work) {
        assertEquals(reason, assertThrows(MapRefusedException.class, work).reason());
    }
}
