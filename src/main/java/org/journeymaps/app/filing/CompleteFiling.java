package org.journeymaps.app.filing;

import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;

/**
 * Finishing an attempt that made an issue: its key into the page, and then the way back into the issue, with the rights of the
 * current user. What is done already is not done again.
 */
public final class CompleteFiling {

    private final PageGuard guard;
    private final FilingBook book;
    private final IssueLinks links;
    private final Backlinks backlinks;

    /**
     * Writes to pages and issues.
     *
     * @param guard keeps others from writing meanwhile
     * @param book the attempts
     * @param links the issues that items name
     * @param backlinks the ways back
     */
    public CompleteFiling(PageGuard guard, FilingBook book, IssueLinks links, Backlinks backlinks) {
        this.guard = guard;
        this.book = book;
        this.links = links;
        this.backlinks = backlinks;
    }

    /** Finishes as much as can be finished now. */
    Completed complete(Filing filing) {
        Filing inPage;
        try {
            inPage = guard.holding(filing.item().content(), () -> writeIntoPage(filing));
        } catch (MapRefusedException | RuntimeException e) {
            return new Completed(filing, Obstacle.of(e));
        }
        return inPage.unfinished() ? writeIntoIssue(inPage) : new Completed(inPage, new Obstacle.None());
    }

    /** The page and the attempt are written in one transaction. */
    private Filing writeIntoPage(Filing filing) throws MapRefusedException {
        Filing now = book.current(filing);
        if (now.state() != Filing.State.CREATED || now.inPage()) {
            return now;
        }
        links.addHeld(now.item(), new IssueLink(now.link(), now.issueId(), now.issueKey(), Relation.FIXED_BY, Extras.NONE));
        return book.reached(now, made -> made.writtenIntoPage(book.now()));
    }

    private Completed writeIntoIssue(Filing filing) {
        try {
            backlinks.put(filing.item(), filing.link(), filing.issueId());
            Filing done = guard.holding(filing.item().content(),
                    () -> book.reached(filing, made -> made.writtenIntoIssue(book.now())));
            return new Completed(done, new Obstacle.None());
        } catch (MapRefusedException | TrackerException | RuntimeException e) {
            return new Completed(filing, Obstacle.of(e));
        }
    }

    /**
     * How far an attempt came.
     *
     * @param filing the attempt as it is now
     * @param obstacle what kept it from being finished
     */
    public record Completed(Filing filing, Obstacle obstacle) {}
}
