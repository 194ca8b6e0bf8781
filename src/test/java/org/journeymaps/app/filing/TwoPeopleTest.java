package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.TestTracker.Answer;
import org.journeymaps.app.filing.TestTracker.Issue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.core.model.IssueLink;
import org.junit.runner.RunWith;

/** Two people who do whatever the page offers for the same item, their steps mixed in any order, with any answers of Jira. */
@RunWith(JUnitQuickcheck.class)
public class TwoPeopleTest {

    private static final int ACTIONS = 4;

    private final TestSite site = new TestSite();

    @Property(trials = 300)
    public void neverTwoIssuesUnlessAnotherWasAskedFor(long seed) throws Exception {
        bothDo(new Random(seed), false);
        assertTrue(site.tracker().issues().size() <= 1);
        assertEquals(site.tracker().issues().stream().map(Issue::key).toList(), site.keys());
    }

    @Property(trials = 300)
    public void everyIssueIsOfOneAttemptAndLinked(long seed) throws Exception {
        bothDo(new Random(seed), true);
        List<Issue> issues = site.tracker().issues();
        assertEquals(issues.size(), issues.stream().map(issue -> issue.stamp().marker()).distinct().count());
        assertEquals(issues.stream().map(Issue::id).sorted().toList(),
                site.named(TestSite.PAGE, 1, "p1").stream().map(IssueLink::id).sorted().toList());
        List<Filing> created = site.filings().stream().filter(filing -> filing.state() == State.CREATED).toList();
        assertEquals(issues.size(), created.size());
        assertTrue(created.stream().noneMatch(Filing::unfinished));
        assertTrue(issues.stream().allMatch(issue -> issue.backlinks().size() == 1));
    }

    private void bothDo(Random random, boolean another) throws Exception {
        for (int i = 0; i < ACTIONS; i++) {
            site.tracker().answer(Answer.values()[random.nextInt(Answer.values().length)]);
        }
        Turns turns = new Turns(random);
        turns.run(Stream.of("author", "admin").map(user -> person(user, random.nextLong(), another, turns)).toList());
        site.tracker().deliver();
        site.pass(Duration.ofMinutes(3));
        Node node = site.node("admin");
        checkOrSettle(node);
        node.resumeFilings().resume(TestSite.PAGE);
    }

    private Runnable person(String user, long seed, boolean another, Turns turns) {
        Random random = new Random(seed);
        Node node = site.node(user, Points.pausing(() -> {
            if (!site.pages().held()) {
                turns.pause();
            }
        }));
        return () -> {
            for (int i = 0; i < ACTIONS; i++) {
                act(node, random, another);
            }
        };
    }

    private void act(Node node, Random random, boolean another) {
        try {
            switch (random.nextInt(5)) {
                case 0, 1 -> node.fileIssue().file(TestSite.request(another && random.nextBoolean()));
                case 2 -> node.resumeFilings().resume(TestSite.PAGE);
                case 3 -> checkOrSettle(node);
                default -> site.tracker().deliver();
            }
        } catch (MapRefusedException | TrackerException expected) {
            // Somebody else was there first.
        }
    }

    /** Nobody says that there is no issue who can see one. */
    private void checkOrSettle(Node node) throws MapRefusedException, TrackerException {
        for (Filing filing : site.filings()) {
            if (filing.state(site.clock().instant()) == State.UNKNOWN) {
                Filing checked = node.checkFiling().check(TestSite.PAGE, filing.marker()).filing();
                if (checked.state() == State.UNKNOWN && site.tracker().made(filing.marker()).isEmpty()) {
                    node.checkFiling().settle(TestSite.PAGE, filing.marker());
                }
            }
        }
    }
}
