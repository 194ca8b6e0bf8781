package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/**
 * Where the journey goes on from each step.
 *
 * <p>Example: a step without branches has one turn, to the next step. The rules are those of {@link Paths}.
 */
public final class Turns {

    /** The place behind the last step. */
    public static final int END = -1;

    /**
     * A way on from a step.
     *
     * @param to the step that follows, counted from 0, or {@link #END}
     * @param share how many of those at the step go this way, from 0 to 1
     * @param stops whether the journey is broken off
     * @param last what the persona feels where it is broken off
     * @param when why it is broken off, or empty
     */
    public record Turn(int to, double share, boolean stops, Reading last, String when) {

        /** A way on along which the journey is not broken off. */
        Turn(int to, double share) {
            this(to, share, false, Reading.NONE, "");
        }
    }

    private static final double WHOLE = 100;

    private final List<Step> steps;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] behind;
    private final boolean[] ends;

    /**
     * Reads a map.
     *
     * @param map the map
     */
    public Turns(JourneyMap map) {
        steps = map.steps();
        IntStream.range(0, steps.size()).forEach(i -> places.putIfAbsent(steps.get(i).id(), i));
        behind = new int[steps.size()];
        ends = new boolean[steps.size()];
        IntStream.range(0, steps.size()).forEach(this::markAlternatives);
        markExits();
    }

    /**
     * The ways on from a step.
     *
     * @param step the step, counted from 0
     * @param back whether ways back to it or to an earlier one are asked for
     * @return at least one
     */
    public List<Turn> from(int step, boolean back) {
        List<Turn> turns = new ArrayList<>(onwards(step));
        for (Branch branch : steps.get(step).branches()) {
            if (branch.stops()) {
                turns.add(new Turn(END, share(branch), true, branch.value(), branch.when()));
            } else if (back && known(branch) && !forward(step, branch)) {
                turns.add(new Turn(places.get(branch.to()), share(branch)));
            }
        }
        return normalised(turns);
    }

    /** The ways to later steps, in per cent: those of the branches, and the next step where they leave a rest. */
    private List<Turn> onwards(int step) {
        if (steps.get(step).branches().isEmpty()) {
            return List.of(new Turn(ends[step] ? END : next(step), WHOLE));
        }
        List<Branch> ahead = steps.get(step).branches().stream().filter(branch -> forward(step, branch)).toList();
        long open = ahead.stream().filter(branch -> share(branch) == 0).count();
        double rest = rest(step);
        List<Turn> turns = new ArrayList<>();
        ahead.forEach(branch -> turns.add(
                new Turn(places.get(branch.to()), share(branch) == 0 ? rest / open : share(branch))));
        if (goesOn(step, ahead.isEmpty(), open)) {
            add(turns, new Turn(ends[step] ? END : next(step), rest));
        }
        return turns;
    }

    /** Adds a way, or its share to one that leads to the same step. */
    private static void add(List<Turn> turns, Turn turn) {
        for (int i = 0; i < turns.size(); i++) {
            Turn same = turns.get(i);
            if (same.to() == turn.to()) {
                turns.set(i, new Turn(same.to(), same.share() + turn.share()));
                return;
            }
        }
        turns.add(turn);
    }

    /** Whether some go on to the next step: the rest, or all who do not go back for ever. */
    private boolean goesOn(int step, boolean nothingAhead, long open) {
        return nothingAhead ? WHOLE > sum(step, Branch::stops) : open == 0 && rest(step) > 0;
    }

    /** The share that the branches of a step leave. */
    private double rest(int step) {
        return Math.max(0, WHOLE - sum(step, branch -> branch.stops() || known(branch)));
    }

    private double sum(int step, Predicate<Branch> counted) {
        return steps.get(step).branches().stream().filter(counted).mapToDouble(Turns::share).sum();
    }

    /** The shares made to sum up to 1; where nobody says anything, all go the first way. */
    private static List<Turn> normalised(List<Turn> turns) {
        double sum = turns.size() == 1 ? turns.get(0).share() : turns.stream().mapToDouble(Turn::share).sum();
        List<Turn> normalised = new ArrayList<>();
        for (Turn turn : turns) {
            double share = sum > 0 ? turn.share() / sum : normalised.isEmpty() ? 1 : 0;
            normalised.add(new Turn(turn.to(), share, turn.stops(), turn.last(), turn.when()));
        }
        return normalised;
    }

    /** The step that follows in the order of the map, the alternatives to the way here left out. */
    private int next(int step) {
        int next = step + 1;
        while (next < steps.size() && behind[next] > 0) {
            next = behind[next];
        }
        return next < steps.size() ? next : END;
    }

    /** Notes for each of the steps that a step forks to, but the first, what comes behind the last of them. */
    private void markAlternatives(int step) {
        if (steps.get(step).branches().isEmpty()) {
            return;
        }
        int[] targets = steps.get(step).branches().stream()
                .filter(branch -> forward(step, branch))
                .mapToInt(branch -> places.get(branch.to()))
                .sorted().distinct().toArray();
        for (int i = 1; i < targets.length; i++) {
            behind[targets[i]] = Math.max(behind[targets[i]], targets[targets.length - 1] + 1);
        }
    }

    /** Lets the journey end at each exit that is not the only way to the step behind it. */
    private void markExits() {
        boolean[] reached = new boolean[steps.size()];
        Map<Integer, List<Integer>> exits = new HashMap<>();
        for (int step = 0; step < steps.size(); step++) {
            List<Integer> before = exits.getOrDefault(step, List.of());
            if (!reached[step] && !before.isEmpty()) {
                before.forEach(exit -> ends[exit] = false);
                reached[step] = true;
            }
            if (step == 0 || reached[step]) {
                boolean exit = steps.get(step).branches().isEmpty() && steps.get(step).flags().contains(StepFlag.EXIT);
                for (Turn turn : onwards(step)) {
                    if (exit && turn.to() != END) {
                        exits.computeIfAbsent(turn.to(), key -> new ArrayList<>()).add(step);
                    } else if (turn.to() != END) {
                        reached[turn.to()] = true;
                    }
                }
                ends[step] = exit;
            }
        }
    }

    private boolean forward(int step, Branch branch) {
        return known(branch) && places.get(branch.to()) > step;
    }

    private boolean known(Branch branch) {
        return places.containsKey(branch.to());
    }

    private static double share(Branch branch) {
        return Math.max(0, Math.min(WHOLE, branch.share()));
    }
}
