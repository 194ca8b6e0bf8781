package org.journeymaps.core.layout;

import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Tone;

/**
 * What a persona feels, as a sign of its own.
 *
 * @param persona the persona, from 0
 * @param feeling what it shows
 * @param tone the shape it has
 * @param size how good it is, from -1 to +1; on a scale without valence how much, from 0 to 1
 * @param low the size of the worst of its values
 * @param high the size of the best of its values
 */
public record Sign(int persona, Feeling feeling, Tone tone, double size, double low, double high) {}
