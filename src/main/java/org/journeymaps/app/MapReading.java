package org.journeymaps.app;

import static java.util.Comparator.comparing;

import java.util.List;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.json.Position;
import org.journeymaps.core.json.Positions;
import org.journeymaps.core.model.JourneyMap;

/** What comes of reading the body of a macro: a map, nothing, or an error with its place. Reading changes nothing. */
public sealed interface MapReading {

    /** Problems that are given with their place, in the order of the text; looking up a place costs a pass over the text. */
    int PROBLEMS = 20;

    /**
     * A map that can be drawn.
     *
     * @param map the map
     * @param problems what its author should mend, at most {@value MapReading#PROBLEMS}
     * @param more further problems that are not listed
     */
    record Drawn(JourneyMap map, List<PlacedProblem> problems, int more) implements MapReading {

        /** Copies the list. */
        public Drawn {
            problems = List.copyOf(problems);
        }

        @Override
        public MapState state() {
            return MapState.MAP;
        }
    }

    /** Nothing is stored yet. */
    record Empty() implements MapReading {

        @Override
        public MapState state() {
            return MapState.EMPTY;
        }
    }

    /**
     * A text that is no map.
     *
     * @param error what is wrong and where
     */
    record Unreadable(JourneyFormatException error) implements MapReading {

        @Override
        public MapState state() {
            return MapState.ERROR;
        }
    }

    /**
     * A problem and where it stands in the text.
     *
     * @param problem the problem
     * @param position line and column
     */
    record PlacedProblem(Problem problem, Position position) {}

    /**
     * What can be shown.
     *
     * @return the state
     */
    MapState state();

    /**
     * Reads a body.
     *
     * @param body decoded text of the macro's body; white space alone is nothing
     * @return what came of it
     */
    static MapReading of(String body) {
        if (body.isBlank()) {
            return new Empty();
        }
        try {
            JourneyMap map = new JourneyReader(Limits.DEFAULT).read(body);
            List<Problem> problems = MapCheck.problems(map);
            return new Drawn(map, placed(problems, body), Math.max(0, problems.size() - PROBLEMS));
        } catch (JourneyFormatException e) {
            return new Unreadable(e);
        }
    }

    private static List<PlacedProblem> placed(List<Problem> problems, String body) {
        return problems.stream().limit(PROBLEMS)
                .map(problem -> new PlacedProblem(problem, Positions.find(body, problem.path())))
                .sorted(comparing(PlacedProblem::position)).toList();
    }
}
