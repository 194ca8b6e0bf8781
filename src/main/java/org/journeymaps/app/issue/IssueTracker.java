package org.journeymaps.app.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.journeymaps.core.routing.IssueDraft;

/**
 * Issues of the linked trackers, always with the current user's own rights. An adapter implements it. Every call has a
 * deadline; none may be made where a page is drawn or a transaction is open.
 */
public interface IssueTracker {

    /**
     * Makes an issue. Sent once; sent again at most once, without optional fields that the tracker did not take, which proves
     * that nothing had been made. Both end within 60 seconds.
     *
     * @param draft the issue
     * @param stamp what it carries so that it is found again
     * @param late told, on another thread, what came of it after all, if that is learnt after this call gave up with
     *     {@link CreateResult.Unknown}; the current user is the same there
     * @return what came of it
     */
    CreateResult create(IssueDraft draft, Stamp stamp, Consumer<CreateResult> late);

    /**
     * Issues that carry a marker. Finding none proves nothing: the tracker's index lags.
     *
     * @param link id of the Application Link
     * @param project key of the project it was sent to
     * @param marker the marker
     * @param since when it was sent
     * @return the issues, as a rule one or none
     * @throws TrackerException if the tracker does not tell
     */
    List<TrackedIssue> marked(String link, String project, String marker, Instant since) throws TrackerException;

    /**
     * One issue, past the index.
     *
     * @param link id of the Application Link
     * @param idOrKey id, key or former key
     * @return the issue
     * @throws TrackerException {@code NOT_FOUND} if there is none that the user may see
     */
    TrackedIssue issue(String link, String idOrKey) throws TrackerException;

    /**
     * Several issues, in one request for each 100, kept for each user for a minute.
     *
     * @param link id of the Application Link
     * @param ids their ids
     * @return by id; one that the user may not see or that is deleted is absent
     * @throws TrackerException if the tracker does not tell
     */
    Map<String, TrackedIssue> issues(String link, Collection<String> ids) throws TrackerException;

    /**
     * As {@link #issues}, but asked even for what is kept: for a user who was in the tracker just now.
     *
     * @param link id of the Application Link
     * @param ids their ids
     * @return as {@link #issues}
     * @throws TrackerException as {@link #issues}
     */
    Map<String, TrackedIssue> issuesNow(String link, Collection<String> ids) throws TrackerException;

    /**
     * Issues that some words may mean, for a person to choose from.
     *
     * @param link id of the Application Link
     * @param words a key or words of the summary
     * @return at most 20 issues
     * @throws TrackerException if the tracker does not tell
     */
    List<TrackedIssue> find(String link, String words) throws TrackerException;

    /**
     * Writes the way back into an issue; doing so again changes nothing.
     *
     * @param link id of the Application Link
     * @param issueId id of the issue
     * @param backlink the way back
     * @throws TrackerException if it is not written
     */
    void putBacklink(String link, String issueId, Backlink backlink) throws TrackerException;

    /**
     * Takes the way back out of an issue; one that is not there is no failure.
     *
     * @param link id of the Application Link
     * @param issueId id of the issue
     * @param globalId {@link Backlink#globalId}
     * @throws TrackerException if it is still there
     */
    void removeBacklink(String link, String issueId, String globalId) throws TrackerException;
}
