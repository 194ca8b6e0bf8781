package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.layout.grid.StageSpan;

/** Cuts the curves of a long map by stage; the curve itself is the same on both sides of a cut. */
public final class Slices {

    private static final int LONGEST = 60;
    private static final double COLUMN = 100;

    private Slices() {}

    /** The pieces of all curves, by stage where a map has more than 60 columns, else in one. */
    public static List<Slice> of(Grid grid, List<CurveShape> shapes) {
        List<Extent> extents = grid.columns().size() > LONGEST
                ? grid.stages().stream().map(StageSpan::extent).toList()
                : List.of(new Extent(0, grid.columns().size(), 0, grid.width()));
        return extents.stream().map(extent -> slice(extent, shapes)).toList();
    }

    private static Slice slice(Extent extent, List<CurveShape> shapes) {
        List<Area> areas = new ArrayList<>();
        List<Spread> spreads = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        for (CurveShape shape : shapes) {
            for (Area area : shape.areas()) {
                List<Bezier> pieces = within(extent, area.pieces());
                if (!pieces.isEmpty()) {
                    areas.add(new Area(area.tone(), pieces));
                }
            }
            for (Spread spread : shape.spreads()) {
                List<Bezier> upper = within(extent, spread.upper());
                if (!upper.isEmpty()) {
                    spreads.add(new Spread(spread.persona(), upper, within(extent, spread.lower())));
                }
            }
            for (Stroke stroke : shape.strokes()) {
                List<Bezier> pieces = within(extent, stroke.pieces());
                if (!pieces.isEmpty()) {
                    strokes.add(0, new Stroke(stroke.persona(), stroke.line(), pieces));
                }
            }
        }
        return new Slice(extent, areas, spreads, strokes);
    }

    private static List<Bezier> within(Extent extent, List<Bezier> pieces) {
        double left = extent.left() * COLUMN;
        double right = extent.right() * COLUMN;
        if (pieces.get(pieces.size() - 1).x3() <= left || pieces.get(0).x0() >= right) {
            return List.of();
        }
        return pieces.stream().filter(piece -> piece.x3() > left && piece.x0() < right).toList();
    }
}
