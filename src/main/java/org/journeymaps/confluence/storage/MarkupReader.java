package org.journeymaps.confluence.storage;

import org.journeymaps.confluence.storage.Piece.Type;

/**
 * Cuts a storage text into {@link Piece}s, in one pass. The pieces follow each other without a gap; what is not well-formed by
 * itself is refused rather than guessed at. Whether tags match is not looked at here.
 */
final class MarkupReader {

    private final String storage;
    private int at;

    MarkupReader(String storage) {
        this.storage = storage;
    }

    /** Whether anything is left. */
    boolean hasNext() {
        return at < storage.length();
    }

    /** The next piece. */
    Piece next() throws MalformedStorageException {
        Piece piece = storage.charAt(at) == '<' ? markup() : text();
        at = piece.to();
        return piece;
    }

    private Piece markup() throws MalformedStorageException {
        if (storage.startsWith("<![CDATA[", at)) {
            return cdata();
        }
        if (storage.startsWith("<!--", at)) {
            return comment();
        }
        if (storage.startsWith("<?", at)) {
            return new Piece(Type.SILENT, at, find("?>", at + 2, StorageFault.BROKEN_INSTRUCTION) + 2);
        }
        if (storage.startsWith("<!", at)) {
            throw new MalformedStorageException(StorageFault.UNKNOWN_MARKUP, storage, at);
        }
        return new TagReader(storage, at).read();
    }

    private Piece cdata() throws MalformedStorageException {
        boolean exported = storage.indexOf("]]>", at) < 0 && storage.indexOf("]] >", at) >= 0;
        StorageFault fault = exported ? StorageFault.EXPORTED_CDATA : StorageFault.BROKEN_CDATA;
        return new Piece(Type.CDATA, at, find("]]>", at, fault) + 3);
    }

    private Piece comment() throws MalformedStorageException {
        int end = find("--", at + 4, StorageFault.BROKEN_COMMENT);
        if (!storage.startsWith("-->", end)) {
            throw new MalformedStorageException(StorageFault.BROKEN_COMMENT, storage, at);
        }
        return new Piece(Type.SILENT, at, end + 3);
    }

    private int find(String end, int from, StorageFault fault) throws MalformedStorageException {
        int found = storage.indexOf(end, from);
        if (found < 0) {
            throw new MalformedStorageException(fault, storage, at);
        }
        return found;
    }

    private Piece text() throws MalformedStorageException {
        int to = at;
        while (to < storage.length() && storage.charAt(to) != '<') {
            char c = storage.charAt(to);
            if (c == '>' && storage.startsWith("]]", to - 2)) {
                throw new MalformedStorageException(StorageFault.BROKEN_CDATA, storage, to - 2);
            }
            to = c == '&' ? Reference.read(storage, to).to() : to + 1;
        }
        return new Piece(Type.TEXT, at, to);
    }
}
