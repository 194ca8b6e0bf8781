package org.journeymaps.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeymaps.bench.Main;
import org.journeymaps.core.model.JourneyMap;

/** The rooms of the house, by the names that every rule uses, and the classes that live in them. */
final class House {

    static final String ROOT = "org.journeymaps";
    static final String CORE = ROOT + ".core";
    static final String APP = ROOT + ".app";
    static final String CONFLUENCE = ROOT + ".confluence";
    static final String JIRA = ROOT + ".jira";
    static final String DEVHOST = ROOT + ".devhost";
    static final String BENCH = ROOT + ".bench";

    /** The rooms of core, each with the rooms it may see. */
    static final Map<String, List<String>> CORE_SEES = new TreeMap<>(Map.of(
            "model", List.of(),
            "json", List.of("model"),
            "check", List.of("model"),
            "insight", List.of("model"),
            "merge", List.of("model"),
            "routing", List.of("model"),
            "layout", List.of("model", "insight"),
            "render", List.of("model", "insight", "layout"),
            "exchange", List.of("model", "json", "check")));

    /** Rooms that nobody lives in yet; a rule on any other room fails when it matches no class. */
    static final Set<String> EMPTY = Set.of(CORE + ".merge", CORE + ".exchange");

    /** The composition root, which alone may know all of the confluence adapter. */
    static final String WIRING = CONFLUENCE + ".wiring";

    private House() {}

    /** Main classes. */
    static JavaClasses main() {
        return under(JourneyMap.class);
    }

    /** Test classes and those of the embedded host, without what they call: to read that too takes half a minute. */
    static JavaClasses tests() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        try {
            return under(House.class);
        } finally {
            ArchConfiguration.get().reset();
        }
    }

    /** Main classes and the benchmarks, which use what stands in main too. */
    static JavaClasses mainAndBenchmarks() {
        return under(JourneyMap.class, Main.class);
    }

    /** The benchmarks, without what is generated for them. */
    static JavaClasses benchmarks() {
        return under(Main.class).that(describe("written by hand", c -> !c.getPackageName().endsWith(".jmh_generated")));
    }

    /** Packages of rooms that one rule looks at, each with all below it. */
    static String[] rooms(String... names) {
        return Stream.of(names).map(name -> name + "..").toArray(String[]::new);
    }

    private static JavaClasses under(Class<?>... inhabitants) {
        return new ClassFileImporter().importPaths(Stream.of(inhabitants).map(House::home).toList());
    }

    private static Path home(Class<?> inhabitant) {
        try {
            return Path.of(inhabitant.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
