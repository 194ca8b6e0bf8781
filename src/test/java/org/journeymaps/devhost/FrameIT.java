package org.journeymaps.devhost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** The frame around pages in a browser: reachable, readable, in both themes and widths. */
public class FrameIT {

    @ClassRule
    public static final HostRule HOST = HostRule.probe();
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String VIOLATIONS = "async () => (await axe.run(document)).violations.map(v => v.id + ' '"
            + " + v.nodes.map(n => n.target.join(' ')).join(', '))";

    private static String axe() {
        try (InputStream script = FrameIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> paths() {
        long id = HOST.page("Maps in other macros").id();
        return List.of("/", "/login.action", "/pages/viewpage.action?pageId=" + id, "/pages/editpage.action?pageId=" + id,
                "/pages/viewpreviousversions.action?pageId=" + id, "/pages/viewinfo.action?pageId=" + id,
                "/pages/restrictions.action?pageId=" + id, "/admin/console.action", "/authenticate.action",
                "/dosearchsite.action?queryString=map", "/pages/copypage.action?pageId=" + id,
                "/pages/movepage.action?pageId=" + id, "/pages/viewtrash.action?key=DESIGN");
    }

    private final List<BrowserContext> open = new ArrayList<>();

    @After
    public void closeWindows() {
        open.forEach(BrowserContext::close);
    }

    /** A window in which the administrator is logged in. */
    private Page window(String theme, int width) {
        BrowserContext context = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        open.add(context);
        context.addCookies(List.of(new Cookie("host.theme", theme).setUrl(HOST.url())));
        Page page = context.newPage();
        page.navigate(HOST.url() + "/login.action");
        page.fill("#os_username", "admin");
        page.fill("#os_password", "admin");
        page.click("#loginButton");
        assertThat(page.locator("#user-menu-link")).isVisible();
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        page.evaluate(axe());
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    @Test
    public void noPageOfTheHostHasAViolationInEitherTheme() {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            Page page = window(theme, 1280);
            for (String path : paths()) {
                page.navigate(HOST.url() + path);
                violations(page).forEach(violation -> found.add(theme + " " + path + " " + violation));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aViolationWouldBeSeen() {
        Page page = window("light", 1280);
        page.navigate(HOST.url() + paths().get(2));
        page.evaluate("document.getElementById('title-text').firstElementChild.style.color = '#eee'");
        assertFalse(violations(page).isEmpty());
    }

    @Test
    public void noPageScrollsSidewaysOnATelephone() {
        Page page = window("light", 390);
        for (String path : paths()) {
            page.navigate(HOST.url() + path);
            assertEquals(path, 390, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    public void themeAndLanguageAreSwitchedFromTheHeader() {
        Page page = window("light", 1280);
        page.navigate(HOST.url() + paths().get(2));
        page.click("#host-theme");
        assertThat(page.locator("html")).hasAttribute("data-color-mode", "dark");
        page.selectOption("#host-locale", "de");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("#title-text")).hasText("Maps in other macros");
    }

    @Test
    public void theSidebarOpensAndStaysOpen() {
        Page page = window("light", 1280);
        page.navigate(HOST.url() + paths().get(2));
        assertThat(page.locator(".host-tree")).isHidden();
        page.click("#host-sidebar-toggle");
        assertThat(page.locator(".host-tree a[aria-current]")).hasText("Maps in other macros");
        page.reload();
        assertThat(page.locator(".host-tree")).isVisible();
    }
}
