package org.journeymaps.faults;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Whatever goes wrong at Jira while somebody files an issue, reads its state or links it: nothing is lost, nothing doubled, the
 * person is told, and the page is shown as ever. Each fault has a Jira of its own; several are gone through at the same time,
 * since for a Jira that hangs the app waits up to its deadlines of 30, 8 and 15 seconds.
 */
@RunWith(Parameterized.class)
public class FilingFaultsIT {

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final int AT_ONCE = 8;
    private static final List<Call> CALLS = List.of(Call.CREATE, Call.STATUS, Call.LINK);
    private static final Map<Case, CompletableFuture<List<String>>> AMISS = new LinkedHashMap<>();
    private static ExecutorService threads;
    private static FaultSite site;
    private static int passed;

    private final Case tried;

    public FilingFaultsIT(Case tried) {
        this.tried = tried;
    }

    private record Case(Call call, Fault fault) {

        @Override
        public String toString() {
            return call + " " + fault;
        }
    }

    @Parameters(name = "{0}")
    public static List<Case> cases() {
        return faults().stream().flatMap(fault -> CALLS.stream().map(call -> new Case(call, fault))).toList();
    }

    /** Those that take time come first. */
    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(Arrays.asList(Fault.values()));
        faults.sort(Comparator.comparing(fault -> !FaultRun.WITHOUT_END.contains(fault)));
        return faults;
    }

    @BeforeClass
    public static void begin() {
        site = FaultSite.start(HOME.getRoot().toPath(), faults().stream().map(FaultRun::name).toList());
        threads = Executors.newFixedThreadPool(AT_ONCE);
        cases().forEach(each -> AMISS.put(each, new CompletableFuture<>()));
        faults().forEach(fault -> threads.execute(() -> goThrough(fault)));
    }

    private static void goThrough(Fault fault) {
        try {
            FaultRun run = new FaultRun(site, fault);
            settle(new Case(Call.CREATE, fault), run::creating);
            settle(new Case(Call.STATUS, fault), run::reading);
            settle(new Case(Call.LINK, fault), run::linking);
        } catch (RuntimeException e) {
            CALLS.forEach(call -> AMISS.get(new Case(call, fault)).completeExceptionally(e));
        }
    }

    private static void settle(Case each, Supplier<List<String>> work) {
        try {
            AMISS.get(each).complete(work.get());
        } catch (RuntimeException | AssertionError e) {
            AMISS.get(each).completeExceptionally(e);
        }
    }

    @AfterClass
    public static void end() {
        System.out.println("faults: " + passed + " cases over " + AMISS.size() / CALLS.size() + " faults");
        threads.shutdownNow();
        site.close();
    }

    @Test
    public void nothingIsLostNothingDoubledAndThePersonIsTold() throws Exception {
        assertEquals(List.of(), AMISS.get(tried).get(5, TimeUnit.MINUTES));
        passed++;
    }
}
