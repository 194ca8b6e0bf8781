package org.journeymaps.devhost.store;

import java.time.Instant;

/**
 * One version of a page, blog post, comment or draft.
 *
 * @param id its own id; an old version has one of its own too
 * @param type what it is
 * @param space the key of its space
 * @param parent the page above it, of a comment the page it stands under, of a draft the page it changes, else 0
 * @param title its title; empty for a comment
 * @param version 1 for the first
 * @param body storage format
 * @param created who made it, and when
 * @param modified who made this version, and when
 * @param note what the author said of this version, and whether it was a minor edit
 * @param status whether it is live
 * @param latest the id of the newest version; its own for that one
 */
public record Content(long id, Type type, String space, long parent, String title, int version, String body,
        Mark created, Mark modified, Note note, Status status, long latest) {

    /** What there is. */
    public enum Type { PAGE, BLOGPOST, COMMENT, DRAFT }

    /** Live, or in the trash. */
    public enum Status { CURRENT, DELETED }

    /** Who and when; the name is empty for an anonymous person. */
    public record Mark(String by, Instant at) {
    }

    /** The comment on a version. */
    public record Note(String text, boolean minor) {
        /** Nothing said. */
        public static final Note NONE = new Note("", false);
    }

    /** Something not stored yet. */
    public static Content create(Type type, String space, long parent, String title, String body) {
        Mark nobody = new Mark("", Instant.EPOCH);
        return new Content(0, type, space, parent, title, 1, body, nobody, nobody, Note.NONE, Status.CURRENT, 0);
    }

    /** Whether this is an old version. */
    public boolean historical() {
        return latest != id;
    }

    /** The same with another title and body. */
    public Content with(String otherTitle, String otherBody) {
        return new Content(id, type, space, parent, otherTitle, version, otherBody, created, modified, note, status, latest);
    }

    /** The same as saved by someone. */
    public Content saved(Mark mark, Note said) {
        return new Content(id, type, space, parent, title, version, body, created, mark, said, status, latest);
    }

    Content numbered(long newId, int newVersion, long newLatest) {
        return new Content(newId, type, space, parent, title, newVersion, body, created, modified, note, status, newLatest);
    }

    Content createdBy(Mark mark) {
        return new Content(id, type, space, parent, title, version, body, mark, mark, note, status, latest);
    }
}
