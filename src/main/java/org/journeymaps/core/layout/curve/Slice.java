package org.journeymaps.core.layout.curve;

import java.util.List;
import org.journeymaps.core.layout.grid.Extent;

/**
 * A part of the curves that is drawn as one picture, from its first column on. A map of up to 60 steps is one slice, a
 * longer one is a slice for each stage, since a browser does not draw a picture of any width well.
 *
 * @param extent its columns
 * @param areas areas that reach into it, in the coordinates of the whole map
 * @param spreads grounds between raters that reach into it, in the coordinates of the whole map
 * @param strokes lines that reach into it, in the coordinates of the whole map, in the order of drawing
 */
public record Slice(Extent extent, List<Area> areas, List<Spread> spreads, List<Stroke> strokes) {

    /** Copies the lists. */
    public Slice {
        areas = List.copyOf(areas);
        spreads = List.copyOf(spreads);
        strokes = List.copyOf(strokes);
    }
}
