package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;

/**
 * What stands where: the table of a map read by columns instead of rows. Whatever a row of the table shows is
 * here, once; what has no place is in {@link MapLayout#tray()}.
 *
 * <p>Example: a quote at the steps 3 and 4 is an entry of step 3 that says "also at 4".
 *
 * @param stages the stages in their order, each with its steps
 * @param whole what stands for the whole map, lane by lane
 */
public record Contents(List<StagePart> stages, List<LaneEntry> whole) {

    /**
     * A stage.
     *
     * @param span the stage and the number of its first step
     * @param entries what stands for the stage, lane by lane
     * @param steps its steps; a stage may have none
     */
    public record StagePart(StageSpan span, List<LaneEntry> entries, List<StepPart> steps) {
        /** Copies the lists. */
        public StagePart {
            entries = List.copyOf(entries);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param number its number, from 1
     * @param step the step
     * @param entries what stands at it, lane by lane; the quotes beside a curve follow it
     */
    public record StepPart(int number, Step step, List<LaneEntry> entries) {
        /** Copies the entries. */
        public StepPart {
            entries = List.copyOf(entries);
        }
    }

    /** Copies the lists. */
    public Contents {
        stages = List.copyOf(stages);
        whole = List.copyOf(whole);
    }

    /**
     * Reads the table of a map.
     *
     * @param map the map
     * @param index its index
     * @param layout its layout, without the lanes that are drawn elsewhere
     * @return what stands where
     */
    public static Contents of(JourneyMap map, MapIndex index, MapLayout layout) {
        return new ContentsReading(map, index, layout).read();
    }
}
