package org.journeymaps.confluence.storage.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

public class PageMapStoreTest {

    private static final String EMPTY = BodyHash.of("");

    private final ConfluenceUser user = mock(ConfluenceUser.class);
    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final TestLock lock = new TestLock();
    private final TransactionTemplate transactions = mock(TransactionTemplate.class);
    private final Transactions inTransaction = new Transactions(transactions);
    private final PageGuard guard = new LockedTransactions(new PageLocks(name -> lock.named(name)), inTransaction);
    private final PageMapStore store =
            new PageMapStore(guard, inTransaction, new VisiblePages(pages, permissions), new PageSaver(pages));

    @Before
    public void runTransactions() {
        AuthenticatedUserThreadLocal.set(user);
        doAnswer(call -> ((TransactionCallback<?>) call.getArgument(0)).doInTransaction()).when(transactions).execute(any());
    }

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    public void readsTheMapsOfAPageForAnEditor() throws MapRefusedException {
        page(true, "<h2>Findings</h2>" + macro("m1", "{\"id\":\"a\"}") + macro("m2", ""));
        assertEquals(
                new StoredPage(true, List.of(
                        new StoredMap(1, "Findings", "m1", "a", "{\"id\":\"a\"}"),
                        new StoredMap(2, "Findings", "m2", "", ""))),
                store.page(70));
    }

    @Test
    public void readersMayNotEdit() throws MapRefusedException {
        page(false, macro("m1", ""));
        assertEquals(false, store.page(70).editable());
        assertEquals(Reason.EDIT_DENIED, refusal(new MacroReference("m1", "", EMPTY, 0)));
    }

    @Test
    public void whatIsNotACurrentVisiblePageIsMissing() {
        assertEquals(Reason.CONTENT_MISSING, unread());
        AbstractPage page = page(true, macro("m1", ""));
        when(page.isCurrent()).thenReturn(false);
        assertEquals("draft", Reason.CONTENT_MISSING, unread());
        when(page.isCurrent()).thenReturn(true);
        when(page.isDeleted()).thenReturn(true);
        assertEquals("in the trash", Reason.CONTENT_MISSING, unread());
        when(page.isDeleted()).thenReturn(false);
        when(page.getLatestVersionId()).thenReturn(71L);
        assertEquals("old version", Reason.CONTENT_MISSING, unread());
        when(page.getLatestVersionId()).thenReturn(70L);
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(false);
        assertEquals("not visible", Reason.CONTENT_MISSING, unread());
    }

