package org.journeymaps.core.layout.curve;

/**
 * A line of the axis.
 *
 * @param value raw value
 * @param y height in px from the top
 * @param name name of the value, or empty
 * @param neutral whether this is the neutral line
 */
public record Tick(double value, double y, String name, boolean neutral) {}
