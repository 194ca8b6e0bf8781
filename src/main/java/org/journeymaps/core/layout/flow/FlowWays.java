package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.insight.Turns;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/**
 * The ways of a journey from step to step, as {@link Turns} finds them; stops are none, as nothing follows them. On a circular
 * map the journey begins anew where it would end, but at an exit.
 */
public final class FlowWays {

    private final JourneyMap map;
    private final MapIndex index;
    private final List<Step> steps;

    private FlowWays(JourneyMap map, MapIndex index) {
        this.map = map;
        this.index = index;
        this.steps = map.steps();
    }

    /**
     * Finds the ways.
     *
     * @param map the map
     * @param index its index
     * @return the ways by the number of the step that they come from, then in the order of the map; none if there is no step
     */
    public static List<FlowWay> of(JourneyMap map, MapIndex index) {
        return new FlowWays(map, index).find();
    }

    private List<FlowWay> find() {
        List<FlowWay> ways = new ArrayList<>();
        if (steps.isEmpty()) {
            return ways;
        }
        ways.add(new FlowWay(0, 1, List.of()));
        Turns turns = new Turns(map);
        for (int step = 0; step < steps.size(); step++) {
            Map<Integer, List<Branch>> branches = branches(steps.get(step));
            for (int to : targets(turns, step)) {
                ways.add(new FlowWay(step + 1, to, branches.getOrDefault(to, List.of())));
            }
        }
        return ways;
    }

    private Set<Integer> targets(Turns turns, int step) {
        Set<Integer> targets = new LinkedHashSet<>();
        for (Turns.Turn turn : turns.from(step, true)) {
            if (!turn.stops()) {
                targets.add(turn.to() == Turns.END ? afterLast(steps.get(step)) : turn.to() + 1);
            }
        }
        return targets;
    }

    private int afterLast(Step step) {
        boolean again = map.type() == MapType.CIRCULAR && !step.flags().contains(StepFlag.EXIT);
        return again ? 1 : steps.size() + 1;
    }

    private Map<Integer, List<Branch>> branches(Step step) {
        Map<Integer, List<Branch>> branches = new HashMap<>();
        for (Branch branch : step.branches()) {
            index.stepNumber(branch.to()).ifPresent(to -> branches.computeIfAbsent(to, key -> new ArrayList<>()).add(branch));
        }
        return branches;
    }
}
