package org.journeymaps.core.check;

import java.util.List;
import java.util.stream.Stream;

/** One thing that can be wrong with a map. */
interface Rule {

    /** What is wrong, in the order of the stored text. */
    Stream<Problem> problems(Parts parts);

    /** A problem for which the app does not write the map. */
    static Problem blocking(String name, String path, String... arguments) {
        return new Problem("journey-maps.problem." + name, List.of(arguments), path, true);
    }

    /** A problem that the map may be kept with. */
    static Problem advisory(String name, String path, String... arguments) {
        return new Problem("journey-maps.problem." + name, List.of(arguments), path, false);
    }
}
