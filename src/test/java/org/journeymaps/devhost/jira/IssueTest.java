package org.journeymaps.devhost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** One issue: reading, changing, linking. */
public class IssueTest {

    private static final String LINK = "{\"globalId\":\"journeymaps=1&map=m&item=p\",\"relationship\":\"pain point of\","
            + "\"application\":{\"type\":\"x\",\"name\":\"Journey Maps\"},\"object\":{\"url\":\"https://wiki.example.test/x\","
            + "\"title\":\"One\",\"status\":{\"resolved\":false}}}";
    private static final String GLOBAL_ID = "?globalId=" + Rest.encoded("journeymaps=1&map=m&item=p");

    private final JiraServer jira = JiraServer.start(JiraServer.Options.inMemory());
    private final Rest author = Rest.as(jira, "author");
    private final Rest reader = Rest.as(jira, "reader");
    private String id;

    @Before
    public void create() throws IOException {
        String key = author.create("\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"Wait\"");
        id = jira.data().issues().find(key).orElseThrow().id();
    }

    @After
    public void stop() {
        jira.close();
    }

    private String field(String path) throws IOException {
        return author.get("issue/" + id).text("fields." + path);
    }

    @Test
    public void theFieldsThatAreAskedForAreAnswered() throws IOException {
        Rest.Reply some = author.get("issue/" + id + "?fields=summary,status");
        assertEquals(Set.of("summary", "status"), some.at("fields").getAsJsonObject().keySet());
        Rest.Reply others = author.get("issue/" + id + "?fields=*all,-summary&fields=-status");
        assertFalse(others.at("fields").getAsJsonObject().has("summary"));
        assertTrue(others.at("fields").getAsJsonObject().has("assignee"));
    }

    @Test
    public void aMovedIssueIsFoundByItsOldKeyAndAnswersWithTheNew() throws IOException {
        jira.data().issues().move(id, "WEB");
        Rest.Reply reply = author.get("issue/CARE-1");
        assertEquals(200, reply.status());
        assertEquals("WEB-1", reply.text("key"));
        assertEquals(id, reply.text("id"));
    }

    @Test
    public void whatIsMissingAndWhatIsHiddenAreAnsweredAlike() throws IOException {
        Rest.Reply missing = author.get("issue/CARE-99");
        Rest.Reply hidden = Rest.as(jira, "designer").get("issue/" + id);
        assertEquals(404, missing.status());
        assertEquals("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}", missing.body());
        assertEquals(missing.status() + missing.body(), hidden.status() + hidden.body());
        assertEquals(401, Rest.anonymous(jira).get("issue/" + id).status());
    }

    @Test
    public void aTextIsChangedByWhoMayEdit() throws IOException {
        assertEquals(204, author.put("issue/" + id, "{\"fields\":{\"summary\":\"New\"},"
                + "\"update\":{\"labels\":[{\"add\":\"a\"},{\"add\":\"b\"},{\"remove\":\"a\"}]}}").status());
        assertEquals("New", field("summary"));
        assertEquals("[\"b\"]", author.get("issue/" + id).at("fields.labels").toString());
        assertEquals(400, author.put("issue/" + id, "{\"fields\":{\"summary\":\"\",\"x\":1}}").status());
        assertEquals(403, reader.put("issue/" + id, "{\"fields\":{\"summary\":\"No\"}}").status());
        assertEquals(403, author.put("issue/" + id + "?notifyUsers=false", "{\"fields\":{\"summary\":\"No\"}}").status());
        assertEquals(204, Rest.as(jira, "admin").put("issue/" + id + "?notifyUsers=false", "{\"fields\":{}}").status());
        assertEquals("New", field("summary"));
    }

