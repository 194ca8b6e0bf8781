package org.journeymaps.core.layout.curve;

import org.journeymaps.core.insight.Feeling;

/**
 * A point of a curve.
 *
 * @param persona the persona, from 0
 * @param feeling what it shows
 * @param tone the shape it has
 * @param y its middle, in px from the top
 * @param top where the highest of its values stands
 * @param bottom where the lowest of its values stands; the same height where all are equal
 * @param aside 0 at its place; 1, 2 or 3 where so many other marks already stand there, beside it
 */
public record Mark(int persona, Feeling feeling, Tone tone, double y, double top, double bottom, int aside) {}
