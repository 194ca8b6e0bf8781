package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.journeymaps.faults.FiledPage.state;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The node goes down in the middle of filing: what its database holds at that moment is all that the next one knows. */
public class FilingRestartIT {

    private static final String NAME = "only";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private FaultSite site;
    private FiledPage page;

    @Before
    public void start() throws Exception {
        site = FaultSite.start(folder.newFolder().toPath(), List.of(NAME));
        page = FiledPage.create(site, NAME);
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void whatWasBeingSentIsFoundAgain() throws Exception {
        page.jira().faults().next(Call.CREATE, Fault.HANG_AFTER, 1);
        downDuring(Call.CREATE);
        assertEquals("made, and nobody was told", 1, page.issues().size());
        assertEquals("sending", state(page.item("p1").getAsJsonObject("filing")));
        assertEquals(409, page.file("p1").statusCode());
        String marker = page.item("p1").getAsJsonObject("filing").get("marker").getAsString();
        String attempt = "/filings/" + marker;
        assertEquals(409, page.post(attempt + "/check", "{}").statusCode());
        site.age(marker);
        assertEquals("unknown", state(page.item("p1").getAsJsonObject("filing")));
        assertEquals(409, page.file("p1").statusCode());
        assertEquals("created", state(done(page.post(attempt + "/check", "{}"))));
        page.assertFiled("p1");
        assertEquals(1, page.jira().traffic().of(Call.CREATE).size());
    }

    @Test
    public void whatWasNeverMadeIsMadeOnceSomebodySaysSo() throws Exception {
        page.jira().faults().next(Call.CREATE, Fault.HANG, 1);
        downDuring(Call.CREATE);
        String marker = page.item("p1").getAsJsonObject("filing").get("marker").getAsString();
        String attempt = "/filings/" + marker;
        site.age(marker);
        assertEquals("unknown", state(done(page.post(attempt + "/check", "{}"))));
        assertEquals("settled", state(done(page.post(attempt + "/settle", "{}"))));
        assertEquals("created", state(done(page.file("p1"))));
        page.assertFiled("p1");
        assertEquals(1, page.issues().size());
    }

    @Test
    public void anIssueThatThePageCouldNotTakeIsWrittenThereLater() throws Exception {
        page.jira().faults().next(Call.CREATE, Fault.HANG_AFTER, 1);
        CompletableFuture<HttpResponse<String>> filing = CompletableFuture.supplyAsync(() -> page.file("p1"));
        await(Call.CREATE);
        site.host().store().restrictions().set(page.id(), Right.EDIT, List.of("admin"));
        page.jira().faults().clear();
        JsonObject answer = done(filing.get());
        assertEquals("created", state(answer));
        assertFalse(answer.get("page").getAsBoolean());
        assertEquals("edit-denied", answer.getAsJsonObject("error").get("code").getAsString());
        site.restart();
        page = page.as(site.visitor("author"));
        assertEquals(403, page.post("/filings/resume", "{}").statusCode());
        site.host().store().restrictions().set(page.id(), Right.EDIT, List.of());
        assertEquals("unfinished", state(page.item("p1").getAsJsonObject("filing")));
        assertResumed(answer.get("key").getAsString());
    }

    @Test
    public void theWayBackIsWrittenLater() throws Exception {
        page.jira().faults().next(Call.LINK, Fault.HANG_AFTER, 1);
        downDuring(Call.LINK);
        assertTrue(page.text().contains(page.issues().get(0).key()));
        assertEquals("unfinished", state(page.item("p1").getAsJsonObject("filing")));
        assertResumed(page.issues().get(0).key());
    }

    private void assertResumed(String key) {
        assertEquals("{\"completed\":[\"" + key + "\"],\"open\":0}", done(page.post("/filings/resume", "{}")).toString());
        page.assertFiled("p1");
        assertEquals(1, page.issues().size());
        assertEquals("{\"completed\":[],\"open\":0}", done(page.post("/filings/resume", "{}")).toString());
    }

    /** The node is lost while Jira holds a call. */
    private void downDuring(Call call) throws Exception {
        CompletableFuture<?> filing = CompletableFuture.supplyAsync(() -> page.file("p1"));
        await(call);
        site.crash(folder.newFolder().toPath(), filing);
        page = page.as(site.visitor("author"));
    }

    private void await(Call call) {
        while (page.jira().traffic().of(call).isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
