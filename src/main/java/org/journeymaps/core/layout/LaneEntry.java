package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/** What one lane says at one place: at a step, at a stage or of the whole map. */
public sealed interface LaneEntry {
    /**
     * The lane that says it.
     *
     * @return a lane of the map, or the one beside which the map itself says something
     */
    Lane lane();

    /**
     * Cards. A lane of solutions has such an entry everywhere, even without a card, as a solution may be missing there.
     *
     * @param lane the lane
     * @param cards its cards, in the order of the lane, each with the other steps or stages at which it stands
     */
    record Cards(Lane lane, List<PlacedCard> cards) implements LaneEntry {
        /** Copies the cards. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * Points of curves; the quotes beside them are entries of their own lanes.
     *
     * @param row the curves
     * @param cell what is felt here
     */
    record Felt(CurveRow row, CurveCell cell) implements LaneEntry {
        @Override
        public Lane lane() {
            return row.lane();
        }
    }

    /**
     * Signs or bands.
     *
     * @param row all of them
     * @param cell those here
     */
    record Signs(SignRow row, SignCell cell) implements LaneEntry {
        @Override
        public Lane lane() {
            return row.lane();
        }
    }

    /**
     * Values that are told in words.
     *
     * @param lane the lane
     * @param values its values, in the order of the map
     */
    record Told(Lane lane, List<Value> values) implements LaneEntry {
        /** Copies the values. */
        public Told {
            values = List.copyOf(values);
        }
    }

    /**
     * How many customers come as far.
     *
     * @param lane the lane
     * @param cell the numbers
     */
    record Volumes(Lane lane, FunnelRow.FunnelCell cell) implements LaneEntry {}

    /**
     * What other lanes or another map say here.
     *
     * @param lane the lane
     * @param steps the steps of which it tells, from 0; at least one
     */
    record Derived(Lane lane, List<Integer> steps) implements LaneEntry {
        /** Copies the steps. */
        public Derived {
            steps = List.copyOf(steps);
        }
    }

    /**
     * When a step is.
     *
     * @param lane the lane of times
     */
    record Time(Lane lane) implements LaneEntry {}

    /**
     * A line between two bands of a service blueprint.
     *
     * @param lane the band below it
     * @param line the line
     * @param contacts touchpoints that no other entry shows, as the line shows them all
     */
    record Line(Lane lane, BandLine line, List<Touchpoint> contacts) implements LaneEntry {
        /** Copies the touchpoints. */
        public Line {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * Where a blueprint waits, fails or stops.
     *
     * @param lane the lane below which the map says so
     * @param cell what is to be marked
     */
    record Marked(Lane lane, MarkRow.MarkCell cell) implements LaneEntry {}
}
