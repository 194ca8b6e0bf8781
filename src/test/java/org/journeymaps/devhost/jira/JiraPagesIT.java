package org.journeymaps.devhost.jira;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.Chromium;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Setting;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The pages of the stand-in for Jira, as people use them. */
public class JiraPagesIT {

    private static final String ISSUE = "\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Callers "
            + "<wait> too long\",\"labels\":[\"journey-map\",\"journey-k7f3q2\"],\"components\":[{\"name\":\"Complaints\"}],"
            + "\"priority\":{\"id\":\"2\"},\"description\":\"h3. Pain point\\n*Stage:* Contact\\n\\n{quote}\\nIt took "
            + "&#42;ages&#42;\\n{quote}\\n* one\\n** two\\n* [the map|https://wiki.example.test/x]\\n\\n<b>not bold</b>\"";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private final JiraServer jira = JiraServer.start(JiraServer.Options.inMemory());
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String key;

    @Before
    public void file() throws IOException {
        Rest author = Rest.as(jira, "author");
        key = author.create(ISSUE);
        author.post("issue/" + key + "/remotelink", """
                {"globalId":"journeymaps=1&map=m&item=p1","relationship":"pain point of","object":{
                 "url":"https://wiki.example.test/pages/viewpage.action?pageId=1","title":"Onboarding: long wait",
                 "icon":{"url16x16":"%s/images/type-10001.svg","title":"Pain point"},"status":{"resolved":true}}}
                """.formatted(jira.url()));
    }

    @After
    public void stop() {
        contexts.forEach(BrowserContext::close);
        jira.close();
        assertEquals(List.of(), complaints);
    }

