package org.journeymaps.app.department;

import java.util.List;

/**
 * What is wrong with one field of an entry.
 *
 * @param field name of the field: {@code key}, {@code name}, {@code colour}, {@code link}, {@code project}, {@code type},
 *     {@code assignment}, {@code who}, {@code labels}, {@code priorities.<severity>}, {@code defaults.<field id>}; empty for the
 *     entry as a whole
 * @param message key of the message that says it, and what to do
 * @param arguments values for the message
 */
public record FieldError(String field, String message, List<String> arguments) {

    /** Copies the list. */
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    static FieldError of(String field, String code, String... arguments) {
        return new FieldError(field, "journey-maps.department.error." + code, List.of(arguments));
    }
}
