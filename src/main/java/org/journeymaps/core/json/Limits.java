package org.journeymaps.core.json;

/**
 * How much a stored map may hold. A text beyond a limit is refused with the place, before anything is built from it.
 *
 * @param bytes size of the text in UTF-8
 * @param stages stages in the map
 * @param steps steps in the map
 * @param lanes lanes in the map
 * @param cards cards and values in the map, together
 * @param details branches, arrows, earlier readings of measures, and names of values and feelings in the map, together
 * @param issues issues that one item names
 * @param text characters of one text
 * @param nesting depth of objects and arrays, the document itself being 1
 */
public record Limits(int bytes, int stages, int steps, int lanes, int cards, int details, int issues, int text, int nesting) {

    /** 1 MiB, 100 stages, 500 steps, 60 lanes, 5,000 cards, 5,000 details, 20 issues, 10,000 characters, 16 levels. */
    public static final Limits DEFAULT = new Limits(1 << 20, 100, 500, 60, 5_000, 5_000, 20, 10_000, 16);
}
