package org.journeymaps.devhost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.devhost.jira.store.Component.Assignee;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.junit.After;
import org.junit.Test;

/** Making issues, and what is refused. */
public class CreateTest {

    private static final String CARE = "\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":\"Wait\"";

    private final JiraServer jira = JiraServer.start(JiraServer.Options.inMemory());
    private final Rest author = Rest.as(jira, "author");

    @After
    public void stop() {
        jira.close();
    }

    private Rest.Reply create(String fields) throws IOException {
        return author.post("issue", "{\"fields\":{" + fields + "}}");
    }

    private static Set<String> refused(Rest.Reply reply) {
        assertEquals(400, reply.status());
        return new TreeSet<>(reply.at("errors").getAsJsonObject().keySet());
    }

    private String assignee(String more) throws IOException {
        Rest.Reply reply = create(CARE + more);
        assertEquals(reply.body(), 201, reply.status());
        return jira.data().issues().find(reply.text("id")).orElseThrow().people().assignee();
    }

    private static String component(String name) {
        return ",\"components\":[{\"name\":\"" + name + "\"}]";
    }

    @Test
    public void anIssueIsMadeWithItsLabelsAndProperties() throws IOException {
        Rest.Reply reply = author.post("issue", "{\"fields\":{" + CARE + ",\"labels\":[\"a\",\"journey-x\"],\"priority\":{\"id\":"
                + "\"1\"},\"description\":\"text\"},\"properties\":[{\"key\":\"journeymaps.painpoint\",\"value\":{\"v\":1}}]}");
        assertEquals(201, reply.status());
        assertEquals(Set.of("id", "key", "self"), reply.json().keySet());
        assertEquals("CARE-1", reply.text("key"));
        assertEquals(jira.url() + "/rest/api/2/issue/" + reply.text("id"), reply.text("self"));
        Rest.Reply read = author.get("issue/CARE-1?properties=journeymaps.painpoint");
        assertEquals("[\"a\",\"journey-x\"]", read.at("fields.labels").toString());
        assertEquals("{\"v\":1}", read.json().getAsJsonObject("properties").get("journeymaps.painpoint").toString());
        assertEquals("author", read.text("fields.reporter.name"));
        assertEquals("new", read.text("fields.status.statusCategory.key"));
        assertTrue(read.at("fields.resolution").isJsonNull());
        assertFalse(author.get("issue/CARE-1").json().has("properties"));
    }

    @Test
    public void componentsAndProjectsAssignAsTheySay() throws IOException {
        assertEquals("care-lead", assignee(""));
        assertEquals("agent", assignee(component("Call centre")));
        assertEquals("care-lead", assignee(component("Chat")));
        assertEquals("care-lead", assignee(component("Letters")));
        jira.data().projects().change("CARE", project -> project.assigning(Assignee.UNASSIGNED));
        assertEquals("", assignee(component("Letters")));
        assertEquals("care-lead", assignee(component("Complaints")));
        jira.data().projects().change("CARE", project -> project.with("Complaints", c -> c.led("agent")));
        assertEquals("agent", assignee(component("Complaints")));
    }

    @Test
    public void aNamedPersonNobodyOrWhomJiraChoosesIsAssigned() throws IOException {
        assertEquals("agent", assignee(",\"assignee\":{\"name\":\"agent\"}"));
        assertEquals("", assignee(",\"assignee\":{\"name\":null}"));
        assertEquals("", assignee(",\"assignee\":null"));
        assertEquals("agent", assignee(component("Call centre") + ",\"assignee\":{\"name\":\"-1\"}"));
        assertEquals("User 'reader' cannot be assigned issues.",
                create(CARE + ",\"assignee\":{\"name\":\"reader\"}").text("errors.assignee"));
    }

    @Test
    public void whoCannotBeAssignedIsRefusedAsDefaultToo() throws IOException {
        jira.data().rights().revoke("CARE", "care-lead", Right.ASSIGNABLE_USER);
        assertEquals(Set.of("assignee"), refused(create(CARE)));
        jira.data().settings().set(Setting.UNASSIGNED, false);
        assertEquals(Set.of("assignee"), refused(create(CARE + ",\"assignee\":null")));
    }

    @Test
    public void allThatIsWrongIsToldAtOnce() throws IOException {
        Rest.Reply reply = create("\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"id\":\"10002\"},\"labels\":[\"two words\"],"
                + "\"priority\":{\"name\":\"Hgih\"},\"components\":[{\"name\":\"Billing\"}],\"duedate\":\"2026-01-01\"");
        assertEquals(Set.of("components", "duedate", "labels", "priority", "summary"), refused(reply));
        assertEquals("The label 'two words' contains spaces which is invalid.", reply.text("errors.labels"));
        assertEquals("Priority name 'Hgih' is not valid", reply.text("errors.priority"));
        assertEquals("Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown.",
                reply.text("errors.duedate"));
        assertEquals("[]", reply.at("errorMessages").toString());
        assertTrue(jira.data().issues().all().isEmpty());
    }

    @Test
    public void projectAndTypeAreNeeded() throws IOException {
        assertEquals(Set.of("project"), refused(create("\"summary\":\"x\"")));
        assertEquals(Set.of("project"), refused(create("\"project\":{\"key\":\"NO\"},\"issuetype\":{\"id\":\"10002\"}")));
        assertEquals(Set.of("issuetype"), refused(create("\"project\":{\"key\":\"CARE\"}")));
        assertEquals(Set.of("issuetype"), refused(create("\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"id\":\"7\"}")));
        assertEquals(400, author.post("issue", "{").status());
    }

