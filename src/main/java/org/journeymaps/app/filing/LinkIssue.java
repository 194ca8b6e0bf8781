package org.journeymaps.app.filing;

import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;

/**
 * Linking an item with an issue that exists, and taking such a link away; and what may become of a link that the page once had.
 *
 * <p>The page comes first. That the way back in the issue could not be written or removed undoes nothing and is told. The way
 * back is that of this page alone: what a copy of the page unlinks stays linked with the original.
 */
public final class LinkIssue {

    private final MapStore store;
    private final IssueLinks links;
    private final LinkBook book;
    private final IssueTracker tracker;
    private final Backlinks backlinks;

    /**
     * Writes to pages and issues.
     *
     * @param store where the maps are
     * @param links the issues that items name
     * @param book links and attempts together
     * @param tracker where the issues are
     * @param backlinks the ways back
     */
    public LinkIssue(MapStore store, IssueLinks links, LinkBook book, IssueTracker tracker, Backlinks backlinks) {
        this.store = store;
        this.links = links;
        this.book = book;
        this.tracker = tracker;
        this.backlinks = backlinks;
    }

    /**
     * Lets an item name an issue that the user may see, and the issue lead back. No attempt is stored.
     *
     * @param at the item
     * @param link id of the Application Link
     * @param issue id or key of the issue
     * @param relation what the issue has to do with the item
     * @return what came of it
     * @throws MapRefusedException as {@link IssueLinks#add}, if possible before the tracker is asked
     * @throws TrackerException if there is no such issue for the user
     */
    public Linked link(ItemReference at, String link, String issue, Relation relation)
            throws MapRefusedException, TrackerException {
        IssueLinks.requireRoom(PlacedItem.in(store.page(at.content()), at.map(), at.item()));
        TrackedIssue found = tracker.issue(link, issue);
        links.add(at.content(), at.map(), at.item(), new IssueLink(link, found.id(), found.key(), relation, Extras.NONE));
        return new Linked(found.key(), lead(at, link, found.id()));
    }

    /**
     * Lets an item no longer name an issue. The attempts of this page that made it are closed, so that another may begin.
     *
     * @param at the item
     * @param link id of the Application Link
     * @param issueId id of the issue
     * @return what kept the way back from being removed
     * @throws MapRefusedException as {@link IssueLinks#add} throws it
     */
    public Obstacle unlink(ItemReference at, String link, String issueId) throws MapRefusedException {
        book.unlink(at, link, issueId);
        return part(at, link, issueId);
    }

    /**
     * Writes the issue of an attempt back into the page, because somebody wants it so: one that the page once named, or one that
     * turned up although a person had said that there was none.
     *
     * @param content the page
     * @param marker the attempt
     * @return the attempt as it is now, and what kept the way back from being written
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code FILING_MISSING}, {@code FILING_STATE} if
     *     the page names the issue or the attempt made none, and as {@link IssueLinks#add}
     */
    public Completed restore(long content, String marker) throws MapRefusedException {
        Filing filing = book.restore(content, marker);
        return new Completed(filing, lead(filing.item(), filing.link(), filing.issueId()));
    }

    /**
     * Closes an attempt whose issue the page no longer names or never did, because nobody wants it any more.
     *
     * @param content the page
     * @param marker the attempt
     * @return the attempt as it is now, and what kept the way back from being removed
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code FILING_MISSING}, {@code FILING_STATE}
     */
    public Completed forget(long content, String marker) throws MapRefusedException {
        Filing filing = book.forget(content, marker);
        return new Completed(filing, part(filing.item(), filing.link(), filing.issueId()));
    }

    private Obstacle lead(ItemReference at, String link, String issueId) throws MapRefusedException {
        try {
            backlinks.put(at, link, issueId);
            return new Obstacle.None();
        } catch (TrackerException e) {
            return new Obstacle.Tracker(e.failure());
        }
    }

    private Obstacle part(ItemReference at, String link, String issueId) {
        try {
            backlinks.remove(at, link, issueId);
            return new Obstacle.None();
        } catch (TrackerException e) {
            return new Obstacle.Tracker(e.failure());
        }
    }

    /**
     * An item and an issue that know of each other, or nearly so.
     *
     * @param key key of the issue
     * @param obstacle what kept the way back from being written
     */
    public record Linked(String key, Obstacle obstacle) {}
}
