package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.flow.FlowRoutes.Shape;
import org.journeymaps.core.model.JourneyMap;

/**
 * Where the boxes and arrows of a flowchart stand on a grid, whose rows grow with what stands in them. As arrows run along
 * lines between which no box stands, none ever crosses a box, however high the boxes become.
 *
 * <p>Example: a journey of two stages with two steps each, in three columns, has two rows of boxes; an arrow leads from the
 * end of the first row around to the beginning of the second.
 *
 * @param ways what the arrows say
 * @param tracks widths in px of the columns of the grid; 0 for one that takes an equal share of what is left
 * @param boxes the beginning, the steps and, if the journey ends, its end, at their numbers as in {@link FlowWay}; none if there
 *     is no step
 * @param regions the stages in their order
 * @param strokes the arrows, each piece once
 */
public record Flowchart(
        List<FlowWay> ways, List<Integer> tracks, List<FlowBox> boxes, List<FlowRegion> regions, List<FlowStroke> strokes) {

    /** Copies the lists. */
    public Flowchart {
        ways = List.copyOf(ways);
        tracks = List.copyOf(tracks);
        boxes = List.copyOf(boxes);
        regions = List.copyOf(regions);
        strokes = List.copyOf(strokes);
    }

    /**
     * Draws the flowchart of a map.
     *
     * @param map the map
     * @param index its index
     * @param columns how many boxes stand side by side at most, at least 1
     * @return its flowchart
     * @throws IllegalArgumentException if there is no column
     */
    public static Flowchart of(JourneyMap map, MapIndex index, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns: " + columns);
        }
        List<FlowWay> ways = FlowWays.of(map, index);
        FlowPlaces places = new FlowPlaces(map, index, columns);
        FlowRoutes routes = new FlowRoutes(ways, places, columns);
        FlowLines lines = new FlowLines(routes, places, ways);
        List<FlowBox> boxes = boxes(routes.boxes(), places, lines);
        return new Flowchart(ways, lines.tracks(), boxes, regions(map, lines), new Pen(places, routes, lines).draw());
    }

    private static List<FlowBox> boxes(int count, FlowPlaces places, FlowLines lines) {
        List<FlowBox> boxes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int row = places.row(number);
            int left = lines.left(places.column(number));
            int right = lines.right(places.column(number));
            int core = lines.core(row);
            boxes.add(new FlowBox(
                    new FlowArea(core, left, core + 2, right),
                    new FlowArea(core + 2, left, core + 3, right),
                    new FlowArea(lines.label(row), left + 1, core, right)));
        }
        return boxes;
    }

    private static List<FlowRegion> regions(JourneyMap map, FlowLines lines) {
        return IntStream.range(0, map.stages().size())
                .mapToObj(place -> new FlowRegion(lines.stage(place), lines.title(place))).toList();
    }

    /** Draws arrows in the lanes that they were given. */
    private record Pen(FlowPlaces places, FlowRoutes routes, FlowLines lines) {

        List<FlowStroke> draw() {
            Set<FlowStroke> strokes = new LinkedHashSet<>();
            for (Shape shape : Shape.values()) {
                routes.shaped(shape).forEach(way -> strokes(shape, way.from(), way.to()).forEach(strokes::add));
            }
            return List.copyOf(strokes);
        }

        private Stream<FlowStroke> strokes(Shape shape, int from, int to) {
            return switch (shape) {
                case ON -> Stream.of(onto(lines.right(places.column(from)), to));
                case DOWN -> Stream.of(down(lines.core(places.row(from)) + 2, to));
                case JOIN -> Stream.of(out(from), aside(from, lines.middle(places.row(to))), onto(lane(from), to));
                case OVER -> {
                    int above = lines.above(places.row(to), routes.above(places.row(to)).lane(to));
                    yield Stream.of(out(from), aside(from, above), over(from, to, above), down(above, to));
                }
            };
        }

        private int lane(int from) {
            int column = places.column(from);
            return lines.behind(column, routes.behind(column).lane(from));
        }

        private FlowStroke out(int from) {
            return FlowStroke.lying(lines.middle(places.row(from)), lines.right(places.column(from)), lane(from), false);
        }

        private FlowStroke aside(int from, int line) {
            int middle = lines.middle(places.row(from));
            return FlowStroke.standing(lane(from), Math.min(middle, line), Math.max(middle, line), false);
        }

        private FlowStroke over(int from, int to, int above) {
            int port = lines.port(places.column(to));
            return FlowStroke.lying(above, Math.min(port, lane(from)), Math.max(port, lane(from)), false);
        }

        private FlowStroke down(int top, int to) {
            return FlowStroke.standing(lines.port(places.column(to)), top, lines.core(places.row(to)), true);
        }

        private FlowStroke onto(int left, int to) {
            return FlowStroke.lying(lines.middle(places.row(to)), left, lines.left(places.column(to)), true);
        }
    }
}
