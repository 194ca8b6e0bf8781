package org.journeymaps.core.render.markup;

import java.util.List;
import org.journeymaps.core.layout.curve.Bezier;

/** Pieces of a curve as the text of an SVG path, to a tenth of a px. */
public final class PathData {

    private PathData() {}

    /** The line itself. */
    public static String line(List<Bezier> pieces) {
        Bezier first = pieces.get(0);
        StringBuilder path = new StringBuilder("M");
        point(path, first.x0(), first.y0());
        append(path, pieces);
        return path.toString();
    }

    /** The ground between the line and a level. */
    public static String area(List<Bezier> pieces, double level) {
        Bezier first = pieces.get(0);
        StringBuilder path = new StringBuilder("M");
        point(path, first.x0(), level);
        path.append('L');
        point(path, first.x0(), first.y0());
        append(path, pieces);
        path.append('L');
        point(path, pieces.get(pieces.size() - 1).x3(), level);
        return path.append('Z').toString();
    }

    /** The ground between two lines. */
    public static String between(List<Bezier> upper, List<Bezier> lower) {
        StringBuilder path = new StringBuilder(line(upper)).append('L');
        Bezier last = lower.get(lower.size() - 1);
        point(path, last.x3(), last.y3());
        for (int i = lower.size() - 1; i >= 0; i--) {
            Bezier piece = lower.get(i);
            path.append('C');
            point(path, piece.x2(), piece.y2());
            path.append(' ');
            point(path, piece.x1(), piece.y1());
            path.append(' ');
            point(path, piece.x0(), piece.y0());
        }
        return path.append('Z').toString();
    }

    /** A length to a tenth, without a decimal that is zero. */
    public static String number(double number) {
        return append(new StringBuilder(), number).toString();
    }

    private static void append(StringBuilder path, List<Bezier> pieces) {
        for (Bezier piece : pieces) {
            path.append('C');
            point(path, piece.x1(), piece.y1());
            path.append(' ');
            point(path, piece.x2(), piece.y2());
            path.append(' ');
            point(path, piece.x3(), piece.y3());
        }
    }

    private static void point(StringBuilder path, double x, double y) {
        append(append(path, x).append(' '), y);
    }

    private static StringBuilder append(StringBuilder text, double number) {
        long tenths = Math.round(number * 10);
        long size = Math.abs(tenths);
        text.append(tenths < 0 ? "-" : "").append(size / 10);
        return size % 10 == 0 ? text : text.append('.').append(size % 10);
    }
}
