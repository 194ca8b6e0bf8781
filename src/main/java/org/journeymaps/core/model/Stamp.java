package org.journeymaps.core.model;

/**
 * Word that somebody has looked at a map and agrees.
 *
 * @param by who
 * @param date ISO 8601 date, or empty
 * @param text what was agreed or found, or empty
 * @param extras unknown members
 */
public record Stamp(String by, String date, String text, Extras extras) {}
