package org.journeymaps.devhost.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.Content.Status;
import org.journeymaps.devhost.store.Content.Type;

/** Pages and what else is made of storage format, with every version. */
public final class ContentStore {

    private static final String LIVE = "select * from content where id = latest and status = 'CURRENT' and ";

    private final Database database;

    /** A store in a database. */
    public ContentStore(Database database) {
        this.database = database;
    }

    /** Anything by its id: newest and old versions, in the trash or not. */
    public Optional<Content> find(long id) {
        return database.query("select * from content where id = ?", ContentStore::read, id).stream().findFirst();
    }

    /** The live page or blog post of a title. */
    public Optional<Content> find(Type type, String space, String title) {
        return database.query(LIVE + "type = ? and space_key = ? and title = ?", ContentStore::read, type.name(), space, title)
                .stream().findFirst();
    }

    /** The live children of a page, by title; with parent 0 the top of a space. */
    public List<Content> children(Type type, String space, long parent) {
        return database.query(LIVE + "type = ? and space_key = ? and parent = ? order by created, id", ContentStore::read,
                type.name(), space, parent);
    }

    /** The live pages and blog posts changed last. */
    public List<Content> recent(int count) {
        return database.query(LIVE + "type in ('PAGE', 'BLOGPOST') order by modified desc, id limit ?", ContentStore::read,
                count);
    }

    /** The live pages and blog posts whose title holds some words. */
    public List<Content> search(String words) {
        return database.query(LIVE + "type in ('PAGE', 'BLOGPOST') and locate(lower(?), lower(title)) > 0 order by title",
                ContentStore::read, words);
    }

    /** All versions of something, the newest first. */
    public List<Content> history(long latest) {
        return database.query("select * from content where latest = ? order by version desc", ContentStore::read, latest);
    }

    /** Stores something new and gives it an id. */
    public Content create(Content content, Mark mark) {
        return database.transaction(() -> {
            long id = nextId();
            Content made = content.createdBy(mark).numbered(id, 1, id);
            insert(made);
            return made;
        });
    }

    /**
     * Stores a new version. The newest version keeps the id, the one before becomes a row of its own.
     *
     * @param changed the new text, carrying the version it was made from
     * @throws StaleContentException if that is no longer the newest, at the latest when the transaction commits
     */
    public void save(Content changed) {
        database.beforeCommit(() -> {
            Content before = database.query("select * from content where id = ? for update", ContentStore::read, changed.id())
                    .stream().findFirst().orElseThrow(() -> new StaleContentException(changed.id(), changed.version()));
            if (before.version() != changed.version() || before.status() != Status.CURRENT) {
                throw new StaleContentException(changed.id(), changed.version());
            }
            insert(before.numbered(nextId(), before.version(), before.id()));
            database.update("update content set title = ?, body = ?, version = ?, modifier = ?, modified = ?, "
                    + "note = ?, minor = ? where id = ?", changed.title(), changed.body(), before.version() + 1,
                    changed.modified().by(), Timestamp.from(changed.modified().at()), changed.note().text(), changed.note()
                            .minor(), changed.id());
        });
    }

    /** Moves something to the trash. */
    public void trash(long id) {
        database.update("update content set status = 'DELETED' where id = ?", id);
    }

    private long nextId() {
        return database.query("select next value for ids", row -> row.getLong(1)).get(0);
    }

    private void insert(Content c) {
        database.update("insert into content values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", c.id(), c.type().name(),
                c.space(), c.parent(), c.title(), c.version(), c.body(), c.created().by(), Timestamp.from(c.created().at()),
                c.modified().by(), Timestamp.from(c.modified().at()), c.note().text(), c.note().minor(), c.status().name(),
                c.latest());
    }

    private static Content read(ResultSet row) throws SQLException {
        return new Content(row.getLong("id"), Type.valueOf(row.getString("type")), row.getString("space_key"),
                row.getLong("parent"), row.getString("title"), row.getInt("version"), row.getString("body"),
                new Mark(row.getString("creator"), row.getTimestamp("created").toInstant()),
                new Mark(row.getString("modifier"), row.getTimestamp("modified").toInstant()),
                new Note(row.getString("note"), row.getBoolean("minor")), Status.valueOf(row.getString("status")),
                row.getLong("latest"));
    }
}
