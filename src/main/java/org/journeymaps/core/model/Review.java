package org.journeymaps.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

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

    /**
     * When the map is to be looked at again.
     *
     * <p>Example: {@code P6M} after 2026-05-12 is 2026-11-12.
     *
     * @return the period after the last review, or nothing if one of both cannot be read
     */
    public Optional<LocalDate> next() {
        try {
            return Optional.of(LocalDate.parse(last).plus(Period.parse(every)));
        } catch (DateTimeException | ArithmeticException expected) {
            return Optional.empty();
        }
    }
}
