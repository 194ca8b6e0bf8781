package org.journeymaps.core.render.words;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class NamesTest {

    private static String initials(String name) {
        return Names.initials(name, Locale.ROOT);
    }

    private static String tag(String name, List<String> others) {
        return Names.tag(name, others, Locale.ROOT);
    }

    @Test
    public void initialsAreThoseOfTheFirstTwoWords() {
        assertEquals("JJ", initials("Jumping Jamie"));
        assertEquals("PE", initials("plant engineer Petra"));
        assertEquals("M", initials("Maya"));
    }

    @Test
    public void aScriptWithoutCapitalsHasOneInitial() {
        assertEquals("\u4e58", initials("\u4e58\u308a \u63db\u3048"));
        assertEquals("\u05de", initials("\u05de\u05d9\u05db\u05dc \u05d0"));
    }

    @Test
    public void aNameWithoutLettersHasNoInitials() {
        assertEquals("", initials("  "));
        assertEquals("", initials("(-)"));
        assertEquals("T", initials("(the) \ud83d\ude42"));
    }

    @Test
    public void theTagIsTheLastWord() {
        assertEquals("Jamie", tag("Jumping Jamie", List.of("Cautious Carl")));
        assertEquals("Maya", tag("Maya", List.of()));
    }

    @Test
    public void theTagIsTheWholeNameWhereTheLastWordSaysLittle() {
        assertEquals("Ann Lee", tag("Ann Lee", List.of("Bob Lee")));
        assertEquals("Persona 1", tag("Persona 1", List.of()));
        assertEquals("Customer A", tag("Customer A", List.of()));
    }

    @Test
    public void theTagIsTheInitialsWhereTheNameIsLong() {
        assertEquals("CM", tag("Christopher Montgomery", List.of()));
        assertEquals("V", tag("Versicherungsnehmerin", List.of()));
        assertEquals("\u4e58", tag("\u4e58\u308a\u63db\u3048\u308b\u5229\u7528\u8005", List.of()));
    }
}
