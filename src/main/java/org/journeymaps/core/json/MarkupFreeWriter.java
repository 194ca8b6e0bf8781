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
        if (isMarkup(c)) {
            out.write(String.format("\\u%04x", c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        write(new String(text, start, length), 0, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        int written = start;
        for (int i = start; i < start + length; i++) {
            if (isMarkup(text.charAt(i))) {
                out.write(text, written, i - written);
                write(text.charAt(i));
                written = i + 1;
            }
        }
        out.write(text, written, start + length - written);
    }

    private static boolean isMarkup(int c) {
        return c == '<' || c == '>' || c == '&' || c >= 0xfffe;
    }
}
