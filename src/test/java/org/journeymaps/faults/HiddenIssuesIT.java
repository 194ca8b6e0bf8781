package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.journeymaps.faults.FiledPage.state;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.devhost.Visitor;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Right;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What an issue says is for those alone who may see it in Jira, whoever looked at it just before. */
public class HiddenIssuesIT {

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String NAME = "only";
    private static final String SAID = "Said in Jira alone";

    private static FaultSite site;
    private static FiledPage page;
    private static String key;

    @BeforeClass
    public static void fileAndLook() {
        site = FaultSite.start(HOME.getRoot().toPath(), List.of(NAME));
        page = FiledPage.create(site, NAME);
        key = done(page.file("p1")).get("key").getAsString();
        Issue issue = page.issues().get(0);
        page.jira().data().issues().change(issue.id(), each -> each.with(new Issue.Text(SAID, SAID,
                each.text().priority(), each.text().labels(), each.text().components(), each.text().custom())));
        String seen = page.get("/issues").body();
        assertTrue(seen, seen.contains(SAID) && seen.contains("To Do"));
    }

    @AfterClass
    public static void stop() {
        site.close();
    }

    @Test
    public void whoMayNotSeeItInJiraGetsNothing() {
        page.jira().data().rights().revoke("CARE", "reader", Right.BROWSE_PROJECTS);
        site.consent(NAME, "reader");
        JsonObject answer = done(page.as(site.visitor("reader")).get("/issues"));
        assertEquals("[]", answer.getAsJsonArray("issues").toString());
        assertSilent(answer.toString());
    }

    @Test
    public void whoHasNotConsentedGetsNothing() {
        JsonObject answer = done(page.as(site.visitor("designer")).get("/issues"));
        assertEquals("[]", answer.getAsJsonArray("issues").toString());
        assertEquals("jira-consent-needed", answer.getAsJsonArray("links").get(0).getAsJsonObject().getAsJsonObject("failure")
                .get("code").getAsString());
        assertSilent(answer.toString());
    }

    @Test
    public void whoIsNotLoggedInGetsNothing() {
        HttpResponse<String> answer = page.as(new Visitor(site.host().baseUrl())).get("/issues");
        assertEquals(401, answer.statusCode());
        assertSilent(answer.body());
    }

    @Test
    public void noPageAndNoExportHoldsWhatJiraSays() {
        for (Visitor visitor : List.of(site.visitor("author"), site.visitor("reader"), new Visitor(site.host().baseUrl()))) {
            Stream<String> outputs = Stream.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff")
                    .map(type -> "/host-output?type=" + type + "&pageId=" + page.id());
            List<String> paths = Stream.concat(outputs, Stream.of("/pages/viewpage.action?pageId=" + page.id(),
                    "/exportword?pageId=" + page.id(), FaultSite.REST + "/content/" + page.id() + "/items",
                    FaultSite.REST + "/content/" + page.id() + "/maps",
                    FaultSite.REST + "/content/" + page.id() + "/maps/m")).toList();
            int calls = page.jira().traffic().all().size();
            for (String path : paths) {
                HttpResponse<String> answer = visitor.get(path);
                assertEquals(path, 200, answer.statusCode());
                assertTrue(path, !path.matches(".*type=(display|pdf|word)&.*") || answer.body().contains(key));
                assertFalse(path, answer.body().contains(SAID));
                assertFalse(path, answer.body().replaceAll("\"words\":\\{[^}]*}", "").contains("To Do"));
            }
            assertEquals(200, visitor.bytes("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id()).statusCode());
            assertEquals(calls, page.jira().traffic().all().size());
        }
    }

    @Test
    public void whoMayNotSeeAnIssueCannotTellThatThereIsOne() {
        site.consent(NAME, "designer");
        FiledPage designers = page.as(site.visitor("designer"));
        HttpResponse<String> hidden = designers.post("/links", linking(key));
        HttpResponse<String> missing = designers.post("/links", linking("CARE-9999"));
        assertEquals(409, hidden.statusCode());
        assertEquals(missing.body(), hidden.body());
        assertSilent(hidden.body());
        site.host().consents().remove(FaultSite.link(NAME), "designer");
    }

    @Test
    public void whoMayNotSeeAnIssueDoesNotFindItByItsAttempt() {
        page.jira().faults().next(Call.CREATE, Fault.DROPPED_AFTER, 1);
        JsonObject unknown = done(page.file("p2"));
        assertEquals("unknown", state(unknown));
        page.jira().faults().clear();
        FiledPage administrators = page.as(site.visitor("admin"));
        page.jira().data().rights().revoke("CARE", "admin", Right.BROWSE_PROJECTS);
        JsonObject checked = done(administrators.post("/filings/" + unknown.get("marker").getAsString() + "/check", "{}"));
        assertEquals("unknown", state(checked));
        assertFalse(checked.toString(), checked.has("key"));
        HttpResponse<String> settled = administrators.post("/filings/" + unknown.get("marker").getAsString() + "/settle", "{}");
        assertEquals(409, settled.statusCode());
        assertTrue(settled.body(), settled.body().contains("\"jira-not-found\""));
        assertEquals("created", state(done(page.post("/filings/" + unknown.get("marker").getAsString() + "/check", "{}"))));
        page.assertFiled("p2");
    }

    private static String linking(String issue) {
        return """
                {"macro":"","map":"m","hash":"%s","item":"p3","link":"%s","issue":"%s","relation":"fixed-by"}
                """.formatted("0".repeat(64), FaultSite.link(NAME), issue);
    }

    private static void assertSilent(String answer) {
        for (String said : List.of(SAID, "To Do", key)) {
            assertFalse(answer, answer.contains(said));
        }
    }
}
