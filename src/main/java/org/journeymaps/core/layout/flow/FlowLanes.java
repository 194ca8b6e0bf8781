package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arrows beside each other in one channel between the boxes: such as share a stretch of it get lanes of their own, as long as
 * there are any left.
 */
final class FlowLanes {

    /** More lanes would take the room of the boxes; further arrows run in the last one. */
    private static final int MOST = 6;

    private static final class Run {

        private final int key;
        private int from = Integer.MAX_VALUE;
        private int to = Integer.MIN_VALUE;

        Run(int key) {
            this.key = key;
        }

        void reach(int place) {
            from = Math.min(from, place);
            to = Math.max(to, place);
        }
    }

    private final Map<Integer, Run> runs = new HashMap<>();
    private final Map<Integer, Integer> lanes = new HashMap<>();
    private int count;

    /** Lets the arrow of a box run by a place in the channel. */
    void reach(int key, int place) {
        runs.computeIfAbsent(key, Run::new).reach(place);
    }

    /** Deals out the lanes once all arrows are known. */
    void deal() {
        List<Run> sorted = new ArrayList<>(runs.values());
        sorted.sort(Comparator.<Run>comparingInt(run -> run.from).thenComparingInt(run -> run.key));
        int[] ends = new int[MOST];
        for (Run run : sorted) {
            int lane = 0;
            while (lane < MOST - 1 && lane < count && ends[lane] >= run.from) {
                lane++;
            }
            ends[lane] = lane < count ? Math.max(ends[lane], run.to) : run.to;
            count = Math.max(count, lane + 1);
            lanes.put(run.key, lane);
        }
    }

    int lane(int key) {
        return lanes.get(key);
    }

    int count() {
        return count;
    }
}
