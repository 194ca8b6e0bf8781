package org.journeymaps.core.render.screen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.core.layout.curve.Overview;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.table.ScreenTable;

/**
 * A part of the look of maps on screen that not every map has. A page loads the style and script of a feature only if one of its
 * maps has it, so that a reader never waits for what is not there.
 *
 * <p>Example: a map without pain points, solutions and opportunities needs nothing for the {@link #STRIPS} of their issues. The
 * css of a feature is web/css/journey-map-{@code code}.css, its web resource {@code reading-}{@code code}.
 */
public enum Feature {

    /** Values on a scale as a curve. */
    CURVE("curve", map -> has(map, LaneType.CURVE) || !map.pair().isEmpty()),

    /** Values as signs or bands. */
    SCALES("scales", map -> has(map, LaneType.SCALE) || has(map, LaneType.BANDS)),

    /** How many customers come as far. */
    FUNNEL("funnel", map -> has(map, LaneType.FUNNEL)),

    /** How answers are divided. */
    SHARES("shares", map -> has(map, LaneType.SENTIMENT)),

    /** Values of more than two personas, or beside predictions. */
    FURTHER("further", map -> map.lanes().stream().filter(lane -> !lane.values().isEmpty())
            .anyMatch(lane -> map.personas().size() > 2 || predicted(lane) && crowded(map, lane))),

    /** Several values at one place, and curves that stop. */
    RANGES("ranges", map -> stops(map) || map.lanes().stream().anyMatch(lane -> crowded(map, lane))),

    /** The comparison with another map. */
    COMPARE("compare", map -> !map.pair().isEmpty()),

    /** Issues at the foot of cards. */
    STRIPS("strips", map -> !map.items().isEmpty()),

    /** How long steps take, and where they lead besides the next one. */
    FLOW("flow", map -> map.type() == MapType.SERVICE_BLUEPRINT || map.steps().stream().anyMatch(Feature::flows)),

    /** Bands, lines and arrows of a service blueprint, and what stands in them. */
    BLUEPRINT("blueprint", map -> map.type() == MapType.SERVICE_BLUEPRINT || map.lanes().stream()
            .anyMatch(lane -> lane.cards().stream().anyMatch(Node.class::isInstance))),

    /** The axis of a day. */
    DAY("day", map -> map.type() == MapType.DAY_IN_THE_LIFE || has(map, LaneType.CLOCK)),

    /** The rings of a circular map. */
    CIRCULAR("circular", map -> map.type() == MapType.CIRCULAR),

    /** The quarters of an empathy map. */
    EMPATHY("empathy", map -> map.type() == MapType.EMPATHY_MAP),

    /** Cards that a plain map has not. */
    ELEMENTS("elements", Elements::wanted),

    /** Pictures. */
    PICTURES("pictures", Elements::hasPictures),

    /** The whole journey in a strip above a table that is too wide to be seen at once. */
    OVERVIEW("overview", View.MAP, Overview::wanted),

    /** More columns than a sheet of paper has room for, or as many as may be wider, or beside those of another map. */
    PRINT("print", View.MAP, map -> map.type() == MapType.DAY_IN_THE_LIFE || !map.pair().isEmpty()
            || map.stages().stream().mapToInt(stage -> Math.max(1, stage.steps().size())).sum() > ScreenTable.ON_PAPER),

    /** What a lane says at one place, where that is no cell of a table. */
    ENTRIES("entries", EnumSet.complementOf(EnumSet.of(View.MAP)), map -> true),

    /** The curve, the day and the tabs above the steps of a timeline. */
    TIMELINE_HEAD("timeline-head", View.TIMELINE, map -> true),

    /** The steps one below the other along a line. */
    TIMELINE("timeline", View.TIMELINE, map -> true),

    /** Boxes and arrows, and what unfolds in the boxes. */
    FLOWCHART("flowchart", View.FLOW, map -> true),

    /** Sticky notes on a board. */
    BOARD("board", View.NOTES, map -> true);

    private final String code;
    private final Set<View> views;
    private final Predicate<JourneyMap> needed;

    Feature(String code, Predicate<JourneyMap> needed) {
        this(code, Set.of(View.values()), needed);
    }

    Feature(String code, View view, Predicate<JourneyMap> needed) {
        this(code, Set.of(view), needed);
    }

    Feature(String code, Set<View> views, Predicate<JourneyMap> needed) {
        this.code = code;
        this.views = views;
        this.needed = needed;
    }

    private static boolean has(JourneyMap map, LaneType type) {
        return map.lanes().stream().anyMatch(lane -> lane.type() == type);
    }

    private static boolean predicted(Lane lane) {
        return lane.values().stream().anyMatch(value -> value.basis() == Basis.PREDICTED);
    }

    /** Whether a curve breaks off where the journey stops; a blueprint tells of that in a row of its own. */
    private static boolean stops(JourneyMap map) {
        return map.type() != MapType.SERVICE_BLUEPRINT && map.steps().stream().flatMap(step -> step.branches().stream())
                .anyMatch(branch -> branch.stops() && branch.value() != Reading.NONE);
    }

    /** Whether a persona has several values at one place; one at a touchpoint may stand beside one at its step. */
    private static boolean crowded(JourneyMap map, Lane lane) {
        if (lane.span() == Span.MAP) {
            return false;
        }
        Set<String> places = new HashSet<>();
        map.stages().forEach(stage -> places.add(stage.id()));
        map.steps().forEach(step -> places.add(step.id()));
        Set<List<String>> taken = new HashSet<>();
        return lane.values().stream().anyMatch(
                value -> !places.contains(value.at()) || !taken.add(List.of(value.at(), value.persona())));
    }

    private static boolean flows(Step step) {
        return !step.branches().isEmpty() || step.activeMinutes() > 0 || step.waitMinutes() > 0
                || !step.start().isEmpty() || !step.end().isEmpty();
    }

    /**
     * The name under which its files are served.
     *
     * @return the code, such as {@code curve}
     */
    public String code() {
        return code;
    }

    /**
     * What a map needs on screen, drawn as a table, beyond what every map needs.
     *
     * @param map the map
     * @return its features, in the order in which their styles follow each other
     */
    public static List<Feature> of(JourneyMap map) {
        return of(map, View.MAP);
    }

    /**
     * What a map needs on screen beyond what every map needs.
     *
     * @param map the map
     * @param view how it is drawn
     * @return its features, in the order in which their styles follow each other
     */
    public static List<Feature> of(JourneyMap map, View view) {
        return Arrays.stream(values()).filter(feature -> feature.views.contains(view) && feature.needed.test(map)).toList();
    }
}
