package org.journeymaps.app.filing;

import org.journeymaps.app.Language;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.core.routing.PageReference;
import org.journeymaps.core.routing.Summary;

/** The ways back from issues to the items they are linked with. They are no part of a page: a copied page has none. */
public final class Backlinks {

    private final MapStore store;
    private final PageFacts pages;
    private final Language language;
    private final IssueTracker tracker;

    /**
     * Writes into issues.
     *
     * @param store where the maps are
     * @param pages what pages are called
     * @param language the language of the words in a way back
     * @param tracker where the issues are
     */
    public Backlinks(MapStore store, PageFacts pages, Language language, IssueTracker tracker) {
        this.store = store;
        this.pages = pages;
        this.language = language;
        this.tracker = tracker;
    }

    /**
     * Writes the way back to an item into an issue, made from the page and the map as they are now. Not to be called where a
     * transaction is open.
     *
     * @param at the item
     * @param link id of the Application Link
     * @param issueId id of the issue
     * @throws MapRefusedException if the user may not change the page or the item is not there
     * @throws TrackerException if it is not written
     */
    public void put(ItemReference at, String link, String issueId) throws MapRefusedException, TrackerException {
        PlacedItem placed = PlacedItem.in(store.page(at.content()), at.map(), at.item());
        PageReference page = pages.of(at.content());
        tracker.putBacklink(link, issueId, new Backlink(
                globalId(at),
                page.to(placed.map(), placed.item()),
                Summary.of(page.title() + ": " + placed.item().text()),
                pages.icon(),
                language.words().text("journey-maps.backlink.icon"),
                false));
    }

    /**
     * Takes the way back to an item out of an issue. Not to be called where a transaction is open.
     *
     * @param at the item, which need not be there any more
     * @param link id of the Application Link
     * @param issueId id of the issue
     * @throws TrackerException if it is still there
     */
    public void remove(ItemReference at, String link, String issueId) throws TrackerException {
        tracker.removeBacklink(link, issueId, globalId(at));
    }

    private static String globalId(ItemReference at) {
        return Backlink.globalId(at.content(), at.map(), at.item());
    }
}
