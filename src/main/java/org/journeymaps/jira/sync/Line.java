package org.journeymaps.jira.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The calls to one Jira that are on their way, a few at the same time. */
final class Line {

    /** A Jira that hangs holds so many threads and no more. */
    static final int CALLS = 8;

    private final Semaphore free = new Semaphore(CALLS, true);
    private final Breaker breaker = new Breaker();

    Breaker breaker() {
        return breaker;
    }

    /** Takes a place for a call. A rush waits for a moment, but nobody does once Jira has left a call without an answer. */
    boolean take(Instant now, Duration moment) throws InterruptedException {
        if (!breaker.lets(now)) {
            return false;
        }
        return free.tryAcquire() || breaker.calm() && free.tryAcquire(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    void giveBack() {
        free.release();
    }
}
