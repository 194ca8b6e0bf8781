package org.journeymaps.devhost.store;

import java.util.List;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.Content.Status;
import org.journeymaps.devhost.store.Content.Type;

/** What people do to whole pages. Ids stay, except that a copy is a page of its own. */
public final class PageChanges {

    private final Database database;
    private final ContentStore contents;

    /** Changes in a store. */
    public PageChanges(Database database, ContentStore contents) {
        this.database = database;
        this.contents = contents;
    }

    /**
     * Copies a page, beside it. Its text comes along as it is, the ids of macros in it too (confluence.md 5); restrictions and
     * comments do not.
     */
    public Content copy(long id, String title, Mark mark) {
        Content page = current(id);
        free(page.space(), title);
        return contents.create(Content.create(page.type(), page.space(), page.parent(), title, page.body()), mark);
    }

    /** Gives a page another title, which is a new version. */
    public void rename(long id, String title, Mark mark) {
        Content page = current(id);
        free(page.space(), title);
        contents.save(page.with(title, page.body()).saved(mark, Note.NONE));
    }

    /** Puts a page and what is below it under another one, of another space too. That is no new version. */
    public void move(long id, long parent) {
        database.transaction(() -> {
            Content page = current(id);
            Content above = current(parent);
            for (Content up = above; up != null; up = up.parent() == 0 ? null : current(up.parent())) {
                if (up.id() == id) {
                    throw new IllegalArgumentException("A page cannot stand below itself: " + page.title());
                }
            }
            if (!page.space().equals(above.space())) {
                free(above.space(), page.title());
            }
            database.update("update content set parent = ? where latest = ?", parent, id);
            carry(id, above.space());
            return 0;
        });
    }

    private void carry(long id, String space) {
        database.update("update content set space_key = ? where latest = ?", space, id);
        database.query("select id from content where parent = ? and id = latest", row -> row.getLong(1), id)
                .forEach(child -> carry(child, space));
    }

    /** Moves a page to the trash; the pages below it go up by one. */
    public void trash(long id) {
        database.transaction(() -> {
            Content page = current(id);
            database.update("update content set parent = ? where parent = ? and type = 'PAGE'", page.parent(), id);
            contents.trash(id);
            return 0;
        });
    }

    /** Takes a page out of the trash, to the top of its space. */
    public void restore(long id) {
        database.transaction(() -> {
            Content page = contents.find(id).filter(found -> found.status() == Status.DELETED)
                    .orElseThrow(() -> new IllegalArgumentException("Nothing in the trash has the id " + id));
            free(page.space(), page.title());
            database.update("update content set status = 'CURRENT', parent = 0 where id = ?", id);
            return 0;
        });
    }

    /** Makes the text of an old version a new version. */
    public void revert(long old, Mark mark) {
        Content version = contents.find(old).orElseThrow();
        Content latest = current(version.latest());
        contents.save(latest.with(version.title(), version.body())
                .saved(mark, new Note("Reverted from v. " + version.version(), false)));
    }

    /** What is in the trash of a space. */
    public List<Content> trashed(String space) {
        return database.query("select id from content where space_key = ? and id = latest and status = 'DELETED' order by title",
                row -> row.getLong(1), space).stream().map(id -> contents.find(id).orElseThrow()).toList();
    }

    private Content current(long id) {
        return contents.find(id).filter(page -> page.status() == Status.CURRENT)
                .orElseThrow(() -> new IllegalArgumentException("There is no page " + id));
    }

    private void free(String space, String title) {
        if (contents.find(Type.PAGE, space, title).isPresent()) {
            throw new IllegalArgumentException("A page with the title \u201c" + title + "\u201d is already in this space.");
        }
    }
}