    @Test
    public void textsHaveLimits() throws IOException {
        String head = CARE.replace("\"Wait\"", "\"");
        assertEquals(201, create(head + "x".repeat(255) + "\"").status());
        assertEquals(Set.of("summary"), refused(create(head + "x".repeat(256) + "\"")));
        assertEquals(Set.of("summary"), refused(create(head + "two\\nlines\"")));
        assertEquals(201, create(CARE + ",\"description\":\"" + "x".repeat(32_767) + "\"").status());
        assertEquals(Set.of("description"), refused(create(CARE + ",\"description\":\"" + "x".repeat(32_768) + "\"")));
        assertEquals(Set.of("labels"), refused(create(CARE + ",\"labels\":[\"" + "x".repeat(256) + "\"]")));
        assertEquals(400, author.post("issue", "{\"fields\":{" + CARE + "},\"properties\":[{\"key\":\"" + "k".repeat(256)
                + "\",\"value\":1}]}").status());
        assertEquals(400, author.post("issue", "{\"fields\":{" + CARE + "},\"properties\":[{\"key\":\"k\",\"value\":\""
                + "x".repeat(32_768) + "\"}]}").status());
    }

    @Test
    public void aFieldThatIsOffTheScreenIsRefusedAndOneThatIsNeededIsMissed() throws IOException {
        jira.data().projects().change("CARE", project -> project.without("labels")
                .with(Field.select("customfield_10010", "Segment", "Private", "Business").mandatory()));
        assertEquals(Set.of("customfield_10010", "labels"), refused(create(CARE + ",\"labels\":[\"a\"]")));
        assertEquals("Segment is required.", create(CARE).text("errors.customfield_10010"));
        assertEquals(Set.of("customfield_10010"),
                refused(create(CARE + ",\"customfield_10010\":{\"value\":\"None such\"}")));
        Rest.Reply made = create(CARE + ",\"customfield_10010\":{\"id\":\"10301\"}");
        assertEquals("Business", author.get("issue/" + made.text("key")).text("fields.customfield_10010.value"));
    }

    @Test
    public void prioritiesAreThoseOfTheProject() throws IOException {
        jira.data().projects().change("CARE", project -> project.prioritised(java.util.List.of("4", "5")));
        assertEquals(Set.of("priority"), refused(create(CARE + ",\"priority\":{\"id\":\"1\"}")));
        assertEquals("4", author.get("issue/" + create(CARE).text("key")).text("fields.priority.id"));
    }

    @Test
    public void whoMayNotCreateIsRefused() throws IOException {
        Rest reader = Rest.as(jira, "reader");
        String body = "{\"fields\":{" + CARE + "}}";
        assertEquals(Set.of("project"), refused(reader.post("issue", body)));
        jira.data().settings().set(Setting.CREATE_DENIED, 403);
        assertEquals(403, reader.post("issue", body).status());
        assertEquals("valid project is required", Rest.as(jira, "designer").post("issue", body).text("errors.project"));
        jira.data().rights().grant("CARE", "", Right.BROWSE_PROJECTS);
        assertEquals(401, Rest.anonymous(jira).post("issue", body).status());
        jira.data().rights().grant("CARE", "", Right.CREATE_ISSUES);
        Rest.Reply nobody = Rest.anonymous(jira).post("issue", body);
        assertEquals(201, nobody.status());
        assertEquals("anonymous", nobody.header("X-AUSERNAME"));
    }

    @Test
    public void assigningNeedsItsRightWherePeopleSaySo() throws IOException {
        jira.data().rights().revoke("CARE", "author", Right.ASSIGN_ISSUES);
        assertEquals(Set.of("assignee"), refused(create(CARE + ",\"assignee\":{\"name\":\"agent\"}")));
        jira.data().settings().set(Setting.ASSIGNEE_NEEDS_RIGHT, false);
        assertEquals("agent", assignee(",\"assignee\":{\"name\":\"agent\"}"));
    }

    @Test
    public void manyAreMadeAsFarAsTheyCan() throws IOException {
        String good = "{\"fields\":{" + CARE + "}}";
        String bad = "{\"fields\":{" + CARE + ",\"components\":[{\"name\":\"Billing\"}]}}";
        Rest.Reply some = author.post("issue/bulk", "{\"issueUpdates\":[" + good + "," + bad + "," + good + "]}");
        assertEquals(201, some.status());
        assertEquals("CARE-2", some.text("issues.1.key"));
        assertEquals(1, some.at("errors.0.failedElementNumber").getAsInt());
        assertEquals(400, some.at("errors.0.status").getAsInt());
        assertTrue(some.text("errors.0.elementErrors.errors.components").contains("Billing"));
        Rest.Reply none = author.post("issue/bulk", "{\"issueUpdates\":[" + bad + "]}");
        assertEquals(400, none.status());
        assertEquals(Set.of("issues", "errors"), none.json().keySet());
        assertEquals(405, author.get("issue/bulk").status());
        jira.data().settings().set(Setting.BULK_CAP, 1);
        assertEquals(400, author.post("issue/bulk", "{\"issueUpdates\":[" + good + "," + good + "]}").status());
        assertEquals(2, jira.data().issues().all().size());
    }

    @Test
    public void twoRequestsMakeTwoIssues() throws IOException {
        assertEquals("CARE-1", create(CARE).text("key"));
        assertEquals("CARE-2", create(CARE).text("key"));
        assertEquals(2, jira.data().issues().all().stream().map(Issue::id).distinct().count());
    }
}
