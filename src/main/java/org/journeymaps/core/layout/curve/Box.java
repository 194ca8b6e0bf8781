package org.journeymaps.core.layout.curve;

/** A rectangle in px; y grows downwards. */
public record Box(double left, double top, double right, double bottom) {

    /** The box of a size around a point. */
    public static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    /** Whether two boxes have more in common than their edges. */
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
