package org.journeymaps.core.layout.curve;

/**
 * Where the journey is broken off beside a point of the first curve.
 *
 * @param value what the persona feels then, raw on the scale of the curve
 * @param tone the shape it has
 * @param y its middle, in px from the top
 */
public record StopMark(double value, Tone tone, double y) {

    /** How far it stands from the middle of its column, in columns. */
    public static final double ASIDE = 0.27;
}