    @Test
    public void anonymousPeopleAreAskedForAsNobody() throws MapRefusedException {
        AuthenticatedUserThreadLocal.reset();
        AbstractPage page = page(false, macro("m1", ""));
        when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);
        assertEquals(1, store.page(70).maps().size());
    }

    @Test
    public void malformedPagesAreNeitherReadNorWritten() {
        AbstractPage page = page(true, "<p>" + macro("m1", ""));
        assertEquals(Reason.PAGE_MALFORMED, unread());
        assertEquals(Reason.PAGE_MALFORMED, refusal(new MacroReference("m1", "", EMPTY, 0)));
        verify(page, never()).setBodyAsString(anyString());
    }

    @Test
    public void writingSavesAMinorVersionInWhichOnlyTheBodyDiffers() throws MapRefusedException {
        AbstractPage page = page(true, "<p>&nbsp;a</p>" + macro("m1", "") + "<p>b</p>");
        AbstractPage before = mock(Page.class);
        when(page.clone()).thenReturn(before);
        when(page.getVersion()).thenReturn(8);
        assertEquals(8, store.replace(70, new MacroReference("m1", "", EMPTY, 0), body -> "{}" + body));
        InOrder order = inOrder(page, pages);
        order.verify(page).clone();
        order.verify(page).setBodyAsString("<p>&nbsp;a</p>" + macro("m1", "<![CDATA[{}]]>") + "<p>b</p>");
        order.verify(pages).saveContentEntity(page, before, DefaultSaveContext.MINOR_EDIT);
    }

    @Test
    public void blogPostsAreWrittenToo() throws MapRefusedException {
        AbstractPage post = visible(mock(BlogPost.class), true, macro("m1", ""));
        store.replace(70, new MacroReference("m1", "", EMPTY, 0), body -> "{}");
        verify(post).setBodyAsString(macro("m1", "<![CDATA[{}]]>"));
    }

    @Test
    public void aMapThatIsNotTheOneReadIsLeftAlone() {
        AbstractPage page = page(true, macro("m1", "{}"));
        assertEquals("other body", Reason.MAP_CHANGED, refusal(new MacroReference("m1", "", EMPTY, 0)));
        assertEquals("gone", Reason.MAP_CHANGED, refusal(new MacroReference("m2", "b", EMPTY, 0)));
        verify(page, never()).setBodyAsString(anyString());
    }

    @Test
    public void severalThatCouldBeMeantAreToldApartByThePerson() throws MapRefusedException {
        AbstractPage page = page(true, macro("", "") + "<h1>Later</h1>" + macro("", ""));
        MapRefusedException refusal = assertThrows(
                MapRefusedException.class, () -> store.replace(70, new MacroReference("", "", EMPTY, 0), body -> "{}"));
        assertEquals(Reason.MAP_AMBIGUOUS, refusal.reason());
        assertEquals(List.of("", "Later"), refusal.choices().stream().map(StoredMap::heading).toList());
        verify(page, never()).setBodyAsString(anyString());
        store.replace(70, new MacroReference("", "", EMPTY, 2), body -> "{}");
        ArgumentCaptor<String> saved = ArgumentCaptor.forClass(String.class);
        verify(page).setBodyAsString(saved.capture());
        assertEquals(macro("", "") + "<h1>Later</h1>" + macro("", "<![CDATA[{}]]>"), saved.getValue());
    }

    @Test
    public void bodiesThatCannotBeExchangedSafelyStay() {
        AbstractPage page = page(true, macro("m1", "").replace("plain-text-body", "rich-text-body"));
        assertEquals(Reason.MAP_MALFORMED, refusal(new MacroReference("m1", "", EMPTY, 0)));
        verify(page, never()).setBodyAsString(anyString());
    }

    @Test
    public void aChangeMayRefuse() {
        AbstractPage page = page(true, macro("m1", ""));
        MapRefusedException refusal = assertThrows(MapRefusedException.class, () -> store.replace(
                70, new MacroReference("m1", "", EMPTY, 0), body -> {
                    throw new MapRefusedException(Reason.MAP_NOT_EMPTY);
                }));
        assertEquals(Reason.MAP_NOT_EMPTY, refusal.reason());
        verify(page, never()).setBodyAsString(anyString());
    }

    @Test
    public void thePageIsFirstLoadedInATransactionUnderTheLock() throws MapRefusedException {
        AbstractPage page = page(true, macro("m1", ""));
        doAnswer(call -> {
            assertTrue("locked before the transaction begins", lock.held());
            verify(pages, never()).getAbstractPage(70);
            return ((TransactionCallback<?>) call.getArgument(0)).doInTransaction();
        }).when(transactions).execute(any());
        store.replace(70, new MacroReference("m1", "", EMPTY, 0), body -> "{}");
        verify(page).setBodyAsString(anyString());
        assertEquals("org.journeymaps.page.6", lock.name());
        assertEquals(false, lock.held());
    }

    @Test
    public void whatATransactionOvertookHasChanged() {
        page(true, macro("m1", ""));
        doThrow(new IllegalStateException(new StaleObjectStateException())).when(transactions).execute(any());
        assertEquals(Reason.MAP_CHANGED, refusal(new MacroReference("m1", "", EMPTY, 0)));
        assertEquals(false, lock.held());
    }

    @Test
    public void otherFaultsOfATransactionAreNotHidden() {
        page(true, macro("m1", ""));
        doThrow(new IllegalStateException("down")).when(transactions).execute(any());
        MapStore.Change change = body -> "{}";
        MacroReference map = new MacroReference("m1", "", EMPTY, 0);
        assertThrows(IllegalStateException.class, () -> store.replace(70, map, change));
        assertEquals(false, lock.held());
    }

    @Test
    public void whoeverCannotGetTheLockIsTold() {
        page(true, macro("m1", ""));
        lock.refuse();
        assertEquals(Reason.PAGE_BUSY, refusal(new MacroReference("m1", "", EMPTY, 0)));
        verify(pages, never()).getAbstractPage(70);
    }

    private Reason refusal(MacroReference map) {
        return assertThrows(MapRefusedException.class, () -> store.replace(70, map, body -> "{}")).reason();
    }

    private Reason unread() {
        return assertThrows(MapRefusedException.class, () -> store.page(70)).reason();
    }

    private AbstractPage page(boolean editable, String storage) {
        return visible(mock(Page.class), editable, storage);
    }

    private AbstractPage visible(AbstractPage page, boolean editable, String storage) {
        when(page.getId()).thenReturn(70L);
        when(page.getLatestVersionId()).thenReturn(70L);
        when(page.isCurrent()).thenReturn(true);
        when(page.getBodyAsString()).thenReturn(storage);
        when(pages.getAbstractPage(70)).thenReturn(page);
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(true);
        when(permissions.hasPermission(user, Permission.EDIT, page)).thenReturn(editable);
        return page;
    }

    private static String macro(String id, String body) {
        String macroId = id.isEmpty() ? "" : " ac:macro-id=\"" + id + "\"";
        return "<ac:structured-macro ac:name=\"journey-map\"" + macroId + "><ac:plain-text-body>" + body
                + "</ac:plain-text-body></ac:structured-macro>";
    }

    private static final class StaleObjectStateException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
