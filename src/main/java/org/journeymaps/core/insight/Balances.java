package org.journeymaps.core.insight;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/**
 * How far good feelings outweigh bad ones where each have a curve of their own, as the two sums of PANAS: the one without its
 * unit less the other, for each persona and place that has both.
 *
 * <p>Example: sums of 35 and 25 on scales from 10 to 50 make 0.625 - 0.375 = 0.25. Source: reference on journeys, section 5.
 */
public final class Balances {

    /** By each value that is part of a feeling. */
    private final Map<Value, Balance> balances = new IdentityHashMap<>();

    private Balances() {}

    /**
     * The balance at a place.
     *
     * @param size from -1, all bad, to +1, all good
     * @param against the lane of the bad feelings
     */
    public record Balance(double size, Lane against) {}

    /**
     * Strikes the balances of a map.
     *
     * @param map the map
     * @return its balances; none unless a scale has an opposite
     */
    public static Balances of(JourneyMap map) {
        Balances found = new Balances();
        if (map.scales().stream().anyMatch(scale -> !scale.opposite().isEmpty())) {
            Insights insights = Insights.of(map);
            List<Curve> curves = Stream.concat(insights.curves().stream(), insights.signs().stream())
                    .filter(curve -> !curve.scale().valence() && curve.scale().emotions().isEmpty()).toList();
            curves.forEach(curve -> curves.stream().filter(other -> opposed(curve, other)).findFirst()
                    .ifPresent(other -> found.strike(curve, other)));
        }
        return found;
    }

    private static boolean opposed(Curve curve, Curve other) {
        return other != curve && other.scale().id().equals(curve.scale().opposite())
                && other.persona() == curve.persona() && other.lane().span() == curve.lane().span();
    }

    private void strike(Curve good, Curve bad) {
        for (Feeling feeling : good.feelings()) {
            at(bad, feeling.place()).ifPresent(other -> feeling.values().forEach(value -> balances.put(
                    value, new Balance(normal(good.scale(), feeling) - normal(bad.scale(), other), bad.lane()))));
        }
    }

    private static Optional<Feeling> at(Curve curve, int place) {
        return curve.feelings().stream().filter(feeling -> feeling.place() == place).findFirst();
    }

    private static double normal(Scale scale, Feeling feeling) {
        return scale.normal(feeling.value());
    }

    /**
     * The balance of which a feeling is the good side.
     *
     * @param feeling a feeling of the map
     * @return the balance, or nothing where there is no other side
     */
    public Optional<Balance> of(Feeling feeling) {
        return Optional.ofNullable(balances.get(feeling.values().get(0)));
    }
}
