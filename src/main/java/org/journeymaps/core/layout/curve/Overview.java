package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;

/**
 * A whole journey at a glance, for a map that is too wide to be seen at once: its stages side by side, and over all of them the
 * curve of the first persona, drawn from the means of neighbouring steps.
 *
 * <p>Example: 200 steps give 50 means of 4 steps each. A mean takes at least 12 px where the strip is at its narrowest, 608 px.
 * Steps without a value do not count in it, and four of them in a row leave a gap, as in the curve itself.
 *
 * @param stages the stages over their columns
 * @param picture the curve, 100 units of x to a column; empty for a map without values
 * @param neutral where neutral stands, in px from the top
 */
public record Overview(List<StageSpan> stages, Slice picture, double neutral) {

    /** How high the curve is, in px. */
    public static final double HEIGHT = 36;

    private static final int FROM = 13;
    private static final int MOST_MEANS = 50;
    private static final double MARGIN = 3;
    private static final double NARROWEST = 608;
    private static final double NAME = 56;

    /** Copies the stages. */
    public Overview {
        stages = List.copyOf(stages);
    }

    /**
     * Whether a map is so wide that it has an overview.
     *
     * @param map the map
     * @return true above 12 columns, without those of empty time
     */
    public static boolean wanted(JourneyMap map) {
        return map.stages().stream().map(Stage::steps).mapToInt(steps -> Math.max(1, steps.size())).sum() >= FROM;
    }

    /**
     * Lays out the overview of a map.
     *
     * @param map the map
     * @param insights its insights
     * @param axis how wide its columns stand
     * @return its overview
     */
    public static Overview of(JourneyMap map, Insights insights, ClockAxis axis) {
        Grid grid = Grid.of(map, axis);
        Extent all = new Extent(0, grid.columns().size(), 0, grid.width());
        return insights.main().filter(curve -> curve.lane().span() != Span.MAP)
                .map(curve -> new Overview(grid.stages(), picture(grid, curve, all), axis(curve).neutralY()))
                .orElseGet(() -> new Overview(grid.stages(), new Slice(all, List.of(), List.of(), List.of()), HEIGHT / 2));
    }

    /**
     * How wide the columns of all stages are together.
     *
     * @return the width, where an ordinary column is 1
     */
    public double width() {
        return picture.extent().width();
    }

    /**
     * Whether each stage has room for its name above its part of the curve.
     *
     * @return false if a stage takes so little of the width that its name would not be readable there
     */
    public boolean named() {
        return stages.stream().allMatch(stage -> NARROWEST * stage.extent().width() / width() >= NAME);
    }

    private static Axis axis(Curve curve) {
        return new Axis(curve.scale(), MARGIN, HEIGHT - 2 * MARGIN, List.of());
    }

    private static Slice picture(Grid grid, Curve curve, Extent all) {
        List<Extent> places = grid.places(curve.lane().span());
        int size = Math.max(1, (places.size() + MOST_MEANS - 1) / MOST_MEANS);
        CurveShape shape = CurveShape.of(means(curve, size), axis(curve), joined(places, size));
        return new Slice(all, shape.areas(), List.of(), shape.strokes());
    }

    /** Neighbouring places as one. */
    private static List<Extent> joined(List<Extent> places, int size) {
        return IntStream.range(0, (places.size() + size - 1) / size)
                .mapToObj(i -> places.get(i * size).upTo(places.get(Math.min((i + 1) * size, places.size()) - 1)))
                .toList();
    }

    /** The curve of the first persona, a feeling for each of the joined places. */
    private static Curve means(Curve curve, int size) {
        TreeMap<Integer, List<Feeling>> groups = new TreeMap<>();
        curve.feelings().forEach(feeling ->
                groups.computeIfAbsent(feeling.place() / size, place -> new ArrayList<>()).add(feeling));
        List<Feeling> means = new ArrayList<>();
        groups.forEach((place, feelings) -> means.add(mean(place, feelings)));
        return new Curve(curve.lane(), curve.scale(), 0, means);
    }

    private static Feeling mean(int place, List<Feeling> feelings) {
        double mean = feelings.stream().mapToDouble(Feeling::value).average().orElseThrow();
        return new Feeling(place, mean, mean, mean, feelings.stream().allMatch(Feeling::evidenced), feelings.get(0).values());
    }
}
