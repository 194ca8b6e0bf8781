package org.journeymaps.browser;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.devhost.Chromium;
import org.journeymaps.devhost.store.Content;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * People who look at the site during one test, each in a window of their own. A test fails if a script failed, a request was
 * not answered or the console complained, unless the test said that it provokes the answer. When a test fails, its windows are
 * kept as pictures.
 */
public final class Visits implements TestRule {

    /** Everybody, an anonymous person with an empty name. */
    static final List<String> PEOPLE = List.of("admin", "author", "designer", "reader", "");

    private final Chromium chromium = new Chromium();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> provoked = new HashSet<>();

    @Override
    public Statement apply(Statement test, Description description) {
        return chromium.apply(new Statement() {
            @Override
            public void evaluate() throws Throwable {
                try {
                    test.evaluate();
                    assertEquals(List.of(), complaints);
                } catch (Throwable e) {
                    keep(description, e);
                    throw e;
                } finally {
                    contexts.forEach(Visits::close);
                }
            }
        }, description);
    }

    /** Requests that a test answers itself are let go first: answered while their window closes, they would fail the test. */
    private static void close(BrowserContext context) {
        context.pages().forEach(Page::unrouteAll);
        context.close();
    }

    private void keep(Description description, Throwable reason) {
        complaints.forEach(complaint -> reason.addSuppressed(new AssertionError(complaint)));
        for (int i = 0; i < pages.size(); i++) {
            String name = "failed-" + description.getTestClass().getSimpleName() + "-" + description.getMethodName() + "-" + i;
            picture(pages.get(i), name);
        }
    }

    Site site() {
        return Site.shared();
    }

    /** Somebody in a light window of 1280 px, logged in; an empty name does not log in. */
    Page as(String name) {
        return as(name, Look.LIGHT);
    }

    Page as(String name, Look look) {
        NewContextOptions options = new NewContextOptions().setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.script());
        if (!name.isEmpty()) {
            options.setStorageState(site().sessions().computeIfAbsent(name, this::session));
        }
        BrowserContext context = chromium.browser().newContext(options);
        contexts.add(context);
        context.addCookies(List.of(new Cookie("host.theme", look.theme()).setUrl(site().url()),
                new Cookie("host.locale", look.locale()).setUrl(site().url())));
        return watched(context.newPage());
    }

    /** Somebody who logs in now, with a session that no other window shares. */
    Page logIn(String name) {
        Page page = as("");
        page.navigate(site().url() + "/login.action");
        page.fill("#os_username", name);
        page.fill("#os_password", name);
        page.click("#loginButton");
        return page;
    }

    private String session(String name) {
        return logIn(name).context().storageState();
    }

    /** Somebody who looks at a page. */
    Page at(Content content, String name, Look look) {
        Page page = as(name, look);
        page.navigate(site().url(content));
        return page;
    }

    Page at(Content content, String name) {
        return at(content, name, Look.LIGHT);
    }

    /** The test provokes answers with this status; they are no complaint. */
    void provoke(int status) {
        provoked.add(status);
    }

    /** The complaints up to now, taken back. */
    List<String> takeBack() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Keeps the whole page as a picture, for people to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Site.TARGET.resolve("screenshots/" + name + ".png")));
    }

    private Page watched(Page page) {
        pages.add(page);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(this::hear);
        page.onRequestFailed(request -> complaints.add("request: " + request.url() + " " + request.failure()));
        page.onResponse(this::see);
        return page;
    }

    private void see(Response response) {
        if (response.status() >= 400 && !provoked.contains(response.status())) {
            complaints.add("answer: " + response.status() + " " + response.url());
        }
    }

    /** AUI warns of parts of its own that will go; a failed request is a complaint already. */
    private void hear(ConsoleMessage message) {
        boolean ofAui = message.type().equals("warning") && message.location().contains("/host/");
        boolean seen = message.text().startsWith("Failed to load resource");
        if (List.of("error", "warning").contains(message.type()) && !ofAui && !seen) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }
}
