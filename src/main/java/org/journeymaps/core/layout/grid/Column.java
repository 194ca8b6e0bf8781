package org.journeymaps.core.layout.grid;

/**
 * A column of the map: one step; for a stage that has none yet, an empty place; or empty time before a step of
 * a day.
 *
 * @param stage the stage, from 0
 * @param number the step's number, from 1, or 0 when no step stands here
 * @param width how wide it is, where an ordinary column is 1; in whole tenths
 */
public record Column(int stage, int number, double width) {}
