package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.core.layout.ArrowPart.End;
import org.journeymaps.core.layout.LineRow.Ring;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;

/**
 * The ground between two bands while arrows are led through it. Arrows that end at one place stand 16 px apart there, closer
 * where there are many; those that run across do so at heights of their own as far as there are any, never on the line.
 */
final class Gap {

    private static final double APART = 16;
    private static final double ROOM = 80;
    private static final double BETWEEN_COLUMNS = 3;
    private static final List<Double> CROSSING = List.of(34.0, 30.0, 38.0);
    private static final List<Double> WITHOUT_LINE = List.of(14.0, 10.0, 18.0);
    private static final List<Double> TURNING_ABOVE = List.of(10.0, 14.0, 6.0);

    private final Lane below;
    private final BandLine line;
    private final List<ArrowPart> parts = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    Gap(Lane below, BandLine line) {
        this.below = below;
        this.line = line;
    }

    void begin(Arrow arrow) {
        arrows.add(arrow);
    }

    void add(End from, End to) {
        parts.add(new ArrowPart(from, to, 0));
    }

    /** Whether nothing is to be seen here. */
    boolean idle() {
        return line == BandLine.NONE && parts.isEmpty();
    }

    LineRow row(LaneType above) {
        spread();
        bend();
        List<Ring> rings = above == LaneType.CUSTOMER_ACTIONS && line == BandLine.INTERACTION
                ? rings() : List.of();
        return new LineRow(below, line, parts, rings, arrows);
    }

    private List<Ring> rings() {
        return parts.stream()
                .filter(part -> part.from().below() != part.to().below())
                .map(part -> part.from().below() ? part.to() : part.from())
                .filter(End::middle)
                .map(end -> new Ring((int) end.column()))
                .distinct()
                .toList();
    }

    /** Moves ends that meet at one place apart; a straight part has one place for both its ends. */
    private void spread() {
        Map<Double, List<Integer>> users = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            ArrowPart part = parts.get(i);
            users.computeIfAbsent(part.from().column(), key -> new ArrayList<>()).add(i);
            if (!part.straight()) {
                users.computeIfAbsent(part.to().column(), key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            ArrowPart part = parts.get(i);
            End from = part.from().shifted(shift(users.get(part.from().column()), i, part.from()));
            End to = part.to().shifted(shift(users.get(part.to().column()), i, part.to()));
            parts.set(i, new ArrowPart(from, to, 0));
        }
    }

    private static double shift(List<Integer> users, int part, End end) {
        double apart = end.middle() ? Math.min(APART, ROOM / users.size()) : 0;
        return end.middle() ? (users.indexOf(part) - (users.size() - 1) / 2.0) * apart : end.shift();
    }

    private void bend() {
        Map<Double, List<double[]>> taken = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            ArrowPart part = parts.get(i);
            if (!part.straight()) {
                double[] reach = reach(part);
                List<Double> heights = heights(part);
                double height = heights.stream()
                        .filter(at -> taken.getOrDefault(at, List.of()).stream().noneMatch(other -> meet(reach, other)))
                        .findFirst().orElse(heights.get(0));
                taken.computeIfAbsent(height, key -> new ArrayList<>()).add(reach);
                parts.set(i, new ArrowPart(part.from(), part.to(), height));
            }
        }
    }

    private List<Double> heights(ArrowPart part) {
        if (line == BandLine.NONE) {
            return WITHOUT_LINE;
        }
        return part.from().below() || part.to().below() ? CROSSING : TURNING_ABOVE;
    }

    private static double[] reach(ArrowPart part) {
        double from = part.from().column();
        double to = part.to().column();
        return new double[] {Math.min(from, to), Math.max(from, to)};
    }

    private static boolean meet(double[] one, double[] other) {
        return one[0] <= other[1] && other[0] <= one[1];
    }

    /** Px by which arrows that run between the same two columns are moved apart. */
    static double lane(int number) {
        return BETWEEN_COLUMNS * (number % 3 - 1);
    }
}
