package org.journeymaps.core.json;

import java.io.Serial;
import java.util.List;

/**
 * A text that cannot be read as a journey map. It says where and why, as a message key with arguments, so that the
 * author sees it in their own language; {@link #getMessage()} is for logs.
 */
public final class JourneyFormatException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;
    private final String path;
    private final int line;
    private final int column;

    /**
     * An error at a place of the text.
     *
     * @param key message key, such as {@code journey-maps.format.wrong-type}
     * @param arguments arguments of the message
     * @param path place in the document, such as {@code $.lanes[2].type}
     * @param line line of the text, from 1
     * @param column column of the text, from 1
     */
    public JourneyFormatException(String key, List<String> arguments, String path, int line, int column) {
        super(key + arguments + " at " + path + ", line " + line + ", column " + column);
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /**
     * Message key.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Arguments of the message.
     *
     * @return the arguments, to be shown as text
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Place in the document.
     *
     * @return a path such as {@code $.lanes[2].type}
     */
    public String path() {
        return path;
    }

    /**
     * Line of the text.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Column of the text.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }
}
