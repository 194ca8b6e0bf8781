package org.journeymaps.core.routing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;

/** What a map rests on somewhere: the sources of the values that stand there. */
final class Sources {

    private final JourneyMap map;
    private final Wording words;

    Sources(JourneyMap map, Wording words) {
        this.map = map;
        this.words = words;
    }

    /** The sources of the places where an item stands, in the order of the map. */
    Stream<String> at(Whereabouts whereabouts) {
        Set<String> named = map.lanes().stream().flatMap(lane -> named(lane, whereabouts)).collect(Collectors.toSet());
        return map.evidence().stream().filter(source -> named.contains(source.id())).map(this::told);
    }

    private static Stream<String> named(Lane lane, Whereabouts whereabouts) {
        Set<String> places = Set.copyOf(whereabouts.places(lane.span()));
        return lane.values().stream()
                .filter(value -> places.contains(value.at()))
                .flatMap(value -> value.evidence().stream());
    }

    private String told(Evidence source) {
        String sample = source.n() > 0 ? words.say("sample", source.n()) : "";
        return words.parts(source.source(), source.text(), source.date(), sample);
    }
}
