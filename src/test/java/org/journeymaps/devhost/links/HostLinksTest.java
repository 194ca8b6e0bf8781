package org.journeymaps.devhost.links;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseConnectTimeoutException;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseReadTimeoutException;
import com.atlassian.sal.api.net.ResponseTransportException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.links.Links.Kind;
import org.journeymaps.devhost.links.Links.Link;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Store;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostLinksTest {

    /** Tells whether consent is asked for, or the status and the body. */
    private static final class Telling implements ApplicationLinkResponseHandler<String> {

        @Override
        public String credentialsRequired(Response response) {
            return "consent";
        }

        @Override
        public String handle(Response response) throws ResponseException {
            return response.getStatusCode() + " " + response.getResponseBodyAsString();
        }
    }

    private static final String ID = "11111111-2222-3333-4444-555555555555";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> asked = new ArrayList<>();
    private Store store;
    private Consents consents;
    private Links links;
    private HostLinks service;
    private HttpServer jira;

    @Before
    public void open() throws Exception {
        store = Store.open(folder.newFolder().toPath());
        consents = new Consents(store.database());
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.createContext("/jira/", this::answer);
        jira.start();
        links = new Links(List.of(link("Other", false).with(Kind.SHARED), link("Jira", true)));
        links.put(new Link(ID, "Jira", url(), true, Kind.PER_USER));
        service = new HostLinks(links, consents, "http://localhost/confluence");
        AuthenticatedUserThreadLocal.set(new HostUser("author"));
        consents.put(ID, "author", "secret");
    }

    @After
    public void close() {
        AuthenticatedUserThreadLocal.reset();
        jira.stop(0);
        store.close();
    }

    private Link link(String name, boolean primary) {
        return new Link(name, name, url(), primary, Kind.PER_USER);
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + jira.getAddress().getPort() + "/jira");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/jira/moved")) {
            exchange.getResponseHeaders().add("Location", "/jira/404");
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/jira/token")) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "OAuth realm=\"jira\", oauth_problem=\"token_rejected\"");
            exchange.sendResponseHeaders(401, -1);
        } else {
            byte[] text = "told \u00fc".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(path.substring("/jira/".length())), text.length);
            exchange.getResponseBody().write(text);
        }
        exchange.close();
    }

    private ApplicationLinkRequest request(MethodType method, String path) throws Exception {
        return service.getApplicationLink(new ApplicationId(ID)).createImpersonatingAuthenticatedRequestFactory()
                .createRequest(method, path);
    }

    private String get(String path) throws Exception {
        return request(MethodType.GET, path).execute(new Telling());
    }

    @Test
    public void linksAreListedThePrimaryOneFirst() {
        List<String> names = new ArrayList<>();
        for (ReadOnlyApplicationLink link : service.getApplicationLinks(JiraApplicationType.class)) {
            assertTrue(link.getType() instanceof JiraApplicationType);
            names.add(link.getName());
        }
        assertEquals("Jira", names.get(0));
        assertEquals(3, names.size());
        assertNull(service.getApplicationLink(new ApplicationId("none")));
        links.remove(ID);
        assertNull(service.getApplicationLink(new ApplicationId(ID)));
    }

    @Test
    public void aSharedLinkActsForNobody() {
        assertNull(service.getApplicationLink(new ApplicationId("Other")).createImpersonatingAuthenticatedRequestFactory());
    }

    @Test
    public void aRequestCarriesTheTokenOfWhoActs() throws Exception {
        assertEquals("200 told \u00fc", get("/200"));
        assertEquals("GET /jira/200 Bearer secret null ", asked.get(0));
        AuthenticatedUserThreadLocal.set(new HostUser("reader"));
        CredentialsRequiredException missing = assertThrows(CredentialsRequiredException.class, () -> get("/200"));
        assertEquals("http://localhost/confluence/plugins/servlet/applinks/oauth/login-dance/authorize?applicationLinkID=" + ID
                + "&redirectUrl=http%3A%2F%2Fx%2F%3Fa%3Db", missing.getAuthorisationURI(URI.create("http://x/?a=b")).toString());
        AuthenticatedUserThreadLocal.reset();
        assertThrows(IllegalStateException.class, () -> get("/200"));
    }

    @Test
    public void everyStatusReachesTheHandlerWithItsBody() throws Exception {
        for (int status : new int[] {201, 400, 401, 403, 404, 429, 500, 503}) {
            assertEquals(status + " told \u00fc", get("/" + status));
        }
        assertTrue(consents.find(ID, "author").isPresent());
    }

    @Test
    public void aRejectedTokenIsDroppedAndConsentAskedFor() throws Exception {
        assertEquals("consent", get("/token"));
        assertFalse(consents.find(ID, "author").isPresent());
        assertThrows(CredentialsRequiredException.class, () -> get("/200"));
    }

    @Test
    public void aBodyIsSentInItsTypeAsUtf8() throws Exception {
        request(MethodType.POST, "/201").setRequestBody("{\"\u00fc\":1}", "application/json").execute(new Telling());
        assertEquals("POST /jira/201 Bearer secret application/json; charset=UTF-8 {\"\u00fc\":1}", asked.get(0));
        ApplicationLinkRequest reading = request(MethodType.GET, "/200");
        assertThrows(IllegalArgumentException.class, () -> reading.setRequestBody("x", "text/plain"));
        assertThrows(IllegalArgumentException.class, () -> reading.setHeader("X", "a\r\nY: b"));
    }

    @Test
    public void readingFollowsRedirectsUnlessToldOtherwiseAndWritingNever() throws Exception {
        assertEquals("404 told \u00fc", get("/moved"));
        assertEquals("302 ", request(MethodType.GET, "/moved").setFollowRedirects(false).execute(new Telling()));
        assertEquals("302 ", request(MethodType.POST, "/moved").execute(new Telling()));
    }

    @Test
    public void addressesStayBelowTheOtherSite() throws Exception {
        assertEquals("200 told \u00fc", get(url() + "/200"));
        for (String bad : List.of("http://example.org/200", url() + "x/200", "/../200", "/a//b", "//example.org/")) {
            assertThrows(bad, IllegalArgumentException.class, () -> get(bad));
        }
    }

    @Test
    public void silenceAndRefusedConnectionsAreToldApart() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            links.put(new Link(ID, "Jira", URI.create("http://127.0.0.1:" + silent.getLocalPort()), true, Kind.PER_USER));
            assertThrows(ResponseReadTimeoutException.class,
                    () -> request(MethodType.GET, "/200").setSoTimeout(50).execute(new Telling()));
        }
        assertThrows(ResponseTransportException.class, () -> get("/200"));
    }

    @Test
    public void aConnectionThatNobodyTakesTimesOut() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                waiting.add(new Socket(full.getInetAddress(), full.getLocalPort()));
            }
            links.put(new Link(ID, "Jira", URI.create("http://127.0.0.1:" + full.getLocalPort()), true, Kind.PER_USER));
            assertThrows(ResponseConnectTimeoutException.class,
                    () -> request(MethodType.GET, "/200").setConnectionTimeout(50).execute(new Telling()));
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }
}
