package org.journeymaps.app.filing;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;

/** Finding out what came of an attempt of which nobody knows whether it made an issue. */
public final class CheckFiling {

    /** What settles an attempt needs to be seen and could be made by who settles it. */
    private static final Set<String> RIGHTS = Set.of("BROWSE_PROJECTS", "CREATE_ISSUES");

    private final PageGuard guard;
    private final FilingBook book;
    private final IssueTracker tracker;
    private final TrackerDirectory directory;
    private final CompleteFiling completion;

    /**
     * Asks the trackers.
     *
     * @param guard keeps others from writing meanwhile
     * @param book the attempts
     * @param tracker where the issues are
     * @param directory tells the rights there
     * @param completion finishes an attempt whose issue is found
     */
    public CheckFiling(
            PageGuard guard, FilingBook book, IssueTracker tracker, TrackerDirectory directory, CompleteFiling completion) {
        this.guard = guard;
        this.book = book;
        this.tracker = tracker;
        this.directory = directory;
        this.completion = completion;
    }

    /**
     * Looks for the issue by the marker of the attempt, and finishes the attempt if it is there. That nothing is found proves
     * nothing: the attempt stays as it is.
     *
     * @param content the page
     * @param marker the attempt
     * @return the attempt as it is now
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code FILING_MISSING}, {@code FILING_STATE} if
     *     it is certain what came of it, {@code PAGE_BUSY}
     * @throws TrackerException if the tracker does not tell; names the tracker
     */
    public Completed check(long content, String marker) throws MapRefusedException, TrackerException {
        Filing filing = guard.holding(content, () -> book.uncertain(content, marker));
        Optional<TrackedIssue> found = marked(filing);
        if (found.isEmpty()) {
            return new Completed(filing, new Obstacle.None());
        }
        TrackedIssue issue = found.get();
        Filing made = guard.holding(content, () -> book.made(book.current(filing), issue.id(), issue.key()));
        return made.state() == Filing.State.CREATED ? completion.complete(made) : new Completed(made, new Obstacle.None());
    }

    /**
     * Writes down that there is no issue, because a person says so who could see one: who filed, or an administrator, with the
     * right to browse the project and to make issues there.
     *
     * @param content the page
     * @param marker the attempt
     * @return the attempt as it is now
     * @throws MapRefusedException as {@link #check}, and {@code FILING_DENIED}
     * @throws TrackerException if the tracker does not tell the person's rights; names the tracker
     */
    public Filing settle(long content, String marker) throws MapRefusedException, TrackerException {
        Filing filing = guard.holding(content, () -> book.toBeSettled(content, marker));
        if (!rights(filing).containsAll(RIGHTS)) {
            throw new MapRefusedException(Reason.FILING_DENIED);
        }
        return guard.holding(content, () -> book.settle(book.toBeSettled(content, marker)));
    }

    private Optional<TrackedIssue> marked(Filing filing) throws TrackerException {
        try {
            return tracker.marked(filing.link(), filing.project(), filing.marker(), filing.times().begun()).stream()
                    .min(comparing(issue -> new BigInteger(issue.id())));
        } catch (TrackerException e) {
            throw e.at(filing.link());
        }
    }

    private Set<String> rights(Filing filing) throws TrackerException {
        try {
            return directory.rights(filing.link(), filing.project());
        } catch (TrackerException e) {
            throw e.at(filing.link());
        }
    }
}