    @Test
    public void assigningNeedsItsOwnRight() throws IOException {
        jira.data().rights().set("CARE", "author", Set.of(Right.BROWSE_PROJECTS, Right.ASSIGN_ISSUES));
        assertEquals(204, author.put("issue/" + id + "/assignee", "{\"name\":\"agent\"}").status());
        assertEquals("agent", field("assignee.name"));
        assertEquals(400, author.put("issue/" + id + "/assignee", "{\"name\":\"reader\"}").status());
        assertEquals(204, author.put("issue/" + id + "/assignee", "{\"name\":\"-1\"}").status());
        assertEquals("care-lead", field("assignee.name"));
        assertEquals(204, author.put("issue/" + id + "/assignee", "{\"name\":null}").status());
        assertTrue(author.get("issue/" + id).at("fields.assignee").isJsonNull());
        assertEquals(404, author.put("issue/CARE-99/assignee", "{\"name\":null}").status());
        assertEquals(403, reader.put("issue/" + id + "/assignee", "{\"name\":null}").status());
        jira.data().settings().set(Setting.ASSIGN_DENIED, 401);
        assertEquals(401, reader.put("issue/" + id + "/assignee", "{\"name\":null}").status());
    }

    @Test
    public void transitionsLeadToTheOtherStatuses() throws IOException {
        Rest.Reply list = author.get("issue/" + id + "/transitions");
        assertEquals("In Progress", list.text("transitions.0.name"));
        assertEquals("done", list.text("transitions.1.to.statusCategory.key"));
        String done = "{\"transition\":{\"id\":\"" + list.text("transitions.1.id") + "\"}}";
        assertEquals(400, reader.post("issue/" + id + "/transitions", done).status());
        assertEquals("[]", reader.get("issue/" + id + "/transitions").at("transitions").toString());
        assertEquals(204, author.post("issue/" + id + "/transitions", done).status());
        assertEquals("Done", field("resolution.name"));
        assertEquals(400, author.post("issue/" + id + "/transitions", done).status());
    }

    @Test
    public void aDeletedIssueIsGone() throws IOException {
        assertEquals(403, reader.delete("issue/" + id).status());
        assertEquals(204, author.delete("issue/" + id).status());
        assertEquals(404, author.get("issue/" + id).status());
    }

    @Test
    public void aRemoteLinkIsMadeOnceAndChangedThereafter() throws IOException {
        Rest.Reply made = author.post("issue/" + id + "/remotelink", LINK);
        assertEquals(201, made.status());
        assertEquals(Set.of("id", "self"), made.json().keySet());
        assertTrue(made.at("id").getAsJsonPrimitive().isNumber());
        assertEquals(made.text("self"), made.header("Location"));
        assertTrue(made.text("self").endsWith("/issue/CARE-1/remotelink/" + made.text("id")));
        Rest.Reply again = author.post("issue/" + id + "/remotelink", LINK.replace("One", "Two"));
        assertEquals(200, again.status());
        assertEquals("", again.header("Location"));
        assertEquals(made.text("id"), again.text("id"));
        Rest.Reply list = author.get("issue/" + id + "/remotelink");
        assertEquals(1, list.array().size());
        assertEquals("Two", list.text("0.object.title"));
        assertEquals("Two", author.get("issue/" + id + "/remotelink" + GLOBAL_ID).text("object.title"));
        jira.data().settings().set(Setting.LINK_BY_GLOBAL_ID, "array");
        assertEquals("Two", author.get("issue/" + id + "/remotelink" + GLOBAL_ID).text("0.object.title"));
    }

    @Test
    public void whatIsLeftOutOfALinkIsGone() throws IOException {
        author.post("issue/" + id + "/remotelink", LINK);
        author.post("issue/" + id + "/remotelink", LINK.replace("\"relationship\":\"pain point of\",", ""));
        assertTrue(author.get("issue/" + id + "/remotelink").at("0.relationship").isJsonNull());
        String link = "issue/" + id + "/remotelink/" + author.get("issue/" + id + "/remotelink").text("0.id");
        assertEquals(204, author.put(link, "{\"object\":{\"url\":\"https://a.example.test\",\"title\":\"T\"}}").status());
        Rest.Reply read = author.get(link);
        assertFalse(read.json().has("globalId"));
        assertTrue(read.at("application").isJsonNull());
        assertEquals(204, author.delete(link).status());
        assertEquals(404, author.get(link).status());
    }

