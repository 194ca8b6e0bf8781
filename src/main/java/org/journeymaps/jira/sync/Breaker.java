package org.journeymaps.jira.sync;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether it makes sense to call a Jira: not for half a minute after it has failed five times in a row, then one call in each
 * half minute finds out whether it is back.
 */
final class Breaker {

    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private int failures;
    private Instant next = Instant.MIN;

    /** Whether a call may be made now. */
    synchronized boolean lets(Instant now) {
        if (failures < FAILURES) {
            return true;
        }
        boolean clockSetBack = now.isBefore(next.minus(PAUSE));
        if (now.isBefore(next) && !clockSetBack) {
            return false;
        }
        next = now.plus(PAUSE);
        return true;
    }

    /** Whether the last call was answered. */
    synchronized boolean calm() {
        return failures == 0;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (failures >= FAILURES) {
            next = now.plus(PAUSE);
        }
    }
}
