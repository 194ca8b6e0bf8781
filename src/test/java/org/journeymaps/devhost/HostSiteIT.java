package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The site that the host serves, seen with the probe app. */
public class HostSiteIT {

    private static final String PROBE = "<ac:structured-macro ac:name=\"probe\"><ac:plain-text-body>b</ac:plain-text-body>"
            + "</ac:structured-macro>";

    @ClassRule
    public static final HostRule HOST = HostRule.probe();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static int count;

    private final Visitor anonymous = new Visitor(HOST.url());
    private final Visitor author = Visitor.named(HOST.url(), "author");

    private static Content page(String body) {
        return HOST.host().store().contents().create(Content.create(Type.PAGE, "DESIGN", 0, "Page <" + ++count + ">", body),
                new Mark("admin", Instant.now()));
    }

    private static String view(Content page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    private static String id(Content page) {
        return String.valueOf(page.id());
    }

    private HttpResponse<String> save(Content page, String body) {
        return author.post("/pages/doeditpage.action", "pageId", id(page), "version", String.valueOf(page.version()),
                "title", page.title(), "content", body, "versionComment", "note <1>");
    }

    private static void assertHas(String part, String text) {
        assertTrue(text, text.contains(part));
    }

    private static void assertHasNot(String part, String text) {
        assertFalse(text, text.contains(part));
    }

    @Test
    public void thePasswordIsTheName() {
        assertHas("incorrect", anonymous.post("/login.action", "os_username", "admin", "os_password", "x").body());
        assertHas("ajs-remote-user\" content=\"author\"", author.text("/"));
        author.get("/logout.action");
        assertHas("ajs-remote-user\" content=\"\"", author.text("/"));
    }

    @Test
    public void loggingInLeadsBackButNeverElsewhere() {
        Content page = page("<p>found</p>");
        Visitor visitor = new Visitor(HOST.url());
        assertHas("found", visitor.post("/login.action", "os_username", "reader", "os_password", "reader",
                "os_destination", view(page)).body());
        assertHas("<h1>Dashboard</h1>", visitor.post("/login.action", "os_username", "reader", "os_password", "reader",
                "os_destination", "//example.org/").body());
    }

    @Test
    public void basicAuthenticationIsTaken() {
        assertHas("content=\"reader\"", anonymous.basic("/", "reader", "reader").body());
        assertEquals(401, anonymous.basic("/", "reader", "wrong").statusCode());
    }

    @Test
    public void aPageTellsScriptsWhatConfluenceTellsThem() {
        Content page = page(PROBE);
        String html = author.text(view(page));
        assertHas("<meta name=\"ajs-page-id\" content=\"" + page.id() + "\">", html);
        assertHas("<meta name=\"ajs-context-path\" content=\"/confluence\">", html);
        assertHas("<meta name=\"ajs-latest-published-page-title\" content=\"Page &lt;", html);
        assertHas("data-entity=\"" + page.id() + "\" data-output=\"display\"", html);
        assertHas("/s/1.2.3/_/download/batch/org.example.probe:probe/org.example.probe:probe.js", html);
    }

    @Test
    public void whoMayNotEditIsTurnedAway() {
        Content page = page("<p/>");
        assertHas("<h1>Log in</h1>", anonymous.text("/pages/editpage.action?pageId=" + page.id()));
        Visitor reader = Visitor.named(HOST.url(), "reader");
        assertEquals(403, reader.get("/pages/editpage.action?pageId=" + page.id()).statusCode());
        assertEquals(403, reader.post("/pages/doeditpage.action", "pageId", id(page), "version", "1", "title", "t",
                "content", "<p>x</p>").statusCode());
        assertHasNot("editPageLink", reader.text(view(page)));
        assertHas("editPageLink", author.text(view(page)));
    }

    @Test
    public void aRestrictedPageLooksMissing() {
        Content page = page("<p>secret words</p>");
        HOST.host().store().restrictions().set(page.id(), Right.VIEW, List.of("admin"));
        HttpResponse<String> answer = author.get(view(page));
        assertEquals(404, answer.statusCode());
        assertHasNot("secret words", answer.body());
        assertHasNot(page.title().replace("<", "&lt;").replace(">", "&gt;"), author.text("/spaces/DESIGN"));
        assertHas("secret words", Visitor.named(HOST.url(), "admin").text(view(page)));
    }

    @Test
    public void aFormWithoutItsTokenIsRefused() {
        Content page = page("<p>before</p>");
        HttpResponse<String> answer = author.postWithToken("/pages/doeditpage.action", "wrong", "pageId", id(page), "version",
                "1",
                "title", page.title(), "content", "<p>after</p>");
        assertEquals(403, answer.statusCode());
        assertHas("before", author.text(view(page)));
    }

    @Test
    public void savingMakesAVersionThatCanBeSeenAndRestored() {
        Content page = page("<p>first words</p>");
        assertHas("second words", save(page, "<p>second words</p>").body());
        String history = author.text("/pages/viewpreviousversions.action?pageId=" + page.id());
        assertHas("Current (v. 2)", history);
        assertHas("note &lt;1&gt;", history);
        Content old = HOST.host().store().contents().history(page.id()).get(1);
        String shown = author.text(view(old));
        assertHas("You are viewing an old version", shown);
        assertHas("first words", shown);
        assertHas("first words", author.post("/pages/revertpagebacktoversion.action", "pageId", id(old)).body());
        assertEquals(3, HOST.host().store().contents().find(page.id()).orElseThrow().version());
    }

    @Test
    public void aClashOverwritesNothingAndKeepsBothTexts() {
        Content page = page("<p>one</p>");
        save(page, "<p>theirs</p>");
        HttpResponse<String> answer = save(page, "<p>mine &amp; lost</p>");
        assertEquals(409, answer.statusCode());
        assertHas("id=\"edit-conflict\"", answer.body());
        assertHas("&lt;p&gt;mine &amp;amp; lost&lt;/p&gt;", answer.body());
        assertHas("theirs", author.text(view(page)));
    }

    @Test
    public void textThatIsNoStorageFormatStaysInTheEditorWithAMessage() {
        Content page = page("<p>good</p>");
        String editor = save(page, "<p>bad <b></p>").body();
        assertHas("This is not storage format. Line 1, column", editor);
        assertHas("&lt;p&gt;bad &lt;b&gt;&lt;/p&gt;</textarea>", editor);
        assertHas("cannot hold the element &lt;script&gt;", save(page, "<script>1</script>").body());
        assertHas("good", author.text(view(page)));
    }

    @Test
    public void pagesAndBlogPostsAreCreatedAndMacrosGetIds() {
        String title = "Made " + ++count;
        String page = author.post("/pages/docreatepage.action", "spaceKey", "DESIGN", "title", title, "content", PROBE).body();
        assertHas("data-output=\"display\"", page);
        Content stored = HOST.page(title);
        assertHas("ac:macro-id=\"", stored.body());
        assertHas("is already in this space", author.post("/pages/docreatepage.action", "spaceKey", "DESIGN", "title", title,
                "content", "<p/>").body());
        String post = author.post("/pages/docreatepage.action", "type", "BLOGPOST", "spaceKey", "DESIGN", "title", title,
                "content", PROBE).body();
        assertHas("ajs-content-type\" content=\"blogpost\"", post);
        assertHas("aria-current=\"page\">" + title + "</a>", post);
    }

    @Test
    public void thePreviewDrawsWhatIsInTheEditor() {
        Content page = page("<p/>");
        String preview = author.post("/pages/preview.action", "pageId", id(page), "title", "t", "content", PROBE).body();
        assertHas("data-entity=\"" + page.id() + "\" data-output=\"preview\"", preview);
        assertHas("host-bare", preview);
    }

    @Test
    public void aMacroInACommentBelongsToTheComment() {
        Content page = page("<p/>");
        assertHasNot("data-entity=\"" + page.id() + "\"",
                author.post("/pages/doaddcomment.action", "pageId", id(page), "content", PROBE).body());
        assertHas("data-output=\"display\"", author.text(view(page)));
    }

    @Test
    public void draftsAndTemplatesAreNotThePage() {
        Content page = page(PROBE);
        String output = "/host-output?pageId=" + page.id() + "&type=";
        assertHas("data-entity=\"nothing\"", author.text(output + "preview&as=template"));
        assertHasNot("data-entity=\"" + page.id() + "\"", author.text(output + "display&as=draft"));
        assertHas("data-output=\"feed\"", author.text(output + "feed"));
        assertEquals(400, author.get(output + "nosuch").statusCode());
    }

    @Test
    public void restrictionsAreSetByForm() {
        Content page = page("<p>mine</p>");
        author.post("/pages/restrictions.action", "pageId", id(page), "VIEW", "author");
        assertEquals(404, Visitor.named(HOST.url(), "reader").get(view(page)).statusCode());
        author.post("/pages/restrictions.action", "pageId", id(page));
        assertEquals(200, Visitor.named(HOST.url(), "reader").get(view(page)).statusCode());
    }

    @Test
    public void aDeletedPageIsGoneUntilItIsRestored() {
        Content page = page("<p>back again</p>");
        author.post("/pages/removepage.action", "pageId", id(page));
        assertEquals(404, author.get(view(page)).statusCode());
        assertHas("value=\"" + page.id() + "\"", author.text("/pages/viewtrash.action?key=DESIGN"));
        assertEquals(403, Visitor.named(HOST.url(), "reader").post("/pages/restorepage.action", "pageId", id(page))
                .statusCode());
        assertHas("back again", author.post("/pages/restorepage.action", "pageId", id(page)).body());
    }

    @Test
    public void aPageIsCopied() {
        Content page = page(PROBE);
        assertHas("Copy of Page &lt;", author.text("/pages/copypage.action?pageId=" + page.id()));
        assertEquals(400, author.post("/pages/copypage.action", "pageId", id(page), "title", page.title()).statusCode());
        String title = "Copied " + ++count;
        author.post("/pages/copypage.action", "pageId", id(page), "title", title);
        Content copy = HOST.page(title);
        assertEquals(page.body(), copy.body());
        assertFalse(copy.id() == page.id());
        assertEquals(403, Visitor.named(HOST.url(), "reader").post("/pages/copypage.action", "pageId", id(page), "title", "x")
                .statusCode());
    }

    @Test
    public void aPageIsMovedUnderAnother() {
        Content above = page("<p/>");
        Content page = page("<p/>");
        assertHas("value=\"" + above.id() + "\"", author.text("/pages/movepage.action?pageId=" + page.id()));
        author.post("/pages/movepage.action", "pageId", id(page), "parentPageId", id(above));
        assertEquals(above.id(), HOST.host().store().contents().find(page.id()).orElseThrow().parent());
        assertEquals(400, author.post("/pages/movepage.action", "pageId", id(above), "parentPageId", id(page)).statusCode());
    }

    @Test
    public void aSpaceForSomePeopleAloneIsHiddenFromOthers() {
        HOST.host().store().spaces().create("OTHER", "Other space");
        HOST.host().store().spaces().admit("OTHER", List.of("admin", "designer"));
        Content page = HOST.host().store().contents().create(Content.create(Type.PAGE, "OTHER", 0, "Elsewhere", "<p>hidden</p>"),
                new Mark("admin", Instant.now()));
        assertEquals(404, author.get(view(page)).statusCode());
        assertEquals(404, author.get("/rest/api/content/" + page.id()).statusCode());
        assertHasNot("Other space", author.text("/"));
        assertEquals(404, author.get("/pages/createpage.action?spaceKey=OTHER").statusCode());
        assertHas("hidden", Visitor.named(HOST.url(), "designer").text(view(page)));
    }

    @Test
    public void confluenceItselfTellsWhomAPageIsRestrictedTo() {
        Content above = page("<p/>");
        Content page = HOST.host().store().contents().create(
                Content.create(Type.PAGE, "DESIGN", above.id(), "Below " + ++count, "<p/>"), new Mark("admin", Instant.now()));
        HOST.host().store().restrictions().set(above.id(), Right.VIEW, List.of("author"));
        String read = "restrictions.read.restrictions.user,restrictions.read.restrictions.group";
        String api = "/rest/api/content/" + page.id() + "?expand=";
        String nobody = "{\"results\":[],\"start\":0,\"limit\":200,\"size\":0}";
        assertHas("{\"read\":{\"operation\":\"read\",\"restrictions\":{\"user\":" + nobody + ",\"group\":" + nobody + "}},",
                author.text(api + read));
        String ancestors = author.text(api + "ancestors." + read.replace(",", ",ancestors."));
        assertHas("\"ancestors\":[{\"id\":\"" + above.id() + "\"", ancestors);
        assertHas("\"username\":\"author\"", ancestors);
        assertHasNot("username", author.text(api));
        assertEquals(404, anonymous.get(api).statusCode());
    }

    @Test
    public void restAsksForTheHeaderAndForJson() {
        Content page = page("<p>1</p>");
        String path = "/rest/probe/1.0/page/" + page.id();
        assertEquals("{\"version\":1}", anonymous.text(path));
        for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data",
                "application/json")) {
            assertEquals(type, 403, author.rest(path, type, "x", "").statusCode());
        }
        assertEquals(415, author.rest(path, "text/plain", "x", "no-check").statusCode());
        assertEquals(401, anonymous.rest(path, "application/json", "\"<p/>\"", "no-check").statusCode());
        assertEquals("{\"version\":2}", author.rest(path, "application/json", "\"<p>2</p>\"", "no-check").body());
        assertHas("<p>2</p>", author.text(view(page)));
    }

    @Test
    public void aPageAndARowAreStoredTogetherOrNotAtAll() {
        Content page = page("<p>1</p>");
        String path = "/rest/probe/1.0/page/" + page.id();
        assertEquals(500, author.rest(path, "application/json", "\"fail\"", "no-check").statusCode());
        assertEquals("{\"rows\":0}", anonymous.text(path + "/rows"));
        assertEquals("{\"version\":1}", anonymous.text(path));
        author.rest(path, "application/json", "\"<p/>\"", "no-check");
        assertEquals("{\"rows\":1}", anonymous.text(path + "/rows"));
    }

    @Test
    public void aResourceThatThrowsTellsNothing() {
        HttpResponse<String> answer = anonymous.get("/rest/probe/1.0/page/1");
        assertEquals(500, answer.statusCode());
        assertEquals("{\"status-code\":500}", answer.body());
    }

    @Test
    public void servletsAreGuardedAndDecorated() {
        assertHas("<h1>Log in</h1>", anonymous.text("/plugins/servlet/probe"));
        assertEquals(403, author.get("/plugins/servlet/probe").statusCode());
        assertHasNot("/plugins/servlet/probe", author.text("/"));
        Visitor admin = Visitor.named(HOST.url(), "admin");
        assertHas("Administrator Access", admin.text("/plugins/servlet/probe"));
        String page = admin.post("/authenticate.action", "password", "admin", "destination", "/plugins/servlet/probe").body();
        assertHas("<h1>Probe page</h1>", page);
        assertHas(">Probe settings</a>", page);
        assertHas("/s/1.2.3/_/download/batch/org.example.probe:probe/org.example.probe:probe.js", page);
        assertEquals(404, admin.get("/plugins/servlet/nothing").statusCode());
    }

    @Test
    public void filesAreServedAndNothingOutside() {
        assertEquals(200, anonymous.get("/download/resources/org.example.probe/probe.svg").statusCode());
        assertEquals(200, anonymous.get("/host/aui/aui-prototyping.css").statusCode());
        assertEquals(404, anonymous.get("/download/resources/org.example.probe/web/nothing.svg").statusCode());
        assertEquals(404, anonymous.get("/host/aui/nothing.css").statusCode());
    }

    @Test
    public void modulesAreServedOneByOneAsScripts() {
        HttpResponse<String> module = anonymous.get("/download/resources/org.example.probe:modules/js/main.js");
        assertEquals("text/javascript; charset=UTF-8",
                module.headers().firstValue("Content-Type").orElseThrow().replace("charset=utf-8", "charset=UTF-8"));
        assertHas("./word.js", module.body());
        assertEquals(200, anonymous.get("/s/1.2.3/_/download/resources/org.example.probe:modules/js/word.js").statusCode());
        assertEquals(404, anonymous.get("/download/resources/org.example.probe:modules/js/../probe.js").statusCode());
    }

    @Test
    public void scriptsSpeakTheLanguageOfWhoLooks() {
        String script = "/s/1.2.3/_/download/batch/org.example.probe:probe/org.example.probe:probe.js";
        assertHas("\"Probe settings\"", anonymous.text(script));
        anonymous.post("/host-preferences", "locale", "en-XA", "back", "/");
        assertHas("\"\u27e6Probe settings\u27e7\"", anonymous.text(script));
    }

    @Test
    public void everythingIsThereAfterARestart() throws Exception {
        Path home = folder.newFolder().toPath();
        Path jar = new ProbeJar().write(Files.createTempFile("probe", ".jar"));
        long id;
        try (Host host = Host.start(HostRule.options(jar, home))) {
            id = host.store().contents().find(Type.PAGE, "DESIGN", "An empty map").orElseThrow().id();
            Visitor.named(host.baseUrl(), "author").post("/pages/doeditpage.action", "pageId", String.valueOf(id), "version", "1",
                    "title", "Renamed", "content", "<p>kept</p>");
        }
        try (Host host = Host.start(HostRule.options(jar, home))) {
            String page = new Visitor(host.baseUrl()).text("/pages/viewpage.action?pageId=" + id);
            assertHas("kept", page);
            assertHas("Renamed", page);
            assertEquals(1, host.store().spaces().all().size());
        }
    }
}
