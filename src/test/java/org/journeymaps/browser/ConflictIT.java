package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.Rule;
import org.junit.Test;

/** Something happened to the page between looking and writing. Nothing is lost, and one is told. */
public class ConflictIT {

    private static final String CHANGED = "Somebody has changed this map since you loaded the page. Load the page again.";

    private static final String LOGGED_OUT =
            "You are no longer logged in. Log in again in another window, then try again.";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** An author whose window shows the empty map with its button. */
    private Page waiting(Content content) {
        Page page = visits.at(content, "author");
        assertThat(page.locator(".jm-start")).isVisible();
        return page;
    }

    private void change(Content content, String body) {
        Page page = visits.as("admin");
        page.navigate(site.url() + "/pages/editpage.action?pageId=" + content.id());
        page.fill("#storage-text", body);
        page.click("#rte-button-publish");
        assertThat(page.locator("#title-text")).isVisible();
    }

    /** Chooses the example, in the dialog that is open if one is. */
    private void assertRefused(Page page, int status, String message) {
        visits.provoke(status);
        if (page.locator(".jm-dialog").isVisible()) {
            page.locator(".jm-dialog button[type=submit]").click();
        } else {
            Chooser.start(page);
        }
        assertThat(page.locator(".jm-dialog .jm-alarm")).hasText(message);
        assertThat(page.locator(".jm-dialog button[type=submit]")).isFocused();
        assertThat(page.locator(".jm-dialog")).hasAttribute("aria-busy", "false");
    }

    @Test
    public void theSecondStartIsToldThatTheMapChanged() {
        Content content = site.page(Macros.EMPTY);
        Page second = waiting(content);
        Page first = visits.at(content, "admin");
        Chooser.start(first);
        assertThat(first.locator(".jm-map")).isVisible();
        String kept = site.now(content).body();
        assertRefused(second, 409, CHANGED);
        assertEquals(kept, site.now(content).body());
        second.reload();
        assertThat(second.locator(".jm-map")).isVisible();
    }

    @Test
    public void aChangeElsewhereInThePageIsKept() {
        Content content = site.page("<p>old</p>" + Macros.EMPTY);
        Page page = waiting(content);
        change(content, site.now(content).body().replace("old", "new &hellip;"));
        Chooser.start(page);
        assertThat(page.locator(".jm-map")).isVisible();
        assertThat(page.locator("#main-content > p")).hasText("new \u2026");
        assertTrue(site.now(content).body().startsWith("<p>new &hellip;</p>"));
    }

    @Test
    public void aMapThatIsGoneIsNotWritten() {
        Content content = site.page(Macros.EMPTY);
        Page page = waiting(content);
        change(content, "<p>gone</p>");
        assertRefused(page, 409, CHANGED);
        assertEquals("<p>gone</p>", site.now(content).body());
    }

    @Test
    public void rightsThatWereTakenAwayHold() {
        Content content = site.page(Macros.EMPTY);
        Page page = waiting(content);
        site.restrict(content, Right.EDIT, "admin");
        assertRefused(page, 403, "You may not edit this page.");
        site.restrict(content, Right.VIEW, "admin");
        assertRefused(page, 404, "There is no such page, or you may not see it.");
        assertEquals(1, site.now(content).version());
    }

    @Test
    public void aPageInTheTrashIsLeftThere() {
        Content content = site.page(Macros.EMPTY);
        Page page = waiting(content);
        Page admin = visits.at(content, "admin");
        admin.click("#action-menu-link");
        admin.click(".host-menu-list button:text('Delete')");
        admin.waitForURL("**/spaces/**");
        assertRefused(page, 404, "There is no such page, or you may not see it.");
        assertEquals(1, site.now(content).version());
    }

    @Test
    public void whoLoggedOutMeanwhileIsToldThatNothingWasWritten() {
        Content content = site.page(Macros.EMPTY);
        Page page = visits.logIn("author");
        page.navigate(site.url(content));
        Locator dialog = Chooser.open(page);
        page.request().get(site.url() + "/logout.action");
        visits.provoke(401);
        Chooser.use(dialog).click();
        assertThat(dialog.locator(".jm-alarm")).hasText(LOGGED_OUT);
        page.keyboard().press("Escape");
        page.click(".jm-start");
        assertThat(page.locator(".jm-status")).hasText(LOGGED_OUT);
        assertThat(page.locator(".jm-start")).isFocused();
        assertEquals(1, site.now(content).version());
    }

    @Test
    public void theEditorDoesNotOverwriteTheExample() {
        visits.provoke(409);
        Content content = site.page(Macros.EMPTY);
        Page editor = visits.as("admin");
        editor.navigate(site.url() + "/pages/editpage.action?pageId=" + content.id());
        Page page = waiting(content);
        Chooser.start(page);
        assertThat(page.locator(".jm-map")).isVisible();
        editor.fill("#storage-text", "<p>mine</p>");
        editor.click("#rte-button-publish");
        assertThat(editor.locator("#edit-conflict")).isVisible();
        assertEquals("<p>mine</p>", editor.inputValue("#lost-text"));
        assertEquals(2, site.now(content).version());
    }
}
