package org.journeymaps.app.filing;

import static org.journeymaps.app.filing.Filing.NEVER;
import static org.journeymaps.app.filing.Sample.NOW;
import static org.journeymaps.app.filing.Sample.P1;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.LinkIssue.Linked;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.routing.PageReference;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class LinkIssueTest {

    private static final IssueLink CARE_58 = Sample.issue("l1", "7", "CARE-58");
    private static final TrackerException AWAY = new TrackerException(TrackerFailure.Reason.AWAY);
    private static final Obstacle FAILED = new Obstacle.Tracker(TrackerFailure.of(TrackerFailure.Reason.AWAY));
    private static final Obstacle NONE = new Obstacle.None();

    private final IssueTracker tracker = mock(IssueTracker.class);
    private final PageFacts facts = mock(PageFacts.class);
    private final MemoryRows filings = new MemoryRows();
    private OnePage page = OnePage.holdingMaps(Sample.map(""));

    @Before
    public void aPageAndAnIssue() throws Exception {
        when(facts.of(OnePage.CONTENT)).thenReturn(new PageReference("Plans", "https://wiki.example/x"));
        when(facts.icon()).thenReturn("https://wiki.example/icon.png");
        when(tracker.issue("l1", "care-58")).thenReturn(Sample.tracked("7", "CARE-58"));
        doAnswer(call -> {
            assertFalse(page.held());
            return null;
        }).when(tracker).putBacklink(any(), any(), any());
    }

    @Test
    public void linkingNamesTheIssueInTheItemAndTheItemInTheIssue() throws Exception {
        assertEquals(new Linked("CARE-58", NONE), link().link(P1, "l1", "care-58", Relation.FOUND_IN));
        assertEquals(List.of(new IssueLink("l1", "7", "CARE-58", Relation.FOUND_IN, Extras.NONE)), issues());
        verify(tracker).putBacklink(eq("l1"), eq("7"), argThat(backlink ->
                backlink.globalId().equals(Backlink.globalId(5, "m", "p1"))
                        && backlink.url().equals("https://wiki.example/x#jm-m-p1")));
        assertEquals(List.of(), filings.ofPage(5));
    }

    @Test
    public void linkingTwiceNamesItOnce() throws Exception {
        link().link(P1, "l1", "care-58", Relation.FIXED_BY);
        link().link(P1, "l1", "care-58", Relation.FIXED_BY);
        assertEquals(List.of(CARE_58), issues());
    }

    @Test
    public void aLinkStaysThoughTheIssueCannotLeadBack() throws Exception {
        doThrow(AWAY).when(tracker).putBacklink(any(), any(), any());
        assertEquals(new Linked("CARE-58", FAILED), link().link(P1, "l1", "care-58", Relation.FIXED_BY));
        assertEquals(List.of(CARE_58), issues());
    }

    @Test
    public void anIssueThatTheUserCannotSeeIsNotLinked() throws Exception {
        when(tracker.issue(any(), any())).thenThrow(new TrackerException(TrackerFailure.Reason.NOT_FOUND));
        assertThrows(TrackerException.class, () -> link().link(P1, "l1", "x-1", Relation.FIXED_BY));
        assertEquals(List.of(), issues());
    }

    @Test
    public void nothingIsAskedForAnItemThatCannotBeLinked() {
        refused(Reason.ITEM_MISSING, () -> link().link(new ItemReference(5, "m", "x"), "l1", "care-58", Relation.FIXED_BY));
        refused(Reason.MAP_MISSING, () -> link().link(new ItemReference(5, "x", "p1"), "l1", "care-58", Relation.FIXED_BY));
        page.readOnly();
        refused(Reason.EDIT_DENIED, () -> link().link(P1, "l1", "care-58", Relation.FIXED_BY));
        page = OnePage.holdingMaps(Sample.map(""), Sample.map(""));
        refused(Reason.MAP_TWICE, () -> link().link(P1, "l1", "care-58", Relation.FIXED_BY));
        page.hide();
        refused(Reason.CONTENT_MISSING, () -> link().link(P1, "l1", "care-58", Relation.FIXED_BY));
        verifyNoInteractions(tracker);
    }

    @Test
    public void unlinkingTakesTheIssueFromTheItemAndClosesItsAttempts() throws Exception {
        naming(CARE_58, Sample.issue("l1", "8", "CARE-59"));
        Filing made = Sample.filing(State.CREATED, NOW, NOW);
        filings.with(made);
        assertEquals(NONE, link().unlink(P1, "l1", "7"));
        assertEquals(List.of(Sample.issue("l1", "8", "CARE-59")), issues());
        assertEquals(List.of(made.closed(State.UNLINKED, NOW)), filings.ofPage(5));
        verify(tracker).removeBacklink("l1", "7", Backlink.globalId(5, "m", "p1"));
    }

    @Test
    public void unlinkingAnIssueThatWasOnlyLinkedNeedsNoAttempt() throws Exception {
        naming(CARE_58);
        Filing other = Sample.filing(State.CREATED, NOW, NOW).withIssue("8", "CARE-59");
        filings.with(other);
        assertEquals(NONE, link().unlink(P1, "l1", "7"));
        assertEquals(List.of(), issues());
        assertEquals(List.of(other), filings.ofPage(5));
    }

    @Test
    public void aCopyUnlinksItsOwnTextAndLeavesTheOriginalAlone() throws Exception {
        naming(CARE_58);
        Filing original = new Filing("z".repeat(16), State.CREATED, new ItemReference(4, "m", "p1"), "care", "l1", "CARE", "u1",
                "7", "CARE-58", Sample.filing(State.CREATED, NOW, NOW).times());
        filings.with(original);
        link().unlink(P1, "l1", "7");
        assertEquals(List.of(original), filings.ofPage(4));
        verify(tracker, never()).removeBacklink(anyString(), anyString(), eq(Backlink.globalId(4, "m", "p1")));
    }

    @Test
    public void unlinkingHoldsThoughTheWayBackCannotBeRemoved() throws Exception {
        naming(CARE_58);
        doThrow(AWAY).when(tracker).removeBacklink(any(), any(), any());
        assertEquals(FAILED, link().unlink(P1, "l1", "7"));
        assertEquals(List.of(), issues());
    }

    @Test
    public void whoMayNotEditUnlinksNothing() {
        naming(CARE_58);
        page.readOnly();
        refused(Reason.EDIT_DENIED, () -> link().unlink(P1, "l1", "7"));
        assertEquals(List.of(CARE_58), issues());
        verifyNoInteractions(tracker);
    }

    @Test
    public void aLinkThatThePageLostIsRestoredOnRequest() throws Exception {
        filings.with(Sample.filing(State.CREATED, NOW.minusSeconds(9), NOW));
        Completed restored = link().restore(5, Sample.filing(State.CREATED, NOW, NOW).marker());
        assertEquals(new Completed(Sample.filing(State.CREATED, NOW.minusSeconds(9), NOW), NONE), restored);
        assertEquals(List.of(CARE_58), issues());
        verify(tracker).putBacklink(eq("l1"), eq("7"), any());
    }

    @Test
    public void anIssueThatTurnedUpLateIsLinkedOnRequest() throws Exception {
        Filing late = Sample.filing(State.SETTLED, NEVER, NEVER).withIssue("7", "CARE-58");
        filings.with(late);
        assertEquals(late.writtenIntoPage(NOW), link().restore(5, late.marker()).filing());
        assertEquals(List.of(CARE_58), issues());
        assertEquals(List.of(late.writtenIntoPage(NOW)), filings.ofPage(5));
    }

    @Test
    public void aLinkThatThePageLostIsForgottenOnRequest() throws Exception {
        Filing lost = Sample.filing(State.CREATED, NOW, NOW);
        filings.with(lost);
        assertEquals(new Completed(lost.closed(State.UNLINKED, NOW), NONE), link().forget(5, lost.marker()));
        assertEquals(List.of(), issues());
        assertEquals(State.UNLINKED, filings.find(lost.marker()).orElseThrow().state());
        verify(tracker).removeBacklink("l1", "7", Backlink.globalId(5, "m", "p1"));
    }

    @Test
    public void aLinkWhoseItemIsGoneCanBeForgottenButNotRestored() throws Exception {
        page = OnePage.holdingMaps(Sample.map("").withId("other"));
        Filing lost = Sample.filing(State.CREATED, NOW, NOW);
        filings.with(lost);
        refused(Reason.MAP_MISSING, () -> link().restore(5, lost.marker()));
        assertEquals(State.UNLINKED, link().forget(5, lost.marker()).filing().state());
    }

    @Test
    public void onlyALostLinkIsRestoredOrForgotten() {
        for (Filing other : List.of(Sample.filing(State.SENDING, NEVER, NEVER), Sample.filing(State.UNKNOWN, NEVER, NEVER),
                Sample.filing(State.CREATED, NEVER, NEVER), Sample.filing(State.SETTLED, NEVER, NEVER),
                Sample.filing(State.FAILED, NEVER, NEVER), Sample.filing(State.UNLINKED, NOW, NOW))) {
            MemoryRows kept = new MemoryRows().with(other);
            refused(Reason.FILING_STATE, () -> link(kept).restore(5, other.marker()));
            refused(Reason.FILING_STATE, () -> link(kept).forget(5, other.marker()));
            assertEquals(List.of(other), kept.ofPage(5));
        }
        naming(CARE_58);
        filings.with(Sample.filing(State.CREATED, NOW, NOW));
        refused(Reason.FILING_STATE, () -> link().restore(5, Sample.filing(State.CREATED, NOW, NOW).marker()));
        refused(Reason.FILING_STATE, () -> link().forget(5, Sample.filing(State.CREATED, NOW, NOW).marker()));
        verifyNoInteractions(tracker);
    }

    @Test
    public void nobodyActsOnAnAttemptOfAnotherPageOrWithoutTheRight() {
        Filing lost = Sample.filing(State.CREATED, NOW, NOW);
        filings.with(new Filing(lost.marker(), State.CREATED, new ItemReference(4, "m", "p1"), "care", "l1", "CARE", "u1",
                "7", "CARE-58", lost.times()));
        refused(Reason.FILING_MISSING, () -> link().restore(5, lost.marker()));
        refused(Reason.FILING_MISSING, () -> link().forget(5, lost.marker()));
        refused(Reason.CONTENT_MISSING, () -> link().forget(4, lost.marker()));
        page.readOnly();
        refused(Reason.EDIT_DENIED, () -> link().restore(5, lost.marker()));
        refused(Reason.EDIT_DENIED, () -> link().forget(5, lost.marker()));
    }

    private LinkIssue link() {
        return link(filings);
    }

    private LinkIssue link(Filings kept) {
        IssueLinks links = new IssueLinks(page, page);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Backlinks backlinks = new Backlinks(page, facts, language(), tracker);
        return new LinkIssue(page, links, new LinkBook(page, page, links, kept, clock), tracker, backlinks);
    }

    private static Language language() {
        Words words = mock(Words.class);
        when(words.text(anyString())).thenReturn("word");
        when(words.locale()).thenReturn(Locale.ENGLISH);
        return () -> words;
    }

    private void naming(IssueLink... issues) {
        page = OnePage.holdingMaps(Sample.naming(Sample.map(""), "p1", issues));
    }

    private List<IssueLink> issues() {
        return page.map(1).item("p1").orElseThrow().issues();
    }

    private void refused(Reason reason, ThrowingRunnable act) {
        int before = page.version();
        assertEquals(reason, assertThrows(MapRefusedException.class, act).reason());
        assertEquals(before, page.version());
    }
}
