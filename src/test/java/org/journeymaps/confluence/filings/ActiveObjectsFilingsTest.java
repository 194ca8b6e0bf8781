package org.journeymaps.confluence.filings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.Filing.Times;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.app.filing.ItemReference;
import org.journeymaps.app.filing.SlotTakenException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ActiveObjectsFilingsTest {

    private static final ItemReference ITEM = new ItemReference(98_311, "jumping-jamie", "p1");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

    @Rule
    public final FilingTable table = new FilingTable();

    @Property(trials = 40)
    public void attemptsSurviveTheTable(
            State state, @InRange(min = "1") long content, @InRange(min = "1", max = "40") int length, boolean made, int seconds)
            throws SlotTakenException {
        Filings filings = table.filings();
        ItemReference item = new ItemReference(content, "M".repeat(length), "-".repeat(length));
        Instant time = NOON.plusSeconds(seconds);
        Filing filing = new Filing(
                "k7f3q2m9x0ab4c1d", state, item, "d".repeat(length), "l".repeat(length), "CARE", "u".repeat(length),
                made ? "9".repeat(19) : "", made ? "X".repeat(255) + "-" + "9".repeat(19) : "",
                new Times(time, made ? time : Filing.NEVER, Filing.NEVER, time, made ? Filing.NEVER : time));
        filings.begin(filing);
        assertEquals(Optional.of(filing), filings.find(filing.marker()));
        assertEquals(List.of(filing), filings.ofPage(content));
        Filing changed = filing.withIssue("1", "A-1").decided(State.CREATED, time).writtenIntoPage(time).writtenIntoIssue(time)
                .closed(State.UNLINKED, time);
        assertTrue(filings.change(state, changed));
        assertEquals(Optional.of(changed), filings.find(filing.marker()));
    }

    @Test
    public void attemptsSurviveARestart() throws SlotTakenException {
        Filing filing = sending("a");
        table.filings().begin(filing);
        table.restart();
        assertEquals(Optional.of(filing), table.filings().find("a"));
    }

    @Test
    public void noSecondAttemptWhileOneIsOpen() throws SlotTakenException {
        Filings filings = table.filings();
        filings.begin(sending("a"));
        assertThrows(SlotTakenException.class, () -> filings.begin(sending("b")));
        assertTrue(filings.change(State.SENDING, sending("a").decided(State.UNKNOWN, NOON)));
        assertThrows(SlotTakenException.class, () -> filings.begin(sending("b")));
        assertEquals(Optional.empty(), filings.find("b"));
    }

    @Test
    public void anotherAttemptOnceTheFirstGaveItsSlotUp() throws SlotTakenException {
        Filings filings = table.filings();
        filings.begin(sending("a"));
        assertTrue(filings.change(State.SENDING, sending("a").decided(State.FAILED, NOON)));
        filings.begin(sending("b"));
        Filing created = sending("b").withIssue("1", "A-1").decided(State.CREATED, NOON);
        assertTrue(filings.change(State.SENDING, created));
        assertThrows(SlotTakenException.class, () -> filings.begin(sending("c")));
        assertTrue(filings.change(State.CREATED, created.closed(State.CREATED, NOON)));
        filings.begin(sending("c"));
        assertEquals(List.of("a", "b", "c"), filings.ofPage(ITEM.content()).stream().map(Filing::marker).toList());
    }

    @Test
    public void theDatabaseItselfRefusesASecondOpenAttempt() throws SlotTakenException {
        table.filings().begin(sending("a"));
        Filings blind = table.filings(Blind::new);
        assertThrows(SlotTakenException.class, () -> blind.begin(sending("b")));
        assertEquals(Optional.empty(), table.filings().find("b"));
    }

    @Test
    public void aClashUndoesTheWholeTransaction() throws SlotTakenException {
        table.filings().begin(sending("a"));
        Filings blind = table.filings(Blind::new);
        assertThrows(IllegalStateException.class, () -> table.transaction(() -> {
            assertTrue(table.filings().change(State.SENDING, sending("a").decided(State.FAILED, NOON)));
            return assertThrows(SlotTakenException.class, () -> blind.begin(new Filing(
                    "a", State.SENDING, new ItemReference(1, "m", "i"), "d", "l", "P", "u", "", "", Times.from(NOON))));
        }));
        assertEquals(State.SENDING, table.filings().find("a").orElseThrow().state());
    }

    @Test
    public void aClashIsFoundHoweverItIsWrapped() {
        Filings wrapped = table.filings(real -> new Failing(
                real, new IllegalStateException(new RuntimeException(new SQLException("unique", "23000")))));
        assertThrows(SlotTakenException.class, () -> wrapped.begin(sending("a")));
        IllegalStateException other = new IllegalStateException(new SQLException("away", "08001"));
        Filings away = table.filings(real -> new Failing(real, other));
        assertEquals(other, assertThrows(IllegalStateException.class, () -> away.begin(sending("a"))));
    }

    @Test
    public void aStateIsLeftOnlyFromWhereItIsExpected() throws SlotTakenException {
        Filings filings = table.filings();
        filings.begin(sending("a"));
        Filing unknown = sending("a").decided(State.UNKNOWN, NOON);
        assertFalse(filings.change(State.CREATED, unknown));
        assertEquals(Optional.of(sending("a")), filings.find("a"));
        assertTrue(filings.change(State.SENDING, unknown));
        assertFalse(filings.change(State.SENDING, unknown));
        assertFalse(filings.change(State.SENDING, sending("nobody")));
    }

    @Test
    public void departmentsAreInUseOnceTheyWereSentSomething() throws SlotTakenException {
        Filings filings = table.filings();
        filings.begin(sending("a"));
        assertTrue(filings.names("care"));
        assertFalse(filings.names("car"));
    }

    @Test
    public void pagesAreToldApart() throws SlotTakenException {
        Filings filings = table.filings();
        filings.begin(sending("a"));
        assertEquals(List.of(), filings.ofPage(9_831));
    }

    @Test
    public void namesFitEveryDatabase() {
        String name = table.query("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO/_%' ESCAPE '/'")
                .get(0);
        assertEquals("AO_534452_FILING", name);
        List<String> columns =
                table.query("SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY 1", name);
        assertEquals(18, columns.size());
        assertEquals(List.of(), columns.stream().filter(column -> column.length() > 30).toList());
        Set<String> reserved = ReservedWords.everywhere();
        assertTrue(reserved.contains("COMMENT"));
        assertEquals(List.of(), columns.stream().filter(column -> !column.equals("ID")).filter(reserved::contains).toList());
    }

    @Test
    public void textsFitEveryDatabase() {
        List<String> lengths = table.query("SELECT character_maximum_length FROM information_schema.columns"
                + " WHERE table_name = 'AO_534452_FILING' AND data_type = 'CHARACTER VARYING'");
        assertEquals(11, lengths.size());
        assertTrue(lengths.toString(), lengths.stream().mapToInt(Integer::parseInt).max().orElseThrow() <= 450);
    }

    private static Filing sending(String marker) {
        return new Filing(marker, State.SENDING, ITEM, "care", "link", "CARE", "author", "", "", Times.from(NOON));
    }
}
