package org.journeymaps.app.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.filing.DraftIssue.Drafted;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.issue.CreateResult;

/**
 * The rules by which an attempt goes from one state to the next. Everything here is done inside {@link PageGuard#holding} alone,
 * and only from the state in which the attempt is expected to be.
 */
public final class FilingBook {

    private final Filings filings;
    private final MapStore store;
    private final CurrentUser user;
    private final Markers markers;
    private final Clock clock;

    /**
     * Keeps the attempts of one store.
     *
     * @param filings the attempts
     * @param store where the maps are, and who may change them
     * @param user who is asking
     * @param markers names for new attempts
     * @param clock tells how long an attempt has been sending
     */
    public FilingBook(Filings filings, MapStore store, CurrentUser user, Markers markers, Clock clock) {
        this.filings = filings;
        this.store = store;
        this.user = user;
        this.markers = markers;
        this.clock = clock;
    }

    /** Begins an attempt for an item that has none open and names no issue; or, if another one is asked for, none unfinished. */
    Filing begin(ItemReference at, Drafted drafted, boolean another) throws MapRefusedException {
        if (user.key().isEmpty()) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        IssueLinks.requireRoom(drafted.placed());
        Optional<Filing> open = filings.ofPage(at.content()).stream()
                .filter(filing -> filing.open() && filing.item().equals(at)).findFirst();
        boolean named = !drafted.placed().item().issues().isEmpty();
        if (!another && (named || open.isPresent())) {
            throw new MapRefusedException(Reason.ALREADY_FILED);
        }
        if (open.isPresent()) {
            giveWay(open.get());
        }
        Filing filing = new Filing(
                markers.next(), State.SENDING, at, drafted.department().key(), drafted.draft().link(),
                drafted.draft().project().id(), user.key(), "", "", Filing.Times.from(now()));
        try {
            filings.begin(filing);
        } catch (SlotTakenException e) {
            throw new MapRefusedException(Reason.ALREADY_FILED);
        }
        return filing;
    }

    /** Whether an attempt is open for an item of any map of the page, or of one. */
    boolean open(long content, String map, String item) {
        return filings.ofPage(content).stream().filter(Filing::open).map(Filing::item)
                .anyMatch(at -> at.item().equals(item) && (map.isEmpty() || at.map().equals(map)));
    }

    /** An attempt, for those who may change its page. */
    Filing find(long content, String marker) throws MapRefusedException {
        requireEditable(content);
        return filings.find(marker).filter(filing -> filing.item().content() == content)
                .orElseThrow(() -> new MapRefusedException(Reason.FILING_MISSING));
    }

    /** An attempt of which nobody knows whether there is an issue, for those who may change its page. */
    Filing uncertain(long content, String marker) throws MapRefusedException {
        Filing filing = find(content, marker);
        if (filing.state(now()) != State.UNKNOWN) {
            throw new MapRefusedException(Reason.FILING_STATE);
        }
        return filing;
    }

    /** Such an attempt, for those who may say what came of it, as far as this site knows: who filed, and administrators. */
    Filing toBeSettled(long content, String marker) throws MapRefusedException {
        Filing filing = uncertain(content, marker);
        if (!filing.user().equals(user.key()) && !user.administrator()) {
            throw new MapRefusedException(Reason.FILING_DENIED);
        }
        return filing;
    }

    /** The attempts whose issue the page or the issue itself does not know of yet, for those who may change the page. */
    List<Filing> unfinished(long content) throws MapRefusedException {
        requireEditable(content);
        return filings.ofPage(content).stream().filter(Filing::unfinished).toList();
    }

    /** Writes down what came of sending, however late it is learnt. */
    Filing decide(Filing sent, CreateResult result) {
        Filing now = current(sent);
        if (result instanceof CreateResult.Created created) {
            return made(now, created.id(), created.key());
        }
        if (result instanceof CreateResult.Refused) {
            return sending(now) ? put(now, now.decided(State.FAILED, now())) : now;
        }
        return now.state() == State.SENDING ? put(now, now.decided(State.UNKNOWN, now())) : now;
    }

    /** Writes down that there is an issue. One that somebody has settled meanwhile stays so, and keeps the issue to be linked. */
    Filing made(Filing filing, String id, String key) {
        if (sending(filing)) {
            return put(filing, filing.withIssue(id, key).decided(State.CREATED, now()));
        }
        boolean late = filing.state() == State.SETTLED && filing.issueId().isEmpty();
        return late ? put(filing, filing.withIssue(id, key)) : filing;
    }

    /** Writes down that there is no issue, because a person says so. */
    Filing settle(Filing filing) {
        return put(filing, filing.closed(State.SETTLED, now()));
    }

    /** Writes down a further stage of an attempt whose issue is still linked. */
    Filing reached(Filing filing, UnaryOperator<Filing> stage) {
        Filing now = current(filing);
        return now.state() == State.CREATED ? put(now, stage.apply(now)) : now;
    }

    /** The attempt as it is stored now. */
    Filing current(Filing filing) {
        return filings.find(filing.marker()).orElseThrow(() -> new IllegalStateException("no filing " + filing.marker()));
    }

    /** Times are kept in milliseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** An issue that is on its way or not in the page yet gives way to no other. */
    private void giveWay(Filing open) throws MapRefusedException {
        if (open.state() != State.CREATED || !open.inPage()) {
            throw new MapRefusedException(Reason.ALREADY_FILED);
        }
        put(open, open.closed(State.CREATED, now()));
    }

    private void requireEditable(long content) throws MapRefusedException {
        if (!store.page(content).editable()) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
    }

    private Filing put(Filing before, Filing after) {
        if (!filings.change(before.state(), after)) {
            throw new IllegalStateException("filing " + after.marker() + " is no longer " + before.state());
        }
        return after;
    }

    private static boolean sending(Filing filing) {
        return filing.state() == State.SENDING || filing.state() == State.UNKNOWN;
    }
}
