package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;

/**
 * The upright axis of a curve, in px from the top of its cell: 64 or more above the best value, 72 below the worst, and between
 * them 36 for a unit of the scale, 28 where the map is wide or the scale has more than five units. A scale with more than
 * six units, or with broken ends, gets the height of four units.
 *
 * <p>Lines stand at the ends and at neutral, at the named values, and at round values, each where it has room. A name of
 * more than three lines does not stand there.
 *
 * @param scale the scale
 * @param above px above the best value
 * @param extent px between the worst and the best value
 * @param ticks the lines, from the top
 */
public record Axis(Scale scale, double above, double extent, List<Tick> ticks) {

    private static final double ABOVE = 64;
    private static final double BELOW = 72;

    /** Px by which a face reaches further up than a triangle. */
    private static final double LARGER_MARK = 3;
    private static final double MARGIN = 8;
    private static final double UNIT = 36;
    private static final double DENSE_UNIT = 28;
    private static final double LINE = 16;
    private static final double NAME_WIDTH = 96;
    private static final int MOST_NAME_LINES = 3;
    private static final int MOST_UNITS = 6;
    private static final int PLAIN_UNITS = 4;
    private static final double CLOSEST = 18;
    private static final double ROUND_GAP = 24;
    private static final double NEAR = 1e-9;
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0);

    /** Copies the lines. */
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** The axis of a lane, whose title stands above it. */
    public static Axis of(Scale scale, String title, boolean dense) {
        double least = pictured(scale) ? ABOVE + LARGER_MARK : ABOVE;
        double above = Math.max(least, MARGIN + LINE * TextSize.lines(title, NAME_WIDTH) + MARGIN / 2 + nameHeight(scale) / 2);
        double unit = dense || units(scale) > MOST_UNITS - 1 ? DENSE_UNIT : UNIT;
        double extent = units(scale) * Math.max(unit, nameHeight(scale));
        return new Axis(scale, above, extent, new Axis(scale, above, extent, List.of()).chooseTicks());
    }

    /**
     * Where a value stands.
     *
     * @param value raw value on the scale
     * @return px from the top
     */
    public double y(double value) {
        // Halved first: the distance between two doubles may be too large for a double.
        double down = scale.reversed() ? value / 2 - scale.min() / 2 : scale.max() / 2 - value / 2;
        return above + down / (scale.max() / 2 - scale.min() / 2) * extent;
    }

    /**
     * Where neutral stands; on a scale without valence, which has none, where it begins.
     *
     * @return px from the top
     */
    public double neutralY() {
        return y(base());
    }

    private double base() {
        return scale.valence() ? scale.neutral() : scale.min();
    }

    /**
     * How high the whole cell is.
     *
     * @return px
     */
    public double height() {
        return above + extent + BELOW;
    }

    /**
     * Whether marks are pictures rather than triangles.
     *
     * @return true for faces, stars and thumbs
     */
    public boolean pictured() {
        return pictured(scale);
    }

    /**
     * Whether values are drawn as faces, stars or thumbs: as the scale says or, where it does not, as faces on one of whole
     * numbers from 1 to 3, 5 or 7 with neutral in the middle.
     *
     * @param scale the scale
     * @return true for pictures
     */
    public static boolean pictured(Scale scale) {
        double max = scale.max();
        boolean counted = scale.min() == 1 && (max == 3 || max == 5 || max == 7) && scale.neutral() == (max + 1) / 2;
        return scale.signs() != Signs.PLAIN || scale.valence() && counted;
    }

    private static boolean wholeUnits(Scale scale) {
        double range = scale.max() - scale.min();
        return range <= MOST_UNITS && range == Math.rint(range) && scale.min() == Math.rint(scale.min());
    }

    private static int units(Scale scale) {
        return wholeUnits(scale) ? (int) (scale.max() - scale.min()) : PLAIN_UNITS;
    }

    /** Room for the longest name of a value beside its line. */
    private static double nameHeight(Scale scale) {
        return scale.labels().stream()
                .mapToInt(label -> nameLines(label.text()))
                .filter(lines -> lines <= MOST_NAME_LINES)
                .max().orElse(0) * LINE;
    }

    private static int nameLines(String name) {
        return TextSize.lines("+0 " + name, NAME_WIDTH);
    }

    private List<Tick> chooseTicks() {
        List<Tick> chosen = new ArrayList<>();
        offer(chosen, scale.min());
        offer(chosen, scale.max());
        offer(chosen, base());
        scale.labels().forEach(label -> offer(chosen, label.value()));
        double step = roundStep();
        double first = Math.ceil(scale.min() / step) * step;
        for (int i = 0; i <= extent / ROUND_GAP; i++) {
            offer(chosen, first + i * step);
        }
        chosen.sort(Comparator.comparingDouble(Tick::y));
        return chosen;
    }

    private void offer(List<Tick> chosen, double value) {
        double y = y(value);
        if (scale.holds(value) && chosen.stream().allMatch(tick -> Math.abs(tick.y() - y) >= CLOSEST)) {
            String name = scale.label(value).filter(text -> nameLines(text) <= MOST_NAME_LINES).orElse("");
            chosen.add(new Tick(value, y, name, value == base()));
        }
    }

    /** The smallest round distance that leaves room between the lines, if there is one that also meets neutral and best. */
    private double roundStep() {
        double range = scale.max() - scale.min();
        double least = wholeUnits(scale) ? 1 : range * ROUND_GAP / extent;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        List<Double> wide = ROUND.stream().map(round -> round * power).filter(step -> step >= least).toList();
        return wide.stream()
                .filter(step -> divides(step, range) && divides(step, scale.neutral() - scale.min()))
                .findFirst()
                .orElse(wide.isEmpty() ? ROUND.get(ROUND.size() - 1) * power : wide.get(0));
    }

    private static boolean divides(double step, double length) {
        double times = length / step;
        return times >= 1 && Math.abs(times - Math.rint(times)) < NEAR;
    }
}
