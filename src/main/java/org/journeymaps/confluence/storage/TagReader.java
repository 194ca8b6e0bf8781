package org.journeymaps.confluence.storage;

import java.util.HashMap;
import java.util.Map;
import org.journeymaps.confluence.storage.Piece.Type;

/** Reads one start, end or single tag. */
final class TagReader {

    private final String storage;
    private final int from;
    private final Map<String, String> attributes = new HashMap<>();
    private int at;

    /** A reader of the tag whose {@code <} stands at {@code from}. */
    TagReader(String storage, int from) {
        this.storage = storage;
        this.from = from;
    }

    /** The tag. */
    Piece read() throws MalformedStorageException {
        boolean end = storage.startsWith("</", from);
        at = from + (end ? 2 : 1);
        if (at < storage.length() && !Names.start(storage.charAt(at))) {
            throw new MalformedStorageException(StorageFault.UNKNOWN_MARKUP, storage, from);
        }
        String name = name();
        boolean spaced = skipSpace();
        while (!end && Names.part(current())) {
            if (!spaced) {
                throw fault(StorageFault.BROKEN_TAG);
            }
            attribute();
            spaced = skipSpace();
        }
        boolean single = !end && current() == '/';
        at += single ? 1 : 0;
        if (current() != '>') {
            throw fault(StorageFault.BROKEN_TAG);
        }
        return new Piece(end ? Type.END : single ? Type.SINGLE : Type.START, from, at + 1, name, attributes);
    }

    private void attribute() throws MalformedStorageException {
        String name = name();
        skipSpace();
        if (!Names.valid(name) || current() != '=') {
            throw fault(StorageFault.BROKEN_ATTRIBUTE);
        }
        at++;
        skipSpace();
        char quote = current();
        if (quote != '"' && quote != '\'') {
            throw fault(StorageFault.BROKEN_ATTRIBUTE);
        }
        at++;
        if (attributes.containsKey(name)) {
            throw fault(StorageFault.BROKEN_ATTRIBUTE);
        }
        attributes.put(name, value(quote));
    }

    private String value(char quote) throws MalformedStorageException {
        StringBuilder value = new StringBuilder();
        while (current() != quote) {
            char c = current();
            if (c == '<') {
                throw fault(StorageFault.BROKEN_ATTRIBUTE);
            } else if (c == '&') {
                Reference reference = Reference.read(storage, at);
                value.append(reference.text());
                at = reference.to();
            } else {
                value.append(Names.space(c) ? ' ' : c);
                at += storage.startsWith("\r\n", at) ? 2 : 1;
            }
        }
        at++;
        return value.toString();
    }

    private String name() throws MalformedStorageException {
        int start = at;
        while (Names.part(current())) {
            at++;
        }
        return storage.substring(start, at);
    }

    private boolean skipSpace() throws MalformedStorageException {
        int start = at;
        while (Names.space(current())) {
            at++;
        }
        return at > start;
    }

    /** The character to read next; a tag never ends with the text. */
    private char current() throws MalformedStorageException {
        if (at == storage.length()) {
            throw new MalformedStorageException(StorageFault.BROKEN_TAG, storage, from);
        }
        return storage.charAt(at);
    }

    private MalformedStorageException fault(StorageFault fault) {
        return new MalformedStorageException(fault, storage, at);
    }
}
