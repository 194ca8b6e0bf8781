package org.journeymaps.devhost.tables;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Store;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostTablesTest {

    /** A row. */
    public interface PageNote extends Entity {

        /** What no two rows share. */
        @NotNull
        @Unique
        String getSlot();

        /** Changes it. */
        void setSlot(String slot);
    }

    /** A row of no module. */
    public interface Stranger extends Entity {
    }

    /** A row with a name that is too long for Oracle. */
    @Table("A_NAME_OF_MORE_THAN_TWENTY")
    public interface LongName extends Entity {
    }

    /** A row with a column that is too long for Oracle. */
    public interface LongColumn extends Entity {

        /** Too long. */
        String getThisIsAColumnWithAVeryLongName();

        /** Too long. */
        void setThisIsAColumnWithAVeryLongName(String text);
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;
    private Store store;
    private HostTables tables;

    @Before
    public void open() throws Exception {
        home = folder.newFolder().toPath();
        store = Store.open(home);
        tables = new HostTables(store.database());
    }

    @After
    public void close() {
        store.close();
    }

    private void start(List<Class<? extends RawEntity<?>>> types) {
        tables.start("org.example", types);
    }

    private void start() {
        start(List.of(PageNote.class));
    }

    private PageNote note(String slot) {
        return tables.create(PageNote.class, new DBParam("SLOT", slot));
    }

    private <T> T in(Supplier<T> work) {
        return tables.executeInTransaction(work::get);
    }

    private int count() {
        return in(() -> tables.count(PageNote.class, Query.select()));
    }

    @Test
    public void tablesAreNamedByTheNamespace() {
        start();
        // printf org.example | md5sum ends in dd0c67.
        assertEquals(List.of("AO_DD0C67_PAGE_NOTE"), store.database().query(
                "select table_name from information_schema.tables where table_name like 'AO%'", row -> row.getString(1)));
    }

    @Test
    public void rowsAreStoredFoundChangedAndDeleted() {
        start();
        int id = in(() -> note("a").getID());
        in(() -> {
            PageNote note = tables.find(PageNote.class, Query.select().where("SLOT = ?", "a"))[0];
            note.setSlot("b");
            note.save();
            return 0;
        });
        assertEquals("b", in(() -> tables.get(PageNote.class, id).getSlot()));
        in(() -> {
            tables.delete(tables.get(PageNote.class, id));
            return 0;
        });
        assertNull(in(() -> tables.get(PageNote.class, id)));
    }

    @Test
    public void aPageAndARowAreStoredTogetherOrNotAtAll() {
        start();
        assertThrows(IllegalArgumentException.class, () -> store.database().transaction(() -> {
            page("lost");
            note("lost");
            throw new IllegalArgumentException();
        }));
        assertEquals(0, count());
        assertTrue(store.contents().find(Type.PAGE, "A", "lost").isEmpty());
        store.database().transaction(() -> {
            page("kept");
            return in(() -> note("kept"));
        });
        assertEquals(1, count());
        assertTrue(store.contents().find(Type.PAGE, "A", "kept").isPresent());
    }

    private void page(String title) {
        store.contents().create(Content.create(Type.PAGE, "A", 0, title, ""), new Mark("admin", Instant.now()));
    }

    @Test
    public void theDatabaseRefusesASecondRowOfASlotAndThenTheWholeTransaction() {
        start();
        in(() -> note("a"));
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> in(() -> {
            note("b");
            assertThrows(ActiveObjectsException.class, () -> note("a"));
            return 0;
        }));
        assertTrue(failure.getMessage(), failure.getMessage().contains("rolled back"));
        assertEquals(1, count());
    }

    @Test
    public void aSetterThatFailsDoomsTheTransactionToo() {
        start();
        in(() -> note("a"));
        int other = in(() -> note("b").getID());
        assertThrows(IllegalStateException.class, () -> in(() -> {
            PageNote note = tables.get(PageNote.class, other);
            note.setSlot("a");
            assertThrows(RuntimeException.class, note::save);
            return 0;
        }));
    }

    @Test
    public void nothingIsDoneBeforeTheStartOutsideATransactionOrForAStranger() {
        assertThrows(IllegalStateException.class, () -> in(() -> 0));
        start();
        IllegalStateException outside = assertThrows(IllegalStateException.class, () -> note("a"));
        assertEquals("No transaction is running", outside.getMessage());
        assertThrows(IllegalArgumentException.class, () -> in(() -> tables.create(Stranger.class)));
    }

    @Test
    public void namesOfMoreThanThirtyCharactersAreRefused() {
        assertThrows(RuntimeException.class, () -> start(List.of(LongName.class)));
        assertThrows(RuntimeException.class, () -> start(List.of(LongColumn.class)));
    }

    @Test
    public void rowsAreThereAfterARestart() {
        start();
        in(() -> note("a"));
        store.close();
        store = Store.open(home);
        tables = new HostTables(store.database());
        start();
        assertEquals(1, count());
    }
}
