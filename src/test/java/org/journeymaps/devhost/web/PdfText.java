package org.journeymaps.devhost.web;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.StringJoiner;

/** What a PDF says. */
public final class PdfText {

    private PdfText() {}

    /** The text of all its pages, with single spaces. */
    public static String of(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringJoiner text = new StringJoiner(" ");
            for (int number = 1; number <= reader.getNumberOfPages(); number++) {
                text.add(new PdfTextExtractor(reader).getTextFromPage(number));
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
