package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.devhost.links.Links;
import org.journeymaps.devhost.plugin.HostPackages;
import org.journeymaps.devhost.plugin.Plugin;
import org.journeymaps.devhost.services.HostServices.Place;
import org.journeymaps.devhost.storage.MacroCall;
import org.journeymaps.devhost.storage.Pages;
import org.journeymaps.devhost.storage.Rendering;
import org.journeymaps.devhost.storage.StorageRenderer;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Store;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"probe\"><ac:plain-text-body><![CDATA[%s]]>"
            + "</ac:plain-text-body></ac:structured-macro>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Store store;

    @Before
    public void open() throws IOException {
        store = Store.open(folder.newFolder().toPath());
    }

    @After
    public void close() {
        store.close();
    }

    private Plugin start(ProbeJar jar, Set<String> packages) throws Exception {
        return new Plugin(jar.write(folder.newFile().toPath()),
                new Plugin.Surroundings(folder.newFolder().toPath(),
                        new Place("/confluence", "http://localhost/confluence", store, new Links(List.of())),
                        () -> Locale.ENGLISH, packages));
    }

    private String render(Plugin plugin, String body) {
        return new StorageRenderer(plugin.macros(), new NoPages()).render(MACRO.formatted(body), Rendering.ofNothing("display"));
    }

    private record NoPages() implements Pages {

        @Override
        public Optional<Content> page(String space, String title) {
            return Optional.empty();
        }

        @Override
        public String url(Content content) {
            return "";
        }
    }

    private String refusal(ProbeJar jar) {
        return refusal(jar, HostPackages.all());
    }

    private String refusal(ProbeJar jar, Set<String> packages) {
        try (Plugin started = start(jar, packages)) {
            throw new AssertionError("started: " + started);
        } catch (Exception e) {
            return e.getMessage();
        }
    }

    private static void assertHas(String part, String text) {
        assertTrue(text, text.contains(part));
    }

    @Test
    public void aMacroIsMadeFromTheDescriptorAndDrawnThroughItsTemplate() throws Exception {
        try (Plugin plugin = start(new ProbeJar(), HostPackages.all())) {
            assertEquals("<div class=\"probe\" data-entity=\"nothing\" data-output=\"display\" data-started=\"true\">"
                    + "1 &lt; 2 a &lt;b&gt;</div>\n", render(plugin, "1 < 2"));
            assertEquals(Set.of("org.example.probe:probe"), plugin.required().drain());
        }
    }

    @Test
    public void aMacroThatThrowsLeavesABoxWithAnEscapedMessage() throws Exception {
        try (Plugin plugin = start(new ProbeJar(), HostPackages.all())) {
            assertHas("&lt;told> to fail</div>", render(plugin, "fail"));
        }
    }

    @Test
    public void everyPackageThatTheAppImportsIsNeeded() {
        Set<String> packages = new TreeSet<>(HostPackages.all());
        packages.remove("com.atlassian.confluence.security");
        assertHas("com.atlassian.confluence.security", refusal(proper(), packages));
    }

    private static ProbeJar proper() {
        try {
            return new ProbeJar();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void theAppSeesNothingOfTheHostsClassPath() {
        assertHas("org.jsoup", refusal(proper().header("Import-Package", "org.jsoup")));
    }

    @Test
    public void aMethodOutsideTheListIsBlocked() throws Exception {
        try (Plugin plugin = start(proper().replace("templates/probe.vm", "$view.title", "$view.secret()"), HostPackages.all())) {
            assertHas("#secret is not on the allowlist", render(plugin, ""));
        }
    }

    @Test
    public void aReferenceWithNothingBehindFails() throws Exception {
        try (Plugin plugin = start(proper().replace("templates/probe.vm", "$view.title", "$nothing"), HostPackages.all())) {
            assertHas("nothing behind $nothing", render(plugin, ""));
        }
    }

    @Test
    public void unknownModulesElementsAndAttributesAreRefused() {
        String xml = "atlassian-plugin.xml";
        assertHas("gadget", refusal(proper().replace(xml, "<velocity-allowlist key=\"list\">",
                "<gadget key=\"x\"/><velocity-allowlist key=\"list\">")));
        assertHas("keyy", refusal(proper().replace(xml, "<web-item key", "<web-item keyy")));
        assertHas("no label", refusal(proper().replace(xml, "<label key=\"probe.admin\"/>", "")));
    }

    @Test
    public void aBlueprintIsOfferedWithItsText() throws Exception {
        try (Plugin plugin = start(blueprint("page"), HostPackages.all())) {
            assertEquals("[Entry[key=blue, label=Probe settings, description=Probe settings]]",
                    plugin.blueprints().all().toString());
            assertHas("$view.title", plugin.blueprints().text("blue").orElseThrow());
            assertEquals(Optional.empty(), plugin.blueprints().text("red"));
        }
    }

    @Test
    public void aBlueprintOfWhichSomethingIsMissingIsRefused() throws Exception {
        assertHas("0 of <content-template>", refusal(blueprint("other")));
        String xml = "atlassian-plugin.xml";
        assertHas("0 of <blueprint>", refusal(blueprint("page").replace(xml, "value=\"blue\"", "value=\"red\"")));
        assertHas("one entry", refusal(blueprint("page").replace(xml, "system.create.dialog/content", "system.admin/x")
                .replace(xml, "<resource name=\"icon\" type=\"download\" location=\"web/probe.svg\"/>"
                        + "<param name=\"blueprintKey\" value=\"blue\"/>", "<label key=\"probe.admin\"/><link>/x</link>")));
        assertHas("templates/none.xml", refusal(blueprint("page").replace(xml, "templates/probe.vm", "templates/none.xml")));
        assertHas("probe.none", refusal(blueprint("page").replace(xml, "i18n-index-title-key=\"probe.admin\"",
                "i18n-index-title-key=\"probe.none\"")));
    }

    /** A probe with a blueprint whose content template has the key {@code page}. */
    private ProbeJar blueprint(String template) throws IOException {
        return proper().replace("atlassian-plugin.xml", "<velocity-allowlist key=\"list\">",
                "<content-template key=\"page\" i18n-name-key=\"probe.admin\">"
                + "<resource name=\"template\" type=\"download\" location=\"templates/probe.vm\"/></content-template>"
                + "<blueprint key=\"blue\" content-template-key=\"" + template + "\" i18n-name-key=\"probe.admin\""
                + " index-key=\"p\" i18n-index-title-key=\"probe.admin\"/>"
                + "<web-item key=\"create\" i18n-name-key=\"probe.admin\" section=\"system.create.dialog/content\">"
                + "<description key=\"probe.admin\"/><resource name=\"icon\" type=\"download\" location=\"web/probe.svg\"/>"
                + "<param name=\"blueprintKey\" value=\"blue\"/></web-item><velocity-allowlist key=\"list\">");
    }

    @Test
    public void missingMessagesClassesAndFilesAreRefused() {
        String xml = "atlassian-plugin.xml";
        assertHas("org.example.probe.probe.desc",
                refusal(proper().replace("i18n/probe.properties", "probe.probe.desc", "probe.probe.nodesc")));
        assertHas("ProbeServlett", refusal(proper().replace(xml, "probe.ProbeServlet\"", "probe.ProbeServlett\"")));
        assertHas("web/probe.js", refusal(proper().remove("web/probe.js")));
        assertHas("probe.admin", refusal(proper().replace("i18n/probe.properties", "probe.admin=", "probe.user=")));
        assertHas("probe.nokey", refusal(proper().replace(xml, "<web-resource key=\"probe\">",
                "<web-resource key=\"probe\" i18n-name-key=\"probe.nokey\">")));
        assertHas("web/none.png", refusal(proper().replace(xml, "<param name=\"configure.url\">",
                "<param name=\"plugin-icon\">web/none.png</param><param name=\"configure.url\">")));
        assertHas("The icon of macro probe", refusal(proper().replace(xml, "icon=\"/download", "icon=\"download")));
        assertHas("nobody has", refusal(proper().replace(xml, "auiplugin:ajs", "auiplugin:sja")));
    }

    @Test
    public void aServiceThatTheHostLacksIsNamed() {
        assertHas("VelocityManagerService", refusal(proper().replace("META-INF/plugin-components/imports",
                "com.atlassian.confluence.plugin.services.VelocityHelperService",
                "com.atlassian.confluence.plugin.services.VelocityManagerService")));
        assertHas("no service com.atlassian.sal.api.lifecycle.LifecycleAware", refusal(proper().replace(
                "META-INF/plugin-components/imports", "com.atlassian.confluence.pages.PageManager",
                "com.atlassian.sal.api.lifecycle.LifecycleAware")));
    }

    @Test
    public void theKeyStandsInDescriptorAndManifest() {
        assertHas("Atlassian-Plugin-Key", refusal(proper().header("Atlassian-Plugin-Key", "other")));
    }

    @Test
    public void anAppWithoutSpringContextIsRefused() {
        assertHas("Spring-Context", refusal(proper().header("Spring-Context", "none")));
    }

    @Test
    public void scriptsAreTranslatedAndServedUnderTheVersion() throws Exception {
        try (Plugin plugin = start(new ProbeJar(), HostPackages.all())) {
            String link = plugin.files().links(Set.of("org.example.probe:probe"), Set.of(), ".js").get(0);
            assertEquals("/s/1.2.3/_/download/batch/org.example.probe:probe/org.example.probe:probe.js", link);
            String script = new String(plugin.files().read(link.substring(link.indexOf("/_/download") + 11)).orElseThrow(),
                    "UTF-8");
            assertEquals("window.probe = \"Probe settings\" + AJS.format(\"Hello, it''s {0}\", \"me\");", script.strip());
        }
    }

    @Test
    public void aCallKeepsNameIdParametersAndBody() throws Exception {
        try (Plugin plugin = start(new ProbeJar(), HostPackages.all())) {
            MacroCall call = new MacroCall("probe", "m-1", 1, java.util.Map.of("size", "large"), "x", null);
            assertHas(">x a &lt;b&gt;<", plugin.macros().render(call, Rendering.ofNothing("pdf")));
        }
    }
}
