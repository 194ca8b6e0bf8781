package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.slf4j.LoggerFactory;

/** Neither a token nor a text of a page or of an issue is ever written into a log, whatever goes wrong. */
public class LogsIT {

    private static final String NAME = "only";
    private static final List<Fault> AT_ONCE = List.of(Fault.REFUSED, Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER, Fault.S400,
            Fault.S401, Fault.S403, Fault.S404, Fault.S429, Fault.S500_AFTER, Fault.S502_HTML, Fault.TRUNCATED, Fault.LOGIN_PAGE,
            Fault.LOGIN_REDIRECT, Fault.READ_ONLY, Fault.TOKEN_EXPIRED, Fault.ANONYMOUS, Fault.CAPTCHA);
    /** What the emulated Jira says when it refuses; {@code Delivery}. */
    private static final List<String> SAID_BY_JIRA = List.of("The summary is not valid.", "The request is not valid.",
            "Client must be authenticated", "You do not have the permission", "Internal server error", "CAPTCHA challenge");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private FaultSite site;

    @Before
    public void listen() throws Exception {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        site = FaultSite.start(folder.newFolder().toPath(), List.of(NAME));
    }

    @After
    public void stop() {
        site.close();
        System.setErr(before);
    }

    @Test
    public void noSecretReachesALog() {
        List<String> secrets = new ArrayList<>(SAID_BY_JIRA);
        for (Fault fault : AT_ONCE) {
            for (Call call : List.of(Call.CREATE, Call.STATUS, Call.LINK)) {
                secrets.add(site.consent(NAME, "author"));
                goThrough(fault, call);
            }
        }
        secrets.addAll(List.of("Callers wait", "Summary of mine", "Page of only"));
        LoggerFactory.getLogger(LogsIT.class).warn("what is logged is seen here");
        String written = log.toString(StandardCharsets.UTF_8);
        assertTrue(written, written.contains("what is logged is seen here"));
        for (String secret : secrets) {
            assertFalse(secret + " in: " + written, written.contains(secret));
        }
    }

    @Test
    public void aFaultOfTheHostIsLoggedWithoutWhatItSays() {
        FiledPage page = FiledPage.create(site, NAME);
        site.breakFilings();
        String body = page.file("p1", "Summary of mine").body();
        assertTrue(body, body.contains("\"failed\""));
        assertFalse(body, body.contains("Exception") || body.contains("Summary") || body.contains("AO_"));
        String number = body.replaceAll("(?s).*(jm-[0-9a-f]+).*", "$1");
        String written = log.toString(StandardCharsets.UTF_8);
        assertTrue(written, written.contains(number));
        assertFalse(written, written.contains("Summary of mine") || written.contains("Callers wait"));
        assertEquals(0, page.issues().size());
    }

    private void goThrough(Fault fault, Call call) {
        FiledPage page = FiledPage.create(site, NAME);
        page.jira().faults().next(call, fault, 1);
        page.file("p1", "Summary of mine");
        done(page.get("/issues"));
        page.jira().faults().clear();
        site.consent(NAME, "author");
        page.post("/filings/resume", "{}");
        page.drawn();
    }
}
