package org.journeymaps.devhost.store;

import java.nio.file.Path;

/**
 * All that the host keeps, in one place.
 *
 * @param database where it is kept
 * @param spaces the spaces
 * @param contents pages and the like
 * @param attachments files of pages
 * @param changes what people do to whole pages
 * @param restrictions who alone may view or edit
 * @param people who there is
 * @param access what follows from these
 */
public record Store(Database database, Spaces spaces, ContentStore contents, Attachments attachments, PageChanges changes,
        Restrictions restrictions, People people, Access access) implements AutoCloseable {

    /** Opens the store in a folder. */
    public static Store open(Path folder) {
        Database database = new Database(folder);
        ContentStore contents = new ContentStore(database);
        Restrictions restrictions = new Restrictions(database);
        People people = new People();
        Spaces spaces = new Spaces(database);
        return new Store(database, spaces, contents, new Attachments(database), new PageChanges(database, contents),
                restrictions, people, new Access(spaces, contents, restrictions, people));
    }

    @Override
    public void close() {
        database.close();
    }
}
