package org.journeymaps.confluence.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.journeymaps.app.department.DepartmentRefusedException;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.department.Departments.DamagedRow;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SettingsDepartmentsTest {

    private static final String INDEX = "org.journeymaps.departments";
    private static final String CARE_ROW = "org.journeymaps.department.care";

    private final Map<String, Object> rows = new TreeMap<>();
    private final List<String> steps = new ArrayList<>();
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final SettingsDepartments departments =
            new SettingsDepartments(() -> settings(rows), new ListLock(locks, template(steps)));

    @Property
    public void whatIsStoredIsReadAgain(@From(AnyDepartment.class) ListedDepartment department) {
        departments.put(department);
        assertEquals(Optional.of(department), departments.find(department.key()));
        assertEquals(List.of(), departments.damaged());
        rows.values().forEach(row -> assertTrue(row.toString(), row.toString().chars().allMatch(c -> c >= ' ' && c < 0x7f)));
        departments.remove(department.key());
        assertEquals(List.of(), departments.all());
        assertEquals("{\"v\":1,\"keys\":[]}", rows.get(INDEX));
    }

    @Test
    public void theTextsNameTheirVersion() {
        departments.put(care("Care"));
        assertEquals("{\"v\":1,\"keys\":[\"care\"]}", rows.get(INDEX));
        assertEquals("{\"v\":1,\"name\":\"Care\",\"colour\":1,\"retired\":false,\"verified\":true,\"link\":\"l1\","
                + "\"project\":{\"id\":\"CARE\",\"name\":\"Customer Care\"},\"type\":{\"id\":\"10002\",\"name\":\"Bug\"},"
                + "\"rule\":\"component-lead\",\"who\":{\"id\":\"10200\",\"name\":\"Billing\"},\"labels\":[\"voice\"],"
                + "\"priorities\":{\"5\":{\"id\":\"2\",\"name\":\"High\"}},"
                + "\"defaults\":{\"customfield_1\":\"{\\\"id\\\":\\\"1\\\"}\"}}", rows.get(CARE_ROW));
    }

    @Test
    public void aSiteWithoutDepartmentsHasNone() {
        assertEquals(List.of(), departments.all());
        assertEquals(List.of(), departments.damaged());
    }

    @Test
    public void departmentsAreListedByName() {
        departments.put(named("a", "web"));
        departments.put(named("b", "Billing"));
        departments.put(named("c", "Care"));
        assertEquals(List.of("Billing", "Care", "web"), departments.all().stream().map(ListedDepartment::name).toList());
    }

    @Test
    public void damagedRowsAreToldAndNeitherHideOthersNorGetLost() {
        departments.put(care("Care"));
        departments.put(named("web", "Web"));
        String whole = rows.get(CARE_ROW).toString();
        for (String broken : List.of("{", "", "null", "[]", "{\"v\":1}", whole.replace("\"v\":1", "\"v\":2"),
                whole.replace("component-lead", "chief"), whole.replace("\"5\":", "\"five\":"),
                whole.replace("[\"voice\"]", "7"), whole.replace("{\"id\":\"CARE\"", "{\"ID\":\"CARE\""))) {
            rows.put(CARE_ROW, broken);
            assertEquals(broken, List.of(new DamagedRow("care", broken)), departments.damaged());
            assertEquals(List.of("Web"), departments.all().stream().map(ListedDepartment::name).toList());
            departments.put(named("web", "Web"));
            assertEquals(broken, rows.get(CARE_ROW));
        }
        rows.remove(CARE_ROW);
        assertEquals(List.of(new DamagedRow("care", "")), departments.damaged());
    }

    @Test
    public void ofADamagedRowThatIsReplacedOrRemovedACopyIsKept() {
        departments.put(care("Care"));
        rows.put(CARE_ROW, "{old");
        departments.put(care("Care"));
        assertEquals(List.of(), departments.damaged());
        assertEquals("{old", rows.get(CARE_ROW + ".damaged"));
        rows.put(CARE_ROW, "{older");
        departments.remove("care");
        assertFalse(rows.containsKey(CARE_ROW));
        assertEquals("{older", rows.get(CARE_ROW + ".damaged"));
    }

    @Test
    public void ofADamagedIndexEveryDepartmentThatStillStandsInItCounts() {
        departments.put(care("Care"));
        departments.put(named("web", "Web"));
        for (String broken : List.of("{\"v\":1,\"keys\":[\"care\",\"we", "{\"v\":2,\"list\":[\"care\"]}", "care, gone")) {
            rows.put(INDEX, broken);
            assertEquals(List.of(new DamagedRow("", broken)), departments.damaged());
            assertEquals(List.of("Care"), departments.all().stream().map(ListedDepartment::name).toList());
        }
        departments.put(named("mkt", "Marketing"));
        assertEquals(List.of("Care", "Marketing"), departments.all().stream().map(ListedDepartment::name).toList());
        assertEquals("care, gone", rows.get(INDEX + ".damaged"));
    }

    @Test
    public void aRowThatMayNotFitIsAFaultOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> departments.put(care("x".repeat(32_000))));
        assertEquals(Map.of(), rows);
    }

    @Test
    public void theLockIsTakenBeforeTheTransactionAndGivenBackAfterIt() throws Exception {
        lockable(true);
        assertEquals("done", departments.holding(() -> {
            steps.add("work");
            return "done";
        }));
        assertEquals(List.of("lock", "begin", "work", "commit", "unlock"), steps);
    }

    @Test
    public void whatIsRefusedIsRolledBackAndTheLockGivenBack() throws Exception {
        lockable(true);
        assertEquals(Reason.DEPARTMENT_USED, assertThrows(DepartmentRefusedException.class, () -> departments.holding(() -> {
            throw new DepartmentRefusedException(Reason.DEPARTMENT_USED);
        })).reason());
        assertEquals(List.of("lock", "begin", "rollback", "unlock"), steps);
    }

    @Test
    public void aLockThatSomebodyElseHoldsIsRefusedAsBusy() throws Exception {
        lockable(false);
        assertEquals(Reason.LIST_BUSY, assertThrows(DepartmentRefusedException.class,
                () -> departments.holding(() -> "never")).reason());
        assertEquals(List.of("lock"), steps);
    }

    private void lockable(boolean free) throws InterruptedException {
        when(locks.getLockForName(INDEX)).thenReturn(lock);
        when(lock.tryLock(10, TimeUnit.SECONDS)).thenAnswer(call -> {
            steps.add("lock");
            return free;
        });
        doAnswer(call -> steps.add("unlock")).when(lock).unlock();
    }

    private static TransactionTemplate template(List<String> steps) {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> work) {
                steps.add("begin");
                try {
                    T result = work.doInTransaction();
                    steps.add("commit");
                    return result;
                } catch (RuntimeException e) {
                    steps.add("rollback");
                    throw e;
                }
            }
        };
    }

    private static PluginSettings settings(Map<String, Object> rows) {
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(anyString())).thenAnswer(call -> rows.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> rows.put(call.getArgument(0), call.getArgument(1)));
        when(settings.remove(anyString())).thenAnswer(call -> rows.remove(call.<String>getArgument(0)));
        return settings;
    }

    private static ListedDepartment care(String name) {
        return named("care", name);
    }

    private static ListedDepartment named(String key, String name) {
        Route route = new Route("l1", new Choice("CARE", "Customer Care"), new Choice("10002", "Bug"),
                new Assignment(Assignment.Rule.COMPONENT_LEAD, new Choice("10200", "Billing")), List.of("voice"),
                Map.of(5, new Choice("2", "High")), Map.of("customfield_1", "{\"id\":\"1\"}"));
        return new ListedDepartment(key, name, 1, route, false, true);
    }
}
