package org.journeymaps.confluence.storage;

import java.io.Serial;

/**
 * A storage text that is not well-formed, so that nothing certain can be said about the maps in it and nothing may be written
 * to it. It says what is wrong and where; {@link #getMessage()} is for logs.
 */
public final class MalformedStorageException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final StorageFault fault;
    private final int offset;
    private final int line;
    private final int column;

    /** A fault at a place of the storage text. */
    MalformedStorageException(StorageFault fault, String storage, int offset) {
        this(fault, offset, line(storage, offset), offset - storage.lastIndexOf('\n', offset - 1));
    }

    private MalformedStorageException(StorageFault fault, int offset, int line, int column) {
        super(fault + " at line " + line + ", column " + column);
        this.fault = fault;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    private static int line(String storage, int offset) {
        return 1 + (int) storage.chars().limit(offset).filter(c -> c == '\n').count();
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public StorageFault fault() {
        return fault;
    }

    /**
     * Where in the storage text.
     *
     * @return the offset in chars, from 0; at most the length of the text
     */
    public int offset() {
        return offset;
    }

    /**
     * Line of the storage text.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Column of the storage text.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }
}
