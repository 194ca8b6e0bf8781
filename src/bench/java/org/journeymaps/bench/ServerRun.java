package org.journeymaps.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the server, each in a virtual machine of its own, warmed up. */
final class ServerRun {

    private static final double MEDIAN = 50;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Path log;

    /** JMH's own report of the runs goes into files of the folder. */
    ServerRun(Path folder) {
        this.log = folder;
    }

    /**
     * One measurement.
     *
     * @param milliseconds median time
     * @param bytes what was allocated meanwhile
     */
    record Cost(double milliseconds, double bytes) {}

    /** The parts of the work, by name. */
    Map<String, Cost> parts() {
        Map<String, Cost> parts = new LinkedHashMap<>();
        for (RunResult result : run(ServerBenchmark.class, 5, 5)) {
            parts.put(result.getPrimaryResult().getLabel(), cost(result));
        }
        return parts;
    }

    /** The whole work by the cards of the map. */
    Map<Integer, Cost> growth() {
        Map<Integer, Cost> growth = new LinkedHashMap<>();
        for (RunResult result : run(GrowthBenchmark.class, 3, 3)) {
            growth.put(Integer.valueOf(result.getParams().getParam("cards")), cost(result));
        }
        return growth;
    }

    private Iterable<RunResult> run(Class<?> benchmarks, int warmups, int measurements) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\.")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(warmups).warmupTime(TimeValue.seconds(1))
                .measurementIterations(measurements).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(log.resolve(benchmarks.getSimpleName() + ".txt").toString());
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cost cost(RunResult result) {
        return new Cost(
                result.getPrimaryResult().getStatistics().getPercentile(MEDIAN),
                result.getSecondaryResults().get(ALLOCATED).getScore());
    }
}