    private Page anonymous(ColorScheme scheme) {
        BrowserContext context = CHROMIUM.browser().newContext(new NewContextOptions().setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    private Page as(String name, String path) {
        return as(name, path, ColorScheme.LIGHT);
    }

    private Page as(String name, String path, ColorScheme scheme) {
        Page page = anonymous(scheme);
        page.navigate(jira.url() + path);
        logIn(page, name, name);
        return page;
    }

    private static void logIn(Page page, String name, String password) {
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password").fill(password);
        button(page, "Log in").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private Issue issue() {
        return jira.data().issues().find(key).orElseThrow();
    }

    @Test
    public void aVisitorIsAskedToLogInAndComesBack() {
        Page page = anonymous(ColorScheme.LIGHT);
        page.navigate(jira.url() + "/browse/" + key);
        logIn(page, "author", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("incorrect");
        logIn(page, "author", "author");
        assertThat(page).hasURL(jira.url() + "/browse/" + key);
        button(page, "Log out").click();
        page.navigate(jira.url() + "/browse/" + key);
        assertThat(page.locator("h1")).hasText("Log in");
    }

    @Test
    public void projectsLeadToTheirIssues() {
        Page page = as("reader", "/projects");
        link(page, "Customer care").click();
        assertThat(page.locator("tr:has-text('Complaints') td")).hasText(
                new String[] {"Complaints", "Care lead", "Component lead", "In use"});
        link(page, key).click();
        assertThat(page.locator("h1")).hasText("Callers <wait> too long");
    }

    @Test
    public void anIssueShowsWhatWasFiled() {
        Page page = as("author", "/browse/" + key);
        assertThat(page.locator("#assignee-val")).hasText("Care lead");
        assertThat(page.locator("#reporter-val")).hasText("Author");
        assertThat(page.locator("#components-val")).hasText("Complaints");
        assertThat(page.locator("#priority-val")).hasText("High");
        assertThat(page.locator("#labels-val .label")).hasText(new String[] {"journey-map", "journey-k7f3q2"});
        assertThat(page.locator("#description-val h3")).hasText("Pain point");
        assertThat(page.locator("#description-val blockquote")).hasText("It took *ages*");
        assertThat(page.locator("#description-val ul ul li")).hasText("two");
        assertThat(page.locator("#description-val b")).hasCount(0);
        assertThat(page.locator("#linkingmodule s")).hasText("Onboarding: long wait");
        assertThat(page.getByAltText("Pain point")).hasJSProperty("naturalWidth", 16);
    }

    @Test
    public void anIssueIsAssignedAndMovedAlong() {
        Page page = as("agent", "/browse/" + key);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Assignee")).selectOption("Agent");
        button(page, "Assign").click();
        assertThat(page.locator("#assignee-val")).hasText("Agent");
        button(page, "In Progress").click();
        assertThat(page.locator("#status-val")).hasText("In Progress");
        button(page, "Done").click();
        assertThat(page.locator("#resolution-val")).hasText("Done");
        button(page, "To Do").click();
        assertThat(page.locator("#resolution-val")).hasText("Unresolved");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Assignee")).selectOption("Unassigned");
        button(page, "Assign").click();
        assertThat(page.locator("#assignee-val")).hasText("Unassigned");
        assertEquals("", issue().people().assignee());
    }

    @Test
    public void aMovedIssueIsFoundByItsOldKeyUntilItIsDeleted() {
        Page page = as("agent", "/browse/" + key);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Project")).selectOption("WEB");
        button(page, "Move").click();
        assertThat(page).hasURL(jira.url() + "/browse/WEB-1");
        page.navigate(jira.url() + "/browse/" + key);
        assertThat(page).hasURL(jira.url() + "/browse/WEB-1");
        button(page, "Delete").click();
        button(page, "Delete").click();
        assertThat(page).hasURL(jira.url() + "/projects/WEB");
        assertTrue(jira.data().issues().all().isEmpty());
    }

    @Test
    public void whoMayOnlyReadGetsNoButtons() {
        Page page = as("reader", "/browse/" + key);
        for (String name : new String[] {"Assign", "Done", "Move", "Delete"}) {
            assertThat(button(page, name)).hasCount(0);
        }
        page.navigate(jira.url() + "/switches");
        assertThat(page.locator("h1")).hasText("Access denied");
        complaints.clear();
    }

    @Test
    public void whoHasNoRightSeesNoProjectAndNoIssue() {
        Page page = as("designer", "/projects");
        assertThat(page.locator("main")).containsText("There is no project that you may see.");
        page.navigate(jira.url() + "/browse/" + key);
        assertThat(page.locator("h1")).hasText("You can't view this page");
        complaints.clear();
    }

    @Test
    public void aFormWithoutTheTokenIsRefused() {
        Page page = as("agent", "/browse/" + key);
        page.evaluate("document.querySelectorAll('[name=atl_token]').forEach(field => { field.value = 'forged'; })");
        button(page, "Done").click();
        assertThat(page.locator("h1")).hasText("XSRF security token missing");
        assertEquals("", issue().stage().resolution());
        complaints.clear();
    }

    @Test
    public void aReadOnlyJiraChangesNothing() {
        jira.data().settings().set(Setting.READ_ONLY, true);
        Page page = as("agent", "/browse/" + key);
        button(page, "Done").click();
        assertThat(page.locator("h1")).hasText("Jira is read-only");
        complaints.clear();
    }

    @Test
    public void whoAllowsAccessSendsATokenBack() throws Exception {
        String back = jira.url() + "/projects?from=wiki";
        String ask = jira.url() + "/plugins/servlet/oauth/authorize?oauth_token=request-1&oauth_callback=" + Rest.encoded(back);
        Page page = anonymous(ColorScheme.LIGHT);
        page.navigate(ask);
        logIn(page, "author", "author");
        assertThat(page.locator("main")).containsText("You are logged in as Author.");
        button(page, "Allow").click();
        assertTrue(page.url(), page.url().matches(".*from=wiki&oauth_token=request-1&oauth_verifier=[0-9a-f-]{6}"));
        String token = exchange("request-1").body().replaceAll("oauth_token=([^&]*).*", "$1");
        Rest author = Rest.with(jira, "Bearer " + token);
        assertEquals("author", author.get("myself").text("name"));
        assertEquals(401, exchange("request-1").statusCode());
        page.navigate(jira.url() + "/plugins/servlet/oauth/users/access-tokens");
        button(page, "Revoke OAuth access tokens").click();
        assertThat(page.locator("main")).containsText("No application may act for you.");
        assertEquals("oauth_problem=token_rejected", author.get("myself").body());
    }

    @Test
    public void whoRefusesAccessSendsTheRefusalBack() throws Exception {
        Page page = as("author", "/plugins/servlet/oauth/authorize?oauth_token=request-2&oauth_callback="
                + Rest.encoded(jira.url() + "/projects"));
        button(page, "Deny").click();
        assertTrue(page.url(), page.url().endsWith("oauth_verifier=denied"));
        assertEquals(401, exchange("request-2").statusCode());
    }

    private HttpResponse<String> exchange(String token) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(
                jira.url() + "/plugins/servlet/oauth/access-token")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("oauth_token=" + token)).build(), BodyHandlers.ofString());
    }

    @Test
    public void faultsAndSettingsAreSetByHand() {
        Page page = as("admin", "/switches");
        page.getByLabel("Call", new Page.GetByLabelOptions().setExact(true)).selectOption("CREATE");
        page.getByLabel("Fault", new Page.GetByLabelOptions().setExact(true)).selectOption("DROPPED_AFTER");
        button(page, "Set").click();
        assertThat(page.locator("main li")).hasText("CREATE: DROPPED_AFTER, 1 to come");
        button(page, "Clear all faults").click();
        assertThat(page.locator("main")).containsText("Nothing goes wrong.");
        page.getByLabel("Value of LINKING").fill("false");
        button(page, "Change LINKING").click();
        assertFalse(jira.data().settings().on(Setting.LINKING));
        button(page, "Reset all settings").click();
        assertTrue(jira.data().settings().on(Setting.LINKING));
        button(page, "Make a personal token").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("A personal token for you:");
    }

    @Test
    public void everyPageCanBeUsedByEverybodyInBothThemes() throws IOException {
        String axe;
        try (InputStream in = JiraPagesIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String consent = "/plugins/servlet/oauth/authorize?oauth_token=request-3&oauth_callback="
                + Rest.encoded("http://wiki.example.test/back");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = anonymous(scheme);
            page.navigate(jira.url() + "/login.jsp");
            assertClean(page, axe, "login", scheme);
            logIn(page, "admin", "admin");
            for (String path : new String[] {"/projects", "/projects/CARE", "/browse/" + key, "/switches", consent}) {
                page.navigate(jira.url() + path);
                assertClean(page, axe, path.replaceAll("\\?.*|[^A-Za-z0-9]+", "-"), scheme);
            }
            page.navigate(jira.url() + "/browse/" + key);
            button(page, "Delete").click();
            assertClean(page, axe, "delete", scheme);
        }
    }

    private static void assertClean(Page page, String axe, String name, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("journeymaps.target"),
                "screenshots", "jira-" + name + "-" + scheme + ".png")));
        page.evaluate(axe);
        Object found = page.evaluate("async () => (await axe.run(document)).violations.map(v => v.id + ' ' + v.nodes[0].html)");
        assertEquals(name + " " + scheme, List.of(), found);
    }
}
