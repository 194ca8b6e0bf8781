package org.journeymaps.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the packaged jar holds, and what it asks of the host. */
public class JarIT {

    private static final Path FILE = Path.of(System.getProperty("journeymaps.jar"));

    private JarFile jar;

    @Before
    public void open() throws IOException {
        jar = new JarFile(FILE.toFile());
    }

    @After
    public void close() throws IOException {
        jar.close();
    }

    @Test
    public void isSmall() throws IOException {
        assertTrue(Files.size(FILE) + " bytes", Files.size(FILE) <= 2_500_000);
    }

    @Test
    public void classesAreThoseOfTheAppAlone() {
        List<String> strangers = names().stream().filter(name -> name.endsWith(".class"))
                .filter(name -> !name.matches("org/journeymaps/(app|confluence|core|jira)/.*")).toList();
        assertEquals(List.of(), strangers);
        assertEquals(List.of(), names().stream().filter(name -> name.matches(".*(Test|IT|Generator)\\.class")).toList());
    }

    @Test
    public void gsonIsTheOnlyLibraryCarried() {
        assertEquals(List.of("META-INF/lib/gson.jar"), names().stream().filter(name -> name.endsWith(".jar")).toList());
        assertEquals(".,META-INF/lib/gson.jar", header("Bundle-ClassPath"));
    }

    @Test
    public void whatTheHostReadsIsThere() {
        for (String name : List.of("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml", "i18n/journey-maps.properties",
                "META-INF/plugin-components/component", "META-INF/plugin-components/imports",
                "META-INF/plugin-components/exports")) {
            assertTrue(name, names().contains(name));
        }
    }

    @Test
    public void everyStyleAndScriptIsThereMinifiedToo() {
        List<String> files = names().stream().filter(name -> name.matches("web/.*\\.(css|js)")).toList();
        List<String> sources = files.stream().filter(name -> !name.contains("-min.")).toList();
        assertFalse(sources.isEmpty());
        assertEquals(2 * sources.size(), files.size());
        assertEquals(List.of(), sources.stream().map(name -> name.replaceFirst("(\\.\\w+)$", "-min$1"))
                .filter(name -> !files.contains(name)).toList());
    }

    @Test
    public void isAPluginThatExportsNothing() {
        assertEquals("org.journeymaps.journey-maps", header("Atlassian-Plugin-Key"));
        assertEquals("org.journeymaps.journey-maps", header("Bundle-SymbolicName"));
        assertEquals("*", header("Spring-Context"));
        assertEquals(null, header("Export-Package"));
        assertEquals(null, header("DynamicImport-Package"));
    }

    @Test
    public void saysNothingOfTheMachineThatBuiltIt() {
        for (String name : List.of("Created-By", "Build-Jdk-Spec", "Built-By", "Bnd-LastModified")) {
            assertEquals(name, null, header(name));
        }
        Set<Long> times = jar.stream().map(JarEntry::getTime).collect(Collectors.toSet());
        assertEquals("every entry has the same time", 1, times.size());
    }

    @Test
    public void onlyWhatIsNotProvenOnConfluence10IsOptional() {
        Set<String> optional = imports().stream().filter(clause -> clause.contains("resolution:=optional"))
                .map(clause -> clause.replaceFirst(";.*", "")).filter(name -> name.startsWith("com.atlassian."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("com.atlassian.applinks.api",
                        "com.atlassian.applinks.api.application.jira",
                        "com.atlassian.confluence.content.render.xhtml.storage.macro",
                        "com.atlassian.plugin.spring.scanner.annotation.export",
                        "com.atlassian.plugin.spring.scanner.annotation.imports",
                        "com.atlassian.sal.api.net"),
                optional);
    }

    @Test
    public void asksForNoVersionOfWhatTheHostGives() {
        List<String> versioned = imports().stream().filter(clause -> !clause.contains("resolution:=optional"))
                .filter(clause -> clause.contains("version=\"")).toList();
        assertEquals(List.of(), versioned);
    }

    private List<String> imports() {
        // A comma inside a version range is between quotation marks.
        return Arrays.asList(header("Import-Package").split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)"));
    }

    private Set<String> names() {
        return jar.stream().map(JarEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private String header(String name) {
        try {
            return jar.getManifest().getMainAttributes().getValue(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
