package org.journeymaps.confluence.storage.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageFacts;
import org.journeymaps.core.routing.PageReference;
import org.junit.Before;
import org.junit.Test;

public class ConfluencePageFactsTest {

    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final TransactionTemplate transactions = mock(TransactionTemplate.class);
    private final ApplicationProperties properties = mock(ApplicationProperties.class);
    private final PageFacts facts =
            new ConfluencePageFacts(new Transactions(transactions), new VisiblePages(pages, permissions), properties);

    @Before
    public void runTransactions() {
        doAnswer(call -> ((TransactionCallback<?>) call.getArgument(0)).doInTransaction()).when(transactions).execute(any());
        when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.test/confluence/");
    }

    @Test
    public void aPageIsFoundByAnAddressThatLasts() throws MapRefusedException {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(70L);
        when(page.getLatestVersionId()).thenReturn(70L);
        when(page.isCurrent()).thenReturn(true);
        when(page.getTitle()).thenReturn("Mobile plan");
        when(pages.getAbstractPage(70)).thenReturn(page);
        when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);
        assertEquals(new PageReference(
                70, "Mobile plan", "https://wiki.example.test/confluence/pages/viewpage.action?pageId=70"), facts.of(70));
    }

    @Test
    public void aPageThatMayNotBeSeenHasNoTitle() {
        assertEquals(MapRefusedException.Reason.CONTENT_MISSING,
                assertThrows(MapRefusedException.class, () -> facts.of(71)).reason());
    }

    @Test
    public void theIconIsAFileOfOurs() {
        String icon = facts.icon();
        String base = "https://wiki.example.test/confluence/download/resources/org.journeymaps.journey-maps/images/";
        assertEquals(base, icon.substring(0, base.length()));
        assertNotNull(getClass().getResource("/web/images/" + icon.substring(base.length())));
    }
}
