package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** How many contacts there are. */
final class ContactVolumes {

    private final MapIndex index;
    private final double[] volumes;

    ContactVolumes(JourneyMap map, MapIndex index) {
        this.index = index;
        volumes = Weights.volumes(map, index, 0);
    }

    /** The touchpoints of a lane. */
    static List<Touchpoint> touchpoints(Lane lane) {
        return lane.cards().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).toList();
    }

    /** The contacts that a touchpoint tells of, else those that the funnel lets come to its steps; 0 if neither is known. */
    double of(Lane lane, Touchpoint touchpoint) {
        return touchpoint.volume() instanceof Reading.Number volume ? Math.max(0, volume.value()) : funnel(lane, touchpoint);
    }

    /** All that the funnel lets come to the steps of a card; in a lane by stage, the most that come to a step of each stage. */
    double funnel(Lane lane, Card card) {
        return index.places(lane.span(), card).stream()
                .mapToDouble(place -> index.steps(lane.span(), place).stream()
                        .mapToDouble(step -> volumes[step]).max().orElse(0))
                .sum();
    }
}
