package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.Rule;
import org.junit.Test;

/** People who may read and not write, and people who may not even read. */
public class ReaderIT {

    private static final List<String> READERS = List.of("reader", "");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    /** The write that the button sends, sent past it; an answer not asked for by a page is no complaint. */
    private APIResponse write(Page page, Content content) {
        String text = page.request().get(site.rest(content)).text();
        String hash = text.replaceAll("(?s).*\"hash\":\"([0-9a-f]{64})\".*", "$1");
        return page.request().post(site.rest(content) + "/start", RequestOptions.create()
                .setHeader("X-Atlassian-Token", "no-check")
                .setData(Map.of("macro", "", "map", "", "hash", hash, "example", "jumping-jamie")));
    }

    /** Loads a page; what the app asks the server after that is answered, and taken in, when this returns. */
    private Page settled(Content content, String name) {
        Page page = visits.as(name);
        page.waitForResponse(site.rest(content), () -> page.navigate(site.url(content)));
        page.evaluate("address => fetch(address).then(answer => answer.json())", site.rest(content));
        return page;
    }

    @Test
    public void readersReadTheMap() {
        for (String name : READERS) {
            Page page = visits.at(site.sample, name);
            assertThat(page.locator(".jm-map .jm-title")).hasText("Switching a mobile plan");
            assertThat(page.locator(".jm-action")).hasCount(8);
            assertThat(page.locator(".jm-frame button:not(.jm-switch), .jm-frame > template:not(.jm-views)")).hasCount(0);
        }
    }

    @Test
    public void readersAreOfferedNoStart() {
        Content content = site.page(Macros.EMPTY);
        for (String name : READERS) {
            Page page = settled(content, name);
            assertThat(page.locator(".jm-empty-title")).isVisible();
            assertThat(page.locator(".jm-frame button, .jm-hint")).hasCount(0);
        }
    }

    @Test
    public void readersSeeThatATextIsNoMapButNotTheText() {
        Content content = site.page(Macros.BROKEN);
        for (String name : READERS) {
            Page page = settled(content, name);
            assertThat(page.locator(".jm-box-title")).isVisible();
            assertThat(page.locator(".jm-raw, .jm-hint")).hasCount(0);
            assertFalse(page.content().contains("A map &lt;cut"));
            APIResponse answer = page.request().get(site.rest(content));
            assertEquals(200, answer.status());
            assertFalse(answer.text(), answer.text().contains("A map"));
        }
    }

    @Test
    public void whoMayNotEditCannotWrite() {
        Content content = site.page(Macros.EMPTY);
        Content kept = site.page(Macros.EMPTY);
        site.restrict(kept, Right.EDIT, "admin");
        assertEquals(403, write(visits.as("reader"), content).status());
        assertEquals(403, write(visits.as("author"), kept).status());
        int anonymous = write(visits.as(""), content).status();
        assertTrue(String.valueOf(anonymous), List.of(401, 403).contains(anonymous));
        assertEquals(List.of(1, 1), List.of(site.now(content).version(), site.now(kept).version()));
        assertEquals(200, write(visits.as("author"), content).status());
    }

    @Test
    public void anEditRestrictionTakesTheOfferAway() {
        Content content = site.page(Macros.EMPTY);
        site.restrict(content, Right.EDIT, "admin");
        assertThat(settled(content, "author").locator(".jm-start")).hasCount(0);
        assertThat(visits.at(content, "admin").locator(".jm-start")).isVisible();
    }

    @Test
    public void aRestrictedPageIsNotThereForOthers() {
        Content content = site.page(Macros.map(Macros.EXAMPLE));
        site.restrict(content, Right.VIEW, "admin");
        visits.provoke(404);
        assertThat(visits.at(content, "admin").locator(".jm-map")).isVisible();
        for (String name : List.of("author", "reader", "")) {
            Page page = visits.at(content, name);
            assertThat(page.locator(".jm-frame")).hasCount(0);
            APIResponse answer = page.request().get(site.rest(content));
            assertEquals(404, answer.status());
            assertFalse(answer.text(), answer.text().contains("jumping-jamie"));
            assertEquals(404, page.request().get(site.rest(content) + "/jumping-jamie").status());
        }
    }
}
