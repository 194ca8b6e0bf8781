package org.journeymaps.core.layout;

import org.journeymaps.core.insight.Feeling;

/**
 * A point of a curve.
 *
 * @param persona the persona, from 0
 * @param feeling what it shows
 * @param tone the shape it has
 * @param y its middle, in px from the top
 * @param aside whether it stands beside its place, since another mark already stands there
 */
public record Mark(int persona, Feeling feeling, Tone tone, double y, boolean aside) {}
