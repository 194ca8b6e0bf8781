package org.journeymaps.core.layout.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;

/**
 * The main curve of a map, drawn small: above the steps along a line it shows the whole course at once.
 *
 * <p>Example: a map of eight steps has eight points and eight numbers below them; of 60 steps every third has its number, and
 * the points stand too close to be drawn.
 *
 * @param curve the curve
 * @param stages the stages over their columns
 * @param picture lines and areas, 100 units of x to a column
 * @param neutral where neutral stands, in px from the top
 * @param points its points
 * @param numbers the steps under which their numbers stand
 */
public record SmallCurve(
        Curve curve, List<StageSpan> stages, Slice picture, double neutral, List<Point> points, List<Number> numbers) {

    /** How high the curve is with the numbers below it, in px. */
    public static final double HEIGHT = 112;

    private static final double ABOVE = 16;
    private static final double EXTENT = 66;
    private static final int MOST_POINTS = 24;

    /**
     * A point of the curve.
     *
     * @param feeling what is felt there
     * @param tone the shape it has
     * @param peak whether it is the point that is named: the low or, where there is none, the high
     * @param x its middle, in columns
     * @param y its middle, in px from the top
     */
    public record Point(Feeling feeling, Tone tone, Peak peak, double x, double y) {}

    /**
     * The number of a step below the curve.
     *
     * @param step the number, from 1
     * @param x its middle, in columns
     */
    public record Number(int step, double x) {}

    /** Copies the lists. */
    public SmallCurve {
        stages = List.copyOf(stages);
        points = List.copyOf(points);
        numbers = List.copyOf(numbers);
    }

    /**
     * Draws the main curve of a map.
     *
     * @param map the map
     * @param insights its insights
     * @return the curve, or nothing where the map has none by step or by stage
     */
    public static Optional<SmallCurve> of(JourneyMap map, Insights insights) {
        return insights.main()
                .filter(curve -> curve.lane().type() == LaneType.CURVE && curve.lane().span() != Span.MAP)
                .map(curve -> of(Grid.of(map), Ways.of(map), curve));
    }

    private static SmallCurve of(Grid grid, List<List<Integer>> ways, Curve curve) {
        Axis axis = new Axis(curve.scale(), ABOVE, EXTENT, List.of());
        List<Extent> places = grid.places(curve.lane().span());
        CurveShape shape = curve.lane().span() == Span.STEP
                ? CurveShape.of(curve, axis, places, ways) : CurveShape.of(curve, axis, places);
        Extent all = new Extent(0, grid.columns().size());
        return new SmallCurve(curve, grid.stages(), new Slice(all, shape.areas(), List.of(), shape.strokes()), axis.neutralY(),
                points(curve, axis, places), numbers(grid.places(Span.STEP)));
    }

    private static List<Point> points(Curve curve, Axis axis, List<Extent> places) {
        Optional<Feeling> named = curve.low().or(curve::high);
        Peak peak = curve.low().isPresent() ? Peak.LOW : Peak.HIGH;
        return curve.feelings().stream()
                .map(feeling -> new Point(feeling, Tone.of(curve.scale(), feeling.value()),
                        named.filter(extreme -> extreme == feeling).isPresent() ? peak : Peak.NONE,
                        places.get(feeling.place()).middle(), axis.y(feeling.value())))
                .toList();
    }

    private static List<Number> numbers(List<Extent> steps) {
        int every = (steps.size() + MOST_POINTS - 1) / MOST_POINTS;
        return IntStream.range(0, steps.size()).filter(step -> step % every == 0)
                .mapToObj(step -> new Number(step + 1, steps.get(step).middle())).toList();
    }

    /**
     * How many columns there are.
     *
     * @return the columns of all stages
     */
    public int columns() {
        return picture.extent().span();
    }

    /**
     * Whether points would stand too close to each other to be drawn.
     *
     * @return true above 24 columns
     */
    public boolean crowded() {
        return columns() > MOST_POINTS;
    }
}
