package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class TextSizeTest {

    @Test
    public void latinIsNarrowAndChineseIsWide() {
        assertEquals(4 * 6.6, TextSize.width("four"), 1e-9);
        assertEquals(3 * 12, TextSize.width("\u592a\u8d35\u4e86"), 1e-9);
        assertEquals(2 * 12, TextSize.width("\ud55c\uad6d"), 1e-9);
    }

    @Test
    public void aLigatureOfAPhraseIsAsWideAsAPhrase() {
        assertEquals(110, TextSize.width("\ufdfa"), 1e-9);
        assertEquals(3, TextSize.lines("\ufdfa\ufdfa\ufdfd", 120));
    }

    @Test
    public void linesBreakBetweenWords() {
        assertEquals(1, TextSize.lines("Enough.", 120));
        assertEquals(2, TextSize.lines("Enough. I am leaving.", 120));
        assertEquals(2, TextSize.lines("a\nb", 120));
        assertEquals(1, TextSize.lines("", 120));
    }

    @Test
    public void aWordWiderThanTheLineIsBroken() {
        assertEquals(4, TextSize.lines("x".repeat(70), 120));
    }

    @Test
    public void balancedLinesAreNarrowButNoMore() {
        double width = TextSize.balanced("That looks like a better price.", 120);
        assertTrue(width < 120);
        assertEquals(TextSize.lines("That looks like a better price.", 120),
                TextSize.lines("That looks like a better price.", width));
    }
}
