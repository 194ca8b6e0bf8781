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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                "/dosearchsite.action?queryString=map");
    }

    private static BrowserContext context(String theme, int width) {
        BrowserContext context = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        context.addCookies(List.of(new Cookie("host.theme", theme).setUrl(HOST.url())));
        Page page = context.newPage();
        page.navigate(HOST.url() + "/login.action");
        page.fill("#os_username", "admin");
        page.fill("#os_password", "admin");
        page.click("#loginButton");
        page.close();
        return context;
    }

    @Test
    public void noPageOfTheHostHasAViolationInEitherTheme() {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            try (BrowserContext context = context(theme, 1280)) {
                Page page = context.newPage();
                for (String path : paths()) {
                    page.navigate(HOST.url() + path);
                    page.evaluate(axe());
                    List<?> violations = (List<?>) page.evaluate(VIOLATIONS);
                    violations.forEach(violation -> found.add(theme + " " + path + " " + violation));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aViolationWouldBeSeen() {
        try (BrowserContext context = context("light", 1280)) {
            Page page = context.newPage();
            page.navigate(HOST.url() + paths().get(2));
            page.evaluate("document.getElementById('title-text').firstElementChild.style.color = '#eee'");
            page.evaluate(axe());
            assertFalse(((List<?>) page.evaluate(VIOLATIONS)).isEmpty());
        }
    }

    @Test
    public void noPageScrollsSidewaysOnATelephone() {
        try (BrowserContext context = context("light", 390)) {
            Page page = context.newPage();
            for (String path : paths()) {
                page.navigate(HOST.url() + path);
                assertEquals(path, 390, page.evaluate("document.documentElement.scrollWidth"));
            }
        }
    }

    @Test
    public void themeAndLanguageAreSwitchedFromTheHeader() {
        try (BrowserContext context = context("light", 1280)) {
            Page page = context.newPage();
            page.navigate(HOST.url() + paths().get(2));
            page.click("#host-theme");
            assertThat(page.locator("html")).hasAttribute("data-color-mode", "dark");
            page.selectOption("#host-locale", "de");
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("#title-text")).hasText("Maps in other macros");
        }
    }

    @Test
    public void theSidebarOpensAndStaysOpen() {
        try (BrowserContext context = context("light", 1280)) {
            Page page = context.newPage();
            page.navigate(HOST.url() + paths().get(2));
            assertThat(page.locator(".host-tree")).isHidden();
            page.click("#host-sidebar-toggle");
            assertThat(page.locator(".host-tree a[aria-current]")).hasText("Maps in other macros");
            page.reload();
            assertThat(page.locator(".host-tree")).isVisible();
        }
    }

    @Test
    public void pagesLookAsConfluencesDo() {
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                try (BrowserContext context = context(theme, width)) {
                    Page page = context.newPage();
                    page.navigate(HOST.url() + paths().get(2));
                    assertThat(page.locator("#title-text")).isVisible();
                    Path folder = Path.of(System.getProperty("journeymaps.target"), "screenshots");
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                            .setPath(folder.resolve("host-" + theme + "-" + width + ".png")));
                }
            }
        }
    }
}
