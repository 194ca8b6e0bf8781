package org.journeymaps.core.layout.ring;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.layout.curve.Box;
import org.journeymaps.core.layout.curve.TextSize;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;

/**
 * A stage on the picture of a circular map: a piece of the outermost ring that points clockwise. A stage without steps has
 * no piece.
 *
 * @param stage the stage
 * @param firstNumber number of its first step, from 1
 * @param outline the piece, as a polygon
 * @param end where it ends and the next one begins, in whole turns from 12 o'clock
 * @param names where its name stands outside of the ring; none where there is no room for it
 */
public record RingSector(Stage stage, int firstNumber, List<Spot> outline, double end, List<Name> names) {

    private static final double OUTER = 502;
    private static final double INNER = 474;
    private static final double TIP = 0.006;
    private static final double GAP = 0.0025;
    private static final double ARC = 1 / 180.0;
    private static final double NAMES = 524;

    /** Px of the picture on screen to a unit; names keep their size when the picture shrinks, but then they are not shown. */
    private static final double SCALE = 0.48;
    private static final double WIDEST = 120;
    private static final double STRONG = 14 / 12.0 * 1.1;
    private static final double LINE = 20;
    private static final double SIGN = 28;

    /** Where a name is tried within its stage, the middle first. */
    private static final List<Double> TRIES = List.of(0.5, 0.3, 0.7, 0.15, 0.85);

    /**
     * Where a name stands.
     *
     * @param at the point of its box that is nearest to the ring
     * @param right how much of its width lies to the right of that point, from 0 to 1
     * @param below how much of its height lies below that point, from 0 to 1
     */
    public record Name(Spot at, double right, double below) {}

    /** Copies the lists. */
    public RingSector {
        outline = List.copyOf(outline);
        names = List.copyOf(names);
    }

    /** All stages that have steps; a name gives way to the signs of exits and to names before it. */
    static List<RingSector> all(JourneyMap map, List<Spot> signs) {
        List<Box> taken = new ArrayList<>();
        signs.forEach(sign -> taken.add(Box.around(sign.x() * SCALE, sign.y() * SCALE, SIGN, SIGN)));
        List<RingSector> sectors = new ArrayList<>();
        int count = map.steps().size();
        int before = 0;
        for (Stage stage : map.stages()) {
            if (!stage.steps().isEmpty()) {
                double from = before / (double) count;
                double to = (before + stage.steps().size()) / (double) count;
                sectors.add(new RingSector(stage, before + 1, outline(from, to), to, name(stage.name(), from, to, taken)));
                before += stage.steps().size();
            }
        }
        return sectors;
    }

    private static List<Spot> outline(double from, double to) {
        List<Spot> outline = new ArrayList<>();
        double end = to - GAP - TIP;
        double start = from + GAP - TIP;
        int pieces = (int) Math.max(1, Math.ceil((end - start) / ARC));
        for (int i = 0; i <= pieces; i++) {
            outline.add(Spot.at(start + (end - start) * i / pieces, OUTER));
        }
        outline.add(Spot.at(end + TIP, (OUTER + INNER) / 2));
        for (int i = pieces; i >= 0; i--) {
            outline.add(Spot.at(start + (end - start) * i / pieces, INNER));
        }
        outline.add(Spot.at(start + TIP, (OUTER + INNER) / 2));
        return outline;
    }

    private static List<Name> name(String text, double from, double to, List<Box> taken) {
        double width = Math.min(WIDEST, TextSize.width(text) * STRONG);
        double height = TextSize.lines(text, WIDEST / STRONG) * LINE;
        for (double part : TRIES) {
            double turn = from + (to - from) * part;
            Spot at = Spot.at(turn, NAMES);
            double right = (1 + Math.sin(2 * Math.PI * turn)) / 2;
            double below = (1 - Math.cos(2 * Math.PI * turn)) / 2;
            Box box = Box.around(at.x() * SCALE + (right - 0.5) * width, at.y() * SCALE + (below - 0.5) * height, width, height);
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return List.of(new Name(at, right, below));
            }
        }
        return List.of();
    }
}
