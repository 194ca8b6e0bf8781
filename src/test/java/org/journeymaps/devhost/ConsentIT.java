package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.journeymaps.devhost.jira.store.Token;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** How somebody lets the host act for them in Jira. */
public class ConsentIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;
    private Visitor author;

    @Before
    public void start() throws Exception {
        Path jar = new ProbeJar().write(folder.newFile().toPath());
        host = Host.start(HostRule.options(jar, folder.newFolder().toPath()));
        author = Visitor.named(host.baseUrl(), "author");
    }

    @After
    public void stop() {
        host.close();
    }

    private static String way(String link, String back) {
        return "/plugins/servlet/applinks/oauth/login-dance/authorize?applicationLinkID=" + link + "&redirectUrl="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** As far as Jira's question, where the author logs in first. */
    private HttpResponse<String> question(String back) {
        HttpResponse<String> login = author.get(way(Jiras.JIRA, back));
        assertTrue(login.uri().toString(), login.uri().toString().startsWith(host.jira(Jiras.JIRA).url() + "/login.jsp"));
        HttpResponse<String> question = author.submit(login, "form.stack", "os_username", "author", "os_password", "author");
        assertTrue(question.body(), question.body().contains("on your behalf"));
        return question;
    }

    @Test
    public void whoAllowsItComesBackToThePlaceAndTheTokenIsKept() {
        String back = host.baseUrl() + "/dashboard.action?x=1#there";
        HttpResponse<String> end = author.submit(question(back), "main form, form.row", "approve", "allow");
        assertEquals(host.baseUrl() + "/dashboard.action?x=1", end.uri().toString().replaceFirst("#.*", ""));
        Token token = host.jira(Jiras.JIRA).data().tokens()
                .find(host.consents().find(Jiras.JIRA, "author").orElseThrow()).orElseThrow();
        assertEquals("author", token.person());
        assertFalse(host.consents().find(Jiras.BILLING, "author").isPresent());
    }

    @Test
    public void whoRefusesIsToldSoAndNothingIsKept() {
        HttpResponse<String> end = author.submit(question(host.baseUrl() + "/"), "main form, form.row", "approve", "deny");
        assertEquals(403, end.statusCode());
        assertTrue(end.body(), end.body().contains("You did not allow Confluence to act for you in Jira."));
        assertFalse(host.consents().find(Jiras.JIRA, "author").isPresent());
    }

    @Test
    public void theWayBackNeverLeadsElsewhere() {
        HttpResponse<String> end = author.submit(question("http://example.org/"), "main form, form.row", "approve", "allow");
        assertEquals(host.baseUrl() + "/", end.uri().toString());
    }

    @Test
    public void anAnswerThatNobodyAskedForIsRefused() {
        String token = host.jira(Jiras.JIRA).data().tokens().issue(Token.Kind.REQUEST, "admin");
        assertEquals(400, author.get("/plugins/servlet/applinks/oauth/login-dance/access?applicationLinkID=" + Jiras.JIRA
                + "&oauth_token=" + token + "&oauth_verifier=x").statusCode());
        assertFalse(host.consents().find(Jiras.JIRA, "author").isPresent());
    }

    @Test
    public void onlyWhoIsLoggedInIsAskedAndOnlyForALinkThatIsThere() {
        HttpResponse<String> login = new Visitor(host.baseUrl()).get(way(Jiras.JIRA, host.baseUrl() + "/"));
        assertTrue(login.uri().toString(), login.uri().toString().startsWith(host.baseUrl() + "/login.action"));
        assertEquals(404, author.get(way("none", host.baseUrl() + "/")).statusCode());
    }

    @Test
    public void aJiraThatIsAwayGivesNoToken() {
        host.jira(Jiras.JIRA).close();
        assertEquals(502, author.get(way(Jiras.JIRA, host.baseUrl() + "/")).statusCode());
    }
}
