package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;

/** What a page that is only read loads because of the app. */
public class WeightIT {

    private static final int LIMIT = 12 * 1024;

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

    /** Without pain points no script is loaded; dialogs are loaded for nobody who only reads. */
    @Test
    public void styleAndScriptFitIntoTwelveKibibytes() {
        String map = Macros.map(Macros.EXAMPLE);
        assertWeight(1, Macros.map("{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"M\",\"stages\":[]}"));
        assertWeight(2, map);
        assertWeight(2, map + Macros.EMPTY + Macros.BROKEN);
    }

    private void assertWeight(int count, String body) {
        List<Response> files = loaded("/pages/viewpage.action?pageId=" + site.page(body).id()).stream()
                .filter(response -> response.url().matches(".*\\.(css|js)")).toList();
        assertEquals(files.toString(), count, files.size());
        int weight = files.stream().mapToInt(WeightIT::gzipped).sum();
        assertTrue(weight + " bytes", weight <= LIMIT);
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
