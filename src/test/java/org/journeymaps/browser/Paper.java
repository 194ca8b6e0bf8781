package org.journeymaps.browser;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.journeymaps.core.render.paper.PrintedPdf;
import org.journeymaps.core.render.paper.PrintedPdf.Piece;

/**
 * What the browser printed, read back.
 *
 * @param sheets the sheets of paper
 */
record Paper(List<Sheet> sheets) {

    private static final float MM = 72 / 25.4f;

    /**
     * A sheet, in mm.
     *
     * @param width across
     * @param height upright
     * @param text all text in the order in which it was drawn
     */
    record Sheet(int width, int height, String text) {
    }

    /** Prints a page as the browser's own dialog does, with the grounds of the page. */
    static Paper of(Page page, String name) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)
                .setPath(Site.TARGET.resolve("screenshots/" + name + ".pdf")));
        try (PdfReader reader = new PdfReader(pdf)) {
            List<List<Piece>> pages = PrintedPdf.read(pdf).pages();
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                sheets.add(sheet(reader.getPageSizeWithRotation(i + 1), pages.get(i)));
            }
            return new Paper(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Rectangle size, List<Piece> pieces) {
        return new Sheet(Math.round(size.getWidth() / MM), Math.round(size.getHeight() / MM),
                pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    /** The sheets that lie across. */
    List<Sheet> across() {
        return sheets.stream().filter(sheet -> sheet.width() > sheet.height()).toList();
    }

    /** The letters and digits of all sheets. */
    String letters() {
        return letters(sheets.stream().map(Sheet::text).collect(Collectors.joining()));
    }

    /** A text without what lines and hyphens do to it. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
