package org.journeymaps.jira.sync;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class LineTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");

    private final Line line = new Line();

    @Test
    public void onlySoManyCallsAreOnTheirWay() throws InterruptedException {
        for (int i = 0; i < Line.CALLS; i++) {
            assertTrue(take(Duration.ZERO));
        }
        assertFalse(take(Duration.ZERO));
        line.giveBack();
        assertTrue(take(Duration.ZERO));
        assertFalse(take(Duration.ZERO));
    }

    @Test
    public void nobodyWaitsOnceACallHasFailed() throws InterruptedException {
        line.breaker().failed(NOW);
        for (int i = 0; i < Line.CALLS; i++) {
            assertTrue(take(Duration.ofDays(1)));
        }
        assertFalse(take(Duration.ofDays(1)));
    }

    @Test
    public void nothingIsTakenWhileJiraIsLeftAlone() throws InterruptedException {
        for (int i = 0; i < Breaker.FAILURES; i++) {
            line.breaker().failed(NOW);
        }
        assertFalse(take(Duration.ZERO));
    }

    private boolean take(Duration moment) throws InterruptedException {
        return line.take(NOW, moment);
    }
}
