package org.journeymaps.app.filing;

import java.util.List;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.filing.DraftIssue.Drafted;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.core.routing.Summary;

/**
 * Making an issue of an item, at most one for each attempt.
 *
 * <p>The attempt is stored before anything is sent; the database refuses a second one for the same item. What came of sending is
 * stored as soon as it is known, then the key goes into the page and the way back into the issue. Whatever stops in between, the
 * attempt tells how far it came, and nothing is ever sent again.
 */
public final class FileIssue {

    private static final int TRIES = 3;

    private final PageGuard guard;
    private final DraftIssue drafts;
    private final FilingBook book;
    private final IssueTracker tracker;
    private final CompleteFiling completion;

    /**
     * Sends to the trackers.
     *
     * @param guard keeps others from writing meanwhile
     * @param drafts makes the draft
     * @param book the attempts
     * @param tracker where the issue goes
     * @param completion finishes the attempt once there is an issue
     */
    public FileIssue(PageGuard guard, DraftIssue drafts, FilingBook book, IssueTracker tracker, CompleteFiling completion) {
        this.guard = guard;
        this.drafts = drafts;
        this.book = book;
        this.tracker = tracker;
        this.completion = completion;
    }

    /**
     * Makes the issue. The draft is made anew from the page as it is now; what the person chose takes the place of its parts.
     *
     * @param request what to make
     * @return what came of it, good or bad
     * @throws MapRefusedException before anything was sent: {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code MAP_CHANGED},
     *     {@code MAP_AMBIGUOUS}, {@code MAP_TWICE}, {@code MAP_PROBLEMS}, {@code MAP_FULL}, {@code ITEM_MISSING},
     *     {@code ISSUES_FULL}, {@code DEPARTMENT_MISSING}, {@code DEPARTMENT_RETIRED}, {@code ALREADY_FILED}, {@code PAGE_BUSY}
     */
    public Result file(Request request) throws MapRefusedException {
        Begun begun = begin(request);
        Filing sent = begun.filing();
        ItemReference at = sent.item();
        CreateResult result = tracker.create(
                request.over(begun.draft()), new Stamp(sent.marker(), at.content(), at.map(), at.item()),
                late -> decide(sent, late));
        Completed decided = decide(sent, result);
        Completed end = decided.filing().state() == Filing.State.CREATED ? completion.complete(decided.filing()) : decided;
        return new Result(end.filing(), dropped(result), end.obstacle());
    }

    private Begun begin(Request request) throws MapRefusedException {
        try {
            return guard.holding(request.content(), () -> begun(request));
        } catch (RuntimeException e) {
            // What a database says of a second row is wrapped in many ways, and its transaction is lost: look again, in another.
            boolean taken = guard.holding(request.content(),
                    () -> book.open(request.content(), request.map().map(), request.item()));
            if (taken) {
                throw new MapRefusedException(Reason.ALREADY_FILED);
            }
            throw e;
        }
    }

    private Begun begun(Request request) throws MapRefusedException {
        Drafted drafted = drafts.of(request.content(), request.map(), request.item(), request.department());
        ItemReference at = new ItemReference(request.content(), drafted.placed().map().id(), request.item());
        return new Begun(book.begin(at, drafted, request.another()), drafted.draft());
    }

    /** An outcome is worth some patience; one that cannot be stored after all is found again by its marker. */
    private Completed decide(Filing sent, CreateResult result) {
        Obstacle obstacle = obstacle(result);
        for (int i = 0; i < TRIES; i++) {
            try {
                return new Completed(guard.holding(sent.item().content(), () -> book.decide(sent, result)), obstacle);
            } catch (MapRefusedException | RuntimeException e) {
                obstacle = Obstacle.of(e);
            }
        }
        return new Completed(sent, obstacle);
    }

    private static Obstacle obstacle(CreateResult result) {
        if (result instanceof CreateResult.Refused refused) {
            return new Obstacle.Tracker(refused.failure());
        }
        return result instanceof CreateResult.Unknown unknown ? new Obstacle.Tracker(unknown.failure()) : new Obstacle.None();
    }

    private static List<String> dropped(CreateResult result) {
        return result instanceof CreateResult.Created created ? created.dropped() : List.of();
    }

    private record Begun(Filing filing, IssueDraft draft) {}

    /**
     * What a person wants to be made.
     *
     * @param content the page
     * @param map which of its maps
     * @param item id of the item
     * @param department key of the department
     * @param summary what the issue is to be called; the draft's own summary if it says nothing
     * @param type the issue type, or {@link Choice#NONE} for that of the department
     * @param assignment who gets it
     * @param priority the priority, or {@link Choice#NONE} to leave it to Jira
     * @param another whether it may be made although the item has an issue
     */
    public record Request(
            long content,
            MacroReference map,
            String item,
            String department,
            String summary,
            Choice type,
            Assignment assignment,
            Choice priority,
            boolean another) {

        private String summary(IssueDraft draft) {
            String line = Summary.of(summary);
            return line.isEmpty() ? draft.summary() : line;
        }

        /** The draft with what the person chose. */
        private IssueDraft over(IssueDraft draft) {
            return new IssueDraft(
                    draft.link(), draft.project(), type.present() ? type : draft.type(), summary(draft), draft.description(),
                    assignment, priority, draft.labels(), draft.defaults());
        }
    }

    /**
     * What came of it.
     *
     * @param filing the attempt as it is now
     * @param dropped ids of optional fields that the tracker did not take
     * @param obstacle what kept it from being finished
     */
    public record Result(Filing filing, List<String> dropped, Obstacle obstacle) {

        /** Copies the list. */
        public Result {
            dropped = List.copyOf(dropped);
        }
    }
}
