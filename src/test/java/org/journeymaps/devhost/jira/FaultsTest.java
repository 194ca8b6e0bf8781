package org.journeymaps.devhost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.store.Setting;
import org.junit.After;
import org.junit.Test;

/** What goes wrong on demand, and whether the issue was made all the same. */
public class FaultsTest {

    private static final String ISSUE = "{\"fields\":{\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"id\":\"10002\"},"
            + "\"summary\":\"Callers wait\"}}";

    private final JiraServer jira = JiraServer.start(JiraServer.Options.inMemory());
    private final Rest author = Rest.as(jira, "author");

    @After
    public void stop() {
        jira.close();
    }

    private int made() {
        return jira.data().issues().all().size();
    }

    private Rest.Reply create() throws IOException {
        return author.post("issue", ISSUE);
    }

    @Test
    public void afterClearingNothingGoesWrong() throws IOException {
        jira.faults().next(Call.CREATE, Fault.S500, 5);
        jira.faults().clear();
        assertEquals(201, create().status());
    }

    @Test
    public void aFaultStrikesAsOftenAsToldAndItsOwnCallAlone() throws IOException {
        jira.faults().next(Call.CREATE, Fault.S500, 2);
        assertEquals(200, author.get("myself").status());
        assertEquals(500, create().status());
        assertEquals(500, create().status());
        assertEquals(201, create().status());
    }

    @Test
    public void aDroppedConnectionIsAnErrorWithoutAnAnswer() {
        jira.faults().next(Call.CREATE, Fault.DROPPED_BEFORE, 1);
        assertThrows(IOException.class, this::create);
        assertEquals(0, made());
        jira.faults().next(Call.CREATE, Fault.DROPPED_AFTER, 1);
        assertThrows(IOException.class, this::create);
        assertEquals(1, made());
    }

    @Test
    public void aRefusedConnectionIsRefusedUntilCleared() throws IOException {
        jira.faults().next(Call.STATUS, Fault.REFUSED, 1);
        assertThrows(ConnectException.class, this::create);
        assertThrows(ConnectException.class, () -> author.get("myself"));
        String url = jira.url().toString();
        jira.faults().clear();
        assertEquals(201, create().status());
        assertEquals(url, jira.url().toString());
    }

    @Test
    public void theLinkAloneIsRefusedOnceTheIssueIsMade() throws IOException {
        jira.faults().next(Call.LINK, Fault.REFUSED, 1);
        assertEquals(201, create().status());
        assertThrows(ConnectException.class, () -> author.post("issue/CARE-1/remotelink", "{}"));
        jira.faults().clear();
        assertEquals(400, author.post("issue/CARE-1/remotelink", "{}").status());
    }

    @Test
    public void aCallThatHangsDoesNothing() {
        jira.faults().next(Call.CREATE, Fault.HANG, 1);
        assertThrows(HttpTimeoutException.class, () -> author.send(author.request("issue").timeout(Duration.ofMillis(200))
                .header("Content-Type", "application/json").POST(java.net.http.HttpRequest.BodyPublishers.ofString(ISSUE))));
        jira.faults().clear();
        assertEquals(0, made());
    }

