package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.model.Lane;

/**
 * What one lane says in one stage, step after step: sticky notes that lie together on a board.
 *
 * @param sample an entry of the lane, which tells what the notes are
 * @param notes what lies on the pile, in the order of the journey; at least one
 */
public record NotePile(LaneEntry sample, List<Placed> notes) {

    /**
     * An entry and where it stands.
     *
     * @param place the step or, in a lane by stage, the stage, from 0
     * @param entry what is said there
     */
    public record Placed(int place, LaneEntry entry) {}

    /** Copies the notes. */
    public NotePile {
        notes = List.copyOf(notes);
    }

    /**
     * The lane.
     *
     * @return a lane of the map, or the one beside which the map itself says something
     */
    public Lane lane() {
        return sample.lane();
    }

    /**
     * Sorts what is said in a stage by lanes.
     *
     * @param part the stage
     * @param stage its place, from 0
     * @return the piles in the order in which the lanes stand at the stage and at each of its steps
     */
    public static List<NotePile> of(StagePart part, int stage) {
        Sorter sorter = new Sorter();
        sorter.add(stage, part.entries());
        for (StepPart step : part.steps()) {
            sorter.add(step.number() - 1, step.entries());
        }
        return sorter.piles.stream().map(pile -> new NotePile(pile.get(0).entry(), pile)).toList();
    }

    /** Puts entries that have a pile onto it, and others into a new pile behind the one of the entry before. */
    private static final class Sorter {

        private final List<List<Placed>> piles = new ArrayList<>();

        void add(int place, List<LaneEntry> entries) {
            int last = -1;
            for (LaneEntry entry : entries) {
                int found = find(entry);
                if (found < 0) {
                    found = last + 1;
                    piles.add(found, new ArrayList<>());
                }
                piles.get(found).add(new Placed(place, entry));
                last = found;
            }
        }

        private int find(LaneEntry entry) {
            for (int i = 0; i < piles.size(); i++) {
                LaneEntry other = piles.get(i).get(0).entry();
                if (other.lane() == entry.lane() && sort(other) == sort(entry)) {
                    return i;
                }
            }
            return -1;
        }

        /** Lines and marks of a blueprint name a lane beside which they stand, but are none of what it says. */
        private static int sort(LaneEntry entry) {
            return entry instanceof LaneEntry.Line ? 1 : entry instanceof LaneEntry.Marked ? 2 : 0;
        }
    }
}
