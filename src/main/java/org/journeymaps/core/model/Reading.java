package org.journeymaps.core.model;

/** What a measure says: a number, yes or no, or nothing. */
public sealed interface Reading {

    /** Nothing is known. */
    Reading NONE = new None();

    /** Nothing is known. */
    record None() implements Reading {}

    /**
     * A number.
     *
     * @param value the number, finite, in the unit of the metric
     */
    record Number(double value) implements Reading {}

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record YesNo(boolean value) implements Reading {}
}
