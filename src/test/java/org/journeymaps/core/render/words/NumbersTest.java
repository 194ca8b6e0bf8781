package org.journeymaps.core.render.words;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.junit.Test;

public class NumbersTest {

    private static final Scale FEELING = MapSketch.BIPOLAR;
    private static final Scale STARS =
            new Scale("stars", 1, 5, 3, List.of(), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);
    private static final Numbers ENGLISH = new Numbers(Locale.UK, false);

    @Test
    public void aValueBelowZeroHasARealMinusAndOneAboveAPlus() {
        assertEquals("\u22121.5", ENGLISH.value(FEELING, -1.5));
        assertEquals("+0.5", ENGLISH.value(FEELING, 0.5));
        assertEquals("0", ENGLISH.value(FEELING, 0));
    }

    @Test
    public void aScaleWithoutNegativeValuesHasNoPlus() {
        assertEquals("4.5", ENGLISH.value(STARS, 4.5));
    }

    @Test
    public void aMeanHasOneDecimalAndIsRoundedAwayFromZeroAtTheHalf() {
        assertEquals("\u22120.2", ENGLISH.mean(FEELING, -0.1875));
        assertEquals("+0.3", ENGLISH.mean(FEELING, 0.25));
    }

    @Test
    public void whatIsRoundedToZeroHasNoSign() {
        assertEquals("0", ENGLISH.mean(FEELING, -0.01));
        assertEquals("0", ENGLISH.mean(FEELING, 0.01));
    }

    @Test
    public void readingsKeepThreeDecimals() {
        assertEquals("12,345.679", ENGLISH.plain(12345.6789));
        assertEquals("\u22123", ENGLISH.plain(-3));
    }

    @Test
    public void theLanguageDecidesTheDecimalSign() {
        assertEquals("\u22121,5", new Numbers(Locale.GERMANY, false).value(FEELING, -1.5));
    }

    @Test
    public void inAMapFromRightToLeftAMarkKeepsTheSignOnTheLeft() {
        Numbers arabic = new Numbers(Locale.UK, true);
        assertEquals("\u200e+1", arabic.value(FEELING, 1));
        assertEquals("0", arabic.value(FEELING, 0));
    }
}
