package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.journeymaps.app.filing.Filing.State;
import org.junit.Test;

public class FilingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Filing SENDING = new Filing(
            "k7f3q2m9x0ab4c1d", State.SENDING, new ItemReference(5, "m", "p1"), "care", "link", "CARE", "author", "", "",
            Filing.Times.from(NOON));

    @Test
    public void sendingForMoreThanTwoMinutesCountsAsUnknown() {
        assertEquals(State.SENDING, SENDING.state(NOON.plusSeconds(120)));
        assertEquals(State.UNKNOWN, SENDING.state(NOON.plusSeconds(121)));
        assertEquals(State.CREATED, SENDING.decided(State.CREATED, NOON).state(NOON.plusSeconds(999)));
    }

    @Test
    public void theSlotIsTheItemsWhileTheAttemptIsOpen() {
        for (State state : State.values()) {
            boolean open = Set.of(State.SENDING, State.CREATED, State.UNKNOWN).contains(state);
            assertEquals(state.name(), open ? "5:m:p1" : "k7f3q2m9x0ab4c1d", SENDING.decided(state, NOON).slot());
            assertEquals("k7f3q2m9x0ab4c1d", SENDING.closed(state, NOON).slot());
        }
    }

    @Test
    public void itIsFinishedOnceBothPageAndIssueKnow() {
        Filing created = SENDING.withIssue("1", "CARE-1").decided(State.CREATED, NOON);
        assertFalse(SENDING.unfinished());
        assertTrue(created.unfinished());
        assertTrue(created.writtenIntoPage(NOON).unfinished());
        assertTrue(created.writtenIntoIssue(NOON).unfinished());
        assertFalse(created.writtenIntoPage(NOON).writtenIntoIssue(NOON).unfinished());
        assertFalse(created.closed(State.UNLINKED, NOON).unfinished());
    }

    @Test
    public void everyStageHasItsTime() {
        Filing filing = SENDING.decided(State.CREATED, NOON.plusSeconds(1)).writtenIntoPage(NOON.plusSeconds(2))
                .writtenIntoIssue(NOON.plusSeconds(3)).closed(State.UNLINKED, NOON.plusSeconds(4));
        assertEquals(new Filing.Times(
                NOON, NOON.plusSeconds(1), NOON.plusSeconds(2), NOON.plusSeconds(3), NOON.plusSeconds(4)), filing.times());
    }
}
