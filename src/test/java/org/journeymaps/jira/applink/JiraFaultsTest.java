package org.journeymaps.jira.applink;

import static org.journeymaps.jira.applink.LinkedSite.LINK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.jira.client.RestTracker;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever goes wrong at Jira while an issue is made, read or linked: told for what it is, nothing lost, nothing doubled. */
@RunWith(Parameterized.class)
public class JiraFaultsTest {

    private static final Set<Fault> WITHOUT_END = EnumSet.of(Fault.HANG, Fault.HANG_AFTER, Fault.SLOW);
    private static final Set<Fault> CERTAIN = EnumSet.of(Fault.REFUSED, Fault.S400, Fault.S401, Fault.S403, Fault.S404,
            Fault.S429, Fault.S429_BLOCKED, Fault.READ_ONLY, Fault.TOKEN_EXPIRED, Fault.ANONYMOUS, Fault.CAPTCHA);
    private static final Set<Fault> ACTING = EnumSet.of(Fault.HANG_AFTER, Fault.SLOW, Fault.DROPPED_AFTER, Fault.S500_AFTER,
            Fault.S502_HTML_AFTER, Fault.S503_AFTER, Fault.TRUNCATED);
    /** A link said not to be there, of an issue that is, is removed; an answer without a body has nothing to be cut off. */
    private static final Set<Fault> HARMLESS = EnumSet.of(Fault.S404, Fault.SLOW, Fault.TRUNCATED);
    private static final Map<Fault, Reason> REASONS = Map.of(Fault.S400, Reason.REFUSED, Fault.S401, Reason.CONSENT_NEEDED,
            Fault.S403, Reason.FORBIDDEN, Fault.S404, Reason.NOT_FOUND, Fault.S429, Reason.TOO_MANY,
            Fault.S429_BLOCKED, Reason.TOO_MANY, Fault.LOGIN_REDIRECT, Reason.CONSENT_NEEDED,
            Fault.TOKEN_EXPIRED, Reason.CONSENT_NEEDED, Fault.ANONYMOUS, Reason.CONSENT_NEEDED, Fault.CAPTCHA, Reason.FORBIDDEN);
    private static final Stamp STAMP = new Stamp("k7f3q2k7f3q2k7f3", 98311, "m1", "p1");
    private static final Backlink BACKLINK = new Backlink(Backlink.globalId(98311, "m1", "p1"),
            "https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-m1-p1", "Callers wait",
            "https://wiki.example.test/icon-16.png", "Pain point", false);

    @Rule
    public final LinkedSite site = new LinkedSite();

    private final JiraServer jira = JiraServer.start(JiraServer.Options.inMemory());
    private final BlockingQueue<CreateResult> late = new LinkedBlockingQueue<>();
    private final Instant begin = Instant.now();
    private final Fault fault;
    private RestTracker tracker;

    public JiraFaultsTest(Fault fault) {
        this.fault = fault;
    }

    @Parameters(name = "{0}")
    public static List<Fault> faults() {
        return List.of(Fault.values());
    }

