package org.journeymaps.core.layout.ring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;

/**
 * A way back to an earlier step on the picture of a circular map: an arrow against the clock, outside of the ring of steps or,
 * where another one runs there already, inside. A third one beside these is not drawn, nor is a way from a step to itself; the
 * way from the last step to the first is that of every lap.
 *
 * @param from number of the step that it leaves, from 1
 * @param to number of the earlier step
 * @param line the line, in short straight pieces
 * @param head corners of the head of the arrow
 */
public record RingLoop(int from, int to, List<Spot> line, List<Spot> head) {

    /** How far from the ring of steps the two tracks run. */
    private static final List<Double> TRACKS = List.of(37.0, -28.0);

    /** Where a line meets a disc: so far along the ring, and so far from it. */
    private static final double BESIDE = 14;
    private static final double EDGE = 21;
    private static final double BEND = 22;
    private static final int BEND_PIECES = 4;
    private static final double ARC = 1 / 180.0;
    private static final double HEAD = 14;
    private static final double HEAD_WIDTH = 8;

    /** Copies the lists. */
    public RingLoop {
        line = List.copyOf(line);
        head = List.copyOf(head);
    }

    /** The loops of a map of some steps for which there is room. */
    static List<RingLoop> all(JourneyMap map, MapIndex index) {
        List<RingLoop> loops = new ArrayList<>();
        Map<Double, List<RingLoop>> byTrack = new HashMap<>();
        TRACKS.forEach(track -> byTrack.put(track, new ArrayList<>()));
        List<Step> steps = map.steps();
        for (int i = 0; i < steps.size(); i++) {
            for (Branch branch : steps.get(i).branches()) {
                OptionalInt to = index.stepNumber(branch.to());
                if (to.isPresent() && to.getAsInt() <= i && !(to.getAsInt() == 1 && i + 1 == steps.size())) {
                    Way way = new Way(i + 1, to.getAsInt(), steps.size());
                    TRACKS.stream().filter(track -> byTrack.get(track).stream().noneMatch(way::meets)).limit(1).forEach(track -> {
                        loops.add(way.along(track));
                        byTrack.get(track).add(way.along(track));
                    });
                }
            }
        }
        return loops;
    }

    private record Way(int from, int to, int count) {

        boolean meets(RingLoop other) {
            return to < other.from() && other.to() < from;
        }

        RingLoop along(double track) {
            double start = turn(from) - turns(BESIDE);
            double end = turn(to) + turns(BESIDE);
            List<Spot> line = new ArrayList<>(bend(start, -1, track));
            double first = start - turns(BEND);
            double last = end + turns(BEND);
            int pieces = (int) Math.max(1, Math.ceil((first - last) / ARC));
            for (int i = 1; i < pieces; i++) {
                line.add(Spot.at(first + (last - first) * i / pieces, Rings.STEPS + track));
            }
            List<Spot> down = bend(end, 1, track);
            for (int i = down.size() - 1; i > 1; i--) {
                line.add(down.get(i));
            }
            Spot tip = down.get(0);
            double length = Math.hypot(down.get(1).x() - tip.x(), down.get(1).y() - tip.y());
            double x = (down.get(1).x() - tip.x()) / length;
            double y = (down.get(1).y() - tip.y()) / length;
            Spot back = new Spot(tip.x() + x * HEAD, tip.y() + y * HEAD);
            line.add(back);
            List<Spot> head = Stream.of(1, -1)
                    .map(side -> new Spot(back.x() - side * y * HEAD_WIDTH, back.y() + side * x * HEAD_WIDTH)).toList();
            return new RingLoop(from, to, line, List.of(tip, head.get(0), head.get(1)));
        }

        /** From the edge of a disc to the track. */
        private static List<Spot> bend(double at, int side, double track) {
            List<Spot> bend = new ArrayList<>();
            for (int i = 0; i <= BEND_PIECES; i++) {
                double part = i / (double) BEND_PIECES;
                double away = EDGE + (Math.abs(track) - EDGE) * Math.sin(part * Math.PI / 2);
                bend.add(Spot.at(at + side * turns(BEND * part), Rings.STEPS + Math.signum(track) * away));
            }
            return bend;
        }

        private double turn(int number) {
            return (number - 0.5) / count;
        }

        private static double turns(double length) {
            return length / (2 * Math.PI * Rings.STEPS);
        }
    }
}
