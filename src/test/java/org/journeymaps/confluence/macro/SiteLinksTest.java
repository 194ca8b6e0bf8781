package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.Links.Target;
import org.junit.Test;

public class SiteLinksTest {

    private static final Target MISSING = new Target.Missing();

    private final MacroInPage host;
    private final Links links;

    public SiteLinksTest() throws Exception {
        host = new MacroInPage();
        links = host.links.from(host.page);
    }

    @Test
    public void aFileOfThePageItselfIsNotLookedUp() {
        assertEquals(at("/confluence/download/attachments/70/first%20page%3F%23%2F.png"),
                links.of(file("first page?#/.png", "")));
        verify(host.pages, times(0)).getPage(anyString(), anyString());
    }

    @Test
    public void aFileOfAnotherPageNeedsThatPage() {
        shown("DESIGN", "Test rides", 81, true);
        assertEquals(at("/confluence/download/attachments/81/a.pdf"), links.of(file("a.pdf", "Test rides")));
        assertEquals(MISSING, links.of(file("a.pdf", "Gone")));
    }

    @Test
    public void namesThatLeadUpwardsAreNoFiles() {
        assertEquals(MISSING, links.of(file("..", "")));
        assertEquals(MISSING, links.of(file(".", "")));
        assertEquals(MISSING, links.of(file(" ", "")));
    }

    @Test
    public void aPageIsFoundByItsTitleAndAMapOnItByAFragment() {
        shown("WEB", "Texts", 82, true);
        assertEquals(at("/confluence/pages/viewpage.action?pageId=82"), links.of(page("WEB", "Texts", "")));
        assertEquals(at("/confluence/pages/viewpage.action?pageId=82#jm-m-1"), links.of(page("WEB", "Texts", "m-1")));
        assertEquals(at("#jm-m-2"), links.of(page("", "", "m-2")));
    }

    @Test
    public void aPageThatIsNotForThisReaderLooksLikeNone() {
        shown("DESIGN", "Secret", 83, false);
        assertEquals(links.of(page("", "No such page", "")), links.of(page("", "Secret", "")));
        assertEquals(links.of(file("a.png", "No such page")), links.of(file("a.png", "Secret")));
    }

    @Test
    public void pagesInTheTrashAreMissing() {
        Page page = shown("DESIGN", "Old", 84, true);
        when(page.isDeleted()).thenReturn(true);
        assertEquals(MISSING, links.of(page("", "Old", "")));
    }

    @Test
    public void aMapOnNoPageHasNothingNearby() {
        Links nowhere = host.links.from(null);
        assertEquals(MISSING, nowhere.of(file("a.png", "")));
        assertEquals(MISSING, nowhere.of(page("", "Texts", "")));
    }

    @Test
    public void issuesLeadToTheJiraThatIsOfferedFirst() {
        assertEquals(MISSING, links.of(new Link.Issue("CARE-58", Extras.NONE)));
        when(host.trackers.links()).thenReturn(List.of(new TrackerLink("a", "Jira", "https://jira.example", true)));
        assertEquals(at("https://jira.example/browse/CARE-59"), links.of(new Link.Issue("CARE-59", Extras.NONE)));
        assertEquals(MISSING, links.of(new Link.Issue("../admin", Extras.NONE)));
    }

    @Test
    public void aHostThatFailsIsAMissingPage() {
        when(host.pages.getPage(anyString(), anyString())).thenThrow(new IllegalStateException("database"));
        assertEquals(MISSING, links.of(page("", "Texts", "")));
    }

    @Test
    public void eachLinkIsLookedUpOnceAndNotMoreThanSoMany() {
        for (int i = 0; i < 2 * PageLinks.MOST; i++) {
            links.of(page("", "Page " + i, ""));
            links.of(page("", "Page 0", ""));
        }
        verify(host.pages, times(PageLinks.MOST)).getPage(anyString(), anyString());
        assertEquals(new Target.Unasked(), links.of(page("", "Page 300", "")));
        assertEquals(MISSING, links.of(page("", "Page 1", "")));
    }

    private Page shown(String space, String title, long id, boolean visible) {
        Page page = mock(Page.class);
        when(page.getLatestVersionId()).thenReturn(id);
        when(page.isCurrent()).thenReturn(true);
        when(host.pages.getPage(space, title)).thenReturn(page);
        when(host.permissions.hasPermission(any(), eq(Permission.VIEW), eq(page))).thenReturn(visible);
        return page;
    }

    private static Target at(String address) {
        return new Target.At(address);
    }

    private static Link page(String space, String title, String map) {
        return new Link.Page(space, title, map, Extras.NONE);
    }

    private static Link file(String name, String page) {
        return new Link.Attachment(name, "", page, Extras.NONE);
    }
}
