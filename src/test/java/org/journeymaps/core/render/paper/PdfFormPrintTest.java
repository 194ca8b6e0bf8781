package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.paper.PrintedPdf.Font;
import org.journeymaps.core.render.paper.PrintedPdf.Piece;
import org.junit.Test;

/** The form for PDF, printed by the engine that Confluence uses, and read back from the pages. */
public class PdfFormPrintTest {

    private static final float ROUNDING = 0.5f;

    /** Height of a letter without ascender in the smallest size, in pt. */
    private static final float LETTER = 3.5f;

    private final PdfForm form = new PdfForm(PropertyWords.english());

    @Test
    public void theExampleIsReadOffThePages() {
        String text = PrintedPdf.builtIn(form.render(Drawn.map("jumping-jamie"))).text();
        for (String said : List.of("Switching a mobile plan", "Mean -0.2 over 8 steps. Lowest -2 Awful at step 6.",
                "End +1 Good at step 8.", "0 of 8 steps evidenced.", "+2 Great", "0 OK", "-1 Poor", "neutral 0", "good +0.5",
                "bad -1.5", "bad -2", "Team opinion", "\u201cCould I be paying less?\u201d", "Severity 5 of 5",
                "Frequency 3, reach 3", "Web, to the customer", "Answers the pain at 5, 7",
                "Average call: now 9 min, target 2 min", "Comparison available: now no, target yes")) {
            assertTrue(said + " in " + text, text.contains(said));
        }
    }

    @Test
    public void mapsInLatinLettersAreReadBackInFull() {
        for (String name : Drawn.names()) {
            if (!Set.of("cjk", "right-to-left", "everything").contains(name)) {
                checkReadBack(PrintedPdf.builtIn(form.render(Drawn.map(name))), Drawn.map(name));
            }
        }
    }

    /** Its table is longer than a page, so that the head stands on the next page again. */
    @Test
    public void aMapWithEverythingIsReadBackTextByText() {
        String read = Drawn.squeeze(PrintedPdf.builtIn(form.render(Drawn.map("everything"))).text());
        MapTexts.of(Drawn.map("everything")).forEach(text -> assertTrue(text, read.contains(Drawn.squeeze(text))));
    }

    @Test
    public void otherLettersAreReadBackWhereTheirFontIsInstalled() {
        check(Font.WEN_QUAN_YI, Drawn.map("cjk"));
        check(Font.DEJAVU, Drawn.map("right-to-left"));
        check(Font.DEJAVU, new MapSketch().persona("Gra\u017cyna \u017b\u00f3\u0142\u0107").stage("\u0141\u0105cze", 2)
                .curve(-1, 1).map());
    }

    @Test
    public void nothingLeavesThePageOrLiesOnAnother() {
        for (String name : Drawn.names()) {
            checkPlaces(PrintedPdf.builtIn(form.render(Drawn.map(name))));
        }
        checkPlaces(PrintedPdf.installed(Font.WEN_QUAN_YI, form.render(Drawn.map("cjk"))));
        checkPlaces(PrintedPdf.installed(Font.DEJAVU, form.render(Drawn.map("right-to-left"))));
    }

    @Test
    public void theTimesOfADayAreNotBroken() {
        for (String name : List.of("school-day", "day", "day-midnight")) {
            PrintedPdf.builtIn(form.render(Drawn.map(name))).pages().stream().flatMap(List::stream)
                    .forEach(piece -> assertFalse(name + ": " + piece.text(), piece.text().strip().matches(".*\\d\\d:")));
        }
    }

    @Test
    public void wordsWithoutEndAreBroken() {
        String endless = "Mississippi".repeat(40);
        PrintedPdf pdf = PrintedPdf.builtIn(form.render(new MapSketch().persona(endless).stage(endless, 5)
                .lane(LaneType.TEXT, Span.STEP, MapSketch.note(endless, "s1"), MapSketch.note(endless, "s5"))
                .lane(LaneType.PAIN, Span.MAP, MapSketch.pain("p1", endless))
                .curve(0, 1, 2, 1, 0).map()));
        checkPlaces(pdf);
        assertTrue(Drawn.squeeze(pdf.text()).contains(endless));
    }

