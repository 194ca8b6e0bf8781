package org.journeymaps.core.layout.curve;

/**
 * The name of a persona at the last point of its curve, to the right of it.
 *
 * @param persona the persona, from 0
 * @param y middle of its first line or, where it grows upwards, of its last, in px from the top
 * @param upwards whether further lines stand above, since the value stands below
 * @param end what ends here
 */
public record NameTag(int persona, double y, boolean upwards, End end) {

    /** What ends at a name. */
    public enum End {

        /** The curve of the persona. */
        CURVE,

        /** What was predicted, where this is the only forecast of the lane. */
        FORECAST,

        /** What was predicted, one forecast of several, so that the persona is to be named: on a line of its own. */
        FORECAST_OF_PERSONA
    }
}
