package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;

/** An id names one thing in the whole map, and a key one department. */
final class UniqueIds implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> keys = new HashSet<>();
        Stream<Problem> departments = Parts.parts(Place.MAP, "departments", parts.map().departments())
                .filter(department -> !keys.add(department.it().key()))
                .map(department -> Rule.blocking(
                        "duplicate-department", department.path() + ".key", department.it().key()));
        Ids ids = new Ids(new HashSet<>());
        return Stream.of(
                        departments,
                        ids.repeated(Place.MAP, "personas", parts.map().personas(), Persona::id),
                        ids.repeated(Place.MAP, "scales", parts.map().scales(), Scale::id),
                        parts.stages().stream().flatMap(ids::repeatedInStage),
                        parts.lanes().stream().flatMap(ids::repeatedInLane),
                        ids.repeated(Place.MAP, "evidence", parts.map().evidence(), Evidence::id))
                .flatMap(problems -> problems);
    }

    /** The ids met so far. */
    private record Ids(Set<String> met) {

        <T> Stream<Problem> repeated(Place around, String key, List<T> things, Function<T, String> id) {
            return Parts.parts(around, key, things)
                    .filter(part -> !met.add(id.apply(part.it())))
                    .map(part -> repeated(part, id.apply(part.it())));
        }

        Stream<Problem> repeatedInStage(Part<Stage> stage) {
            return Stream.concat(
                    own(stage, stage.it().id()), repeated(stage, "steps", stage.it().steps(), Step::id));
        }

        Stream<Problem> repeatedInLane(Part<Lane> lane) {
            return Stream.of(
                            own(lane, lane.it().id()),
                            repeated(lane, "cards", lane.it().cards(), Card::id),
                            repeated(lane, "values", lane.it().values(), Value::id))
                    .flatMap(problems -> problems);
        }

        private Stream<Problem> own(Place place, String id) {
            return met.add(id) ? Stream.of() : Stream.of(repeated(place, id));
        }

        private static Problem repeated(Place place, String id) {
            return Rule.blocking("duplicate-id", place.path() + ".id", id);
        }
    }
}
