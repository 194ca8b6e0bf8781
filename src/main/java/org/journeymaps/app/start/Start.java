package org.journeymaps.app.start;

/**
 * Something that a new map can be started from, by name.
 *
 * @param example whether it is an example; else a template
 * @param key its key among its like, such as {@code jumping-jamie}
 */
public record Start(boolean example, String key) {}
