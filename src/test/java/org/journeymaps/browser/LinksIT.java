package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.journeymaps.devhost.store.Attachments.Attachment;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.Rule;
import org.junit.Test;

/** Pictures and links of a map, for people with different rights. */
public class LinksIT {

    private static final Path FIXTURE = Path.of("src/test/resources/json/elements-content.json");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    @Test
    public void aPictureStandsOnTheMapAndLeadsToItsFile() throws IOException {
        Content content = site.page(fixture());
        attach(content, "first page.png");
        Page page = visits.at(content, "reader");
        Locator image = page.locator(".jm-image");
        assertThat(image).hasCount(1);
        assertThat(image).hasAttribute("alt", "The first page of the site with a row of bicycles");
        image.scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('.jm-image').naturalWidth === 600");
        assertTrue(image.boundingBox().width <= 240);
        String file = (String) page.locator(".jm-picture").evaluate("link => link.href");
        assertEquals(site.url() + "/download/attachments/" + content.id() + "/first%20page.png", file);
        assertEquals("image/png", page.request().get(file).headers().get("content-type"));
        assertThat(page.locator(".jm-lost")).isHidden();
    }

    @Test
    public void aPictureThatIsNotThereSaysSo() throws IOException {
        visits.provoke(404);
        Page page = visits.at(site.page(fixture()), "reader");
        page.locator(".jm-lane-image").first().scrollIntoViewIfNeeded();
        assertThat(page.locator(".jm-lost")).isVisible();
        assertThat(page.locator(".jm-lost")).hasText("Image not found or not visible to you");
        assertThat(page.locator(".jm-image")).isHidden();
    }

    @Test
    public void whatIsOnARestrictedPageLooksLikeWhatIsNowhere() throws IOException {
        visits.provoke(404);
        String name = "Kept apart " + System.nanoTime();
        Content content = site.page(fixture().replace("No such page", name));
        String before = drawn(content, "reader");
        Content secret = site.page(name, "<p>Secret</p>");
        attach(secret, "gone.png");
        site.restrict(secret, Right.VIEW, "admin");
        assertEquals(before, drawn(content, "reader"));
        assertEquals(404, visits.as("reader").request()
                .get(site.url() + "/download/attachments/" + secret.id() + "/gone.png").status());
        assertTrue(drawn(content, "admin").contains("/download/attachments/" + secret.id() + "/gone.png"));
    }

    @Test
    public void linksToOtherSitesTellNothingAndUnsafeOnesLeadNowhere() throws IOException {
        visits.provoke(404);
        Page page = visits.at(site.page(fixture()), "reader");
        Locator link = page.locator(".jm-lane-content a", new Page.LocatorOptions().setHasText("Which frame for whom?"));
        assertThat(link).hasAttribute("href", "https://bicycles.example/frames?for=city");
        assertThat(link).hasAttribute("referrerpolicy", "no-referrer");
        assertThat(link).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(page.locator(".jm-map a[href^=javascript]")).hasCount(0);
        assertThat(page.locator(".jm-content", new Page.LocatorOptions().setHasText("Not a safe address"))).hasCount(1);
    }

    @Test
    public void thePageShowsTheLanesThatItsMacroNames() throws IOException {
        String macro = fixture().replace("<ac:plain-text-body>",
                "<ac:parameter ac:name=\"lanes\">maps, content</ac:parameter>"
                + "<ac:parameter ac:name=\"hide\">nothing</ac:parameter><ac:plain-text-body>");
        Page page = visits.at(site.page(macro), "author");
        assertEquals(List.of("Further maps", "Content"), page.locator("tbody .jm-lane-title").allInnerTexts());
        assertThat(page.locator("details.jm-box li").first()).hasText(
                "No lane has the id or the type \u201cnothing\u201d. Look at the parameters of the macro.");
        assertFalse(page.content().contains("Film and sound"));
    }

    private String drawn(Content content, String name) {
        return (String) visits.at(content, name).locator(".jm-body").evaluate("body => body.outerHTML");
    }

    private static String fixture() throws IOException {
        return Macros.map(Files.readString(FIXTURE, StandardCharsets.UTF_8));
    }

    private void attach(Content content, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        site.host().store().attachments().put(content.id(), name, new Attachment("image/png", out.toByteArray()));
    }
}