    @Before
    public void consent() {
        tracker = tracker();
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void creating() throws Exception {
        arm(Call.CREATE);
        CreateResult result = create();
        TrackerFailure failure = result instanceof CreateResult.Refused refused
                ? refused.failure() : ((CreateResult.Unknown) result).failure();
        assertEquals(CERTAIN.contains(fault), result instanceof CreateResult.Refused);
        assertEquals(fault == Fault.READ_ONLY ? Reason.READ_ONLY : reason(), failure.reason());
        assertSaid(failure);
        assertEquals(ACTING.contains(fault) ? 1 : 0, jira.data().issues().all().size());
        mend();
        if (fault == Fault.HANG_AFTER) {
            CreateResult.Created learnt = (CreateResult.Created) late.poll(1, TimeUnit.MINUTES);
            assertEquals(jira.data().issues().all().get(0).id(), learnt.id());
        }
        List<String> found = tracker.marked(LINK, "CARE", STAMP.marker(), begin).stream().map(TrackedIssue::id).toList();
        assertEquals(jira.data().issues().all().stream().map(Issue::id).toList(), found);
    }

    @Test
    public void readingStates() throws Exception {
        String id = made();
        arm(Call.STATUS);
        if (fault == Fault.READ_ONLY) {
            assertEquals(Set.of(id), tracker.issues(LINK, List.of(id)).keySet());
        } else if (fault == Fault.S400) {
            assertEquals("asked anew for the issue alone", Set.of(id), tracker.issues(LINK, List.of(id)).keySet());
        } else {
            assertEquals(reason(), failure(() -> tracker.issues(LINK, List.of(id))).reason());
        }
        mend();
        assertEquals(Set.of(id), tracker.issues(LINK, List.of(id)).keySet());
    }

    @Test
    public void writingTheWayBack() throws Exception {
        String id = made();
        arm(fault == Fault.REFUSED ? Call.ANY : Call.LINK);
        TrackerFailure failure = failure(() -> tracker.putBacklink(LINK, id, BACKLINK));
        assertEquals(fault == Fault.READ_ONLY ? Reason.READ_ONLY : reason(), failure.reason());
        assertSaid(failure);
        mend();
        tracker.putBacklink(LINK, id, BACKLINK);
        assertEquals(1, jira.data().issues().find(id).orElseThrow().links().size());
        arm(fault == Fault.REFUSED ? Call.ANY : Call.LINK);
        assertEquals(HARMLESS.contains(fault) ? List.of() : List.of(failure.reason()), removal(id));
        mend();
        tracker.removeBacklink(LINK, id, BACKLINK.globalId());
        assertEquals(0, jira.data().issues().find(id).orElseThrow().links().size());
    }

    private List<Reason> removal(String id) {
        List<Reason> reasons = new ArrayList<>();
        try {
            tracker.removeBacklink(LINK, id, BACKLINK.globalId());
        } catch (TrackerException e) {
            reasons.add(e.failure().reason());
        }
        return reasons;
    }

    private void arm(Call call) {
        site.patience(WITHOUT_END.contains(fault) ? Duration.ofMillis(300) : Duration.ofMinutes(1));
        jira.faults().next(call, fault, 1);
    }

    /** All is well again, for the user too. */
    private void mend() {
        jira.faults().clear();
        site.patience(Duration.ofMinutes(1));
        tracker = tracker();
    }

    private RestTracker tracker() {
        return site.tracker(jira.url(), "author", jira.data().tokens().issue(Token.Kind.ACCESS, "author"));
    }

    private CreateResult create() {
        IssueDraft draft = new IssueDraft(LINK, new Choice("CARE", "Care"), new Choice("10002", "Task"), "Callers wait", "Text",
                new Assignment(Assignment.Rule.PROJECT_DEFAULT, Choice.NONE), Choice.NONE, List.of(), Map.of());
        return tracker.create(draft, STAMP, late::add);
    }

    private String made() {
        String id = ((CreateResult.Created) create()).id();
        // Not by the client, so that it knows nothing of the issue.
        tracker = tracker();
        return id;
    }

    private Reason reason() {
        return REASONS.getOrDefault(fault, Reason.AWAY);
    }

    private void assertSaid(TrackerFailure failure) {
        switch (fault) {
            case S400 -> assertEquals(Map.of("summary", "The summary is not valid."), failure.fields());
            case S429 -> assertEquals(2, failure.seconds());
            case S429_BLOCKED -> assertEquals(Long.MAX_VALUE, failure.seconds());
            case READ_ONLY -> assertTrue(failure.texts().get(0).contains("maintenance"));
            default -> assertEquals(0, failure.seconds());
        }
    }

    private interface Work {
        void run() throws TrackerException;
    }

    private static TrackerFailure failure(Work work) {
        return assertThrows(TrackerException.class, work::run).failure();
    }
}
