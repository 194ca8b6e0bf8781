package org.journeymaps.devhost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.JiraServer.Options;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Issues;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Token.Kind;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is true of all calls: who asks, what they may, how much they get. */
public class ServerTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final JiraServer jira = JiraServer.start(Options.inMemory());
    private final Rest author = Rest.as(jira, "author");
    private final Rest anonymous = Rest.anonymous(jira);

    @After
    public void stop() {
        jira.close();
    }

    private static List<String> all(JsonElement array, String member) {
        List<String> values = new ArrayList<>();
        array.getAsJsonArray().forEach(each -> values.add(each.getAsJsonObject().get(member).getAsString()));
        return values;
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            jira.data().issues().create(new Issues.Draft("CARE", "10002", new Issue.Text("Wait", "", "3", List.of(), List.of(),
                    Map.of()), new Issue.People("author", ""), Map.of()));
        }
    }

    @Test
    public void everyAnswerTellsWhoWasSeen() throws IOException {
        assertEquals("author", author.get("myself").header("X-AUSERNAME"));
        assertEquals("author", author.get("issue/NO-1").header("X-AUSERNAME"));
        assertEquals("author", author.get("no-such-call").header("X-AUSERNAME"));
        Rest.Reply nobody = anonymous.get("serverInfo");
        assertEquals(200, nobody.status());
        assertEquals("anonymous", nobody.header("X-AUSERNAME"));
    }

    @Test
    public void whoIsUnknownIsRefusedWithAMessage() throws IOException {
        for (String header : new String[] {"Basic eDp5", "Basic %", "Bearer none", "Digest x"}) {
            Rest.Reply reply = Rest.with(jira, header).get("serverInfo");
            assertEquals(header, 401, reply.status());
            assertEquals(List.of("message"), List.copyOf(reply.json().keySet()));
            assertEquals("anonymous", reply.header("X-AUSERNAME"));
        }
        for (String path : new String[] {"myself", "mypermissions", "configuration", "readonly-mode", "priority", "status",
            "user?username=author", "user/search?username=a", "user/assignable/search?project=CARE"}) {
            assertEquals(path, 401, anonymous.get(path).status());
        }
    }

    @Test
    public void tokensStandForPeopleUntilTheyAreTakenBack() throws IOException {
        Rest personal = Rest.with(jira, "Bearer " + jira.data().tokens().issue(Kind.PERSONAL, "author"));
        Rest access = Rest.with(jira, "Bearer " + jira.data().tokens().issue(Kind.ACCESS, "author"));
        assertEquals("author", personal.get("myself").text("name"));
        assertEquals("author", access.get("myself").text("name"));
        jira.data().tokens().revoke("author");
        assertEquals(200, personal.get("myself").status());
        Rest.Reply rejected = access.get("myself");
        assertEquals(401, rejected.status());
        assertTrue(rejected.header("WWW-Authenticate").contains("token_rejected"));
        assertEquals(401, Rest.with(jira, "Bearer " + jira.data().tokens().issue(Kind.REQUEST, "author")).get("myself").status());
        jira.data().people().put("author", "Author", false);
        assertEquals(401, personal.get("myself").status());
    }

    @Test
    public void jira11TakesNoPasswordByItself() throws IOException {
        try (JiraServer newer = JiraServer.start(Options.inMemory().withFlavour(Flavour.DC_11_3))) {
            Rest.Reply reply = Rest.as(newer, "author").get("myself");
            assertEquals(403, reply.status());
            assertEquals("Basic Authentication has been disabled on this instance.", reply.text("message"));
            assertEquals("11.3.8", Rest.anonymous(newer).get("serverInfo").text("version"));
            assertEquals("[11,3,8]", Rest.anonymous(newer).get("serverInfo").at("versionNumbers").toString());
        }
        assertEquals("10.3.24", anonymous.get("serverInfo").text("version"));
        assertEquals("Server", anonymous.get("serverInfo").text("deploymentType"));
        assertEquals(10_030_024, anonymous.get("serverInfo").at("buildNumber").getAsInt());
    }

    @Test
    public void rightsAreThoseOfWhoAsks() throws IOException {
        assertTrue(author.get("mypermissions?projectKey=CARE").at("permissions.CREATE_ISSUES.havePermission").getAsBoolean());
        Rest reader = Rest.as(jira, "reader");
        assertFalse(reader.get("mypermissions?projectKey=CARE").at("permissions.CREATE_ISSUES.havePermission").getAsBoolean());
        assertTrue(reader.get("mypermissions?projectKey=CARE").at("permissions.BROWSE_PROJECTS.havePermission").getAsBoolean());
        assertEquals("11", reader.get("mypermissions").text("permissions.CREATE_ISSUES.id"));
        fill(1);
        assertTrue(author.get("mypermissions?issueKey=CARE-1").at("permissions.LINK_ISSUES.havePermission").getAsBoolean());
        jira.data().rights().revoke("CARE", "author", Right.LINK_ISSUES);
        assertFalse(author.get("mypermissions?issueKey=CARE-1").at("permissions.LINK_ISSUES.havePermission").getAsBoolean());
        assertEquals(400, author.get("mypermissions?projectId=x").status());
        assertEquals(404, author.get("mypermissions?projectKey=NO").status());
        Rest designer = Rest.as(jira, "designer");
        assertEquals(404, designer.get("mypermissions?projectKey=CARE").status());
        jira.data().settings().set(Setting.HIDDEN_RIGHTS, 200);
        Rest.Reply none = designer.get("mypermissions?projectKey=CARE");
        assertFalse(none.at("permissions.BROWSE_PROJECTS.havePermission").getAsBoolean());
    }

    @Test
    public void projectsAreThoseThatMayBeSeen() throws IOException {
        assertEquals(List.of("BILL", "CARE", "MKT", "WEB"), all(author.get("project").array(), "key"));
        assertEquals("[]", Rest.as(jira, "designer").get("project").body());
        assertEquals("[]", anonymous.get("project").body());
        jira.data().rights().grant("CARE", "", Right.BROWSE_PROJECTS);
        assertEquals(List.of("CARE"), all(anonymous.get("project").array(), "key"));
        assertEquals(404, Rest.as(jira, "designer").get("project/CARE").status());
        assertEquals(404, Rest.as(jira, "designer").get("project/CARE/components").status());
        String id = author.get("project/CARE").text("id");
        assertEquals("CARE", author.get("project/" + id).text("key"));
    }

    @Test
    public void componentsTellToWhomIssuesGo() throws IOException {
        Rest.Reply reply = author.get("project/CARE/components");
        assertEquals(List.of("Call centre", "Complaints", "Chat", "Letters", "Fax"), all(reply.array(), "name"));
        assertEquals("care-lead", reply.text("1.leadUserName"));
        assertEquals("care-lead", reply.text("1.lead.name"));
        assertEquals("COMPONENT_LEAD", reply.text("1.assigneeType"));
        assertFalse(reply.at("3").getAsJsonObject().has("lead"));
        assertTrue(reply.at("4.archived").getAsBoolean());
    }

    @Test
    public void createMetadataComesInPages() throws IOException {
        Rest.Reply types = author.get("issue/createmeta/CARE/issuetypes");
        assertEquals(List.of("Task", "Bug", "Story", "Sub-task"), all(types.at("values"), "name"));
        assertTrue(types.at("values.3.subtask").getAsBoolean());
        jira.data().projects().change("CARE", project -> project.with(
                Field.select("customfield_10010", "Segment", "Private", "Business").mandatory()));
        Rest.Reply first = author.get("issue/createmeta/CARE/issuetypes/10002?maxResults=5");
        assertFalse(first.at("isLast").getAsBoolean());
        assertEquals(9, first.at("total").getAsInt());
        Rest.Reply second = author.get("issue/createmeta/CARE/issuetypes/10002?maxResults=5&startAt=5");
        assertTrue(second.at("isLast").getAsBoolean());
        assertEquals(List.of("labels", "components", "assignee", "customfield_10010"), all(second.at("values"), "fieldId"));
        assertEquals(List.of("Call centre", "Complaints", "Chat", "Letters"),
                all(second.at("values.1.allowedValues"), "name"));
        assertEquals("component", second.text("values.1.schema.items"));
        assertTrue(second.at("values.3.required").getAsBoolean());
        assertEquals(List.of("Private", "Business"), all(second.at("values.3.allowedValues"), "value"));
        jira.data().settings().set(Setting.CREATEMETA_TOTAL, false);
        assertFalse(author.get("issue/createmeta/CARE/issuetypes").json().has("total"));
    }

    @Test
    public void createMetadataIsForThoseWhoMayCreate() throws IOException {
        assertEquals("[]", Rest.as(jira, "reader").get("issue/createmeta/CARE/issuetypes").at("values").toString());
        assertEquals("[]", Rest.as(jira, "reader").get("issue/createmeta/CARE/issuetypes/10002").at("values").toString());
        assertEquals(400, Rest.as(jira, "designer").get("issue/createmeta/CARE/issuetypes").status());
        assertEquals(400, author.get("issue/createmeta/NO/issuetypes").status());
        assertEquals(400, author.get("issue/createmeta/CARE/issuetypes/7").status());
        assertEquals(404, author.get("issue/createmeta?projectKeys=CARE").status());
    }

    @Test
    public void searchGivesAThousandAtMost() throws IOException {
        fill(1001);
        Rest.Reply page = author.get("search?jql=" + Rest.encoded("project = CARE") + "&maxResults=5000&fields=summary");
        assertEquals(1000, page.at("issues").getAsJsonArray().size());
        assertEquals(1000, page.at("maxResults").getAsInt());
        assertEquals(1001, page.at("total").getAsInt());
        Rest.Reply rest = author.post("search", "{\"jql\":\"project = CARE\",\"startAt\":1000,\"fields\":[\"summary\"]}");
        assertEquals(1, rest.at("issues").getAsJsonArray().size());
        assertEquals(50, author.get("search?jql=").at("issues").getAsJsonArray().size());
    }

    @Test
    public void searchMayValidateOrWarn() throws IOException {
        fill(1);
        Rest.Reply refused = author.post("search", "{\"jql\":\"key in (CARE-1, CARE-9)\"}");
        assertEquals(400, refused.status());
        assertTrue(refused.text("errorMessages.0").contains("CARE-9"));
        Rest.Reply found = author.post("search", "{\"jql\":\"key in (CARE-1, CARE-9)\",\"validateQuery\":false}");
        assertEquals(1, found.at("total").getAsInt());
        assertTrue(found.text("warningMessages.0").contains("CARE-9"));
        jira.data().settings().set(Setting.OPENSEARCH, true);
        assertEquals(500, author.get("search?jql=&startAt=10000").status());
    }

    @Test
    public void assignablePeopleAreThoseOfTheProject() throws IOException {
        assertEquals(List.of("web-lead"), all(author.get("user/assignable/search?project=CARE&username=web").array(), "name"));
        assertEquals("[]", author.get("user/assignable/search?project=CARE&username=reader").body());
        assertEquals(404, author.get("user/assignable/search?project=NO").status());
        for (int i = 0; i < 120; i++) {
            jira.data().people().put("person-" + i, "Person " + i, true);
            jira.data().rights().grant("CARE", "person-" + i, Right.ASSIGNABLE_USER);
        }
        assertEquals(50, author.get("user/assignable/search?project=CARE&username=person").array().size());
        assertEquals(100, author.get("user/assignable/search?project=CARE&username=person&maxResults=500").array().size());
        assertEquals(10,
                author.get("user/assignable/search?project=CARE&username=person&startAt=90&maxResults=50").array().size());
    }

    @Test
    public void thePickerFindsWhatMayBeSeen() throws IOException {
        fill(2);
        Rest.Reply reply = author.get("issue/picker?query=" + Rest.encoded("wa") + "&currentJQL=" + Rest.encoded("key = CARE-1"));
        assertEquals(2, reply.at("sections.0.issues").getAsJsonArray().size());
        assertEquals("Wait", reply.text("sections.0.issues.0.summaryText"));
        assertEquals("<b>Wa</b>it", reply.text("sections.0.issues.0.summary"));
        assertEquals(1, reply.at("sections.1.issues").getAsJsonArray().size());
        assertEquals(0, Rest.as(jira, "designer").get("issue/picker?query=wa").at("sections.0.issues").getAsJsonArray().size());
    }

    @Test
    public void aReadOnlyJiraSaysSoToWrites() throws IOException {
        assertEquals(403, author.put("readonly-mode", "{\"enabled\":true}").status());
        assertEquals(200, Rest.as(jira, "admin").put("readonly-mode",
                "{\"enabled\":true,\"message\":\"Back soon.\",\"endTime\":\"2027-06-30T18:00\"}").status());
        assertEquals("Back soon.", author.get("readonly-mode").text("message"));
        assertEquals("2027-06-30T18:00", author.get("readonly-mode").text("endTime"));
        assertEquals(403, author.post("issue", "{}").status());
        jira.data().settings().set(Setting.READ_ONLY_STATUS, 503);
        assertEquals(503, author.post("issue", "{}").status());
        assertEquals(200, author.post("search", "{\"jql\":\"\"}").status());
    }

    @Test
    public void requestsMayBeTooMany() throws IOException {
        jira.data().settings().set(Setting.RATE_LIMIT, "2/1/3600");
        assertEquals("1", author.get("myself").header("X-RateLimit-Remaining"));
        assertEquals("3600", author.get("myself").header("Retry-After"));
        Rest.Reply json = author.get("myself");
        assertEquals(429, json.status());
        assertTrue(json.json().has("message"));
        assertEquals("author", json.header("X-AUSERNAME"));
        Rest.Reply page = author.send(author.request("myself").setHeader("Accept", "*/*"));
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        assertEquals(200, Rest.as(jira, "reader").get("myself").status());
        jira.data().settings().set(Setting.RATE_LIMIT, "0/0/1");
        assertEquals(String.valueOf(Long.MAX_VALUE), Rest.as(jira, "agent").get("myself").header("Retry-After"));
    }

    @Test
    public void formsAndBrowsersMayBeForgers() throws IOException {
        Rest.Reply form = author.send(author.request("issue").POST(BodyPublishers.ofString("a=b"))
                .header("Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(403, form.status());
        assertEquals("XSRF check failed", form.body());
        assertEquals(415, author.send(author.request("issue").POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "text/plain")).status());
        jira.data().settings().set(Setting.BROWSER_XSRF, true);
        assertEquals(403, author.send(author.request("issue").POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json").header("User-Agent", "Mozilla/5.0")).status());
        assertEquals(400, author.send(author.request("issue").POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json").header("User-Agent", "Mozilla/5.0")
                .header("X-Atlassian-Token", "no-check")).status());
    }

    @Test
    public void whatIsKeptIsThereAfterARestart() throws IOException {
        Options options = Options.inMemory().withHome(folder.getRoot().toPath()).withProjects("CARE").withName("Kept");
        String token;
        try (JiraServer first = JiraServer.start(options)) {
            Rest.as(first, "author").create(
                    "\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Wait\",\"labels\":[\"a\"]");
            token = first.data().tokens().issue(Kind.ACCESS, "author");
            first.data().settings().set(Setting.LINKING, false);
            first.data().rights().revoke("CARE", "agent", Right.CREATE_ISSUES);
        }
        try (JiraServer second = JiraServer.start(options)) {
            Rest kept = Rest.with(second, "Bearer " + token);
            assertEquals("Wait", kept.get("issue/CARE-1").text("fields.summary"));
            assertEquals(1, kept.get("search?jql=" + Rest.encoded("labels = a")).at("total").getAsInt());
            assertFalse(second.data().settings().on(Setting.LINKING));
            assertFalse(second.data().rights().has("CARE", "agent", Right.CREATE_ISSUES));
            assertEquals("CARE-2", kept.create(
                    "\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Again\""));
            assertEquals("Kept", Rest.anonymous(second).get("serverInfo").text("serverTitle"));
        }
    }
}
