package org.journeymaps.core.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.journeymaps.core.insight.Turns.Turn;
import org.journeymaps.core.model.JourneyMap;

/**
 * The ways through a journey, as the branches of its steps lead. They begin at the first step.
 *
 * <p>Example: a journey of steps 1 to 4 with two branches at step 2, 60 % to step 3 and 40 % to step 4, has the paths 1, 2,
 * 3 and 1, 2, 4.
 *
 * <ul>
 *   <li>A step without branches is followed by the next one.
 *   <li>The later steps that one step branches to are alternatives of each other: who comes through one does not come
 *       through the next, but goes on behind the last of them.
 *   <li>Of a step whose branches leave a rest of 100 %, the rest goes on to the next step. If branches to later steps say no
 *       share, they divide the rest among them. A stop or a way back without a share is a path, but nobody takes it.
 *   <li>A path goes back once at most; then the shares of the other ways stand for the whole.
 *   <li>A step marked as an exit, without branches, ends its path, unless no other way leads to the step behind it: then some
 *       may leave there, but the journey goes on.
 *   <li>A branch to an unknown step is passed over.
 * </ul>
 *
 * <p>Of more than {@value #MOST} paths, the first are given. Source of the samples: reference on journeys, section 4.
 */
public final class Paths {

    /** How many paths are looked for. */
    public static final int MOST = 64;

    private final Turns turns;
    private final List<Path> found = new ArrayList<>();
    private final List<Integer> trail = new ArrayList<>();
    private final Deque<Fork> forks = new ArrayDeque<>();

    /** A step of the trail and the ways on from it that are not taken yet. */
    private record Fork(Iterator<Turn> turns, double share, boolean wentBack) {}

    private Paths(JourneyMap map) {
        turns = new Turns(map);
    }

    /**
     * Finds the paths.
     *
     * @param map the map
     * @return the paths, at each fork in the order of the map, stops last; none if there is no step
     */
    public static List<Path> of(JourneyMap map) {
        Paths paths = new Paths(map);
        if (!map.steps().isEmpty()) {
            paths.enter(0, 1, false);
            paths.walk();
        }
        return List.copyOf(paths.found);
    }

    private void walk() {
        while (!forks.isEmpty() && found.size() < MOST) {
            Fork fork = forks.getLast();
            if (fork.turns().hasNext()) {
                take(fork, fork.turns().next());
            } else {
                forks.removeLast();
                trail.remove(trail.size() - 1);
            }
        }
    }

    private void take(Fork fork, Turn turn) {
        double share = fork.share() * turn.share();
        if (turn.to() == Turns.END) {
            found.add(new Path(trail, share, turn.stops(), turn.last(), turn.when()));
        } else {
            enter(turn.to(), share, fork.wentBack() || turn.to() <= trail.get(trail.size() - 1));
        }
    }

    private void enter(int step, double share, boolean wentBack) {
        trail.add(step);
        forks.addLast(new Fork(turns.from(step, !wentBack).iterator(), share, wentBack));
    }
}
