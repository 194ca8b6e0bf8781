package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.PainPoint;

/**
 * What a map amounts to: its scores, worst pain points, gaps, hand-offs, costs and channels.
 *
 * <p>Example: {@code Findings.of(map, MapIndex.of(map)).gaps()}.
 *
 * @param scores of each lane and persona with values
 * @param worst the {@value #WORST} worst pain points
 * @param gaps pain points that nobody does anything about
 * @param handoffs where the persona is passed on
 * @param costs what the contacts cost
 * @param channels how much each channel is used
 */
public record Findings(
        List<Scores> scores, List<PainScore> worst, List<PainPoint> gaps, List<Handoff> handoffs, Costs costs,
        List<ChannelTotal> channels) {

    private static final int WORST = 3;

    /** Copies the lists. */
    public Findings {
        scores = List.copyOf(scores);
        worst = List.copyOf(worst);
        gaps = List.copyOf(gaps);
        handoffs = List.copyOf(handoffs);
        channels = List.copyOf(channels);
    }

    /**
     * Finds all of it.
     *
     * @param map the map
     * @param index its index
     * @return the findings
     */
    public static Findings of(JourneyMap map, MapIndex index) {
        return new Findings(Scores.of(map, index), PainScore.worst(map, WORST), Gaps.of(map, index), Handoff.of(map, index),
                Costs.of(map, index), ChannelTotal.of(map, index));
    }
}
