package org.journeymaps.jira.client;

import static org.journeymaps.jira.client.JiraRule.refusal;
import static org.journeymaps.jira.client.SketchedDraft.LINK;
import static org.journeymaps.jira.client.SketchedDraft.STAMP;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackedIssue.Category;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.RemoteLink;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Status;
import org.journeymaps.jira.SeenInMemory;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Our client against the stand-in for Jira of both versions, which knows nothing of it. */
@RunWith(Parameterized.class)
public class JiraContractTest {

    private static final Assignment DEFAULT = new Assignment(Assignment.Rule.PROJECT_DEFAULT, Choice.NONE);
    private static final Assignment NOBODY = new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE);
    private static final Instant LATELY = Instant.now().minusSeconds(30);
    private static final Backlink BACKLINK = new Backlink(Backlink.globalId(98311, "m1", "p1"),
            "https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-m1-p1", "Callers wait \u2013 \u00dcbersicht",
            "https://wiki.example.test/icon-16.png", "Pain point", false);

    @Rule
    public final JiraRule jira;

    public JiraContractTest(Flavour flavour) {
        jira = new JiraRule(flavour);
    }

    @Parameters(name = "{0}")
    public static List<Flavour> flavours() {
        return List.of(Flavour.DC_10_3, Flavour.DC_11_3);
    }

    @Test
    public void anIssueCarriesWhatItWasGivenAndIsFoundAgain() throws TrackerException {
        CreateResult.Created made = create("CARE", DEFAULT);
        assertEquals(List.of(), made.dropped());
        Issue issue = jira.only();
        assertEquals(List.of("journey-map", STAMP.label()), issue.text().labels());
        assertEquals("Callers wait too long", issue.text().summary());
        assertEquals("h3. Pain point", issue.text().description());
        assertEquals("author", issue.people().reporter());
        assertEquals(
                "{\"v\":1,\"marker\":\"k7f3q2k7f3q2k7f3\",\"content\":98311,\"map\":\"m1\",\"item\":\"p1\"}",
                issue.properties().get(Stamp.PROPERTY).toString());
        assertEquals(List.of(made.key()), keys(jira.tracker().marked(LINK, "CARE", STAMP.marker(), LATELY)));
        assertEquals(List.of(), jira.tracker().marked(LINK, "WEB", STAMP.marker(), LATELY));
        assertEquals(List.of(), jira.tracker().marked(LINK, "CARE", "x".repeat(16), LATELY));
    }

    @Test
    public void eachRuleOfAssignmentGivesTheIssueToWhomItSays() {
        String checkout = jira.component("WEB", "Checkout");
        Map.of(new Assignment(Assignment.Rule.COMPONENT_LEAD, new Choice(checkout, "Checkout")), "agent",
                new Assignment(Assignment.Rule.PERSON, new Choice("author", "Author")), "author",
                DEFAULT, "web-lead", NOBODY, "").forEach((assignment, name) -> {
                    CreateResult.Created made = create("WEB", assignment);
                    Issue issue = jira.jira().data().issues().find(made.id()).orElseThrow();
                    assertEquals(assignment.toString(), name, issue.people().assignee());
                });
    }

    @Test
    public void fieldsThatAreNotOnTheScreenAreLeftOutAndTheIssueIsFoundByItsProperty() throws TrackerException {
        jira.change("CARE", project -> project.without("labels").without("priority"));
        CreateResult.Created made = create("CARE", DEFAULT);
        assertEquals(List.of("labels", "priority"), made.dropped());
        create("CARE", DEFAULT, new Stamp("another0another0", 1, "m", "p"));
        assertEquals(List.of(made.key()), keys(jira.tracker().marked(LINK, "CARE", STAMP.marker(), LATELY)));
    }

    @Test
    public void whatTheProjectDemandsAndRefusesIsTold() {
        jira.change("CARE", project -> project.with(Field.text("customfield_10010", "Channel").mandatory()));
        CreateResult.Refused refused = (CreateResult.Refused) send("CARE", DEFAULT, STAMP);
        assertEquals(Reason.REFUSED, refused.failure().reason());
        assertEquals(Set.of("customfield_10010"), refused.failure().fields().keySet());
        assertEquals(List.of(), jira.jira().data().issues().all());
    }

    @Test
    public void whoMayNotCreateMakesNothing() {
        for (String status : List.of("400", "403")) {
            jira.jira().data().settings().set(Setting.CREATE_DENIED, status);
            assertTrue(jira.as("reader").tracker().create(jira.draft("CARE", DEFAULT), STAMP, late -> { })
                    instanceof CreateResult.Refused);
        }
        assertEquals(List.of(), jira.jira().data().issues().all());
    }

    @Test
    public void aWriteToAReadOnlyJiraIsToldAsSuch() {
        jira.jira().data().settings().set(Setting.READ_ONLY, true);
        CreateResult.Refused refused = (CreateResult.Refused) send("CARE", DEFAULT, STAMP);
        assertEquals(Reason.READ_ONLY, refused.failure().reason());
        assertEquals("Jira is read-only during maintenance.", refused.failure().texts().get(0));
        jira.jira().data().settings().set(Setting.READ_ONLY_STATUS, 503);
        assertEquals(Reason.READ_ONLY, ((CreateResult.Unknown) send("CARE", DEFAULT, STAMP)).failure().reason());
    }

    @Test
    public void theStateOfAnIssueIsThatOfJiraAsTheUserMaySeeIt() throws TrackerException {
        CreateResult.Created made = create("CARE", new Assignment(Assignment.Rule.PERSON, new Choice("agent", "Agent")));
        TrackedIssue issue = jira.tracker().issue(LINK, made.key().toLowerCase());
        assertEquals(new TrackedIssue(
                made.id(), made.key(), "Callers wait too long", "Task", "To Do", Category.TO_DO, "Agent", "High"), issue);
        jira.jira().data().issues().transition(made.id(), status(Category.DONE));
        assertEquals(Category.DONE, jira.tracker().issues(LINK, List.of(made.id())).get(made.id()).category());
        assertEquals(Map.of(), jira.as("designer").tracker().issues(LINK, List.of(made.id())));
        assertEquals(Reason.NOT_FOUND, refusal(() -> jira.as("designer").tracker().issue(LINK, made.id())));
    }

    @Test
    public void anIssueIsKnownByItsIdWhereverItIsMoved() throws TrackerException {
        CreateResult.Created made = create("CARE", DEFAULT);
        jira.jira().data().issues().move(made.id(), "WEB");
        TrackedIssue moved = jira.tracker().issues(LINK, List.of(made.id())).get(made.id());
        assertTrue(moved.key(), moved.key().startsWith("WEB-"));
        assertEquals(moved, jira.tracker().issue(LINK, made.key()));
    }

    @Test
    public void oneIdThatIsGoneHidesNoOther() throws TrackerException {
        List<String> ids = List.of(create("CARE", DEFAULT).id(), "999999", create("WEB", DEFAULT).id(), "888888");
        for (String fails : List.of("true", "false")) {
            jira.jira().data().settings().set(Setting.UNKNOWN_ID_FAILS, fails);
            assertEquals(Set.of(ids.get(0), ids.get(2)), jira.tracker().issues(LINK, ids).keySet());
        }
    }

    @Test
    public void anIssueMadeByUsIsSeenBeforeTheIndexKnowsIt() throws TrackerException {
        jira.jira().data().settings().set(Setting.INDEX_DELAY, 3_600_000);
        SeenInMemory seen = new SeenInMemory();
        CreateResult.Created made =
                (CreateResult.Created) jira.tracker(seen).create(jira.draft("CARE", DEFAULT), STAMP, late -> { });
        assertEquals(Set.of(made.id()), jira.tracker(seen).issues(LINK, List.of(made.id())).keySet());
        assertEquals(List.of(), jira.tracker().marked(LINK, "CARE", STAMP.marker(), LATELY));
        assertEquals(Map.of(), jira.tracker().issues(LINK, List.of(made.id())));
    }

    @Test
    public void issuesAreFoundByKeyAndByWords() throws TrackerException {
        CreateResult.Created made = create("CARE", DEFAULT);
        for (String words : List.of(made.key(), "wait too", " Callers ")) {
            assertEquals(words, List.of(made.key()), keys(jira.tracker().find(LINK, words)));
        }
        assertEquals(List.of(), jira.tracker().find(LINK, "nothing of the kind \" ) OR \\"));
        assertEquals(List.of(), jira.as("designer").tracker().find(LINK, "wait"));
    }

    @Test
    public void theWayBackIsWrittenOnceWithAllItHoldsAndTakenOut() throws TrackerException {
        String id = create("CARE", DEFAULT).id();
        for (String status : List.of("201", "200")) {
            jira.jira().data().settings().set(Setting.LINK_CREATED, status);
            jira.tracker().putBacklink(LINK, id, BACKLINK);
        }
        List<RemoteLink> links = jira.only().links();
        assertEquals(1, links.size());
        String json = links.toString();
        for (String part : List.of(BACKLINK.globalId(), BACKLINK.url(), BACKLINK.title(), BACKLINK.iconUrl(), "Journey Maps")) {
            assertTrue(json, json.contains(part));
        }
        jira.tracker().removeBacklink(LINK, id, BACKLINK.globalId());
        jira.tracker().removeBacklink(LINK, id, BACKLINK.globalId());
        assertEquals(List.of(), jira.only().links());
    }

    @Test
    public void aWayBackThatCannotBeWrittenIsTold() throws TrackerException {
        String id = create("CARE", DEFAULT).id();
        assertEquals(Reason.NOT_FOUND, refusal(() -> jira.as("designer").tracker().putBacklink(LINK, id, BACKLINK)));
        assertEquals(Reason.NOT_FOUND,
                refusal(() -> jira.as("designer").tracker().removeBacklink(LINK, id, BACKLINK.globalId())));
        jira.jira().data().settings().set(Setting.LINKING, false);
        assertEquals(Reason.FORBIDDEN, refusal(() -> jira.as("author").tracker().putBacklink(LINK, id, BACKLINK)));
        assertEquals(Reason.FORBIDDEN, refusal(() -> jira.tracker().removeBacklink(LINK, id, BACKLINK.globalId())));
    }

    @Test
    public void theDirectoryListsWhatTheUserMaySee() throws TrackerException {
        RestDirectory directory = jira.directory();
        assertEquals(List.of("BILL", "CARE", "MKT", "WEB"), directory.projects(LINK).stream().map(Choice::id).sorted().toList());
        assertEquals(List.of(), jira.as("designer").directory().projects(LINK));
        assertTrue(directory.types(LINK, "CARE").contains(new Choice("10002", "Task")));
        assertEquals(List.of("Call centre:Agent:true", "Complaints:Care lead:true", "Chat:Agent:false", "Letters::false"),
                directory.components(LINK, "CARE").stream()
                        .map(each -> each.choice().name() + ":" + each.lead() + ":" + each.toLead()).toList());
        assertTrue(directory.rights(LINK, "CARE").containsAll(Set.of("BROWSE_PROJECTS", "CREATE_ISSUES", "LINK_ISSUES")));
        assertEquals(Set.of("BROWSE_PROJECTS", "USER_PICKER"), jira.as("reader").directory().rights(LINK, "CARE"));
        assertEquals(Reason.NOT_FOUND, refusal(() -> jira.as("reader").directory().rights(LINK, "NONE")));
    }

    @Test
    public void fieldsTellWhatIsRequiredAndWhatMayBeChosen() throws TrackerException {
        for (String total : List.of("true", "false")) {
            jira.jira().data().settings().set(Setting.CREATEMETA_TOTAL, total);
            Map<String, Boolean> required = new TreeMap<>();
            jira.directory().fields(LINK, "CARE", "10002").forEach(field -> required.put(field.id(), field.required()));
            assertEquals(Set.of("assignee", "components", "description", "issuetype", "labels", "priority", "project", "summary"),
                    required.keySet());
            assertTrue(required.get("summary"));
            assertEquals("Jira fills it in", false, required.get("priority"));
        }
        assertTrue(jira.directory().fields(LINK, "CARE", "10002").stream().filter(field -> field.id().equals("priority"))
                .anyMatch(field -> field.allowed().contains(new Choice("2", "High"))));
        assertEquals(Reason.NOT_FOUND, refusal(() -> jira.directory().fields(LINK, "NONE", "10002")));
        assertEquals(Reason.NOT_FOUND, refusal(() -> jira.as("designer").directory().types(LINK, "CARE")));
    }

    @Test
    public void peopleAreFoundByTheBeginningOfAName() throws TrackerException {
        assertEquals(List.of(new Choice("care-lead", "Care lead")), jira.directory().people(LINK, "CARE", "care"));
        assertTrue(jira.directory().people(LINK, "CARE", "").size() > 3);
    }

    @Test
    public void rightsAreThoseOfTheMoment() throws TrackerException {
        jira.jira().data().rights().revoke("CARE", "author", Right.CREATE_ISSUES);
        assertTrue(!jira.directory().rights(LINK, "CARE").contains("CREATE_ISSUES"));
    }

    private CreateResult.Created create(String project, Assignment assignment) {
        return create(project, assignment, STAMP);
    }

    private CreateResult.Created create(String project, Assignment assignment, Stamp stamp) {
        return (CreateResult.Created) send(project, assignment, stamp);
    }

    private CreateResult send(String project, Assignment assignment, Stamp stamp) {
        return jira.tracker().create(jira.draft(project, assignment), stamp, late -> { });
    }

    private static Status status(Category category) {
        String key = category == Category.DONE ? "done" : "new";
        return Lists.STATUSES.stream()
                .filter(status -> status.category().key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> keys(List<TrackedIssue> issues) {
        return issues.stream().map(TrackedIssue::key).toList();
    }
}