    @Test
    public void anAnswerMayComeLate() throws Exception {
        jira.faults().next(Call.CREATE, Fault.HANG_AFTER, 1);
        CompletableFuture<HttpResponse<String>> late = java.net.http.HttpClient.newHttpClient().sendAsync(
                author.request("issue").header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(ISSUE)).build(), BodyHandlers.ofString());
        while (made() == 0) {
            Thread.onSpinWait();
        }
        assertFalse(late.isDone());
        // The issue is there a moment before its answer is held back; only from then on can it be let go.
        while (!late.isDone()) {
            jira.faults().release();
        }
        assertEquals(201, late.get().statusCode());
    }

    @Test
    public void aSlowAnswerIsWholeInTheEnd() throws IOException {
        jira.faults().drip(Duration.ofMillis(1));
        jira.faults().next(Call.CREATE, Fault.SLOW, 1);
        assertEquals("CARE-1", create().text("key"));
    }

    @Test
    public void statusesAreAnsweredWithoutActing() throws IOException {
        Fault[] faults = {Fault.S400, Fault.S401, Fault.S403, Fault.S404, Fault.S429, Fault.S500, Fault.S503};
        for (Fault fault : faults) {
            jira.faults().next(Call.CREATE, fault, 1);
            assertEquals(fault.name(), "S" + create().status());
        }
        jira.faults().next(Call.CREATE, Fault.S502_HTML, 1);
        Rest.Reply proxy = create();
        assertEquals(502, proxy.status());
        assertTrue(proxy.header("Content-Type").startsWith("text/html"));
        assertEquals(0, made());
    }

    @Test
    public void statusesMayLieAboutWhatWasDone() throws IOException {
        Fault[] faults = {Fault.S500_AFTER, Fault.S502_HTML_AFTER, Fault.S503_AFTER};
        for (int i = 0; i < faults.length; i++) {
            jira.faults().next(Call.CREATE, faults[i], 1);
            assertTrue(faults[i].name().startsWith("S" + create().status()));
            assertEquals(i + 1, made());
        }
    }

    @Test
    public void truncatedJsonCannotBeRead() throws IOException {
        jira.faults().next(Call.CREATE, Fault.TRUNCATED, 1);
        Rest.Reply reply = create();
        assertEquals(201, reply.status());
        assertThrows(RuntimeException.class, reply::json);
        assertEquals(1, made());
    }

    @Test
    public void aProxyAsksForAPassword() throws IOException {
        jira.faults().next(Call.CREATE, Fault.LOGIN_PAGE, 1);
        assertTrue(create().header("Content-Type").startsWith("text/html"));
        jira.faults().next(Call.CREATE, Fault.LOGIN_REDIRECT, 1);
        Rest.Reply redirect = create();
        assertEquals(302, redirect.status());
        assertTrue(redirect.header("Location").endsWith("/login.jsp"));
        assertEquals(0, made());
    }

    @Test
    public void jiraTurnsReadOnlyUntilCleared() throws IOException {
        jira.faults().next(Call.CREATE, Fault.READ_ONLY, 1);
        assertEquals(403, create().status());
        assertEquals(403, create().status());
        assertTrue(author.get("readonly-mode").at("enabled").getAsBoolean());
        jira.faults().clear();
        assertFalse(jira.data().settings().on(Setting.READ_ONLY));
        assertEquals(201, create().status());
    }

    @Test
    public void theTokenMayExpireAndTheUserMayBeLost() throws IOException {
        jira.faults().next(Call.CREATE, Fault.TOKEN_EXPIRED, 1);
        Rest.Reply expired = create();
        assertEquals(401, expired.status());
        assertTrue(expired.header("WWW-Authenticate").contains("oauth_problem=\"token_expired\""));
        jira.faults().next(Call.CREATE, Fault.ANONYMOUS, 1);
        Rest.Reply lost = create();
        assertEquals("anonymous", lost.header("X-AUSERNAME"));
        assertEquals(400, lost.status());
    }

    @Test
    public void tooManyRequestsAreAnsweredAsWasAsked() throws IOException {
        jira.faults().next(Call.CREATE, Fault.S429, 1);
        Rest.Reply json = create();
        assertEquals("2", json.header("Retry-After"));
        assertTrue(json.json().has("message"));
        jira.faults().next(Call.ANY, Fault.S429_BLOCKED, 1);
        Rest.Reply page = author.send(author.request("myself").setHeader("Accept", "*/*"));
        assertEquals(String.valueOf(Long.MAX_VALUE), page.header("Retry-After"));
        assertTrue(page.header("Content-Type").startsWith("text/html"));
    }

    @Test
    public void callsAreCounted() throws IOException {
        create();
        author.get("issue/CARE-1");
        author.get("search?jql=" + Rest.encoded("project = CARE"));
        assertEquals(1, jira.traffic().of(Call.CREATE).size());
        assertEquals(2, jira.traffic().of(Call.STATUS).size());
        assertEquals("author", jira.traffic().of(Call.CREATE).get(0).user());
        jira.traffic().clear();
        assertEquals(0, jira.traffic().all().size());
    }
}
