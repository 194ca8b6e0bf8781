package org.journeymaps.devhost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The editor of the host in a browser, with the probe app. */
public class EditorIT {

    @ClassRule
    public static final HostRule HOST = HostRule.probe();
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static int count;

    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private Content content;

    @Before
    public void openAPageInTheEditor() {
        content = HOST.host().store().contents().create(Content.create(Content.Type.PAGE, "DESIGN", 0, "Edited " + ++count,
                "<p>text</p>"), new Mark("admin", Instant.now()));
        context = CHROMIUM.browser().newContext();
        page = context.newPage();
        page.onPageError(errors::add);
        page.navigate(HOST.url() + "/login.action");
        page.fill("#os_username", "author");
        page.fill("#os_password", "author");
        page.click("#loginButton");
        page.navigate(HOST.url() + "/pages/editpage.action?pageId=" + content.id());
    }

    @After
    public void noScriptFailed() {
        context.close();
        assertEquals(List.of(), errors);
    }

    private Content stored() {
        return HOST.host().store().contents().find(content.id()).orElseThrow();
    }

    private void publish() {
        page.click("#rte-button-publish");
        assertThat(page.locator("#title-text")).isVisible();
    }

    private void insert(String macro) {
        page.evaluate("document.getElementById('storage-text').setSelectionRange(11, 11)");
        page.click("#rte-button-insert");
        page.click("[data-macro=" + macro + "]");
    }

    @Test
    public void aMacroIsFoundFilledInAndInserted() {
        page.click("#rte-button-insert");
        page.fill("#macro-search", "prob");
        assertThat(page.locator("#macro-cards li:visible")).hasCount(1);
        assertThat(page.locator("#macro-cards li:visible")).containsText("It's a probe");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#macro-browser-title")).hasText("Insert \u2018Probe\u2019 macro");
        assertEquals("small", page.inputValue("#macro-param-size"));
        assertThat(page.locator("#macro-param-size option")).hasText(new String[] {"", "Small", "Large"});
        page.selectOption("#macro-param-size", "large");
        page.fill("#macro-body", "a ]]> b <c>");
        page.click("#macro-insert");
        publish();
        assertThat(page.locator(".probe")).hasText("a ]]> b <c> a <b>");
        assertTrue(stored().body(), stored().body().contains("<ac:parameter ac:name=\"size\">large</ac:parameter>"));
        assertTrue(stored().body(), stored().body().contains("<![CDATA[a ]]]]><![CDATA[> b <c>]]>"));
    }

    @Test
    public void aMacroInTheTextIsEditedAndKeepsItsId() {
        insert("probe");
        page.fill("#macro-body", "first");
        page.click("#macro-insert");
        publish();
        String id = stored().body().replaceAll("(?s).*ac:macro-id=\"([^\"]+)\".*", "$1");
        page.click("#editPageLink");
        page.click("[data-edit-macro=probe]");
        assertEquals("first", page.inputValue("#macro-body"));
        page.fill("#macro-body", "second");
        page.click("#macro-insert");
        publish();
        assertThat(page.locator(".probe")).containsText("second");
        assertTrue(stored().body(), stored().body().contains(id) && !stored().body().contains("first"));
    }

    @Test
    public void aPageIsIncludedAndAMacroPutIntoAnother() {
        insert("panel");
        page.fill("#macro-param-title", "A & B");
        page.fill("#macro-body", "<p>inside</p>");
        page.click("#macro-insert");
        insert("include");
        page.fill("#macro-param-0", "For administrators");
        page.click("#macro-insert");
        publish();
        assertThat(page.locator(".panel .title")).hasText("A & B");
        assertThat(page.locator(".panelContent p")).hasText("inside");
        assertThat(page.locator("#main-content .error")).containsText("could not be found");
    }

    @Test
    public void thePreviewShowsWhatIsNotSavedYet() {
        page.fill("#storage-text", "<p>unsaved</p>");
        page.click("#rte-button-preview");
        assertThat(page.frameLocator("#preview-frame").locator("#main-content p")).hasText("unsaved");
        page.click("#rte-button-edit");
        assertThat(page.locator("#storage-text")).isVisible();
        assertEquals("<p>text</p>", stored().body());
    }

    @Test
    public void badTextIsReportedAndNotLost() {
        page.fill("#storage-text", "<p>&nosuch;</p>");
        page.click("#rte-button-publish");
        assertThat(page.locator("#editor-error")).containsText("nosuch");
        assertEquals("<p>&nosuch;</p>", page.inputValue("#storage-text"));
        assertEquals("<p>text</p>", stored().body());
    }
}
