package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which way round each arrow of a flowchart takes. Arrows run between the boxes alone: in a channel behind each column, and in
 * one above each row.
 */
final class FlowRoutes {

    /** How an arrow runs. */
    enum Shape {

        /** Straight on to the next box of the row. */
        ON,

        /** Straight down to the next box of the column. */
        DOWN,

        /** By the channel behind its column into the arrow that goes straight on to its box. */
        JOIN,

        /** By the channel behind its column and the one above the row of its box, then down. */
        OVER
    }

    private final List<FlowWay> ways;
    private final FlowPlaces places;
    private final int columns;
    private final Map<Integer, Integer> behind = new HashMap<>();
    private final Map<Integer, Integer> below = new HashMap<>();
    private final Map<Integer, Integer> before = new HashMap<>();
    private final Set<Integer> entered = new HashSet<>();
    private final Map<Shape, List<FlowWay>> shapes = new EnumMap<>(Shape.class);
    private final List<FlowLanes> channels;
    private final List<FlowLanes> rows;

    FlowRoutes(List<FlowWay> ways, FlowPlaces places, int columns) {
        this.ways = ways;
        this.places = places;
        this.columns = columns;
        channels = lanes(columns);
        rows = lanes(places.rows());
        findNeighbours();
        shape();
        deal();
    }

    private static List<FlowLanes> lanes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new FlowLanes()).toList();
    }

    List<FlowWay> shaped(Shape shape) {
        return shapes.get(shape);
    }

    /** The lanes behind a column, by the number of the box that an arrow comes from. */
    FlowLanes behind(int column) {
        return channels.get(column);
    }

    /** The lanes above a row, by the number of the box that an arrow leads to. */
    FlowLanes above(int row) {
        return rows.get(row);
    }

    /** Finds the neighbours, in the order of rows and columns. */
    private void findNeighbours() {
        int boxes = boxes();
        Map<Integer, Integer> lowest = new HashMap<>();
        Map<Integer, Integer> foremost = new HashMap<>();
        for (int number = 0; number < boxes; number++) {
            Integer above = lowest.put(places.column(number), number);
            if (above != null && places.row(above) < places.row(number)) {
                below.put(above, number);
            }
            Integer neighbour = foremost.put(places.row(number), number);
            if (neighbour != null) {
                behind.put(neighbour, number);
                before.put(number, neighbour);
            }
        }
    }

    private void shape() {
        for (Shape shape : Shape.values()) {
            shapes.put(shape, new ArrayList<>());
        }
        List<FlowWay> others = new ArrayList<>();
        for (FlowWay way : ways) {
            if (isNext(behind, way) && way.branches().isEmpty()) {
                shapes.get(Shape.ON).add(way);
                entered.add(way.to());
            } else if (isNext(below, way)) {
                shapes.get(Shape.DOWN).add(way);
            } else {
                others.add(way);
            }
        }
        others.forEach(way -> shapes.get(joins(way) ? Shape.JOIN : Shape.OVER).add(way));
    }

    private static boolean isNext(Map<Integer, Integer> neighbours, FlowWay way) {
        return Integer.valueOf(way.to()).equals(neighbours.get(way.from()));
    }

    /** Whether an arrow may come in from the side, without seeming to come from the box there. */
    private boolean joins(FlowWay way) {
        int column = places.column(way.to());
        boolean sameRow = places.row(way.from()) == places.row(way.to());
        if (sameRow || !way.branches().isEmpty() || places.column(way.from()) != column - 1) {
            return false;
        }
        Integer neighbour = before.get(way.to());
        return neighbour == null || places.column(neighbour) < column - 1 || entered.contains(way.to());
    }

    /** Between a channel above a row, at an even place, and the middle of its boxes, at the odd one that follows. */
    private void deal() {
        for (FlowWay way : shapes.get(Shape.JOIN)) {
            FlowLanes lanes = channels.get(places.column(way.from()));
            lanes.reach(way.from(), 2 * places.row(way.from()) + 1);
            lanes.reach(way.from(), 2 * places.row(way.to()) + 1);
        }
        for (FlowWay way : shapes.get(Shape.OVER)) {
            FlowLanes lanes = channels.get(places.column(way.from()));
            lanes.reach(way.from(), 2 * places.row(way.from()) + 1);
            lanes.reach(way.from(), 2 * places.row(way.to()));
            FlowLanes above = rows.get(places.row(way.to()));
            above.reach(way.to(), 2 * places.column(way.to()));
            above.reach(way.to(), 2 * places.column(way.from()) + 1);
        }
        channels.forEach(FlowLanes::deal);
        rows.forEach(FlowLanes::deal);
    }

    /** How many boxes there are: the beginning, the steps and, if a way leads to it, the end. */
    int boxes() {
        return ways.isEmpty() ? 0 : Math.max(places.steps() + 1, 1 + ways.stream().mapToInt(FlowWay::to).max().orElse(0));
    }

    /** How many columns there are. */
    int columns() {
        return columns;
    }
}
