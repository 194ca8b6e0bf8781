package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What already stands in the cells of a curve: boxes and lines, kept by column so that a look is cheap. */
public final class Obstacles {

    private static final double SAMPLE = 4;
    private static final double UNITS = 100;

    private final double column;
    private final Box bounds;
    private final Map<Integer, List<Box>> boxes = new HashMap<>();
    private final Map<Integer, List<Bezier>> lines = new HashMap<>();

    /** An empty ground as wide as so many columns of that width. */
    public Obstacles(double columns, double column, double height) {
        this.column = column;
        this.bounds = new Box(0, 0, columns * column, height);
    }

    /** Keeps a box. */
    public void add(Box box) {
        for (int i = at(box.left()); i <= at(box.right()); i++) {
            boxes.computeIfAbsent(i, key -> new ArrayList<>()).add(box);
        }
    }

    void remove(Box box) {
        for (int i = at(box.left()); i <= at(box.right()); i++) {
            boxes.getOrDefault(i, new ArrayList<>()).remove(box);
        }
    }

    /** Keeps a line. */
    public void add(Bezier line) {
        for (int i = (int) (line.x0() / UNITS); i <= (int) (line.x3() / UNITS); i++) {
            lines.computeIfAbsent(i, key -> new ArrayList<>()).add(line);
        }
    }

    /** Whether a box lies on the ground and meets nothing. */
    boolean free(Box box) {
        if (box.left() < bounds.left() || box.right() > bounds.right()
                || box.top() < bounds.top() || box.bottom() > bounds.bottom()) {
            return false;
        }
        for (int i = at(box.left()); i <= at(box.right()); i++) {
            if (boxes.getOrDefault(i, List.of()).stream().anyMatch(box::meets)
                    || lines.getOrDefault(i, List.of()).stream().anyMatch(line -> crosses(line, box))) {
                return false;
            }
        }
        return true;
    }

    private boolean crosses(Bezier line, Box box) {
        double from = Math.max(line.x0() / UNITS * column, box.left());
        double to = Math.min(line.x3() / UNITS * column, box.right());
        for (double x = from; x <= to; x += SAMPLE) {
            double y = line.y(x / column * UNITS);
            if (y > box.top() && y < box.bottom()) {
                return true;
            }
        }
        return false;
    }

    private int at(double x) {
        return (int) Math.floor(x / column);
    }
}
