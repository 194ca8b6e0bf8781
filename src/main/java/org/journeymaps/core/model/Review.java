package org.journeymaps.core.model;

/**
 * When a map is looked at again.
 *
 * @param every time between two reviews as an ISO 8601 period such as {@code P6M}, or empty
 * @param last day of the last review as an ISO 8601 date such as {@code 2026-05-12}, or empty
 * @param extras unknown members
 */
public record Review(String every, String last, Extras extras) {

    /** No review is planned. */
    public static final Review NONE = new Review("", "", Extras.NONE);
}
