package org.journeymaps.app.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.SetClock;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.TestPages.Page;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/** What outlives a node: pages, attempts, the tracker, the administrator's list, and the time. The page holds one map. */
final class TestSite {

    static final long PAGE = 98_311;
    static final String MAP = "jumping-jamie";
    static final String LINK = "144880e9-a353-3b5e-80d4-4b5f5e2ee0c3";
    static final ItemReference ITEM = new ItemReference(PAGE, MAP, "p1");

    private static final Assignment TO_PROJECT = new Assignment(Assignment.Rule.PROJECT_DEFAULT, Choice.NONE);

    private final Rows rows;
    private final TestPages pages;
    private final TestTracker tracker;
    private final Map<String, ListedDepartment> departments = new HashMap<>();
    private final Map<String, Set<String>> rights = new HashMap<>();
    private Runnable duringRights = () -> { };
    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00.123456Z"));

    TestSite() {
        this(new MemoryRows());
    }

    TestSite(Rows rows) {
        this.rows = rows;
        this.pages = new TestPages(rows);
        this.tracker = new TestTracker(pages::held);
        pages.put(new Page(PAGE, "Mobile plan", List.of(sketch()), 1, false, Set.of("reader"), Set.of("stranger")));
        list("web-team", false);
        list("old-team", true);
    }

    /** A node on which somebody works. */
    Node node(String user) {
        return node(user, Points.running());
    }

    Node node(String user, Points points) {
        return new Node(this, user, points);
    }

    TestPages pages() {
        return pages;
    }

    TestTracker tracker() {
        return tracker;
    }

    Rows rows() {
        return rows;
    }

    PageGuard guard() {
        return pages;
    }

    Departments departments() {
        return new Departments() {
            @Override
            public List<ListedDepartment> all() {
                return List.copyOf(departments.values());
            }

            @Override
            public List<DamagedRow> damaged() {
                return List.of();
            }

            @Override
            public <T> T holding(Work<T> work) {
                throw new AssertionError("filing changes no department");
            }

            @Override
            public void put(ListedDepartment department) {
                throw new AssertionError("filing changes no department");
            }

            @Override
            public void remove(String key) {
                throw new AssertionError("filing removes no department");
            }
        };
    }

    private void list(String key, boolean retired) {
        departments.put(key, new ListedDepartment(key, key, 0, new Route(
                LINK, new Choice("WEB", "Web"), new Choice("10002", "Bug"), TO_PROJECT, List.of("web"), Map.of(), Map.of()),
                retired, true));
    }

    /** What somebody may do in the project. */
    Set<String> rights(String user) {
        Runnable work = duringRights;
        duringRights = () -> { };
        work.run();
        return rights.getOrDefault(user, Set.of("BROWSE_PROJECTS", "CREATE_ISSUES"));
    }

    /** What happens once, while the tracker is asked for somebody's rights. */
    void duringRights(Runnable work) {
        duringRights = work;
    }

    void grant(String user, String... keys) {
        rights.put(user, Set.of(keys));
    }

    Clock clock() {
        return clock;
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** All attempts of the page. */
    List<Filing> filings() {
        return rows.transaction(() -> rows.filings().ofPage(PAGE));
    }

    /** The only attempt of the page. */
    Filing filing() {
        List<Filing> all = filings();
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.get(0);
    }

    /** The issues that an item names in a map of a page. */
    List<IssueLink> named(long page, int position, String item) {
        return map(pages.get(page).bodies().get(position - 1)).item(item).orElseThrow().issues();
    }

    /** The keys of the issues that the item names. */
    List<String> keys() {
        return named(PAGE, 1, ITEM.item()).stream().map(IssueLink::key).toList();
    }

    /** What somebody asks for who presses "Create Jira issue" at the item. */
    static FileIssue.Request request(boolean another) {
        return request(PAGE, ITEM.item(), "web-team", another);
    }

    static FileIssue.Request request(long page, String item, String department, boolean another) {
        return new FileIssue.Request(page, new MacroReference("", MAP, "", 0), item, department, "Compare plans",
                Choice.NONE, TO_PROJECT, Choice.NONE, another);
    }

    static JourneyMap map(String body) {
        try {
            return new JourneyReader(Limits.DEFAULT).read(body);
        } catch (JourneyFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(JourneyMap map) {
        return new JourneyWriter().write(map);
    }

    /** A pain point, a solution for it, and little else. */
    private static String sketch() {
        return text(new MapSketch().department("web-team", "Web Team").stage("Look", 1)
                .lane(LaneType.PAIN, Span.STEP, new PainPoint("p1", List.of("s1"), "Plans cannot be set side by side", 4, 3,
                3, "web-team", List.of(), List.of(), Extras.NONE))
                .lane(LaneType.SOLUTION, Span.STEP, new Improvement(
                        "o1", List.of("s1"), "Compare plans", List.of("p1"), "", List.of(), Extras.NONE))
                .map().withId(MAP));
    }
}
