package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.journeymaps.faults.FiledPage.state;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;

/** What a person who files issues goes through when one thing goes wrong at Jira, until all is well again. */
final class FaultRun {

    static final Set<Fault> WITHOUT_END = EnumSet.of(Fault.HANG, Fault.HANG_AFTER, Fault.SLOW);
    /** After these Jira has certainly done nothing, and the app knows. */
    private static final Set<Fault> CERTAIN = EnumSet.of(Fault.REFUSED, Fault.S400, Fault.S401, Fault.S403, Fault.S404,
            Fault.S429, Fault.S429_BLOCKED, Fault.READ_ONLY, Fault.TOKEN_EXPIRED, Fault.ANONYMOUS, Fault.CAPTCHA);
    private static final Set<Fault> ACTING = EnumSet.of(Fault.HANG_AFTER, Fault.SLOW, Fault.DROPPED_AFTER, Fault.S500_AFTER,
            Fault.S502_HTML_AFTER, Fault.S503_AFTER, Fault.TRUNCATED);
    private static final Map<Fault, String> CODES = Map.of(Fault.S400, "jira-refused", Fault.S401, "jira-consent-needed",
            Fault.S403, "jira-forbidden", Fault.S404, "jira-not-found", Fault.S429, "jira-too-many",
            Fault.S429_BLOCKED, "jira-too-many", Fault.LOGIN_REDIRECT, "jira-consent-needed",
            Fault.TOKEN_EXPIRED, "jira-consent-needed", Fault.ANONYMOUS, "jira-consent-needed", Fault.CAPTCHA, "jira-forbidden");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final FaultSite site;
    private final Fault fault;
    private final FiledPage page;

    FaultRun(FaultSite site, Fault fault) {
        this.site = site;
        this.fault = fault;
        this.page = FiledPage.create(site, name(fault));
    }

    /** The Jira of a fault. */
    static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void creating() {
        String before = page.drawn();
        arm(Call.CREATE);
        CompletableFuture<HttpResponse<String>> filing = CompletableFuture.supplyAsync(() -> page.file("p1"));
        if (WITHOUT_END.contains(fault)) {
            meanwhile(before);
        }
        JsonObject answer = done(filing.join());
        assertEquals(CERTAIN.contains(fault) ? "refused" : "unknown", state(answer));
        assertFalse(answer.get("page").getAsBoolean() || answer.get("backlink").getAsBoolean());
        assertTold(answer.getAsJsonObject("error"), fault == Fault.READ_ONLY ? "jira-read-only" : code());
        assertEquals(before, page.drawn());
        assertEquals(ACTING.contains(fault) ? 1 : 0, page.issues().size());
        assertEquals(!CERTAIN.contains(fault), page.item("p1").has("filing"));
        if (!CERTAIN.contains(fault)) {
            assertNotSentAgain();
        }
        mend();
        finish(answer);
        page.assertFiled("p1");
        assertEquals(1, page.issues().size());
    }

    /** While nobody knows yet, the page is as ever, and nothing is sent a second time. */
    private void meanwhile(String before) {
        await(() -> !page.jira().traffic().of(Call.CREATE).isEmpty());
        assertEquals(before, page.drawn());
        assertEquals("sending", state(page.item("p1").getAsJsonObject("filing")));
        assertNotSentAgain();
    }

    private void assertNotSentAgain() {
        HttpResponse<String> again = page.file("p1");
        assertEquals(409, again.statusCode());
        assertTold(JsonParser.parseString(again.body()).getAsJsonObject(), "already-filed");
        assertEquals(1, page.jira().traffic().of(Call.CREATE).size());
    }

