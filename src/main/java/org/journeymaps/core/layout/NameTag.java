package org.journeymaps.core.layout;

/**
 * The name of a persona at the last point of its curve, to the right of it.
 *
 * @param persona the persona, from 0
 * @param y middle of its first line or, where it grows upwards, of its last, in px from the top
 * @param upwards whether further lines stand above, since the value stands below
 * @param forecast whether what ends here is what was predicted for the persona
 */
public record NameTag(int persona, double y, boolean upwards, boolean forecast) {}
