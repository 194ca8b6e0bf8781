package org.journeymaps.jira.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;

/** When an undertaking of one or several calls has to be over. */
final class Deadline {

    private final InstantSource clock;
    private final Instant end;

    Deadline(InstantSource clock, Duration total) {
        this.clock = clock;
        this.end = clock.instant().plus(total);
    }

    Instant now() {
        return clock.instant();
    }

    /** What is left, nothing at the least. */
    Duration left() {
        Duration left = Duration.between(now(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** As long as a call may take, but not beyond the end. */
    Duration atMost(Duration patience) throws TrackerException {
        Duration left = left();
        if (left.isZero()) {
            throw new TrackerException(TrackerFailure.Reason.AWAY);
        }
        return left.compareTo(patience) < 0 ? left : patience;
    }
}
