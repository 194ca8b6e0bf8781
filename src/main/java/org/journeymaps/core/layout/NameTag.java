package org.journeymaps.core.layout;

/**
 * The name of a persona at the last point of its curve, to the right of it.
 *
 * @param persona the persona, from 0
 * @param y its middle, in px from the top
 */
public record NameTag(int persona, double y) {}
