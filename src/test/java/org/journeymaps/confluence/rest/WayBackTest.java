package org.journeymaps.confluence.rest;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class WayBackTest {

    private static final String SITE = "https://wiki.example:8443/wiki";
    private static final String PAGE = SITE + "/pages/viewpage.action?pageId=5";

    @Test
    public void leadsBackToThePathThatTheBrowserNamed() {
        assertEquals("https://wiki.example:8443/wiki/x/A?x=1&y=%20", WayBack.to("/wiki/x/A?x=1&y=%20", "5").on(SITE));
        assertEquals("https://wiki.example:8443/a", WayBack.to("/a").on(SITE));
        assertEquals("http://localhost/a", WayBack.to("/a").on("http://localhost"));
    }

    @Test
    public void leadsToThePageOrTheSiteWhereNothingIsNamed() {
        assertEquals(PAGE, WayBack.to(null, "5").on(SITE));
        assertEquals(PAGE, WayBack.to("", "5").on(SITE));
        assertEquals(SITE + "/", WayBack.to(null).on(SITE));
    }

    @Test
    public void neverLeadsElsewhere() {
        for (String path : List.of("//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "evil",
                "/a\r\nLocation: //evil.example", "/a b", "/a\\b", "/\u0000", "/a#b", "/" + "a".repeat(2_001), "@evil.example")) {
            assertEquals(PAGE, WayBack.to(path, "5").on(SITE));
        }
    }
}
