package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Value;

/**
 * How many customers come as far, and how many are lost on the way.
 *
 * <p>Example: of 400 at one step 300 come to the next, so 100 are lost there, which is a drop-off of 0.25. Source: reference
 * on journeys, section 6: drop-off % = (in - out)/in.
 *
 * @param lane the lane, of type funnel
 * @param persona the persona, counted from 0 in the order of the map
 * @param levels the places of which a number is known, in the order of the journey; at least one
 */
public record Funnel(Lane lane, int persona, List<Level> levels) {

    /**
     * How many come to a place.
     *
     * @param place step or, in a lane by stage, stage, counted from 0
     * @param volume how many come here; of several numbers their mean, those predicted left out where one is known
     * @param before how many came to the level before; that of the first is its own
     * @param values the numbers, in the order of the map; at least one
     */
    public record Level(int place, double volume, double before, List<Value> values) {

        /** Copies the values. */
        public Level {
            values = List.copyOf(values);
        }

        /**
         * How many are lost between the level before and this one.
         *
         * @return a number of customers, below 0 where some join
         */
        public double lost() {
            return before - volume;
        }

        /**
         * Which part is lost between the level before and this one.
         *
         * @return a number up to 1, below 0 where some join; nothing where nobody came to the level before
         */
        public OptionalDouble dropOff() {
            return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(lost() / before);
        }
    }

    /** Copies the levels. */
    public Funnel {
        levels = List.copyOf(levels);
    }

    /**
     * Reads the funnels of a map. Numbers below zero, at an unknown place or of an unknown persona are left out.
     *
     * @param map the map
     * @param index its index
     * @return one for each lane and persona with a number, by lane, then by persona
     */
    public static List<Funnel> of(JourneyMap map, MapIndex index) {
        List<Funnel> funnels = new ArrayList<>();
        for (Lane lane : map.lanes()) {
            if (lane.type() == LaneType.FUNNEL) {
                PlacedValues.of(lane, index, value -> value.value() >= 0)
                        .forEach((persona, places) -> funnels.add(new Funnel(lane, persona, levels(places))));
            }
        }
        return funnels;
    }

    private static List<Level> levels(Map<Integer, List<Value>> places) {
        List<Level> levels = new ArrayList<>();
        places.forEach((place, values) -> {
            double volume = volume(values);
            double before = levels.isEmpty() ? volume : levels.get(levels.size() - 1).volume();
            levels.add(new Level(place, volume, before, values));
        });
        return levels;
    }

    private static double volume(List<Value> values) {
        return PlacedValues.actual(values).orElseGet(() -> PlacedValues.predicted(values).orElseThrow());
    }
}
