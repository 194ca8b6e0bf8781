package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.filing.ShowIssues.Failed;
import org.journeymaps.app.filing.ShowIssues.Told;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.junit.Before;
import org.junit.Test;

public class ShowIssuesTest {

    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final IssueTracker tracker = mock(IssueTracker.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final OnePage page = OnePage.holdingMaps(
            Sample.naming(Sample.naming(Sample.map("a", "b"),
                            "p1", Sample.issue("l1", "7", "CARE-58"), Sample.issue("l2", "7", "BILL-1")),
                    "p2", Sample.issue("l1", "8", "CARE-59"), Sample.issue("l1", "7", "CARE-58")))
            .add("{").add("");
    private final ShowIssues show = new ShowIssues(page, directory, tracker, user);

    @Before
    public void aReaderAndTwoJiras() {
        when(user.key()).thenReturn("u1");
        when(directory.link("l1")).thenReturn(Optional.of(Sample.JIRA));
        when(directory.link("l2")).thenReturn(Optional.of(Sample.BILLING));
    }

    @Test
    public void eachTrackerIsAskedOnceForAllThatThePageNames() throws Exception {
        TrackedIssue care = Sample.tracked("7", "CARE-58");
        TrackedIssue bill = Sample.tracked("7", "BILL-1");
        when(tracker.issues("l1", Set.of("7", "8"))).thenReturn(Map.of("7", care));
        when(tracker.issues("l2", Set.of("7"))).thenReturn(Map.of("7", bill));
        assertEquals(List.of(new Told(Sample.JIRA, List.of(care)), new Told(Sample.BILLING, List.of(bill))),
                show.of(OnePage.CONTENT, false));
    }

    @Test
    public void whoWasInTheTrackerJustNowIsNotShownWhatWasReadBefore() throws Exception {
        TrackedIssue care = Sample.tracked("7", "CARE-58");
        when(tracker.issuesNow("l1", Set.of("7", "8"))).thenReturn(Map.of("7", care));
        assertEquals(new Told(Sample.JIRA, List.of(care)), show.of(OnePage.CONTENT, true).get(0));
        verify(tracker, never()).issues(any(), any());
    }

    @Test
    public void oneTrackerThatFailsHidesNothingOfTheOther() throws Exception {
        TrackerFailure failure = TrackerFailure.of(TrackerFailure.Reason.AWAY);
        TrackedIssue bill = Sample.tracked("7", "BILL-1");
        when(tracker.issues(eq("l1"), any())).thenThrow(new TrackerException(failure));
        when(tracker.issues("l2", Set.of("7"))).thenReturn(Map.of("7", bill));
        assertEquals(List.of(new Failed("l1", failure), new Told(Sample.BILLING, List.of(bill))),
                show.of(OnePage.CONTENT, false));
    }

    @Test
    public void aTrackerThatIsNoLongerLinkedIsNotAsked() throws Exception {
        when(directory.link("l2")).thenReturn(Optional.empty());
        when(tracker.issues(eq("l1"), any())).thenReturn(Map.of());
        assertEquals(List.of(new Told(Sample.JIRA, List.of()),
                new Failed("l2", TrackerFailure.of(TrackerFailure.Reason.LINK_GONE))), show.of(OnePage.CONTENT, false));
        verify(tracker, never()).issues(eq("l2"), any());
    }

    @Test
    public void nobodyWhoIsNotLoggedInCausesAQuestion() throws Exception {
        when(user.key()).thenReturn("");
        assertEquals(List.of(), show.of(OnePage.CONTENT, false));
        verifyNoInteractions(tracker, directory);
    }

    @Test
    public void nobodyWhoMayNotSeeThePageCausesAQuestion() {
        page.hide();
        MapRefusedException refusal = assertThrows(MapRefusedException.class, () -> show.of(OnePage.CONTENT, false));
        assertEquals(Reason.CONTENT_MISSING, refusal.reason());
        verifyNoInteractions(tracker, directory);
    }
}
