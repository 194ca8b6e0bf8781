package org.journeymaps.core.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SummaryTest {

    @Test
    public void textOfSeveralLinesIsPutOnOne() {
        assertEquals("A long call to say one simple thing", Summary.of(" A long call\r\n\tto  say\u2028one\u00a0simple thing\n"));
    }

    @Test
    public void controlsAndWhatTurnsTextRoundAreLeftOut() {
        assertEquals("abcdef", Summary.of("a\0b\u0001c\u202ed\u2066e\u2069\ufeff\ufff9f\uffff\ud800"));
        assertEquals("\u05d0\u200f!", Summary.of("\u05d0\u200f!"));
        assertEquals("\ud83d\udc69\u200d\ud83d\ude80", Summary.of("\ud83d\udc69\u200d\ud83d\ude80"));
    }

    @Test
    public void whatJustFitsIsWhole() {
        String fits = "x".repeat(IssueDraft.SUMMARY);
        assertEquals(fits, Summary.of(fits));
        assertEquals("x".repeat(IssueDraft.SUMMARY - 1) + "\u2026", Summary.of(fits + "x"));
    }

    @Test
    public void longTextIsCutAfterAWord() {
        assertEquals("word ".repeat(51).strip() + "\u2026", Summary.of("word ".repeat(60)));
        assertEquals("a ".repeat(127).strip() + "\u2026", Summary.of("a ".repeat(200)));
        assertEquals("a " + "x".repeat(252) + "\u2026", Summary.of("a " + "x".repeat(300)));
    }

    @Test
    public void cutNeverSplitsACharacter() {
        assertEquals("\ud83d\ude00".repeat(127) + "\u2026", Summary.of("\ud83d\ude00".repeat(200)));
        assertEquals("x" + "\ud83d\ude00".repeat(126) + "\u2026", Summary.of("x" + "\ud83d\ude00".repeat(200)));
    }

    @Test
    public void nothingIsSaidOfATextThatSaysNothing() {
        assertEquals("", Summary.of(" \n\u0001\u00a0 "));
    }

    @Property(trials = 1_000)
    public void summaryIsOneShortLineThatDoesNotChangeAgain(@From(HostileText.class) String text, int times) {
        String summary = Summary.of(text.repeat(1 + Math.floorMod(times, 40)));
        assertTrue(summary, summary.length() <= IssueDraft.SUMMARY);
        assertFalse(summary, summary.matches("(?s).*[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202e].*"));
        assertEquals(summary, Summary.of(summary));
    }
}
