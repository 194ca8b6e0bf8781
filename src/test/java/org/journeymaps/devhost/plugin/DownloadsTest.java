package org.journeymaps.devhost.plugin;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class DownloadsTest {

    private static final Map<String, String> FILES = Map.of("map.css", "web/css/map.css", "js/", "web/js/");

    @Test
    public void aFileStandsWhereTheDescriptorSaysOrBelowItsFolder() {
        assertEquals(Optional.of("web/css/map.css"), Downloads.location(FILES, "map.css"));
        assertEquals(Optional.of("web/js/view/a.js"), Downloads.location(FILES, "js/view/a.js"));
        assertEquals(Optional.empty(), Downloads.location(FILES, "js/../secret"));
        assertEquals(Optional.empty(), Downloads.location(FILES, "other.css"));
    }

    @Test
    public void stylesAndScriptsAreServedMinified() {
        assertEquals(Optional.of("web/css/map-min.css"), Downloads.minified("web/css/map.css"));
        assertEquals(Optional.of("web/js/a.b-min.js"), Downloads.minified("web/js/a.b.js"));
    }

    @Test
    public void whatIsMinifiedAlreadyAndEverythingElseIsServedAsItIs() {
        for (String location : new String[] {"a-min.css", "a.min.js", "a.svg", "a.json"}) {
            assertEquals(Optional.empty(), Downloads.minified(location));
        }
    }
}
