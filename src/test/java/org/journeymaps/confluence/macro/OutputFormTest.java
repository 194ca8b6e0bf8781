package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class OutputFormTest {

    @Test
    public void outputTypesAreComparedAsWords() {
        assertEquals(OutputForm.PAGE, OutputForm.of("display"));
        assertEquals(OutputForm.PREVIEW, OutputForm.of("preview"));
        assertEquals(OutputForm.PDF, OutputForm.of("pdf"));
        assertEquals(OutputForm.FEED, OutputForm.of("feed"));
    }

    @Test
    public void everythingElseIsPlain() {
        for (String type : new String[] {"word", "email", "html_export", "diff", "", "DISPLAY", "hologram", null}) {
            assertEquals(OutputForm.PLAIN, OutputForm.of(type));
        }
    }

    @Test
    public void scriptsAndStylesAreForTheScreen() {
        assertTrue(OutputForm.PAGE.onScreen());
        assertTrue(OutputForm.PREVIEW.onScreen());
        assertFalse(OutputForm.PDF.onScreen());
        assertFalse(OutputForm.FEED.onScreen());
        assertFalse(OutputForm.PLAIN.onScreen());
    }
}
