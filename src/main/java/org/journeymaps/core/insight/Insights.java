package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/**
 * What a map says when it is read as a whole: its curves with mean and extremes, how far they are evidenced, and how many
 * pain points there are.
 *
 * <p>Example: {@code Insights.of(map).main().orElseThrow().mean()}.
 *
 * @param curves one for each curve lane and persona with a value on the scale, by lane, then by persona
 * @param pains number of pain points on the map
 */
public record Insights(List<Curve> curves, int pains) {

    /** Copies the curves. */
    public Insights {
        curves = List.copyOf(curves);
    }

    /**
     * Reads a map. Values at an unknown place, of an unknown persona, outside their scale or in a lane without a known
     * scale are left out.
     *
     * @param map the map
     * @return its insights
     */
    public static Insights of(JourneyMap map) {
        MapIndex index = MapIndex.of(map);
        List<Curve> curves = new ArrayList<>();
        int pains = 0;
        for (Lane lane : map.lanes()) {
            if (lane.type() == LaneType.CURVE) {
                index.scale(lane.scale()).ifPresent(scale -> addCurves(curves, lane, scale, index));
            }
            pains += (int) lane.cards().stream().filter(PainPoint.class::isInstance).count();
        }
        return new Insights(curves, pains);
    }

    /**
     * The curve that stands for the map: the first persona's in the first lane that has one, else the first of all.
     *
     * @return the curve, or nothing when the map has no value
     */
    public Optional<Curve> main() {
        return curves.stream().filter(curve -> curve.persona() == 0).findFirst().or(() -> curves.stream().findFirst());
    }

    /**
     * The curves of one lane, by persona.
     *
     * @param lane the lane
     * @return its curves
     */
    public List<Curve> curves(Lane lane) {
        return curves.stream().filter(curve -> curve.lane() == lane).toList();
    }

    /**
     * How many of all feelings on the map are evidenced.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return curves.stream().map(Curve::coverage).reduce(new Coverage(0, 0), Coverage::plus);
    }

    private static void addCurves(List<Curve> curves, Lane lane, Scale scale, MapIndex index) {
        Map<Integer, Map<Integer, List<Value>>> byPersona = new TreeMap<>();
        for (Value value : lane.values()) {
            OptionalInt place = index.place(lane.span(), value.at());
            OptionalInt persona = index.persona(value.persona());
            if (place.isPresent() && persona.isPresent() && scale.holds(value.value())) {
                byPersona.computeIfAbsent(persona.getAsInt(), key -> new TreeMap<>())
                        .computeIfAbsent(place.getAsInt(), key -> new ArrayList<>())
                        .add(value);
            }
        }
        byPersona.forEach((persona, places) -> curves.add(new Curve(lane, scale, persona, places.entrySet().stream()
                .map(entry -> Feeling.of(entry.getKey(), entry.getValue()))
                .toList())));
    }
}
