package org.journeymaps.core.layout.curve;

import java.util.List;

/**
 * The ground between a stretch of the first persona's curve and the neutral line, which closes it.
 *
 * @param tone good above the neutral line, bad below it
 * @param pieces pieces that join each other, all on that side
 */
public record Area(Tone tone, List<Bezier> pieces) {

    /** Copies the pieces. */
    public Area {
        pieces = List.copyOf(pieces);
    }
}
