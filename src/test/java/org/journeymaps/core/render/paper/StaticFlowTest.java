package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.jsoup.Jsoup;
import org.junit.Test;

public class StaticFlowTest {

    private final String pdf = said(new PdfForm(PropertyWords.english()).render(Drawn.map("blueprint")));
    private final String plain = said(new PlainForm(PropertyWords.english()).render(Drawn.map("blueprint")));
    private final String song = said(new PdfForm(PropertyWords.english()).render(Drawn.map("branches-flow")));

    @Test
    public void bandsAndLinesAreWordsInTheirOrder() {
        for (String form : new String[] {pdf, plain}) {
            assertOrder(form, "Label", "Customer actions", "Line of interaction", "Frontstage", "Line of visibility",
                    "Backstage", "Line of internal interaction", "Systems and partners", "Hidden in a blueprint",
                    "Adverts, Spots");
        }
    }

    @Test
    public void arrowsAreWords() {
        assertTrue(pdf, pdf.contains("Ticket machine Partner Wait point Depends on: Clerk weighs (step 4)"));
        assertTrue(pdf, pdf.contains("Buys a label online In agreement with: Shop page"));
    }

    @Test
    public void timeIsSaidByStepStageAndMap() {
        assertTrue(pdf, pdf.contains("31 minutes door to door, 9 of them waiting."));
        assertTrue(pdf, pdf.contains("In the shop 13 min"));
        assertTrue(pdf, pdf.contains("3 1 min, 9 min wait Obstacle"));
    }

    @Test
    public void branchesAreSentences() {
        assertTrue(song, song.contains("60% friend answers: to step 5 40% no answer: to step 6"));
        assertTrue(song, song.contains("needs an account. Stop: Friend gives up, -2 Awful"));
        assertTrue(song, song.contains("or step 5 Exit Loops back to step 3, Tries another song Stop"));
        assertTrue(song, song.contains("08:05 - 08:10"));
    }

    @Test
    public void aGapNamesItsPainPoint() {
        assertEquals(1, song.split("Gap: no solution yet Share hides in a menu", -1).length - 1);
    }

    private static void assertOrder(String form, String... parts) {
        int at = 0;
        for (String part : parts) {
            at = form.indexOf(part, at);
            assertTrue(part + " in " + form, at >= 0);
        }
    }

    private static String said(String form) {
        return Jsoup.parseBodyFragment(form).body().text();
    }
}
