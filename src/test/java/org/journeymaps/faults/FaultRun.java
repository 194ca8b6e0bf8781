package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.journeymaps.faults.FiledPage.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;

/**
 * What a person who files issues goes through when one thing goes wrong at Jira, until all is well again. Each part of it gives
 * back what was not as it has to be, which is nothing.
 */
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
    private Amiss amiss = new Amiss();

    FaultRun(FaultSite site, Fault fault) {
        this.site = site;
        this.fault = fault;
        this.page = FiledPage.create(site, name(fault));
    }

    /** The Jira of a fault. */
    static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> creating() {
        amiss = new Amiss();
        String before = page.drawn();
        arm(Call.CREATE);
        CompletableFuture<HttpResponse<String>> filing = CompletableFuture.supplyAsync(() -> page.file("p1"));
        if (WITHOUT_END.contains(fault)) {
            meanwhile(before);
        }
        JsonObject answer = done(filing.join());
        amiss.unless("the answer", CERTAIN.contains(fault) ? "refused" : "unknown", state(answer));
        amiss.unless("in the page or in the issue", false,
                answer.get("page").getAsBoolean() || answer.get("backlink").getAsBoolean());
        told(answer.getAsJsonObject("error"), fault == Fault.READ_ONLY ? "jira-read-only" : code());
        amiss.unless("the map", before, page.drawn());
        amiss.unless("issues after the fault", ACTING.contains(fault) ? 1 : 0, page.issues().size());
        amiss.unless("an open attempt", !CERTAIN.contains(fault), page.item("p1").has("filing"));
        if (!CERTAIN.contains(fault)) {
            notSentAgain();
        }
        mend();
        finish(answer);
        return filed("p1", 1);
    }

    private List<String> filed(String item, int issues) {
        amiss.unless("issues", issues, page.issues().size());
        amiss.unless("what is wrong with the links", List.of(), page.wrong(item));
        return amiss.all();
    }

    /** While nobody knows yet, the page is as ever, and nothing is sent a second time. */
    private void meanwhile(String before) {
        await(() -> !page.jira().traffic().of(Call.CREATE).isEmpty());
        amiss.unless("the map meanwhile", before, page.drawn());
        amiss.unless("the attempt meanwhile", "sending", state(page.item("p1").getAsJsonObject("filing")));
        notSentAgain();
    }

    private void notSentAgain() {
        HttpResponse<String> again = page.file("p1");
        amiss.unless("the answer to a second attempt", 409, again.statusCode());
        told(JsonParser.parseString(again.body()).getAsJsonObject(), "already-filed");
        amiss.unless("creations sent", 1, page.jira().traffic().of(Call.CREATE).size());
    }

    private void finish(JsonObject answer) {
        if (state(answer).equals("refused")) {
            created(done(page.file("p1")));
            return;
        }
        String attempt = "/filings/" + answer.get("marker").getAsString();
        HttpResponse<String> checked = page.post(attempt + "/check", "{}");
        if (checked.statusCode() == 409) {
            amiss.unless("what only a late answer settles unasked", Fault.HANG_AFTER, fault);
            await(() -> page.item("p1").getAsJsonArray("issues").size() == 1
                    || done(page.post("/filings/resume", "{}")).getAsJsonArray("completed").size() == 1);
        } else if (ACTING.contains(fault)) {
            created(done(checked));
            amiss.unless("creations sent in the end", 1, page.jira().traffic().of(Call.CREATE).size());
        } else {
            amiss.unless("the attempt when looked for", "unknown", state(done(checked)));
            amiss.unless("the attempt when settled", "settled", state(done(page.post(attempt + "/settle", "{}"))));
            created(done(page.file("p1")));
        }
    }

    List<String> reading() {
        amiss = new Amiss();
        created(done(page.file("p2")));
        String before = page.drawn();
        arm(Call.STATUS);
        JsonObject answer = done(page.get("/issues"));
        JsonObject link = answer.getAsJsonArray("links").get(0).getAsJsonObject();
        boolean harmless = fault == Fault.READ_ONLY || fault == Fault.S400;
        amiss.unless("a failure", !harmless, link.has("failure"));
        if (harmless) {
            states(answer);
        } else {
            amiss.unless("states", new JsonArray(), answer.getAsJsonArray("issues"));
            told(link.getAsJsonObject("failure"), code());
        }
        amiss.unless("the map", before, page.drawn());
        mend();
        states(done(page.get("/issues")));
        return filed("p2", page.issues().size());
    }

    private void states(JsonObject answer) {
        amiss.unless("number of states", page.issues().size(), answer.getAsJsonArray("issues").size());
        answer.getAsJsonArray("issues").forEach(issue ->
                amiss.unless("state", "To Do", issue.getAsJsonObject().get("status").getAsString()));
    }

    List<String> linking() {
        amiss = new Amiss();
        int issues = page.issues().size();
        arm(Call.LINK);
        JsonObject answer = done(page.file("p3"));
        amiss.unless("the answer", "created", state(answer));
        amiss.unless("in the page", true, answer.get("page").getAsBoolean());
        amiss.unless("in the issue", false, answer.get("backlink").getAsBoolean());
        told(answer.getAsJsonObject("error"), fault == Fault.READ_ONLY ? "jira-read-only" : code());
        amiss.unless("the key on the map", true, page.drawn().contains(answer.get("key").getAsString()));
        amiss.unless("the attempt", "unfinished", state(page.item("p3").getAsJsonObject("filing")));
        amiss.unless("the answer to a second attempt", 409, page.file("p3").statusCode());
        mend();
        JsonObject resumed = done(page.post("/filings/resume", "{}"));
        amiss.unless("completed", "[\"" + answer.get("key").getAsString() + "\"]", resumed.get("completed").toString());
        amiss.unless("open", 0, resumed.get("open").getAsInt());
        amiss.unless("an open attempt", false, page.item("p3").has("filing"));
        return filed("p3", issues + 1);
    }

    private void created(JsonObject answer) {
        amiss.unless("the answer " + answer, "created", state(answer));
        amiss.unless("in page and issue " + answer, true,
                answer.get("page").getAsBoolean() && answer.get("backlink").getAsBoolean());
        amiss.unless("an error in " + answer, false, answer.has("error"));
    }

    /** A stable code, and words for people; neither what a proxy drew nor where a program stood. */
    private void told(JsonObject error, String code) {
        amiss.unless("the code", code, error.get("code").getAsString());
        String message = error.get("message").getAsString();
        amiss.unless("a sentence for people: " + message, true, message.matches("[A-Z][^{\\n]*\\s[^{\\n]*\\."));
        amiss.unless("a way to consent in " + error, code.equals("jira-consent-needed"), error.has("consent"));
        String seen = error.has("consent") ? message : error.toString();
        for (String foreign : new String[] {"<", "Proxy", "Exception", "journeymaps", "journey-maps.", "\tat ", "127.0.0.1"}) {
            amiss.unless(foreign + " in " + seen, false, seen.contains(foreign));
        }
        if (fault == Fault.S429 && !code.equals("already-filed")) {
            amiss.unless("seconds to wait", 2, error.get("seconds").getAsInt());
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
            if (System.nanoTime() > end) {
                throw new IllegalStateException("in vain");
            }
            Thread.onSpinWait();
        }
    }
}
