package org.journeymaps.app.filing;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.filing.PageItems.Attempt;
import org.journeymaps.core.model.Item;

/** The attempts of a page, found by item; for those who may change the page. */
public final class PageAttempts {

    private final Filings filings;
    private final CurrentUser user;
    private final Clock clock;

    /**
     * Reads attempts.
     *
     * @param filings where they are
     * @param user who looks
     * @param clock the time
     */
    public PageAttempts(Filings filings, CurrentUser user, Clock clock) {
        this.filings = filings;
        this.user = user;
        this.clock = clock;
    }

    /** The attempts of a page as they are now. */
    ByItem of(long content) {
        List<Filing> all = filings.ofPage(content);
        Instant now = clock.instant();
        return (map, item) -> all.stream()
                .filter(filing -> filing.item().map().equals(map) && filing.item().item().equals(item.id()))
                .flatMap(filing -> shown(filing, item, now)).sorted(comparing(Attempt::progress)).toList();
    }

    private Stream<Attempt> shown(Filing filing, Item item, Instant now) {
        return Progress.of(filing, item, now).stream()
                .map(progress -> new Attempt(progress, filing, filing.user().equals(user.key())));
    }

    /** Attempts, by map and item. */
    @FunctionalInterface
    interface ByItem {

        /** Those that concern an item, the most urgent first. */
        List<Attempt> of(String map, Item item);
    }
}
