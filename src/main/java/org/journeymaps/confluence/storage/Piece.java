package org.journeymaps.confluence.storage;

import java.util.Map;

/**
 * A piece of markup or text, well-formed by itself.
 *
 * @param type what it is
 * @param from offset of its first character
 * @param to offset after its last character
 * @param name name of the element, for a tag; otherwise empty
 * @param attributes decoded attributes, for a start or single tag; otherwise empty
 */
record Piece(Type type, int from, int to, String name, Map<String, String> attributes) {

    /** What a piece can be. */
    enum Type {

        /** {@code <p>}. */
        START,

        /** {@code <br/>}. */
        SINGLE,

        /** {@code </p>}. */
        END,

        /** Characters and references. */
        TEXT,

        /** {@code <![CDATA[..]]>}. */
        CDATA,

        /** A comment or a processing instruction. */
        SILENT
    }

    /** A piece without a name. */
    Piece(Type type, int from, int to) {
        this(type, from, to, "", Map.of());
    }

    /** Adds the text that the piece stands for, line ends as LF. */
    void appendText(String storage, StringBuilder out) throws MalformedStorageException {
        boolean decoding = type == Type.TEXT;
        int end = decoding ? to : to - "]]>".length();
        int at = decoding ? from : from + "<![CDATA[".length();
        while (at < end) {
            char c = storage.charAt(at);
            if (decoding && c == '&') {
                Reference reference = Reference.read(storage, at);
                out.append(reference.text());
                at = reference.to();
            } else if (c == '\r') {
                out.append('\n');
                at += storage.startsWith("\r\n", at) ? 2 : 1;
            } else {
                out.append(c);
                at++;
            }
        }
    }
}
