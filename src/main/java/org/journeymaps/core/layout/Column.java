package org.journeymaps.core.layout;

/**
 * A column of the map: one step or, for a stage that has none yet, an empty place.
 *
 * @param stage the stage, from 0
 * @param number the step's number, from 1, or 0 when the stage has no step
 */
public record Column(int stage, int number) {}
