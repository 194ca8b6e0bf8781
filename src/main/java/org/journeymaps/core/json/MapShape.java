package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Stamp;

/** How a whole map is stored. */
final class MapShape {

    private static final Key<String> FORMAT = Key.required(FormatVersion.KEY, Kinds.TEXT);
    private static final Key<String> ID = Key.required("id", Kinds.ID);
    private static final Key<String> TITLE = Key.required("title", Kinds.TEXT);
    private static final Key<MapType> TYPE = Key.usual("type", Kinds.word(MapType.class), MapType.CURRENT_STATE);
    private static final Key<Scope> SCOPE = Key.optional("scope", Kinds.word(Scope.class), Scope.UNSTATED);
    private static final Key<String> PAIR = Key.text("pair");
    private static final Key<Link> PAIR_PAGE = Key.optional("pairPage", LinkShape.LINK, Link.NONE);
    private static final Key<Link> PARENT = Key.optional("parent", LinkShape.LINK, Link.NONE);
    private static final Key<String> INDUSTRY = Key.text("industry");
    private static final Key<String> ATTRIBUTION = Key.text("attribution");
    private static final Key<String> PURPOSE = Key.text("purpose");
    private static final Key<String> SCENARIO = Key.text("scenario");
    private static final Key<List<String>> GOALS = Key.list("goals", Kinds.TEXT);
    private static final Key<List<String>> EXPECTATIONS = Key.list("expectations", Kinds.TEXT);
    private static final Key<List<String>> SUCCESS_METRICS = Key.list("successMetrics", Kinds.TEXT);
    private static final Key<String> BEGINS = Key.text("begins");
    private static final Key<String> ENDS = Key.text("ends");
    private static final Key<String> OWNER = Key.text("owner");
    private static final Key<String> DEPARTMENT = Key.text("department");
    private static final Key<Review> REVIEW = Key.optional("review", HeaderShapes.review(), Review.NONE);
    private static final Key<List<Stamp>> STAMPS = Key.list("stamps", HeaderShapes.stamp());
    private static final Key<List<Department>> DEPARTMENTS = Key.list("departments", HeaderShapes.department());
    private static final Key<List<Persona>> PERSONAS = Key.list("personas", PersonaShape.persona());
    private static final Key<List<Scale>> SCALES = Key.list("scales", ScaleShape.scale());
    private static final Key<List<Stage>> STAGES =
            Key.list("stages", Kinds.counted(StageShapes.stage(StageShapes.step()), Tally.Of.STAGES));
    private static final Key<List<Lane>> LANES =
            Key.list("lanes", Kinds.counted(LaneShape.lane(LaneShape.value()), Tally.Of.LANES));
    private static final Key<List<Arrow>> ARROWS = Key.list("arrows", Kinds.counted(ArrowShape.arrow(), Tally.Of.DETAILS));
    private static final Key<List<Evidence>> EVIDENCE = Key.list("evidence", HeaderShapes.evidence());

    /** The one shape of a map; it holds no state. */
    static final Shape<JourneyMap> MAP = map();

    private MapShape() {}

    private static Shape<JourneyMap> map() {
        return new Shape<>(
                JourneyMap::extras,
                (it, in) -> new JourneyMap(
                        it.get(ID), it.get(TITLE), it.get(TYPE), it.get(SCOPE), it.get(PAIR), it.get(PAIR_PAGE),
                        it.get(PARENT), it.get(INDUSTRY), it.get(ATTRIBUTION), it.get(PURPOSE), it.get(SCENARIO),
                        it.get(GOALS), it.get(EXPECTATIONS), it.get(SUCCESS_METRICS), it.get(BEGINS), it.get(ENDS),
                        it.get(OWNER), it.get(DEPARTMENT), it.get(REVIEW), it.get(STAMPS), it.get(DEPARTMENTS),
                        it.get(PERSONAS), it.get(SCALES), it.get(STAGES), it.get(LANES), it.get(ARROWS),
                        it.get(EVIDENCE), it.extras()))
                .with(FORMAT, map -> FormatVersion.CURRENT)
                .with(ID, JourneyMap::id)
                .with(TITLE, JourneyMap::title)
                .with(TYPE, JourneyMap::type)
                .with(SCOPE, JourneyMap::scope)
                .with(PAIR, JourneyMap::pair)
                .with(PAIR_PAGE, JourneyMap::pairPage)
                .with(PARENT, JourneyMap::parent)
                .with(INDUSTRY, JourneyMap::industry)
                .with(ATTRIBUTION, JourneyMap::attribution)
                .with(PURPOSE, JourneyMap::purpose)
                .with(SCENARIO, JourneyMap::scenario)
                .with(GOALS, JourneyMap::goals)
                .with(EXPECTATIONS, JourneyMap::expectations)
                .with(SUCCESS_METRICS, JourneyMap::successMetrics)
                .with(BEGINS, JourneyMap::begins)
                .with(ENDS, JourneyMap::ends)
                .with(OWNER, JourneyMap::owner)
                .with(DEPARTMENT, JourneyMap::department)
                .with(REVIEW, JourneyMap::review)
                .with(STAMPS, JourneyMap::stamps)
                .with(DEPARTMENTS, JourneyMap::departments)
                .with(PERSONAS, JourneyMap::personas)
                .with(SCALES, JourneyMap::scales)
                .with(STAGES, JourneyMap::stages)
                .with(LANES, JourneyMap::lanes)
                .with(ARROWS, JourneyMap::arrows)
                .with(EVIDENCE, JourneyMap::evidence);
    }
}
