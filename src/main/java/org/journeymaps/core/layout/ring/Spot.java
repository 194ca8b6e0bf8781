package org.journeymaps.core.layout.ring;

/**
 * A place on the picture of a circular map, whose middle is at 500, 500 and whose rings lie within 500 of it.
 *
 * @param x from the left
 * @param y from the top
 */
public record Spot(double x, double y) {

    private static final double MIDDLE = 500;

    /** The place at an angle, clockwise from 12 o'clock in whole turns, and at a distance from the middle. */
    static Spot at(double turn, double radius) {
        double angle = 2 * Math.PI * turn;
        return new Spot(MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle));
    }
}
