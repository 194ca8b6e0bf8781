package org.journeymaps.core.layout.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/**
 * The picture of a circular map: the steps clockwise from 12 o'clock, and inside of them a ring of touchpoints, one of
 * feelings and one of triggers, as far as the map has such lanes. Of each sort the first lane is drawn; the table beside the
 * picture has them all.
 *
 * <p>A map of 2 to 36 steps has such a picture; with more steps the numbers would lie on each other.
 *
 * @param sectors the stages
 * @param steps the steps, in their order
 * @param touchpoints at each step as many as there is room for
 * @param curve the first persona's curve, if there is one
 * @param triggers cards of the first lane of texts
 * @param exits steps at which the journey may end
 * @param loops ways back to earlier steps
 * @param lanes the lanes drawn, from the outside
 */
public record Rings(
        List<RingSector> sectors,
        List<StepSpot> steps,
        List<CardSpot> touchpoints,
        List<RingCurve> curve,
        List<CardSpot> triggers,
        List<Exit> exits,
        List<RingLoop> loops,
        List<Lane> lanes) {

    /** Radius of the ring of steps. */
    public static final double STEPS = 425;

    private static final int FEWEST = 2;
    private static final int MOST = 36;
    private static final double TOUCHPOINTS = 363;
    private static final double TRIGGERS = 110;
    private static final double EXIT_FROM = 462;
    private static final double EXIT_TO = 522;
    private static final double EXIT = 548;
    private static final double INNERMOST = 60;
    private static final double OUTERMOST = 474;
    private static final double DISC = 30;
    private static final double HEAD = 16;
    private static final double HEAD_WIDTH = 10;
    private static final int PIECES = 12;
    private static final double TOUCHPOINT_SIZE = 60;
    private static final double TRIGGER_SIZE = 40;

    /**
     * The disc of a step.
     *
     * @param number the step's number, from 1
     * @param at its middle
     */
    public record StepSpot(int number, Spot at) {}

    /**
     * A card on a ring.
     *
     * @param card the card
     * @param at its middle
     */
    public record CardSpot(Card card, Spot at) {}

    /**
     * An arrow outwards.
     *
     * @param number number of the step at which the journey may end, from 1
     * @param from where the arrow begins
     * @param to where it ends
     * @param at the middle of its sign
     */
    public record Exit(int number, Spot from, Spot to, Spot at) {}

    /** Copies the lists. */
    public Rings {
        sectors = List.copyOf(sectors);
        steps = List.copyOf(steps);
        touchpoints = List.copyOf(touchpoints);
        curve = List.copyOf(curve);
        triggers = List.copyOf(triggers);
        exits = List.copyOf(exits);
        loops = List.copyOf(loops);
        lanes = List.copyOf(lanes);
    }

    /**
     * Lays out the picture of a map.
     *
     * @param map the map
     * @param index its index
     * @param insights its insights
     * @return the picture, or nothing for a map of another type or with too few or too many steps
     */
    public static Optional<Rings> of(JourneyMap map, MapIndex index, Insights insights) {
        int count = map.steps().size();
        return map.type() == MapType.CIRCULAR && count >= FEWEST && count <= MOST
                ? Optional.of(new Turns(map, index, count).rings(insights))
                : Optional.empty();
    }

    /**
     * The line between two stages, and that at 12 o'clock.
     *
     * @param turn its angle, in whole turns from 12 o'clock
     * @return its ends
     */
    public static List<Spot> ray(double turn) {
        return List.of(Spot.at(turn, INNERMOST), Spot.at(turn, OUTERMOST));
    }

    /**
     * The arrow by which the last step leads to the first.
     *
     * @return its line, in short straight pieces
     */
    public List<Spot> closing() {
        double from = -0.5 / steps.size() + turns(DISC);
        double to = 0.5 / steps.size() - turns(DISC + HEAD);
        return IntStream.rangeClosed(0, PIECES).mapToObj(i -> Spot.at(from + (to - from) * i / PIECES, STEPS)).toList();
    }

    /**
     * The head of that arrow.
     *
     * @return its corners
     */
    public List<Spot> closingHead() {
        double tip = 0.5 / steps.size() - turns(DISC);
        double back = tip - turns(HEAD);
        return List.of(Spot.at(tip, STEPS), Spot.at(back, STEPS - HEAD_WIDTH), Spot.at(back, STEPS + HEAD_WIDTH));
    }

    private static double turns(double length) {
        return length / (2 * Math.PI * STEPS);
    }

    /** Angles in whole turns: each step has an equal part of the circle. */
    private record Turns(JourneyMap map, MapIndex index, int count) {

        Rings rings(Insights insights) {
            List<Lane> touchpoints = first(LaneType.TOUCHPOINTS);
            List<Curve> curves = insights.curves().stream()
                    .filter(curve -> curve.persona() == 0 && curve.lane().type() == LaneType.CURVE
                            && curve.lane().span() != Span.MAP)
                    .limit(1).toList();
            List<Lane> triggers = first(LaneType.TEXT, LaneType.ITEMS);
            List<Exit> exits = exits();
            return new Rings(
                    RingSector.all(map, exits.stream().map(Exit::at).toList()),
                    IntStream.range(0, count).mapToObj(i -> new StepSpot(i + 1, Spot.at(middle(i), STEPS))).toList(),
                    cards(touchpoints, TOUCHPOINTS, TOUCHPOINT_SIZE),
                    curves.stream().map(curve -> RingCurve.of(curve, places(curve.lane().span()))).toList(),
                    cards(triggers, TRIGGERS, TRIGGER_SIZE),
                    exits,
                    RingLoop.all(map, index),
                    Stream.of(touchpoints, curves.stream().map(Curve::lane).toList(), triggers)
                            .flatMap(List::stream).toList());
        }

        private double middle(int step) {
            return (step + 0.5) / count;
        }

        private List<Lane> first(LaneType... types) {
            return map.lanes().stream()
                    .filter(lane -> List.of(types).contains(lane.type()) && lane.span() != Span.MAP && !lane.cards().isEmpty())
                    .limit(1).toList();
        }

        /** The angle of every step or stage. */
        private double[] places(Span span) {
            if (span == Span.STEP) {
                return IntStream.range(0, count).mapToDouble(this::middle).toArray();
            }
            double[] places = new double[map.stages().size()];
            int before = 0;
            for (int i = 0; i < places.length; i++) {
                int own = map.stages().get(i).steps().size();
                places[i] = (before + own / 2.0) / count;
                before += own;
            }
            return places;
        }

        /** The cards of a lane at their first place, side by side along the ring, as many as there is room for. */
        private List<CardSpot> cards(List<Lane> lanes, double radius, double size) {
            List<CardSpot> spots = new ArrayList<>();
            for (Lane lane : lanes) {
                double[] places = places(lane.span());
                double step = size / (2 * Math.PI * radius);
                int room = Math.max(1, (int) (1.0 / places.length / step));
                for (int place = 0; place < places.length; place++) {
                    int here = place;
                    List<Card> cards = lane.cards().stream()
                            .filter(card -> index.places(lane.span(), card).stream().limit(1).anyMatch(at -> at == here))
                            .limit(room).toList();
                    for (int i = 0; i < cards.size(); i++) {
                        double turn = places[place] + (i - (cards.size() - 1) / 2.0) * step;
                        spots.add(new CardSpot(cards.get(i), Spot.at(turn, radius)));
                    }
                }
            }
            return spots;
        }

        private List<Exit> exits() {
            List<Exit> exits = new ArrayList<>();
            List<Step> steps = map.steps();
            for (int i = 0; i < count; i++) {
                if (steps.get(i).flags().contains(StepFlag.EXIT) || steps.get(i).branches().stream().anyMatch(Branch::stops)) {
                    double turn = middle(i);
                    exits.add(new Exit(i + 1, Spot.at(turn, EXIT_FROM), Spot.at(turn, EXIT_TO), Spot.at(turn, EXIT)));
                }
            }
            return exits;
        }
    }
}
