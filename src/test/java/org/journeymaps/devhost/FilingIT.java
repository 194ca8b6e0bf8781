package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The packaged app files a pain point: a row in the real table, an issue in Jira, its key in the page. */
public class FilingIT {

    @Rule
    public final HostRule host = HostRule.packaged();

    private Visitor author;
    private String content;

    @Before
    public void logIn() {
        host.host().jiras().consent(host.host().consents(), "author");
        author = Visitor.named(host.url(), "author");
        content = "/rest/journey-maps/1.0/content/" + host.page("Mobile plans: how customers leave us").id();
    }

    @Test
    public void aPainPointBecomesOneIssueThatBothSidesKnow() {
        HttpResponse<String> filed = file("p2");
        assertEquals(filed.body(), 200, filed.statusCode());
        JsonObject answer = json(filed);
        assertEquals("created", answer.get("state").getAsString());
        assertTrue(answer.get("page").getAsBoolean() && answer.get("backlink").getAsBoolean());
        assertEquals(409, file("p2").statusCode());
        List<Issue> issues = host.host().jira(Jiras.JIRA).data().issues().of("CARE");
        assertEquals(1, issues.size());
        Issue issue = issues.get(0);
        assertEquals(answer.get("key").getAsString(), issue.key());
        assertTrue(issue.text().labels().contains("journey-" + answer.get("marker").getAsString()));
        String page = content.replaceAll(".*/", "");
        assertTrue(issue.link("journeymaps=" + page + "&map=jumping-jamie&item=p2").isPresent());
        assertTrue(author.text(content + "/maps/jumping-jamie").contains(issue.key()));
    }

    private HttpResponse<String> file(String item) {
        return author.rest(content + "/filings", "application/json", """
                {"macro": "", "map": "jumping-jamie", "hash": "%s", "item": "%s", "department": "customer-support",
                 "summary": "A long call", "type": {"id": "%s", "name": ""},
                 "assignment": {"rule": "project-default", "who": {"id": "", "name": ""}}, "priority": {"id": "", "name": ""}}
                """.formatted("0".repeat(64), item, Lists.TYPES.get(0).id()), "no-check");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
