package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.journeymaps.devhost.plugin.HostPackages;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.web.PdfText;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The packaged jar in the host: installed in Felix, wired, drawn. */
public class PackagedAppIT {

    private static final String SAMPLE = "Mobile plans: how customers leave us";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"/confluence(/s/[^\"]+\\.(?:css|js))\"");

    @ClassRule
    public static final HostRule HOST = HostRule.packaged();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Visitor visitor = new Visitor(HOST.url());

    private String path(String title) {
        return "/pages/viewpage.action?pageId=" + HOST.page(title).id();
    }

    @Test
    public void thePageShowsTheMapOfTheExample() {
        String page = visitor.text(path(SAMPLE));
        assertTrue(page, page.contains("data-jm-state=\"map\""));
        assertTrue(page, page.contains("class=\"jm-map"));
        assertTrue(page, page.contains("Looks over her present plan"));
    }

    @Test
    public void everyFileThatThePageLinksIsServed() {
        String page = visitor.text(path(SAMPLE));
        List<String> files = FILE.matcher(page).results().map(found -> found.group(1)).toList();
        assertFalse(files.isEmpty());
        for (String file : files) {
            assertEquals(file, 200, visitor.get(file).statusCode());
            assertFalse(file, visitor.text(file).isEmpty());
        }
    }

    @Test
    public void everyOutputTypeIsDrawn() {
        for (String type : List.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff")) {
            String page = visitor.text("/host-output?type=" + type + "&pageId=" + HOST.page(SAMPLE).id());
            assertTrue(type + page, page.contains("Switching a mobile plan"));
        }
    }

    @Test
    public void thePdfHoldsThePageAsItIsStyled() throws IOException {
        HttpResponse<byte[]> answer = visitor.bytes("/spaces/flyingpdf/pdfpageexport.action?pageId=" + HOST.page(SAMPLE).id());
        assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        String text = PdfText.of(answer.body());
        assertTrue(text, text.contains("Switching a mobile plan"));
        assertFalse("a style sheet is not text: " + text, text.contains("font-family"));
    }

    @Test
    public void mapsAreReadOverRest() {
        HttpResponse<String> answer = visitor.get("/rest/journey-maps/1.0/content/" + HOST.page(SAMPLE).id() + "/maps");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("\"state\":\"map\""));
        assertEquals(answer.body(), visitor.text("/rest/journey-maps/latest/content/" + HOST.page(SAMPLE).id() + "/maps"));
    }

    @Test
    public void theAdministrationHasItsPage() {
        Visitor admin = Visitor.named(HOST.url(), "admin");
        assertTrue(admin.text("/admin/console.action").contains("/plugins/servlet/journey-maps/admin"));
        String asked = admin.text("/plugins/servlet/journey-maps/admin");
        assertTrue(asked, asked.contains("Administrator Access"));
        String page = admin.post("/authenticate.action", "password", "admin",
                "destination", "/plugins/servlet/journey-maps/admin").body();
        assertTrue(page, page.contains("host-look-admin"));
        assertTrue(page, page.contains("0.1.0"));
    }

    @Test
    public void theJarNeedsEveryPackageThatItImportsFromConfluence() throws IOException {
        try (JarFile jar = new JarFile(HostRule.packagedJar().toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            for (String name : List.of("com.atlassian.confluence.macro", "com.atlassian.confluence.pages", "jakarta.ws.rs")) {
                assertTrue(imports, imports.contains(name));
                Set<String> packages = new TreeSet<>(HostPackages.all());
                packages.remove(name);
                Path home = folder.newFolder().toPath();
                String reason = assertThrows(IllegalStateException.class,
                        () -> Host.start(HostRule.options(HostRule.packagedJar(), home), packages)).getMessage();
                assertTrue(reason, reason.contains(name));
            }
        }
    }

    @Test
    public void withoutApplicationLinksTheAppStartsAndKnowsNoJira() throws IOException {
        Set<String> packages = new TreeSet<>(HostPackages.all());
        assertTrue(packages.removeIf(
                name -> name.startsWith("com.atlassian.applinks") || name.equals("com.atlassian.sal.api.net")));
        Options options = HostRule.options(HostRule.packagedJar(), folder.newFolder().toPath()).withLinks(List.of());
        try (Host lacking = Host.start(options, packages)) {
            Visitor author = Visitor.named(lacking.baseUrl(), "author");
            HttpResponse<String> jiras = author.get("/rest/journey-maps/1.0/jira");
            assertEquals("{\"links\":[]}", jiras.body());
            long page = lacking.store().contents().find(Content.Type.PAGE, "DESIGN", SAMPLE).orElseThrow().id();
            assertTrue(author.text("/pages/viewpage.action?pageId=" + page).contains("data-jm-state=\"map\""));
            assertEquals(200, author.get("/rest/journey-maps/1.0/content/" + page + "/items").statusCode());
        }
    }

    @Test
    public void thePseudoLanguageReachesTheMap() {
        visitor.post("/host-preferences", "locale", "en-XA", "back", "/");
        assertTrue(visitor.text(path(SAMPLE)).contains("\u27e6"));
    }
}
