package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.SeparateMap;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.ResumeFilings.Resumed;
import org.journeymaps.app.filing.TestPages.Page;
import org.journeymaps.app.filing.TestTracker.Answer;
import org.junit.Test;

/** What happens to the page while an issue is made, and afterwards. */
public class ResumeFilingsTest {

    private static final Resumed NOTHING = new Resumed(List.of(), 0);

    private final TestSite site = new TestSite();
    private final Node author = site.node("author");

    @Test
    public void aPageThatCouldNotBeSavedGetsTheKeyWhenItIsOpened() throws MapRefusedException {
        site.pages().failSaves(1);
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of(), site.keys());
        assertEquals(new Resumed(List.of("WEB-1"), 0), site.node("other").resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of("WEB-1"), site.keys());
        assertEquals(1, site.tracker().issues().get(0).backlinks().size());
        assertEquals(NOTHING, author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(1, site.tracker().issues().size());
    }

    @Test
    public void aWayBackThatCouldNotBeWrittenIsWrittenLater() throws MapRefusedException {
        site.tracker().failLinks(2);
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertTrue(result.filing().inPage() && !result.filing().backlinked());
        assertTrue(result.obstacle() instanceof Obstacle.Tracker);
        assertEquals(new Resumed(List.of(), 1), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(2, site.pages().get(TestSite.PAGE).version());
    }

    @Test
    public void aFaultThatNobodyForesawIsThrownForTheLog() throws MapRefusedException {
        site.pages().failSaves(2);
        author.fileIssue().file(TestSite.request(false));
        assertThrows(IllegalStateException.class, () -> author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
    }

    @Test
    public void onlyForThoseWhoMayEditThePage() {
        assertEquals(Reason.EDIT_DENIED, assertThrows(MapRefusedException.class,
                () -> site.node("reader").resumeFilings().resume(TestSite.PAGE)).reason());
        assertEquals(Reason.CONTENT_MISSING, assertThrows(MapRefusedException.class,
                () -> site.node("stranger").resumeFilings().resume(TestSite.PAGE)).reason());
    }

    @Test
    public void startingAnewChangesNothingByItself() throws MapRefusedException {
        site.pages().failSaves(1);
        author.fileIssue().file(TestSite.request(false));
        Filing before = site.filing();
        site.node("author");
        assertEquals(before, site.filing());
    }

    @Test
    public void aPageOverwrittenByAnOlderEditorIsNotWrittenBackUnasked() throws MapRefusedException {
        List<String> older = site.pages().get(TestSite.PAGE).bodies();
        author.fileIssue().file(TestSite.request(false));
        site.pages().change(TestSite.PAGE, page -> page.with(older));
        assertEquals(NOTHING, author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of(), site.keys());
        refused(Reason.ALREADY_FILED, TestSite.request(false));
        assertEquals(1, site.tracker().issues().size());
        author.fileIssue().file(TestSite.request(true));
        assertEquals(List.of("WEB-2"), site.keys());
    }

    @Test
    public void aPageOverwrittenWhileTheIssueIsMadeGetsTheKeyIntoWhatStandsThereNow() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().change(TestSite.PAGE, page -> page.with(
                List.of(page.bodies().get(0).replace("Plans cannot be", "Plans can hardly be")))));
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of("WEB-1"), site.keys());
        assertTrue(site.pages().get(TestSite.PAGE).bodies().get(0).contains("Plans can hardly be"));
    }

    @Test
    public void aCopiedPageNamesTheIssueAndOwnsNoAttempt() throws MapRefusedException {
        author.fileIssue().file(TestSite.request(false));
        copyPage();
        assertEquals(NOTHING, author.resumeFilings().resume(5));
        refused(Reason.ALREADY_FILED, TestSite.request(5, "p1", "web-team", false));
        author.fileIssue().file(TestSite.request(5, "p1", "web-team", true));
        assertEquals(List.of("WEB-1"), site.keys());
        assertEquals(2, site.named(5, 1, "p1").size());
        assertEquals(Set.of("journeymaps=98311&map=jumping-jamie&item=p1"), site.tracker().issues().get(0).backlinks().keySet());
        assertEquals(Set.of("journeymaps=5&map=jumping-jamie&item=p1"), site.tracker().issues().get(1).backlinks().keySet());
    }

    @Test
    public void aPageCopiedWhileTheIssueIsMadeKnowsNothingOfIt() throws MapRefusedException {
        site.tracker().meanwhile(this::copyPage);
        author.fileIssue().file(TestSite.request(false));
        assertEquals(List.of(), site.named(5, 1, "p1"));
        assertEquals(NOTHING, author.resumeFilings().resume(5));
        assertEquals(State.CREATED, author.fileIssue().file(TestSite.request(5, "p1", "web-team", false)).filing().state());
    }

    @Test
    public void aMapCopiedWhileTheIssueIsMadeGetsTheKeyOnceItIsSeparate() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().change(TestSite.PAGE, page -> page.with(
                List.of(page.bodies().get(0), page.bodies().get(0)))));
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(new Obstacle.Page(Reason.MAP_TWICE), result.obstacle());
        assertEquals(new Resumed(List.of(), 1), author.resumeFilings().resume(TestSite.PAGE));
        StoredMap copy = site.pages().as("author").page(TestSite.PAGE).maps().get(1);
        new SeparateMap(site.guard(), site.pages().as("author"))
                .separate(TestSite.PAGE, new MacroReference(copy.macro(), copy.map(), copy.hash(), 0));
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of("WEB-1"), site.keys());
        assertEquals(List.of(), site.named(TestSite.PAGE, 2, "p1"));
    }

    @Test
    public void aMovedPageKeepsItsAttempts() throws MapRefusedException {
        site.tracker().failLinks(1);
        author.fileIssue().file(TestSite.request(false));
        site.pages().change(TestSite.PAGE, page -> page.titled("Moved elsewhere"));
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals("Moved elsewhere: Plans cannot be set side by side",
                site.tracker().issues().get(0).backlinks().values().iterator().next().title());
    }

    @Test
    public void aPageRestrictedWhileTheIssueIsMadeIsFinishedByThoseWhoMay() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().change(TestSite.PAGE, page -> page.restricted(Set.of("author"), Set.of())));
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.CREATED, result.filing().state());
        assertEquals(new Obstacle.Page(Reason.EDIT_DENIED), result.obstacle());
        assertEquals(new Resumed(List.of("WEB-1"), 0), site.node("other").resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void aPageTrashedWhileTheIssueIsMadeIsFinishedOnceItIsRestored() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().change(TestSite.PAGE, page -> page.trash(true)));
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(State.CREATED, result.filing().state());
        assertEquals(new Obstacle.Page(Reason.CONTENT_MISSING), result.obstacle());
        site.pages().change(TestSite.PAGE, page -> page.trash(false));
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void aPageTrashedAndRestoredKeepsWhatItHad() throws MapRefusedException {
        author.fileIssue().file(TestSite.request(false));
        site.pages().change(TestSite.PAGE, page -> page.trash(true));
        assertEquals(Reason.CONTENT_MISSING, assertThrows(MapRefusedException.class,
                () -> author.resumeFilings().resume(TestSite.PAGE)).reason());
        site.pages().change(TestSite.PAGE, page -> page.trash(false));
        assertEquals(NOTHING, author.resumeFilings().resume(TestSite.PAGE));
        refused(Reason.ALREADY_FILED, TestSite.request(false));
    }

    @Test
    public void anItemRemovedWhileTheIssueIsMadeLeavesTheAttemptUnfinished() throws MapRefusedException {
        site.tracker().meanwhile(() -> site.pages().change(TestSite.PAGE, page -> page.with(
                List.of(page.bodies().get(0).replace("\"p1\"", "\"p7\"")))));
        FileIssue.Result result = author.fileIssue().file(TestSite.request(false));
        assertEquals(new Obstacle.Page(Reason.ITEM_MISSING), result.obstacle());
        assertEquals(new Resumed(List.of(), 1), author.resumeFilings().resume(TestSite.PAGE));
    }

    @Test
    public void aLateAnswerMakesTheUncertainCertain() throws MapRefusedException {
        site.tracker().answer(Answer.LATE);
        assertEquals(State.UNKNOWN, author.fileIssue().file(TestSite.request(false)).filing().state());
        site.tracker().deliver();
        assertEquals(State.CREATED, site.filing().state());
        assertTrue(site.filing().open());
        assertEquals(new Resumed(List.of("WEB-1"), 0), author.resumeFilings().resume(TestSite.PAGE));
        assertEquals(List.of("WEB-1"), site.keys());
    }

    @Test
    public void aLateAnswerToWhatIsLinkedAlreadyChangesNothing() throws Exception {
        site.tracker().answer(Answer.LATE);
        author.fileIssue().file(TestSite.request(false));
        author.checkFiling().check(TestSite.PAGE, site.filing().marker());
        Filing before = site.filing();
        site.tracker().deliver();
        assertEquals(before, site.filing());
    }

    @Test
    public void aLateAnswerToWhatWasSettledIsKeptAsASecondIssue() throws Exception {
        site.tracker().answer(Answer.LATE);
        author.fileIssue().file(TestSite.request(false));
        author.checkFiling().settle(TestSite.PAGE, site.filing().marker());
        author.fileIssue().file(TestSite.request(false));
        site.tracker().deliver();
        Filing settled = site.filings().get(0);
        assertEquals(State.SETTLED, settled.state());
        assertEquals(List.of("10000", "WEB-1"), List.of(settled.issueId(), settled.issueKey()));
        assertFalse(settled.open() || settled.unfinished());
        assertEquals(List.of("WEB-2"), site.keys());
    }

    private void copyPage() {
        site.pages().put(new Page(5, "Copy", site.pages().get(TestSite.PAGE).bodies(), 1, false, Set.of(), Set.of()));
    }

    private void refused(Reason reason, FileIssue.Request request) {
        assertEquals(reason, assertThrows(MapRefusedException.class, () -> author.fileIssue().file(request)).reason());
    }
}
