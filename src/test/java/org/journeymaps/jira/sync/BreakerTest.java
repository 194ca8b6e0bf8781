package org.journeymaps.jira.sync;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class BreakerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");

    private final Breaker breaker = new Breaker();

    @Test
    public void callsAreLetThroughUntilFiveHaveFailedInARow() {
        fail(4);
        assertTrue(breaker.lets(NOW));
        fail(1);
        assertFalse(breaker.lets(NOW));
    }

    @Test
    public void anAnswerInBetweenStartsTheCountAnew() {
        fail(4);
        breaker.answered();
        fail(4);
        assertTrue(breaker.lets(NOW));
    }

    @Test
    public void afterAPauseOneCallFindsOutWhetherJiraIsBack() {
        fail(5);
        Instant later = NOW.plus(Breaker.PAUSE);
        assertFalse(breaker.lets(later.minusMillis(1)));
        assertTrue(breaker.lets(later));
        assertFalse(breaker.lets(later));
        assertTrue(breaker.lets(later.plus(Breaker.PAUSE)));
    }

    @Test
    public void anAnswerLetsAllCallsThroughAgain() {
        fail(5);
        assertTrue(breaker.lets(NOW.plus(Breaker.PAUSE)));
        breaker.answered();
        assertTrue(breaker.lets(NOW.plus(Breaker.PAUSE)));
        assertTrue(breaker.lets(NOW.plus(Breaker.PAUSE)));
    }

    @Test
    public void aClockThatIsSetBackDoesNotLockJiraOut() {
        fail(5);
        assertTrue(breaker.lets(NOW.minus(Duration.ofHours(1))));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(NOW);
        }
    }
}
