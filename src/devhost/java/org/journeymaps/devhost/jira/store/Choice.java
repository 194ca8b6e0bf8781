package org.journeymaps.devhost.jira.store;

/** Something known by an id and a name: a priority, an issue type's screen value, an option of a select list. */
public record Choice(String id, String name) {

    /** Whether this is meant by an id or a name; an empty one means nothing. */
    public boolean is(String idOrName) {
        return !idOrName.isEmpty() && (id.equals(idOrName) || name.equals(idOrName));
    }
}
