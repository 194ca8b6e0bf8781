package org.journeymaps.devhost.jira.store;

import java.util.List;

/**
 * A field on the screen on which issues are made.
 *
 * @param id such as {@code labels} or {@code customfield_10010}
 * @param hasDefault whether Jira fills it itself, so that a required one may be left out
 * @param type type of Jira's schema, such as {@code string}, {@code option} or {@code array}
 * @param items type of the members of an {@code array}, otherwise empty
 * @param options what may be chosen, of a custom field
 */
public record Field(String id, String name, boolean required, boolean hasDefault, String type, String items,
        List<Choice> options) {

    /** Copies the list. */
    public Field {
        options = List.copyOf(options);
    }

    /** A field of Jira's own. */
    static Field system(String id, String name, String type, String items) {
        return new Field(id, name, false, false, type, items, List.of());
    }

    /** A select list of an administrator's. */
    public static Field select(String id, String name, String... options) {
        List<Choice> choices = java.util.stream.IntStream.range(0, options.length)
                .mapToObj(i -> new Choice(String.valueOf(10300 + i), options[i])).toList();
        return new Field(id, name, false, false, "option", "", choices);
    }

    /** A line of text of an administrator's. */
    public static Field text(String id, String name) {
        return new Field(id, name, false, false, "string", "", List.of());
    }

    /** The same, and no issue is made without it. */
    public Field mandatory() {
        return new Field(id, name, true, hasDefault, type, items, options);
    }

    /** The same, filled by Jira where nobody does. */
    Field filled() {
        return new Field(id, name, required, true, type, items, options);
    }

    /** Whether an administrator made it. */
    public boolean custom() {
        return id.startsWith("customfield_");
    }
}