    private void finish(JsonObject answer) {
        if (state(answer).equals("refused")) {
            assertCreated(done(page.file("p1")));
            return;
        }
        String attempt = "/filings/" + answer.get("marker").getAsString();
        HttpResponse<String> checked = page.post(attempt + "/check", "{}");
        if (checked.statusCode() == 409) {
            assertEquals("only a late answer settles it unasked", Fault.HANG_AFTER, fault);
            await(() -> page.item("p1").getAsJsonArray("issues").size() == 1
                    || done(page.post("/filings/resume", "{}")).getAsJsonArray("completed").size() == 1);
        } else if (ACTING.contains(fault)) {
            assertCreated(done(checked));
            assertEquals("sent once", 1, page.jira().traffic().of(Call.CREATE).size());
        } else {
            assertEquals("unknown", state(done(checked)));
            assertEquals("settled", state(done(page.post(attempt + "/settle", "{}"))));
            assertCreated(done(page.file("p1")));
        }
    }

    void reading() {
        assertCreated(done(page.file("p2")));
        String before = page.drawn();
        arm(Call.STATUS);
        JsonObject answer = done(page.get("/issues"));
        JsonObject link = answer.getAsJsonArray("links").get(0).getAsJsonObject();
        boolean harmless = fault == Fault.READ_ONLY || fault == Fault.S400;
        assertEquals(!harmless, link.has("failure"));
        if (harmless) {
            assertStates(answer);
        } else {
            assertEquals(new JsonArray(), answer.getAsJsonArray("issues"));
            assertTold(link.getAsJsonObject("failure"), code());
        }
        assertEquals(before, page.drawn());
        mend();
        assertStates(done(page.get("/issues")));
        page.assertFiled("p2");
    }

    private void assertStates(JsonObject answer) {
        assertEquals(page.issues().size(), answer.getAsJsonArray("issues").size());
        answer.getAsJsonArray("issues").forEach(issue ->
                assertEquals("To Do", issue.getAsJsonObject().get("status").getAsString()));
    }

    void linking() {
        int issues = page.issues().size();
        arm(Call.LINK);
        JsonObject answer = done(page.file("p3"));
        assertEquals("created", state(answer));
        assertTrue(answer.get("page").getAsBoolean());
        assertFalse(answer.get("backlink").getAsBoolean());
        assertTold(answer.getAsJsonObject("error"), fault == Fault.READ_ONLY ? "jira-read-only" : code());
        assertTrue(page.drawn().contains(answer.get("key").getAsString()));
        assertEquals("unfinished", state(page.item("p3").getAsJsonObject("filing")));
        assertEquals(409, page.file("p3").statusCode());
        mend();
        JsonObject resumed = done(page.post("/filings/resume", "{}"));
        assertEquals("[\"" + answer.get("key").getAsString() + "\"]", resumed.get("completed").toString());
        assertEquals(0, resumed.get("open").getAsInt());
        page.assertFiled("p3");
        assertFalse(page.item("p3").has("filing"));
        assertEquals(issues + 1, page.issues().size());
    }

    private static void assertCreated(JsonObject answer) {
        assertEquals(answer.toString(), "created", state(answer));
        assertTrue(answer.toString(), answer.get("page").getAsBoolean() && answer.get("backlink").getAsBoolean());
        assertFalse(answer.toString(), answer.has("error"));
    }

    /** A stable code, and words for people; neither what a proxy drew nor where a program stood. */
    private void assertTold(JsonObject error, String code) {
        assertEquals(code, error.get("code").getAsString());
        String message = error.get("message").getAsString();
        assertTrue(message, message.matches("[A-Z].*\\s.*\\."));
        assertFalse(message, message.contains("{"));
        for (String foreign : new String[] {"<", "Proxy", "Exception", "journeymaps", "journey-maps.", "\tat ", "127.0.0.1"}) {
            assertFalse(error.toString(), error.has("consent") ? message.contains(foreign) : error.toString().contains(foreign));
        }
        if (fault == Fault.S429 && !code.equals("already-filed")) {
            assertEquals(2, error.get("seconds").getAsInt());
        }
    }

    private String code() {
        return CODES.getOrDefault(fault, "jira-away");
    }

    private void arm(Call call) {
        page.jira().faults().drip(LONG);
        page.jira().faults().next(call, fault, 1);
    }

    /** All is well again, for the person too. */
    private void mend() {
        page.jira().faults().clear();
        site.consent(name(fault), "author");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue("in vain", System.nanoTime() < end);
            Thread.onSpinWait();
        }
    }
}
