package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Audience;
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
 * @param signs the same for each lane of signs or bands
 * @param pains number of pain points on the map
 */
public record Insights(List<Curve> curves, List<Curve> signs, int pains) {

    /** Copies the curves. */
    public Insights {
        curves = List.copyOf(curves);
        signs = List.copyOf(signs);
    }

    /**
     * Reads a map. Values at an unknown place, of an unknown persona, outside their scale or in a lane without a known
     * scale are left out.
     *
     * @param map the map
     * @return its insights
     */
    public static Insights of(JourneyMap map) {
        return of(map, MapIndex.of(map));
    }

    /**
     * Reads a map whose index is at hand.
     *
     * @param map the map
     * @param index its index
     * @return its insights
     */
    public static Insights of(JourneyMap map, MapIndex index) {
        List<Curve> curves = new ArrayList<>();
        List<Curve> signs = new ArrayList<>();
        int pains = 0;
        for (Lane lane : map.lanes()) {
            if (lane.type().scaled()) {
                List<Curve> found = lane.type() == LaneType.CURVE ? curves : signs;
                index.scale(lane.scale()).ifPresent(scale -> addCurves(found, lane, scale, index));
            }
            pains += (int) lane.cards().stream().filter(PainPoint.class::isInstance).count();
        }
        return new Insights(curves, signs, pains);
    }

    /**
     * The curve that stands for the map: the first persona's in the first lane that has one, else the first of all; of signs or
     * bands if no lane is drawn as a curve. Lanes of staff, and those without good and bad, stand for the map only if there is
     * nothing else.
     *
     * @return the curve, or nothing when the map has no value
     */
    public Optional<Curve> main() {
        return Stream.of(curves, signs).flatMap(all -> first(all.stream().filter(Insights::stands).toList()).stream())
                .findFirst()
                .or(() -> Stream.of(curves, signs).flatMap(all -> first(all).stream()).findFirst());
    }

    private static boolean stands(Curve curve) {
        return curve.lane().audience() == Audience.CUSTOMER && curve.scale().valence();
    }

    private static Optional<Curve> first(List<Curve> curves) {
        return curves.stream().filter(curve -> curve.persona() == 0).findFirst().or(() -> curves.stream().findFirst());
    }

    /**
     * What is felt along one lane, by persona.
     *
     * @param lane the lane, of type curve, scale or bands
     * @return its curves
     */
    public List<Curve> curves(Lane lane) {
        return Stream.concat(curves.stream(), signs.stream()).filter(curve -> curve.lane() == lane).toList();
    }

    /**
     * The part of it that is drawn.
     *
     * @param lanes the lanes of which rows are drawn
     * @return the curves of these lanes alone
     */
    public Insights of(List<Lane> lanes) {
        Set<Lane> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        drawn.addAll(lanes);
        return new Insights(curves.stream().filter(curve -> drawn.contains(curve.lane())).toList(),
                signs.stream().filter(curve -> drawn.contains(curve.lane())).toList(), pains);
    }

    private static void addCurves(List<Curve> curves, Lane lane, Scale scale, MapIndex index) {
        boolean named = !scale.emotions().isEmpty() && Double.isFinite(scale.max() - scale.min());
        PlacedValues.of(lane, index, value -> scale.holds(value.value())).forEach((persona, places) -> curves.add(
                new Curve(lane, named ? bothWays(scale) : scale, persona, places.entrySet().stream()
                        .map(place -> feeling(place.getKey(), PlacedValues.known(place.getValue()), named, scale))
                        .toList())));
    }

    private static Feeling feeling(int place, List<Value> values, boolean named, Scale scale) {
        return named
                ? Feeling.of(place, values, value -> scale.normal(value) * (scale.max() - scale.min()))
                : Feeling.of(place, values);
    }

    /** Where the name of a feeling says whether it is good, its strength goes up or down from the middle. */
    private static Scale bothWays(Scale scale) {
        double most = scale.max() - scale.min();
        return new Scale(scale.id(), -most, most, 0, List.of(), scale.signs(), false, scale.valence(), scale.emotions(), "",
                scale.extras());
    }
}