    @Test
    public void withoutAGlobalIdEachLinkIsAnother() throws IOException {
        String link = "{\"object\":{\"url\":\"https://a.example.test\",\"title\":\"T\"}}";
        assertEquals(201, author.post("issue/" + id + "/remotelink", link).status());
        assertEquals(201, author.post("issue/" + id + "/remotelink", link).status());
        assertEquals(2, author.get("issue/" + id + "/remotelink").array().size());
    }

    @Test
    public void aLinkIsDeletedByItsGlobalId() throws IOException {
        author.post("issue/" + id + "/remotelink", LINK);
        assertEquals(404, author.delete("issue/" + id + "/remotelink?globalId=other").status());
        assertEquals(204, author.delete("issue/" + id + "/remotelink" + GLOBAL_ID).status());
        assertEquals(404, author.delete("issue/" + id + "/remotelink" + GLOBAL_ID).status());
        assertEquals(0, author.get("issue/" + id + "/remotelink").array().size());
    }

    @Test
    public void aBadLinkIsToldByField() throws IOException {
        Rest.Reply reply = author.post("issue/" + id + "/remotelink", "{\"object\":{\"url\":\"no url\",\"icon\":{\"url16x16\":"
                + "\"x\"},\"status\":{\"icon\":{\"url16x16\":\"%\",\"link\":\" \"}}}}");
        assertEquals(400, reply.status());
        assertEquals(Set.of("title", "url", "iconUrl", "statusIconUrl", "statusIconLink"),
                new TreeSet<>(reply.at("errors").getAsJsonObject().keySet()));
    }

    @Test
    public void linkingMayBeForbiddenOrSwitchedOff() throws IOException {
        assertEquals(403, reader.post("issue/" + id + "/remotelink", LINK).status());
        author.post("issue/" + id + "/remotelink", LINK);
        assertEquals(200, reader.get("issue/" + id + "/remotelink").status());
        jira.data().settings().set(Setting.LINKING, false);
        assertFalse(author.get("configuration").at("issueLinkingEnabled").getAsBoolean());
        assertEquals(403, author.get("issue/" + id + "/remotelink").status());
        assertEquals(403, author.post("issue/" + id + "/remotelink", LINK).status());
        assertEquals(403, author.delete("issue/" + id + "/remotelink" + GLOBAL_ID).status());
    }

    @Test
    public void propertiesAreKeptWithTheIssue() throws IOException {
        String path = "issue/" + id + "/properties/journeymaps.painpoint";
        assertEquals(201, author.put(path, "{\"v\":1}").status());
        assertEquals(200, author.put(path, "[null]").status());
        assertEquals("{\"key\":\"journeymaps.painpoint\",\"value\":[null]}", author.get(path).body());
        assertEquals("journeymaps.painpoint", author.get("issue/" + id + "/properties").text("keys.0.key"));
        Rest.Reply read = author.get("issue/" + id + "?properties=journeymaps.painpoint");
        assertEquals("{\"journeymaps.painpoint\":[null]}", read.at("properties").toString());
        jira.data().settings().set(Setting.PROPERTIES_NESTED, true);
        Rest.Reply nested = author.get("issue/" + id + "?properties=*all");
        assertEquals("{\"journeymaps.painpoint\":[null]}", nested.at("properties.properties").toString());
        assertEquals(400, author.put(path, "").status());
        assertEquals(403, reader.put(path, "1").status());
        assertEquals(204, author.delete(path).status());
        assertEquals(404, author.get(path).status());
    }
}
