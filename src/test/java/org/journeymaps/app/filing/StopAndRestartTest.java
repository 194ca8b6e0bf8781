package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.filing.Points.Stopped;
import org.journeymaps.app.filing.TestTracker.Answer;
import org.journeymaps.app.filing.TestTracker.Issue;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.confluence.filings.FilingTable;
import org.junit.Rule;
import org.junit.Test;

/**
 * A node that stops before or after any call of a port, and is started again on the same stores: a person opens the page, which
 * finishes what it can, checks and settles what is uncertain, and tries again. Never two issues of one attempt, never one that is
 * not linked in the end.
 */
public class StopAndRestartTest {

    private static final Duration THREE_MINUTES = Duration.ofMinutes(3);
    private static final int ROUNDS = 2;

    @Rule
    public final FilingTable table = new FilingTable();

    /** What a person does on a node. */
    @FunctionalInterface
    private interface Work {
        void run(TestSite site, Points points) throws MapRefusedException, TrackerException;
    }

    @Test
    public void whereverTheNodeStopsTheItemEndsWithOneLinkedIssue() throws Exception {
        Map<Answer, Integer> points = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            points.put(answer, everyPoint(answer, TestSite::new));
        }
        System.out.println("stopped and started again at every point, by what the tracker answered: " + points);
        assertTrue(points.toString(), points.get(Answer.MADE) > 40);
    }

    @Test
    public void soItDoesWithAttemptsInADatabase() throws Exception {
        int points = everyPoint(Answer.MADE, () -> {
            table.clear();
            return new TestSite(new TableRows(table));
        });
        System.out.println("stopped and started again at every point, attempts in a database: " + points);
        assertTrue(points > 40);
    }

    @Test
    public void soItDoesIfTheNodeStopsAgainWhileItRecovers() throws Exception {
        int pairs = 0;
        for (Answer answer : List.of(Answer.MADE, Answer.LOST_AFTER)) {
            boolean stopped = true;
            for (int first = 0; stopped; first++) {
                boolean again = true;
                for (int second = 0; again; second++) {
                    TestSite site = site(answer, TestSite::new);
                    stopped = stops(site, first, StopAndRestartTest::press);
                    again = stops(site, second, StopAndRestartTest::recover);
                    ends(site);
                    pairs++;
                }
            }
        }
        System.out.println("stopped and started again at pairs of points: " + pairs);
        assertTrue(String.valueOf(pairs), pairs > 2_000);
    }

    private static int everyPoint(Answer answer, Supplier<TestSite> fresh) throws Exception {
        boolean stopped = true;
        int point = 0;
        for (; stopped; point++) {
            TestSite site = site(answer, fresh);
            stopped = stops(site, point, StopAndRestartTest::press);
            ends(site);
        }
        return point - 1;
    }

    private static TestSite site(Answer answer, Supplier<TestSite> fresh) {
        TestSite site = fresh.get();
        site.tracker().answer(answer);
        return site;
    }

    /** Whether the node stopped at a point of the work; what it held in memory is gone then. */
    private static boolean stops(TestSite site, int point, Work work) throws Exception {
        try {
            work.run(site, Points.stoppingAt(point));
            return false;
        } catch (Stopped e) {
            site.tracker().hangUp();
            site.rows().restart();
            return true;
        }
    }

    private static void press(TestSite site, Points points) throws MapRefusedException {
        site.node("author", points).fileIssue().file(TestSite.request(false));
        site.tracker().deliver();
    }

    /** What the author does who finds the page as the stop has left it. */
    private static void recover(TestSite site, Points points) throws MapRefusedException, TrackerException {
        for (int i = 0; i < ROUNDS; i++) {
            site.pass(THREE_MINUTES);
            Node node = site.node("author", points);
            node.resumeFilings().resume(TestSite.PAGE);
            for (Filing filing : uncertain(site)) {
                Filing checked = node.checkFiling().check(TestSite.PAGE, filing.marker()).filing();
                if (checked.state() != Filing.State.CREATED) {
                    assertTrue("who looks finds none", site.tracker().made(filing.marker()).isEmpty());
                    node.checkFiling().settle(TestSite.PAGE, filing.marker());
                }
            }
            if (site.keys().isEmpty()) {
                node.fileIssue().file(TestSite.request(false));
            }
        }
    }

    private static List<Filing> uncertain(TestSite site) {
        return site.filings().stream()
                .filter(filing -> filing.state(site.clock().instant()) == Filing.State.UNKNOWN).toList();
    }

    private static void ends(TestSite site) throws Exception {
        recover(site, Points.running());
        List<Issue> issues = site.tracker().issues();
        assertEquals(1, issues.size());
        Issue issue = issues.get(0);
        assertEquals(List.of(issue.key()), site.keys());
        assertEquals(2, site.pages().get(TestSite.PAGE).version());
        assertEquals(Set.of(Backlink.globalId(TestSite.PAGE, TestSite.MAP, "p1")), issue.backlinks().keySet());
        List<Filing> others = new ArrayList<>(site.filings());
        Filing filing = others.stream().filter(each -> each.marker().equals(issue.stamp().marker())).findFirst().orElseThrow();
        assertEquals(Filing.State.CREATED, filing.state());
        assertEquals(issue.id(), filing.issueId());
        assertEquals(issue.key(), filing.issueKey());
        assertTrue(!filing.unfinished() && filing.open());
        others.remove(filing);
        others.forEach(other -> assertTrue(other.toString(), !other.open() && other.issueId().isEmpty()));
    }

    /** Attempts in the table. */
    private record TableRows(FilingTable table) implements Rows {

        @Override
        public Filings filings() {
            return table.filings();
        }

        @Override
        public <T> T transaction(Supplier<T> work) {
            return table.transaction(work);
        }

        @Override
        public void restart() {
            table.restart();
        }
    }
}
