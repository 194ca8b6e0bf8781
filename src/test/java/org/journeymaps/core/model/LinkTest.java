package org.journeymaps.core.model;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LinkTest {

    @Test
    public void addressesOfTheWebAndOfMailAreFollowed() {
        assertTrue(followed("https://example.org/a?b=c#d"));
        assertTrue(followed("HTTP://example.org"));
        assertTrue(followed("mailto:jamie@example.org"));
        assertTrue(followed("https://example.org/\u00fcber"));
    }

    @Test
    public void noOtherSchemeIsFollowedHoweverItIsWritten() {
        for (String uri : new String[] {
            "javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "file:///etc/passwd",
            "vbscript:x", "//example.org", "example.org", "http:example.org", "https://", "mailto:", "",
            "x:https://example.org"
        }) {
            assertFalse(uri, followed(uri));
        }
    }

    @Test
    public void anAddressWithWhatCouldBreakOutOrDeceiveIsNotFollowed() {
        for (String odd : new String[] {" ", "\n", "\"", "<", ">", "\\", "\u0000", "\u00a0", "\u202e", "\u2028"}) {
            assertFalse(followed("https://example.org/" + odd + "a"));
        }
    }

    private static boolean followed(String uri) {
        return new Link.Address(uri, Extras.NONE).followed();
    }
}
