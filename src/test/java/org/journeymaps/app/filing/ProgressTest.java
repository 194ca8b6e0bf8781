package org.journeymaps.app.filing;

import static org.journeymaps.app.filing.Filing.NEVER;
import static org.journeymaps.app.filing.Sample.NOW;
import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;

public class ProgressTest {

    private static final JourneyMap MAP = Sample.map("");
    private static final Item BARE = MAP.item("p1").orElseThrow();
    private static final Item NAMING = Sample.naming(MAP, "p1", Sample.issue("l1", "7", "OLD-1")).item("p1").orElseThrow();
    private static final Item NAMING_ANOTHER = Sample.naming(MAP, "p1", Sample.issue("l2", "7", "X-1")).item("p1").orElseThrow();

    @Test
    public void whatWasNotDecidedIsShownAsItCounts() {
        Filing sending = Sample.filing(State.SENDING, NEVER, NEVER);
        assertEquals(Optional.of(Progress.SENDING), Progress.of(sending, BARE, NOW));
        assertEquals(Optional.of(Progress.UNKNOWN), Progress.of(sending, BARE, NOW.plusSeconds(61)));
        assertEquals(Optional.of(Progress.UNKNOWN), Progress.of(Sample.filing(State.UNKNOWN, NEVER, NEVER), BARE, NOW));
    }

    @Test
    public void anIssueIsUnfinishedUntilPageAndIssueKnowOfIt() {
        assertEquals(Optional.of(Progress.UNFINISHED), Progress.of(Sample.filing(State.CREATED, NEVER, NEVER), BARE, NOW));
        assertEquals(Optional.of(Progress.UNFINISHED), Progress.of(Sample.filing(State.CREATED, NEVER, NEVER), NAMING, NOW));
        assertEquals(Optional.of(Progress.UNFINISHED), Progress.of(Sample.filing(State.CREATED, NOW, NEVER), NAMING, NOW));
        assertEquals(Optional.empty(), Progress.of(Sample.filing(State.CREATED, NOW, NOW), NAMING, NOW));
    }

    @Test
    public void aLinkOnceWrittenIsMissedUnderAnyKey() {
        assertEquals(Optional.of(Progress.ABSENT), Progress.of(Sample.filing(State.CREATED, NOW, NOW), BARE, NOW));
        assertEquals(Optional.of(Progress.ABSENT), Progress.of(Sample.filing(State.CREATED, NOW, NEVER), BARE, NOW));
        assertEquals(Optional.of(Progress.ABSENT), Progress.of(Sample.filing(State.CREATED, NOW, NOW), NAMING_ANOTHER, NOW));
    }

    @Test
    public void anIssueThatTurnedUpAfterAllIsLate() {
        Filing settled = Sample.filing(State.SETTLED, NEVER, NEVER);
        assertEquals(Optional.empty(), Progress.of(settled, BARE, NOW));
        assertEquals(Optional.of(Progress.LATE), Progress.of(settled.withIssue("7", "CARE-58"), BARE, NOW));
        assertEquals(Optional.empty(), Progress.of(settled.withIssue("7", "CARE-58"), NAMING, NOW));
        assertEquals(Optional.of(Progress.ABSENT),
                Progress.of(settled.withIssue("7", "CARE-58").writtenIntoPage(NOW), BARE, NOW));
    }

    @Test
    public void whatIsOverIsNotShown() {
        assertEquals(Optional.empty(), Progress.of(Sample.filing(State.FAILED, NEVER, NEVER), BARE, NOW));
        assertEquals(Optional.empty(), Progress.of(Sample.filing(State.UNLINKED, NOW, NOW), BARE, NOW));
    }
}
