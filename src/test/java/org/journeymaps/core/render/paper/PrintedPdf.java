package org.journeymaps.core.render.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.FinalText;
import com.lowagie.text.pdf.parser.ParsedText;
import com.lowagie.text.pdf.parser.ParsedTextImpl;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.lowagie.text.pdf.parser.TextAssembler;
import com.lowagie.text.pdf.parser.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * A form printed by the engine of Confluence's PDF export, on A4 upright with 2 cm of margin, and read back; or any other PDF.
 *
 * @param pages the pages, each as the pieces of text on it
 */
public record PrintedPdf(List<List<Piece>> pages) {

    /** A4 upright in pt. */
    static final float WIDTH = 595.3f;

    /** 2 cm in pt. */
    static final float MARGIN = 56.7f;

    /** A font in a jar on the class path. */
    enum Font {
        DEJAVU("DejaVu Sans", "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
        WEN_QUAN_YI("WenQuanYi Zen Hei", "fonts/WenQuanZhengHei.ttf");

        private final String family;
        private final String resource;

        Font(String family, String resource) {
            this.family = family;
            this.resource = resource;
        }
    }

    /**
     * A piece of text on a page, in pt from the left and from the foot of the page.
     */
    public record Piece(String text, float left, float right, float baseline) {}

    /** Prints with the fonts that every PDF reader has. */
    static PrintedPdf builtIn(String form) {
        return print(form, new ITextRenderer(), "Helvetica, sans-serif");
    }

    /** Prints as where an administrator has installed a font. */
    static PrintedPdf installed(Font font, String form) {
        ITextRenderer renderer = new ITextRenderer();
        try {
            String path = PrintedPdf.class.getClassLoader().getResource(font.resource).toString();
            renderer.getFontResolver().addFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return print(form, renderer, "'" + font.family + "'");
    }

    /** All text, page by page, in the order in which it was drawn, with single spaces. */
    public String text() {
        return pages.stream().flatMap(List::stream).map(piece -> piece.text().strip())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static PrintedPdf print(String form, ITextRenderer renderer, String family) {
        renderer.setDocumentFromString("<html><head><style>@page {size: A4 portrait; margin: 20mm} "
                + "body {margin: 0; font-size: 10pt; font-family: " + family + "}</style></head><body>"
                + form + "</body></html>");
        renderer.layout();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return read(pdf.toByteArray());
    }

    /** Reads a PDF of any origin. */
    public static PrintedPdf read(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            List<List<Piece>> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                Pieces pieces = new Pieces();
                new PdfTextExtractor(reader, pieces).getTextFromPage(page);
                pages.add(pieces.found);
            }
            return new PrintedPdf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects what the reader of the PDF finds. */
    private static final class Pieces implements TextAssembler {

        private final List<Piece> found = new ArrayList<>();

        @Override
        public void process(ParsedText text, String context) {
            text.getAsPartialWords().forEach(word -> found.add(new Piece(
                    word.getText(), word.getStartPoint().get(0), word.getEndPoint().get(0), word.getStartPoint().get(1))));
        }

        @Override
        public void process(FinalText text, String context) {
            throw new IllegalStateException(text.getText());
        }

        @Override
        public void process(Word word, String context) {
            throw new IllegalStateException(word.getText());
        }

        @Override
        public void renderText(FinalText text) {
            throw new IllegalStateException(text.getText());
        }

        @Override
        public void renderText(ParsedTextImpl text) {
            process((ParsedText) text, "");
        }

        @Override
        public FinalText endParsingContext(String context) {
            return new FinalText("");
        }

        @Override
        public String getWordId() {
            return "";
        }

        @Override
        public void setPage(int page) {
            found.clear();
        }

        @Override
        public void reset() {
            found.clear();
        }
    }
}
