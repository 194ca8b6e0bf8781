package org.journeymaps.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Who may know whom: model, core, app, adapters, in this order, and nobody the other way round. */
public class RoomsTest {

    private static final JavaClasses MAIN = House.main();
    private static final JavaClasses TESTS = House.tests();

    @Test
    public void everyClassLivesInARoomThatTheRulesKnow() {
        List<String> rooms = new ArrayList<>(List.of(House.APP, House.CONFLUENCE, House.JIRA));
        House.CORE_SEES.keySet().forEach(name -> rooms.add(House.CORE + "." + name));
        classes().should().resideInAnyPackage(House.rooms(rooms.toArray(String[]::new))).check(MAIN);
    }

    @Test
    public void theRoomsSaidToBeEmptyAreEmpty() {
        Set<String> inhabited = House.EMPTY.stream()
                .filter(room -> Stream.of(MAIN, TESTS).flatMap(JavaClasses::stream)
                        .anyMatch(c -> c.getPackageName().startsWith(room)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), inhabited);
    }

    @Test
    public void coreKnowsTheJdkAloneAndItsRoomsLookOneWay() {
        House.CORE_SEES.forEach((name, sees) -> {
            String room = House.CORE + "." + name;
            Stream<String> ours = Stream.concat(Stream.of(name), sees.stream()).map(seen -> House.CORE + "." + seen + "..");
            Stream<String> libraries = Stream.of("java..", "org.jspecify.annotations");
            Stream<String> json = name.equals("json") ? Stream.of("com.google.gson..") : Stream.empty();
            classes().that().resideInAPackage(room + "..")
                    .should().onlyDependOnClassesThat().resideInAnyPackage(
                            Stream.of(ours, libraries, json).flatMap(s -> s).toArray(String[]::new))
                    .allowEmptyShould(House.EMPTY.contains(room))
                    .check(MAIN);
        });
    }

    @Test
    public void screenAndPaperKnowNothingOfEachOther() {
        slices().matching(House.CORE + ".render.(*)..").as("forms of a map")
                .should().notDependOnEachOther()
                .ignoreDependency(alwaysTrue(),
                        resideInAnyPackage(House.CORE + ".render.words", House.CORE + ".render.markup"))
                .check(MAIN);
    }

    @Test
    public void drawingAMapNeverTouchesTheNetwork() {
        noClasses().that().resideInAnyPackage(House.CORE + "..", House.APP + "..", House.CONFLUENCE + ".macro..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "java.net..", "javax.net..", "java.nio.channels..", "com.atlassian.sal.api.net..",
                        "com.atlassian.applinks..")
                .check(MAIN);
    }

    @Test
    public void theUseCasesKnowCoreAndTheJdkAlone() {
        classes().that().resideInAPackage(House.APP + "..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        House.APP + "..", House.CORE + "..", "java..", "org.jspecify.annotations")
                .check(MAIN);
    }

    @Test
    public void confluenceAndJiraNeverMeet() {
        noClasses().that().resideInAPackage(House.CONFLUENCE + "..")
                .should().dependOnClassesThat().resideInAPackage(House.JIRA + "..")
                .check(MAIN);
        noClasses().that().resideInAPackage(House.JIRA + "..")
                .should().dependOnClassesThat().resideInAPackage(House.CONFLUENCE + "..")
                .allowEmptyShould(House.EMPTY.contains(House.JIRA))
                .check(MAIN);
    }

    @Test
    public void theRoomsOfAnAdapterMeetThroughAppAlone() {
        for (String adapter : List.of(House.CONFLUENCE, House.JIRA)) {
            slices().matching(adapter + ".(*)..").as("rooms of " + adapter)
                    .should().notDependOnEachOther()
                    .ignoreDependency(resideInAnyPackage(House.WIRING), resideInAnyPackage(adapter + ".."))
                    .allowEmptyShould(House.EMPTY.contains(adapter))
                    .check(MAIN);
        }
    }

    @Test
    public void nobodyKnowsTheWiring() {
        noClasses().that(not(resideInAnyPackage(House.WIRING)))
                .should().dependOnClassesThat().resideInAPackage(House.WIRING + "..").check(MAIN);
    }

    @Test
    public void theHostIsCalledByAdaptersAlone() {
        noClasses().that().resideOutsideOfPackages(House.CONFLUENCE + "..", House.JIRA + ".applink..", House.JIRA + ".sync..")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian..", "jakarta..", "org.springframework..")
                .check(MAIN);
    }

    @Test
    public void onlyTheWayToJiraKnowsApplicationLinks() {
        noClasses().that().resideOutsideOfPackage(House.JIRA + ".applink..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "com.atlassian.applinks..", "com.atlassian.sal.api.net..", "org.osgi..", "java.net.http..")
                .check(MAIN);
    }

    @Test
    public void theCallsOfJiraKnowNoPlatform() {
        classes().that().resideInAPackage(House.JIRA + ".client..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        House.JIRA + ".client..", House.JIRA, House.APP + "..", House.CORE + ".routing..", "com.google.gson..",
                        "java..", "org.jspecify.annotations")
                .check(MAIN);
    }

    @Test
    public void packagesFormNoCycle() {
        slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    public void theEmbeddedHostNeverKnowsOurClasses() {
        noClasses().that().resideInAnyPackage(House.rooms(House.DEVHOST, "com.atlassian"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        House.rooms(House.CORE, House.APP, House.CONFLUENCE, House.JIRA))
                .check(TESTS);
    }

    @Test
    public void ourClassesNeverKnowTheEmbeddedHost() {
        Set<JavaClass> guests = MAIN.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(House.DEVHOST)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), guests);
    }

    @Test
    public void theBenchmarksKnowTheMapAndTheWordsItIsDrawnWith() {
        classes().that().resideInAPackage(House.BENCH + "..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        House.BENCH + "..", House.CORE + "..", House.CONFLUENCE + ".words..", "com.atlassian.sal.api.message..",
                        "com.google.gson..", "com.microsoft.playwright..", "org.openjdk.jmh..", "java..", "javax.xml..",
                        "org.w3c.dom..", "org.xml.sax..", "com.sun.net.httpserver..", "org.jspecify.annotations")
                .check(House.benchmarks());
    }

    @Test
    public void nobodyKnowsTheBenchmarks() {
        noClasses().that().resideOutsideOfPackage(House.BENCH + "..")
                .should().dependOnClassesThat().resideInAPackage(House.BENCH + "..").check(MAIN);
    }
}
