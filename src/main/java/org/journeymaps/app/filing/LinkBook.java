package org.journeymaps.app.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.Relation;

/** What is said of a link in two places, the text of the page and the attempt that made the issue: both change together. */
public final class LinkBook {

    private final PageGuard guard;
    private final MapStore store;
    private final IssueLinks links;
    private final Filings filings;
    private final Clock clock;

    /**
     * Keeps one store and its attempts in step.
     *
     * @param guard keeps others from writing meanwhile
     * @param store where the maps are
     * @param links the issues that items name
     * @param filings the attempts
     * @param clock the time
     */
    public LinkBook(PageGuard guard, MapStore store, IssueLinks links, Filings filings, Clock clock) {
        this.guard = guard;
        this.store = store;
        this.links = links;
        this.filings = filings;
        this.clock = clock;
    }

    /** Takes an issue from an item, and closes the attempts of this page that made it. */
    void unlink(ItemReference at, String link, String issueId) throws MapRefusedException {
        guard.holding(at.content(), () -> {
            boolean named = links.removeHeld(at, link, issueId);
            filings.ofPage(at.content()).stream()
                    .filter(filing -> filing.item().equals(at) && made(filing, link, issueId))
                    .forEach(filing -> change(filing, filing.closed(State.UNLINKED, now())));
            return named;
        });
    }

    /** Writes the issue of an attempt back into the item, whose text no longer names it or never did. */
    Filing restore(long content, String marker) throws MapRefusedException {
        return guard.holding(content, () -> {
            Filing lost = lost(content, marker);
            links.addHeld(lost.item(),
                    new IssueLink(lost.link(), lost.issueId(), lost.issueKey(), Relation.FIXED_BY, Extras.NONE));
            return lost.inPage() ? lost : change(lost, lost.writtenIntoPage(now()));
        });
    }

    /** Closes an attempt whose issue the item no longer names or never did. */
    Filing forget(long content, String marker) throws MapRefusedException {
        return guard.holding(content, () -> {
            Filing lost = lost(content, marker);
            return change(lost, lost.closed(State.UNLINKED, now()));
        });
    }

    private Filing lost(long content, String marker) throws MapRefusedException {
        StoredPage page = store.page(content);
        if (!page.editable()) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        Filing filing = filings.find(marker).filter(found -> found.item().content() == content)
                .orElseThrow(() -> new MapRefusedException(Reason.FILING_MISSING));
        boolean expected = filing.state() == State.CREATED && filing.inPage() || filing.state() == State.SETTLED;
        if (!expected || filing.issueId().isEmpty() || named(page, filing)) {
            throw new MapRefusedException(Reason.FILING_STATE);
        }
        return filing;
    }

    /** Whether the text names the issue; an item that is gone names none. */
    private static boolean named(StoredPage page, Filing filing) {
        return page.maps().stream().filter(stored -> stored.map().equals(filing.item().map()))
                .flatMap(stored -> stored.read().flatMap(map -> map.item(filing.item().item())).stream())
                .map(Item::issues)
                .anyMatch(issues -> issues.stream().anyMatch(issue -> issue.names(filing.link(), filing.issueId())));
    }

    private static boolean made(Filing filing, String link, String issueId) {
        return filing.link().equals(link) && filing.issueId().equals(issueId)
                && (filing.state() == State.CREATED || filing.state() == State.SETTLED);
    }

    private Filing change(Filing before, Filing after) {
        if (!filings.change(before.state(), after)) {
            throw new IllegalStateException("filing " + after.marker() + " is no longer " + before.state());
        }
        return after;
    }

    /** Times are kept in milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
