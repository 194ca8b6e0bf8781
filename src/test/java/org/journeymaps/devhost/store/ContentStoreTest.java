package org.journeymaps.devhost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ContentStoreTest {

    private static final Mark AUTHOR = new Mark("author", Instant.parse("2026-01-02T03:04:05Z"));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;
    private Store store;

    @Before
    public void open() throws Exception {
        home = folder.newFolder().toPath();
        store = Store.open(home);
    }

    @After
    public void close() {
        store.close();
    }

    private Content page(long parent, String title) {
        return store.contents().create(Content.create(Type.PAGE, "A", parent, title, "one"), AUTHOR);
    }

    private void save(Content from, String body) {
        store.contents().save(from.with(from.title(), body).saved(AUTHOR, new Note("why", true)));
    }

    @Test
    public void aSavedPageKeepsItsIdAndTheOldTextGetsOne() {
        Content first = page(0, "P");
        save(first, "two");
        Content now = store.contents().find(first.id()).orElseThrow();
        assertEquals("two", now.body());
        assertEquals(2, now.version());
        assertEquals(new Note("why", true), now.note());
        List<Content> history = store.contents().history(first.id());
        assertEquals(List.of(2, 1), history.stream().map(Content::version).toList());
        assertEquals("one", history.get(1).body());
        assertTrue(history.get(1).historical());
        assertEquals(first.id(), history.get(1).latest());
    }

    @Test
    public void savingFromAnOldVersionFailsAndChangesNothing() {
        Content first = page(0, "P");
        save(first, "two");
        assertThrows(StaleContentException.class, () -> save(first, "three"));
        assertEquals("two", store.contents().find(first.id()).orElseThrow().body());
        assertEquals(2, store.contents().history(first.id()).size());
    }

    @Test
    public void aClashShowsWhenTheTransactionEnds() {
        Content first = page(0, "P");
        boolean[] reached = new boolean[1];
        assertThrows(StaleContentException.class, () -> store.database().transaction(() -> {
            save(new Content(first.id(), first.type(), "A", 0, "P", 7, "x", AUTHOR, AUTHOR, Note.NONE, first.status(), first
                    .id()), "x");
            reached[0] = true;
            return 0;
        }));
        assertTrue(reached[0]);
    }

    @Test
    public void aFailedTransactionLeavesNothing() {
        assertThrows(IllegalArgumentException.class, () -> store.database().transaction(() -> {
            page(0, "P");
            throw new IllegalArgumentException();
        }));
        assertTrue(store.contents().find(Type.PAGE, "A", "P").isEmpty());
    }

    @Test
    public void everythingIsThereAfterARestart() {
        store.spaces().create("A", "Space");
        Content first = page(0, "P");
        save(first, "two");
        store.restrictions().set(first.id(), Right.EDIT, List.of("author"));
        store.close();
        store = Store.open(home);
        assertEquals("two", store.contents().find(Type.PAGE, "A", "P").orElseThrow().body());
        assertEquals(2, store.contents().history(first.id()).size());
        assertTrue(store.restrictions().names(first.id(), Right.EDIT).contains("author"));
        assertTrue(page(0, "Q").id() > first.id());
    }

    @Test
    public void theTrashHidesAPage() {
        Content first = page(0, "P");
        store.contents().trash(first.id());
        assertTrue(store.contents().find(Type.PAGE, "A", "P").isEmpty());
        assertTrue(store.contents().children(Type.PAGE, "A", 0).isEmpty());
        assertEquals(Content.Status.DELETED, store.contents().find(first.id()).orElseThrow().status());
    }

    @Test
    public void aCopyIsAPageOfItsOwnWithTheSameText() {
        Content first = page(0, "P");
        save(first, "<a ac:macro-id=\"m\"/>");
        store.restrictions().set(first.id(), Right.VIEW, List.of("author"));
        Content copy = store.changes().copy(first.id(), "Copy", AUTHOR);
        assertEquals("<a ac:macro-id=\"m\"/>", copy.body());
        assertEquals(1, copy.version());
        assertTrue(store.restrictions().names(copy.id(), Right.VIEW).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> store.changes().copy(first.id(), "Copy", AUTHOR));
    }

    @Test
    public void movingIsNoVersionAndTakesWhatIsBelowAlong() {
        Content top = page(0, "P");
        Content below = page(top.id(), "Q");
        Content other = store.contents().create(Content.create(Type.PAGE, "B", 0, "R", ""), AUTHOR);
        store.changes().move(top.id(), other.id());
        Content moved = store.contents().find(top.id()).orElseThrow();
        assertEquals(1, moved.version());
        assertEquals(other.id(), moved.parent());
        assertEquals("B", store.contents().find(below.id()).orElseThrow().space());
        assertThrows(IllegalArgumentException.class, () -> store.changes().move(other.id(), below.id()));
        assertThrows(IllegalArgumentException.class, () -> store.changes().move(other.id(), other.id()));
    }

    @Test
    public void renamingAndRevertingMakeVersions() {
        Content first = page(0, "P");
        store.changes().rename(first.id(), "New", AUTHOR);
        assertEquals("New", store.contents().find(first.id()).orElseThrow().title());
        save(store.contents().find(first.id()).orElseThrow(), "two");
        store.changes().revert(store.contents().history(first.id()).get(2).id(), AUTHOR);
        Content now = store.contents().find(first.id()).orElseThrow();
        assertEquals(List.of("P", "one", 4), List.of(now.title(), now.body(), now.version()));
    }

    @Test
    public void aPageComesBackFromTheTrashWithItsId() {
        Content top = page(0, "P");
        Content middle = page(top.id(), "Q");
        Content below = page(middle.id(), "R");
        store.changes().trash(middle.id());
        assertEquals(top.id(), store.contents().find(below.id()).orElseThrow().parent());
        assertEquals(List.of(middle.id()), store.changes().trashed("A").stream().map(Content::id).toList());
        Content taking = page(0, "Q");
        assertThrows(IllegalArgumentException.class, () -> store.changes().restore(middle.id()));
        store.changes().trash(taking.id());
        store.changes().restore(middle.id());
        assertEquals(Content.Status.CURRENT, store.contents().find(middle.id()).orElseThrow().status());
        assertThrows(IllegalArgumentException.class, () -> store.changes().restore(middle.id()));
    }

    @Test
    public void aSpaceMayBeForSomePeopleAlone() {
        store.spaces().create("A", "Space");
        Content page = page(0, "P");
        store.spaces().admit("A", List.of("admin"));
        assertFalse(store.access().canView("author", page));
        assertFalse(store.access().canEdit("author", page));
        assertTrue(store.access().canEdit("admin", page));
        store.spaces().admit("A", List.of());
        assertTrue(store.access().canView("", page));
    }

    @Test
    public void aPartThatFailsRollsTheWholeBackEvenIfCaught() {
        assertThrows(IllegalStateException.class, () -> store.database().transaction(() -> {
            page(0, "P");
            assertThrows(IllegalArgumentException.class, () -> store.database().transaction(() -> {
                throw new IllegalArgumentException();
            }));
            return 0;
        }));
        assertTrue(store.contents().find(Type.PAGE, "A", "P").isEmpty());
    }

    @Test
    public void rightsFollowPeopleAndRestrictions() {
        Content top = page(0, "P");
        Content below = page(top.id(), "Q");
        Access access = store.access();
        assertTrue(access.canView("", below));
        assertFalse(access.canEdit("", below));
        assertFalse(access.canEdit("reader", below));
        assertTrue(access.canEdit("author", below));
        store.restrictions().set(top.id(), Right.VIEW, List.of("admin"));
        assertFalse(access.canView("author", below));
        assertFalse(access.canEdit("author", below));
        assertTrue(access.canEdit("admin", below));
        store.restrictions().set(top.id(), Right.VIEW, List.of());
        store.restrictions().set(top.id(), Right.EDIT, List.of("author"));
        assertFalse("restrictions bind administrators", access.canEdit("admin", top));
        assertTrue("a restriction to edit holds for one page", access.canEdit("admin", below));
    }
}
