package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.journeymaps.devhost.LargeMap;
import org.junit.Rule;
import org.junit.Test;

/** What a page that is only read loads because of the app. */
public class WeightIT {

    private static final int LIMIT = 12 * 1024;

    /** A map that has every feature at once, which no template and no example has; docs/decisions.md says why it weighs more. */
    private static final int WHOLE_LIMIT = 17 * 1024;

    /** What is loaded for paper, the style for that medium alone and the script after the page is shown. */
    private static final int PAPER_LIMIT = 6 * 1024;
    private static final Predicate<String> PAPER = Pattern.compile("modules/js/print/|print-style/").asPredicate();

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private List<Response> loaded(String path) {
        List<Response> all = new ArrayList<>();
        Page page = visits.as("reader");
        page.onResponse(all::add);
        page.navigate(site.url() + path);
        page.waitForLoadState();
        return all.stream().filter(response -> response.url().contains("journey-maps")).toList();
    }

    private static int gzipped(Response response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    /** What a page loads to be read. */
    private List<Response> files(String body) {
        return loaded("/pages/viewpage.action?pageId=" + site.page(body).id()).stream()
                .filter(response -> response.url().matches(".*\\.(css|js)") && !PAPER.test(response.url())).toList();
    }

    private void assertWeight(String name, String body) {
        assertWeight(name, body, LIMIT);
    }

    private void assertWeight(String name, String body, int limit) {
        int weight = files(body).stream().mapToInt(WeightIT::gzipped).sum();
        assertTrue(name + ": " + weight + " bytes", weight > 0 && weight <= limit);
    }

    /** Every example has the features that its page loads. */
    @Test
    public void styleAndScriptOfAnyExampleFitIntoTwelveKibibytes() throws IOException {
        List<String> examples = packaged("examples");
        assertTrue(examples.toString(), examples.contains("examples/jumping-jamie.json"));
        for (String example : examples) {
            assertWeight(example, Macros.map(Site.packaged(example)));
        }
    }

    /** An empty template loads what its lanes need; a filled one also the ranges, ways and issues of what stands in them. */
    @Test
    public void soDoThoseOfAnyTemplateEmptyOrFilled() throws IOException {
        List<String> templates = packaged("map-templates");
        assertTrue(templates.toString(), templates.contains("map-templates/future-state.json"));
        for (String template : templates) {
            assertWeight(template, Macros.map(Site.packaged(template)));
        }
        assertWeight("detailed", Macros.map(fixture("detailed")));
    }

    @Test
    public void aMapWithEverythingHasAFigureOfItsOwn() throws IOException {
        assertWeight("everything", Macros.map(fixture("everything")), WHOLE_LIMIT);
    }

    private static String fixture(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/json", name + ".json"));
    }

    @Test
    public void soDoThoseOfAWideMapAndOfAMapAmongEmptyAndBrokenOnes() {
        assertWeight("wide", Macros.map(LargeMap.of8x25()));
        assertWeight("among others", Macros.map(Macros.EXAMPLE) + Macros.EMPTY + Macros.BROKEN);
    }

    /** Menus, dialogs and other views are loaded for nobody who only reads. */
    @Test
    public void aMapLoadsWhatItNeedsAlone() {
        String plain = Macros.map("{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"M\",\"stages\":[]}");
        assertEquals(Set.of("reading-style.css", "reading-server.js"), names(files(plain)));
        Set<String> wide = names(files(Macros.map(LargeMap.of8x25())));
        assertTrue(wide.toString(), wide.containsAll(Set.of("reading-overview.css", "reading-overview.js")));
        Set<String> needed = Set.of("reading-style.css", "reading-curve.css", "reading-strips.css",
                "reading-server.js", "reading-issues.js");
        assertEquals(needed, names(files(Macros.map(Macros.EXAMPLE))));
    }

    @Test
    public void whatPrintsAWideMapIsLoadedOnceThePageIsShown() {
        List<Response> all = new ArrayList<>();
        Page page = visits.as("reader");
        page.onResponse(all::add);
        page.navigate(site.url(site.page(Macros.map(LargeMap.of8x25()))));
        assertThat(page.locator("html[data-jm-print]")).hasCount(1);
        List<Response> paper = List.copyOf(all).stream().filter(response -> PAPER.test(response.url())).toList();
        assertTrue(paper.size() > 1);
        int weight = paper.stream().mapToInt(WeightIT::gzipped).sum();
        assertTrue(weight + " bytes", weight <= PAPER_LIMIT);
        assertEquals("no script before", true, page.evaluate("""
                () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('js/print/'))
                  .every(({ startTime }) => startTime >= performance.getEntriesByType('navigation')[0].loadEventStart)"""));
        assertThat(page.locator(".jm-frame > link[media=print]")).hasCount(1);
    }

    private static Set<String> names(List<Response> files) {
        return files.stream().map(file -> file.url().replaceFirst(".*:", "")).collect(Collectors.toSet());
    }

    private static List<String> packaged(String folder) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("journeymaps.jar"))) {
            return jar.stream().map(JarEntry::getName).filter(name -> name.matches(folder + "/.*\\.json")).toList();
        }
    }

    @Test
    public void aPageWithoutAMapLoadsNothing() {
        String path = "/pages/viewpage.action?pageId=" + site.page("<p>no map</p>").id();
        assertEquals(List.of(), loaded(path).stream().map(Response::url).toList());
    }

    @Test
    public void nothingComesFromElsewhere() {
        List<String> foreign = new ArrayList<>();
        Page page = visits.as("reader");
        page.onRequest(request -> {
            if (!request.url().startsWith(site.url())) {
                foreign.add(request.url());
            }
        });
        page.navigate(site.url(site.sample));
        assertThat(page.locator(".jm-map")).isVisible();
        page.waitForLoadState();
        assertEquals(List.of(), foreign);
    }
}
