package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.Lane;

/**
 * The ground between two bands of a service blueprint: a line or none, and the arrows that cross or turn there.
 *
 * @param lane the band below it
 * @param line the line, or none
 * @param parts parts of arrows
 * @param rings touchpoints on the line of interaction
 * @param arrows the arrows of which the first part is drawn here
 */
public record LineRow(Lane lane, BandLine line, List<ArrowPart> parts, List<Ring> rings, List<Arrow> arrows)
        implements Row {

    private static final int LINE_HEIGHT = 44;
    private static final int PLAIN_HEIGHT = 28;

    /** Copies the lists. */
    public LineRow {
        parts = List.copyOf(parts);
        rings = List.copyOf(rings);
        arrows = List.copyOf(arrows);
    }

    /**
     * How high the row is.
     *
     * @return px
     */
    public int height() {
        return line == BandLine.NONE ? PLAIN_HEIGHT : LINE_HEIGHT;
    }

    /**
     * Where arrows cross the line of interaction.
     *
     * @param column the column, from 0
     */
    public record Ring(int column) {}
}