    @Test
    public void fortyStepsTakeEightTablesThatFitThePage() {
        MapSketch sketch = new MapSketch().persona("Jamie");
        IntStream.range(0, 8).forEach(i -> sketch.stage("Stage " + i, 5));
        String drawn = form.render(sketch.curve(IntStream.range(0, 40).mapToDouble(i -> i % 5 - 2).toArray()).map());
        assertEquals("head, journey, findings", 1 + 8 + 1, Drawn.elements(Drawn.parse(drawn), "table").size());
        checkPlaces(PrintedPdf.builtIn(drawn));
    }

    @Test
    public void tablesLongerThanAPageEnd() {
        String text = "word ".repeat(2000);
        Stage stage = new Stage("stage1", text, text, "", new MapSketch().stage("", 3).map().steps(), Extras.NONE);
        MapSketch sketch = new MapSketch().stage(stage).curve(1, 0, -1);
        IntStream.range(0, 3).forEach(i ->
                sketch.lane(LaneType.TEXT, Span.STEP, new Note("n" + i, List.of("s1", "s2"), text, List.of(), Extras.NONE)));
        assertTrue(PrintedPdf.builtIn(form.render(sketch.map())).pages().size() < 60);
    }

    @Test
    public void aLongTableRepeatsItsHead() {
        MapSketch sketch = new MapSketch().stage("Compare", 2);
        IntStream.range(0, 60).forEach(i -> sketch.lane(LaneType.TEXT, Span.STEP, MapSketch.note("Note " + i, "s1")));
        PrintedPdf pdf = PrintedPdf.builtIn(form.render(sketch.map()));
        assertTrue(pdf.pages().size() > 1);
        pdf.pages().forEach(page -> assertTrue(page.stream().anyMatch(piece -> piece.text().strip().equals("Compare"))));
    }

    @Test
    public void aSecondPersonaAndAMissingValueAreSaid() {
        String text = PrintedPdf.builtIn(form.render(new MapSketch().persona("Jamie").persona("Carl").stage("Go", 3)
                .curve("feeling", Span.STEP, List.of(
                        MapSketch.value("s1", "", 0.5, Basis.MEASURED), MapSketch.value("s3", "p2", -1, Basis.PREDICTED)))
                .map())).text();
        assertTrue(text, text.contains("Basis Evidenced: measured no value no value"));
        assertTrue(text, text.contains("Carl no value no value bad -1 Poor Prediction"));
    }

    private void check(Font font, JourneyMap map) {
        checkReadBack(PrintedPdf.installed(font, form.render(map)), map);
    }

    /** Nothing is lost between the form and the pages: the same characters stand there in the same order. */
    private void checkReadBack(PrintedPdf pdf, JourneyMap map) {
        assertEquals(Drawn.squeeze(Drawn.parse(form.render(map)).getTextContent()), Drawn.squeeze(pdf.text()));
    }

    private static void checkPlaces(PrintedPdf pdf) {
        for (List<Piece> page : pdf.pages()) {
            for (Piece piece : page) {
                assertTrue(piece.toString(), piece.left() >= PrintedPdf.MARGIN - ROUNDING);
                assertTrue(piece.toString(), piece.right() <= PrintedPdf.WIDTH - PrintedPdf.MARGIN + ROUNDING);
                assertTrue(piece.toString(), piece.baseline() >= PrintedPdf.MARGIN);
            }
            for (int i = 0; i < page.size(); i++) {
                Piece piece = page.get(i);
                List<Piece> under = page.subList(0, i).stream().filter(other -> overlap(piece, other)).toList();
                assertEquals(piece.toString(), List.of(), under);
            }
        }
    }

    private static boolean overlap(Piece a, Piece b) {
        boolean sameLine = Math.abs(a.baseline() - b.baseline()) < LETTER;
        return sameLine && Math.min(a.right(), b.right()) - Math.max(a.left(), b.left()) > ROUNDING;
    }
}
