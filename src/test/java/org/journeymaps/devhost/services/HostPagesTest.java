package org.journeymaps.devhost.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.time.Instant;
import org.journeymaps.devhost.storage.BadStorageException;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.StaleContentException;
import org.journeymaps.devhost.store.Store;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostPagesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Store store;
    private HostPages pages;
    private long id;

    @Before
    public void open() throws Exception {
        store = Store.open(folder.newFolder().toPath());
        pages = new HostPages(store.contents());
        id = store.contents().create(Content.create(Type.PAGE, "A", 0, "P", "<p>1</p>"), new Mark("admin", Instant.now())).id();
        AuthenticatedUserThreadLocal.set(new HostUser("author"));
    }

    @After
    public void close() {
        AuthenticatedUserThreadLocal.reset();
        store.close();
    }

    private static void save(HostPages pages, AbstractPage page, String body) {
        AbstractPage before = (AbstractPage) page.clone();
        page.setBodyAsString(body);
        pages.saveContentEntity(page, before, DefaultSaveContext.MINOR_EDIT);
    }

    @Test
    public void savingMakesAVersionByWhoActsAndGivesMacrosIds() {
        AbstractPage page = pages.getAbstractPage(id);
        save(pages, page, "<ac:structured-macro ac:name=\"x\"/>");
        Content stored = store.contents().find(id).orElseThrow();
        assertEquals(2, page.getVersion());
        assertEquals(2, stored.version());
        assertEquals("author", stored.modified().by());
        assertTrue(stored.note().minor());
        assertTrue(stored.body(), stored.body().contains("ac:macro-id=\""));
        assertEquals(stored.body(), page.getBodyAsString());
    }

    @Test
    public void anOldVersionIsCurrentByStatusAndDiffersById() {
        save(pages, pages.getAbstractPage(id), "<p>2</p>");
        ContentEntityObject old = HostPages.entity(store.contents().history(id).get(1));
        assertTrue(old.isCurrent());
        assertEquals(id, old.getLatestVersionId());
        assertFalse(old.getId() == id);
        assertThrows(IllegalArgumentException.class, () -> save(pages, (AbstractPage) old, "<p>3</p>"));
    }

    @Test
    public void originalIsACloneMadeBefore() {
        AbstractPage page = pages.getAbstractPage(id);
        assertThrows(IllegalArgumentException.class, () -> pages.saveContentEntity(page, page, DefaultSaveContext.MINOR_EDIT));
    }

    @Test
    public void textThatIsNoStorageFormatIsNotSaved() {
        assertThrows(BadStorageException.class, () -> save(pages, pages.getAbstractPage(id), "<p>"));
        assertEquals(1, store.contents().find(id).orElseThrow().version());
    }

    @Test
    public void withinARequestAPageIsOneObjectHoweverStale() {
        pages.open();
        AbstractPage first = pages.getAbstractPage(id);
        save(new HostPages(store.contents()), new HostPages(store.contents()).getAbstractPage(id), "<p>theirs</p>");
        assertSame(first, pages.getAbstractPage(id));
        assertThrows(StaleContentException.class, () -> save(pages, first, "<p>mine</p>"));
        pages.close();
        assertNotSame(first, pages.getAbstractPage(id));
        assertEquals("<p>theirs</p>", pages.getAbstractPage(id).getBodyAsString());
    }

    @Test
    public void commentsAndUnknownIdsAreNoPages() {
        long comment = store.contents().create(Content.create(Type.COMMENT, "A", id, "", "<p/>"), new Mark("", Instant.now()))
                .id();
        assertNull(pages.getAbstractPage(comment));
        assertNull(pages.getAbstractPage(5));
    }

    @Test
    public void whatIsInTheTrashSaysSo() {
        store.contents().trash(id);
        assertTrue(pages.getAbstractPage(id).isDeleted());
        assertFalse(pages.getAbstractPage(id).isCurrent());
    }
}
