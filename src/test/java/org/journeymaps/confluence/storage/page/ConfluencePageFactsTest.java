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

    private Page page(long id, String title) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        when(page.getLatestVersionId()).thenReturn(id);
        when(page.isCurrent()).thenReturn(true);
        when(page.getTitle()).thenReturn(title);
        when(pages.getAbstractPage(id)).thenReturn(page);
        when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);
        return page;
    }

    @Test
    public void aPageIsFoundByAnAddressThatLasts() throws MapRefusedException {
        page(70, "Mobile plan");
        assertEquals(new PageReference(
                "Mobile plan", "https://wiki.example.test/confluence/pages/viewpage.action?pageId=70"), facts.of(70));
    }

    @Test
    public void aPageThatMayNotBeSeenHasNoTitle() {
        assertEquals(MapRefusedException.Reason.CONTENT_MISSING,
                assertThrows(MapRefusedException.class, () -> facts.of(71)).reason());
    }

    @Test
    public void aPageIsFoundByItsTitleIfItMayBeSeen() throws MapRefusedException {
        Page from = page(70, "Mobile plan");
        when(from.getSpaceKey()).thenReturn("DS");
        Page other = page(71, "Today");
        when(pages.getPage("DS", "Today")).thenReturn(other);
        assertEquals(71, facts.named(70, "", "Today"));
        assertEquals(71, facts.named(70, "DS", "Today"));
        assertEquals(70, facts.named(70, "", ""));
        assertMissing("OTHER", "Today");
        when(permissions.hasPermission(null, Permission.VIEW, other)).thenReturn(false);
        assertMissing("DS", "Today");
        when(permissions.hasPermission(null, Permission.VIEW, from)).thenReturn(false);
        assertMissing("", "");
    }

    private void assertMissing(String space, String title) {
        assertEquals(MapRefusedException.Reason.CONTENT_MISSING,
                assertThrows(MapRefusedException.class, () -> facts.named(70, space, title)).reason());
    }

    @Test
    public void theIconIsAFileOfOurs() {
        String icon = facts.icon();
        String base = "https://wiki.example.test/confluence/download/resources/org.journeymaps.journey-maps/images/";
        assertEquals(base, icon.substring(0, base.length()));
        assertNotNull(getClass().getResource("/web/images/" + icon.substring(base.length())));
    }
}
