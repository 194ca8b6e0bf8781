package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Stage;

/** How a whole map is stored. */
final class MapShape {

    /** The one shape of a map; it holds no state. */
    static final Shape<JourneyMap> MAP = map();

    private MapShape() {}

    private static Shape<JourneyMap> map() {
        Key<String> format = Key.required(FormatVersion.KEY, Kinds.TEXT);
        Key<String> id = Key.required("id", Kinds.ID);
        Key<String> title = Key.required("title", Kinds.TEXT);
        Key<MapType> type = Key.usual("type", Kinds.word(MapType.class), MapType.CURRENT_STATE);
        Key<Scope> scope = Key.optional("scope", Kinds.word(Scope.class), Scope.UNSTATED);
        Key<String> pair = Key.text("pair");
        Key<String> purpose = Key.text("purpose");
        Key<String> scenario = Key.text("scenario");
        Key<List<String>> goals = Key.list("goals", Kinds.TEXT);
        Key<List<String>> expectations = Key.list("expectations", Kinds.TEXT);
        Key<String> owner = Key.text("owner");
        Key<String> department = Key.text("department");
        Key<Review> review = Key.optional("review", HeaderShapes.review(), Review.NONE);
        Key<List<Department>> departments = Key.list("departments", HeaderShapes.department());
        Key<List<Persona>> personas = Key.list("personas", HeaderShapes.persona());
        Key<List<Scale>> scales = Key.list("scales", HeaderShapes.scale());
        Key<List<Stage>> stages =
                Key.list("stages", Kinds.counted(StageShapes.stage(StageShapes.step()), Tally.Of.STAGES));
        Key<List<Lane>> lanes = Key.list("lanes", Kinds.counted(LaneShape.lane(LaneShape.value()), Tally.Of.LANES));
        Key<List<Evidence>> evidence = Key.list("evidence", HeaderShapes.evidence());
        return new Shape<>(
                JourneyMap::extras,
                (it, in) -> new JourneyMap(
                        it.get(id), it.get(title), it.get(type), it.get(scope), it.get(pair), it.get(purpose),
                        it.get(scenario), it.get(goals), it.get(expectations), it.get(owner), it.get(department),
                        it.get(review), it.get(departments), it.get(personas), it.get(scales), it.get(stages),
                        it.get(lanes), it.get(evidence), it.extras()))
                .with(format, map -> FormatVersion.CURRENT)
                .with(id, JourneyMap::id)
                .with(title, JourneyMap::title)
                .with(type, JourneyMap::type)
                .with(scope, JourneyMap::scope)
                .with(pair, JourneyMap::pair)
                .with(purpose, JourneyMap::purpose)
                .with(scenario, JourneyMap::scenario)
                .with(goals, JourneyMap::goals)
                .with(expectations, JourneyMap::expectations)
                .with(owner, JourneyMap::owner)
                .with(department, JourneyMap::department)
                .with(review, JourneyMap::review)
                .with(departments, JourneyMap::departments)
                .with(personas, JourneyMap::personas)
                .with(scales, JourneyMap::scales)
                .with(stages, JourneyMap::stages)
                .with(lanes, JourneyMap::lanes)
                .with(evidence, JourneyMap::evidence);
    }
}
