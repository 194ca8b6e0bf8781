package org.journeymaps.devhost.jira.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Issues;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.RemoteLink;
import org.journeymaps.devhost.jira.store.Setting;
import org.junit.Before;
import org.junit.Test;

/** The part of JQL that is used, over five issues. */
public class SearchTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** A clock that a test moves. */
    private static final class Hand extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hand clock = new Hand();
    private final JiraData data = JiraData.inMemory(Flavour.DC_10_3, clock);
    private Issue wait;
    private Issue bill;

    @Before
    public void fill() {
        wait = create("CARE", "Callers wait too long", "author", "agent", List.of("journey-map", "journey-abc"));
        create("CARE", "Nobody calls back", "agent", "", List.of());
        clock.now = NOON.plus(Duration.ofHours(2));
        bill = create("BILL", "A \"quoted\" bill", "author", "billing-lead", List.of("journey-map"));
        create("BILL", "Bills are long", "admin", "", List.of("other"));
        create("MKT", "An offer, too late", "author", "agent", List.of());
        data.issues().transition(bill.id(), Lists.status("Done").orElseThrow());
    }

    private Issue create(String project, String summary, String reporter, String assignee, List<String> labels) {
        String component = data.projects().find(project).orElseThrow().components().get(0).id();
        return data.issues().create(new Issues.Draft(project, "10002",
                new Issue.Text(summary, "", "3", labels, List.of(component), Map.of()),
                new Issue.People(reporter, assignee), Map.of()));
    }

    private String find(String jql) throws JqlException {
        return find("author", jql, true);
    }

    private String find(String user, String jql, boolean validate) throws JqlException {
        return Search.run(data, user, jql + (jql.contains("ORDER") ? "" : " ORDER BY key"), validate).issues().stream()
                .map(Issue::key).collect(Collectors.joining(" "));
    }

    private String refused(String jql) {
        return assertThrows(jql, JqlException.class, () -> find(jql)).messages().get(0);
    }

    @Test
    public void findsByIdKeyAndFormerKey() throws JqlException {
        assertEquals("BILL-1 CARE-1", find("id in (" + wait.id() + ", " + bill.id() + ")"));
        assertEquals("CARE-1 CARE-2", find("key in (CARE-1,'CARE-2')"));
        data.issues().move(wait.id(), "WEB");
        assertEquals("WEB-1", find("key = CARE-1"));
        assertEquals("WEB-1", find("issuekey = " + wait.id()));
    }

    @Test
    public void findsByWhatAnIssueHolds() throws JqlException {
        assertEquals("BILL-1 CARE-1", find("labels = journey-map"));
        assertEquals("BILL-1 BILL-2 CARE-1", find("labels in (\"journey-abc\", other, 'journey-map')"));
        assertEquals("BILL-1 BILL-2", find("project = BILL"));
        assertEquals("BILL-1 BILL-2 MKT-1", find("project in (\"Billing\", mkt)"));
        assertEquals("BILL-1 CARE-1 MKT-1", find("reporter = currentUser()"));
        assertEquals("BILL-1", find("statusCategory = Done"));
        assertEquals("BILL-2 CARE-1 CARE-2 MKT-1", find("statusCategory in (new, indeterminate)"));
        assertEquals("BILL-2 CARE-1 CARE-2 MKT-1", find("resolution = Unresolved"));
        assertEquals("CARE-1 CARE-2", find("component = \"Call centre\""));
        assertEquals("BILL-1 BILL-2 CARE-1 CARE-2 MKT-1", find("issuetype = Task"));
    }

    @Test
    public void findsWords() throws JqlException {
        assertEquals("BILL-2 CARE-1", find("text ~ \"LONG\""));
        assertEquals("CARE-1 CARE-2", find("summary ~ 'call*'"));
        assertEquals("", find("summary ~ call"));
        assertEquals("BILL-1", find("summary ~ \"\\\"quoted\\\" bill\""));
    }

    @Test
    public void findsByTime() throws JqlException {
        assertEquals("BILL-1 BILL-2 MKT-1", find("created >= -30m"));
        assertEquals("BILL-1 BILL-2 CARE-1 CARE-2 MKT-1", find("created >= -1d"));
        assertEquals("CARE-1 CARE-2", find("created < \"2026/11/20 13:00\""));
        assertEquals("", find("created > 2026-11-21"));
    }

    @Test
    public void joinsClausesAsTheyBind() throws JqlException {
        assertEquals("BILL-1 BILL-2 MKT-1", find("project = CARE AND labels = other OR project = BILL OR project=MKT"));
        assertEquals("CARE-1", find("project=CARE and (labels=other or labels=journey-abc)"));
        assertEquals("BILL-2", find("NOT labels = journey-map AND project = BILL"));
        assertEquals("BILL-2 CARE-1 CARE-2", find("!(project = MKT || statusCategory = done)"));
    }

    @Test
    public void whatIsNotSoLeavesOutWhatIsEmpty() throws JqlException {
        assertEquals("BILL-2", find("labels != journey-map"));
        assertEquals("BILL-2", find("labels not in (journey-map)"));
        assertEquals("BILL-2", find("NOT (labels = journey-map)"));
        assertEquals("BILL-1", find("assignee != agent"));
        assertEquals("BILL-2 CARE-2", find("assignee is EMPTY"));
        assertEquals("BILL-2 CARE-2", find("assignee = EMPTY"));
        assertEquals("BILL-1 BILL-2 CARE-2", find("assignee in (EMPTY, billing-lead)"));
        assertEquals("BILL-1 CARE-1 MKT-1", find("assignee is not null"));
    }

    @Test
    public void ordersWhatItFinds() throws JqlException {
        assertEquals("MKT-1 CARE-2 CARE-1 BILL-2 BILL-1", find("ORDER BY key DESC"));
        assertEquals("CARE-2 CARE-1 MKT-1 BILL-2 BILL-1", find("ORDER BY created ASC"));
        data.issues().change(wait.id(), issue -> issue);
        clock.now = clock.now.plusSeconds(1);
        data.issues().change(wait.id(), issue -> issue);
        assertTrue(find("ORDER BY updated DESC, key").startsWith("CARE-1 BILL-1 "));
    }

    @Test
    public void findsByRemoteLink() throws JqlException {
        data.issues().change(wait.id(), issue -> issue.with(new RemoteLink(1, "journeymaps=1&map=m", new JsonObject())));
        assertEquals("CARE-1", find("issue in (issuesWithRemoteLinksByGlobalId('x', \"journeymaps=1&map=m\"))"));
        assertEquals("CARE-1", find("issue in issuesWithRemoteLinksByGlobalId('journeymaps=1&map=m')"));
        data.settings().set(Setting.GLOBAL_IDS_CAP, 1);
        assertTrue(refused("issue in issuesWithRemoteLinksByGlobalId('x', 'y')").contains("2 arguments"));
    }

    @Test
    public void anUnknownKeyFailsAValidatedQueryAlone() throws JqlException {
        assertEquals("An issue with key 'CARE-99' does not exist for the field 'key'.", refused("key in (CARE-1, CARE-99)"));
        assertEquals("CARE-1", find("author", "key in (CARE-1, CARE-99)", false));
        assertEquals("A value with ID '99' does not exist for the field 'id'.", refused("id in (99)"));
        data.settings().set(Setting.UNKNOWN_ID_FAILS, false);
        assertEquals("CARE-1", find("id in (99, " + wait.id() + ")"));
    }

    @Test
    public void whatIsHiddenIsMissing() throws JqlException {
        assertEquals("", find("designer", "ORDER BY key", true));
        assertThrows(JqlException.class, () -> find("designer", "key = CARE-1", true));
        assertThrows(JqlException.class, () -> find("designer", "project = CARE", true));
        assertEquals("", find("designer", "id = " + wait.id(), false));
    }

    @Test
    public void refusesWhatItCannotRead() {
        assertEquals("Field 'nonsense' does not exist or you do not have permission to view it.", refused("nonsense = 1"));
        for (String jql : new String[] {"project =", "= CARE", "project CARE", "(project = CARE", "project = CARE labels = x",
            "labels = \"open", "labels = \"\\q\"", "project = CARE AND", "labels in other", "project in (CARE",
            "created >= soon", "project > CARE", "labels ~ x", "labels is x", "project = NO", "ORDER BY colour",
            "reporter = now()", "(".repeat(200) + "project = CARE"}) {
            refused(jql);
        }
    }

    @Test
    public void theIndexMayLagBehind() throws JqlException {
        data.index().pause();
        create("WEB", "New", "author", "", List.of());
        data.issues().delete(bill.id());
        assertEquals("", find("project = WEB"));
        assertEquals("BILL-1 BILL-2", find("author", "project = BILL", false));
        data.index().resume();
        assertEquals("WEB-1", find("project = WEB"));
        assertEquals("BILL-2", find("project = BILL"));
        data.settings().set(Setting.INDEX_DELAY, 1000);
        create("WEB", "Newer", "author", "", List.of());
        assertEquals("WEB-1", find("project = WEB"));
        clock.now = clock.now.plusMillis(1000);
        assertEquals("WEB-1 WEB-2", find("project = WEB"));
    }
}
