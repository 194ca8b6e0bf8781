package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Department;
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
        Set<String> departments = new HashSet<>();
        Stream<Part<String>> keys = at("$.departments", parts.map().departments(), Department::key, ".key");
        Set<String> ids = new HashSet<>();
        return Stream.concat(
                keys.filter(key -> !departments.add(key.it()))
                        .map(key -> Rule.blocking("duplicate-department", key.path(), key.it())),
                ids(parts).filter(id -> !ids.add(id.it())).map(id -> Rule.blocking("duplicate-id", id.path(), id.it())));
    }

    private static Stream<Part<String>> ids(Parts parts) {
        return Stream.of(
                        at("$.personas", parts.map().personas(), Persona::id, ".id"),
                        at("$.scales", parts.map().scales(), Scale::id, ".id"),
                        parts.stages().stream().flatMap(UniqueIds::stageAndSteps),
                        parts.lanes().stream().flatMap(UniqueIds::laneAndContents),
                        at("$.evidence", parts.map().evidence(), Evidence::id, ".id"))
                .flatMap(ids -> ids);
    }

    private static Stream<Part<String>> stageAndSteps(Part<Stage> stage) {
        return Stream.concat(
                Stream.of(new Part<>(stage.it().id(), stage.path() + ".id")),
                at(stage.path() + ".steps", stage.it().steps(), Step::id, ".id"));
    }

    private static Stream<Part<String>> laneAndContents(Part<Lane> lane) {
        return Stream.of(
                        Stream.of(new Part<>(lane.it().id(), lane.path() + ".id")),
                        at(lane.path() + ".cards", lane.it().cards(), Card::id, ".id"),
                        at(lane.path() + ".values", lane.it().values(), Value::id, ".id"))
                .flatMap(ids -> ids);
    }

    private static <T> Stream<Part<String>> at(String path, List<T> things, Function<T, String> id, String key) {
        return Parts.parts(path, things).map(part -> new Part<>(id.apply(part.it()), part.path() + key));
    }
}
