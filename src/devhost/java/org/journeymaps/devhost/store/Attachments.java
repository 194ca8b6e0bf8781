package org.journeymaps.devhost.store;

import java.util.Optional;

/** Files attached to pages, each in its newest version alone. */
public final class Attachments {

    /**
     * A file.
     *
     * @param type its media type
     * @param bytes what it holds
     */
    public record Attachment(String type, byte[] bytes) {}

    private final Database database;

    /** The files of a database. */
    public Attachments(Database database) {
        this.database = database;
    }

    /** Attaches a file, in place of one of the same name. */
    public void put(long content, String name, Attachment file) {
        database.transaction(() -> {
            database.update("delete from attachment where content = ? and name = ?", content, name);
            return database.update("insert into attachment values (?, ?, ?, ?)", content, name, file.type(), file.bytes());
        });
    }

    /** The file of a name. */
    public Optional<Attachment> find(long content, String name) {
        return database.query("select type, bytes from attachment where content = ? and name = ?",
                row -> new Attachment(row.getString("type"), row.getBytes("bytes")), content, name).stream().findFirst();
    }
}
