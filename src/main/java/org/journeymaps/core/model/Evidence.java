package org.journeymaps.core.model;

/**
 * A source that values rest on.
 *
 * @param id identity in the map
 * @param source type of source, such as "interview" or "web analytics"
 * @param data what the source can tell
 * @param text what it says or where it is kept
 * @param date ISO 8601 date, or empty
 * @param n number of answers, people or records, or 0 when not given
 * @param link where it is kept
 * @param extras unknown members
 */
public record Evidence(
        String id,
        String source,
        DataType data,
        String text,
        String date,
        int n,
        Link link,
        Extras extras) {}
