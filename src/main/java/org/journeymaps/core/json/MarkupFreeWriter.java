package org.journeymaps.core.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Spells the characters of markup, and those that XML cannot hold, as JSON escapes. In JSON they stand inside strings
 * only, so that no other place is touched. Gson's own switch for this would also hide every apostrophe.
 */
final class MarkupFreeWriter extends FilterWriter {

    MarkupFreeWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c == '<' || c == '>' || c == '&' || c >= 0xfffe) {
            out.write(String.format("\\u%04x", c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(text.charAt(i));
        }
    }
}
