package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/**
 * What the contacts of a journey cost.
 *
 * <p>Example: a call that costs 6 and is made 200 times costs 1,200. Source: reference on journeys, requirement E36.
 *
 * @param touchpoints those of which the cost is known, lane by lane
 * @param uncounted how many touchpoints name a cost but no volume, and so are left out
 */
public record Costs(List<Cost> touchpoints, int uncounted) {

    /**
     * What all contacts at a touchpoint cost.
     *
     * @param touchpoint the touchpoint
     * @param volume how many contacts there are
     * @param total cost of one times volume
     */
    public record Cost(Touchpoint touchpoint, double volume, double total) {}

    /** Copies the list. */
    public Costs {
        touchpoints = List.copyOf(touchpoints);
    }

    /**
     * Multiplies. A touchpoint that does not tell its volume has that of the funnel at its steps.
     *
     * @param map the map
     * @param index its index
     * @return its costs
     */
    public static Costs of(JourneyMap map, MapIndex index) {
        ContactVolumes volumes = new ContactVolumes(map, index);
        List<Cost> costs = new ArrayList<>();
        int uncounted = 0;
        for (Lane lane : map.lanes()) {
            for (Touchpoint touchpoint : ContactVolumes.touchpoints(lane)) {
                if (touchpoint.cost() instanceof Reading.Number cost) {
                    double volume = volumes.of(lane, touchpoint);
                    double total = cost.value() * volume;
                    if (volume > 0 && Double.isFinite(total)) {
                        costs.add(new Cost(touchpoint, volume, total));
                    } else {
                        uncounted++;
                    }
                }
            }
        }
        return new Costs(costs, uncounted);
    }

    /**
     * What all of them cost together.
     *
     * @return the sum
     */
    public double total() {
        return touchpoints.stream().mapToDouble(Cost::total).sum();
    }
}
