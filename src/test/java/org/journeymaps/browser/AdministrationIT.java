package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** The page of the app in the administration. */
public class AdministrationIT {

    private static final String PATH = "/plugins/servlet/journey-maps/admin";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** An administrator who opens the page, and gives the password if asked. */
    static Page open(Visits visits, Look look) {
        Page page = visits.as("admin", look);
        page.navigate(visits.site().url() + PATH);
        if (page.locator("#authenticateButton").isVisible()) {
            page.fill("#password", "admin");
            page.click("#authenticateButton");
        }
        assertThat(page.locator("h1")).containsText("Journey Maps");
        return page;
    }

    @Test
    public void theMenuLeadsToItAndThePasswordIsAskedForOnce() {
        Page page = visits.logIn("admin");
        page.click("#admin-menu-link");
        page.click(".host-admin-menu a:text('Journey Maps')");
        assertThat(page.locator("h1")).hasText("Administrator Access");
        page.fill("#password", "admin");
        page.click("#authenticateButton");
        assertThat(page.locator("h1")).hasText("Journey Maps");
        page.click(".host-admin-menu a:text('Manage apps')");
        page.click("a:text('Configure')");
        assertThat(page.locator("h1")).hasText("Journey Maps");
    }

    @Test
    public void itShowsTheVersionAndThatNothingIsMissing() {
        Page page = open(visits, Look.LIGHT.wide(390));
        page.click("text='Self-check'");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Journey Maps"))).containsText("0.1.0");
        assertThat(page.locator("thead ~ tbody tr")).hasCount(8);
        assertThat(page.locator("thead ~ tbody tr .aui-lozenge-success")).hasCount(8);
    }

    @Test
    public void othersAreRefused() {
        visits.provoke(403);
        for (String name : new String[] {"author", "reader"}) {
            Page page = visits.as(name);
            assertEquals(403, page.navigate(site.url() + PATH).status());
            assertFalse(page.content().contains("Self-check"));
            assertEquals(403, page.navigate(site.url() + PATH + "/department").status());
            assertEquals(403, page.navigate(site.url() + "/admin/console.action").status());
            assertThat(page.locator("#admin-menu-link")).hasCount(0);
        }
        Page anonymous = visits.as("");
        anonymous.navigate(site.url() + PATH);
        assertThat(anonymous).hasURL(Pattern.compile(".*/login\\.action.*"));
    }
}
