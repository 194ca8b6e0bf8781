package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Sorts what is said in a stage by lanes.
     *
     * @param part the stage
     * @param stage its place, from 0
     * @param rows the rows of the table
     * @return the piles in the order of the rows; quotes that stand beside a curve come after it
     */
    public static List<NotePile> of(StagePart part, int stage, List<Row> rows) {
        Sorter sorter = new Sorter(rows);
        sorter.add(stage, part.entries());
        for (StepPart step : part.steps()) {
            sorter.add(step.number() - 1, step.entries());
        }
        return sorter.piles();
    }

    /** By the place of their row in the table. */
    private static final class Sorter {

        private record Sort(int lane, int what) {}

        private final Map<Lane, Integer> lanes = new IdentityHashMap<>();
        private final Map<Sort, Integer> ranks = new HashMap<>();
        private final Map<Sort, List<Placed>> piles = new LinkedHashMap<>();

        Sorter(List<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                int what = row instanceof LineRow line ? line(line.line()) : row instanceof MarkRow ? 1 : 0;
                ranks.putIfAbsent(new Sort(number(row.lane()), what), i);
            }
        }

        void add(int place, List<LaneEntry> entries) {
            int rank = 0;
            for (LaneEntry entry : entries) {
                int what = entry instanceof LaneEntry.Line here ? line(here.line()) : entry instanceof LaneEntry.Marked ? 1 : 0;
                Sort sort = new Sort(number(entry.lane()), what);
                rank = ranks.merge(sort, rank, (known, last) -> known);
                piles.computeIfAbsent(sort, key -> new ArrayList<>()).add(new Placed(place, entry));
            }
        }

        /** Lines and marks of a blueprint name a lane beside which they stand, but are none of what it says. */
        private static int line(BandLine line) {
            return 2 + line.ordinal();
        }

        private int number(Lane lane) {
            return lanes.computeIfAbsent(lane, key -> lanes.size());
        }

        List<NotePile> piles() {
            return piles.entrySet().stream()
                    .sorted(Comparator.comparingInt(pile -> ranks.get(pile.getKey())))
                    .map(pile -> new NotePile(pile.getValue().get(0).entry(), pile.getValue()))
                    .toList();
        }
    }
}
