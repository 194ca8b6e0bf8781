package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.PainPoint;

/**
 * How much a pain point hurts: severity x frequency x reach, each from 1 to 5, so from 1 to 125.
 *
 * <p>Example: severity 4, frequency 4 and reach 4 make 64. Source: reference on journeys, section 6.
 *
 * @param pain the pain point
 * @param score the product, 0 as long as one of the three is not rated
 */
public record PainScore(PainPoint pain, int score) {

    /**
     * Scores a pain point.
     *
     * @param pain the pain point
     * @return its score
     */
    public static PainScore of(PainPoint pain) {
        return new PainScore(pain, pain.severity() * pain.frequency() * pain.reach());
    }

    /**
     * The worst pain points.
     *
     * @param map the map
     * @param most how many at most
     * @return the worst first, equals in the order of the map; those without a score are left out
     */
    public static List<PainScore> worst(JourneyMap map, int most) {
        List<PainScore> scores = new ArrayList<>();
        map.items().forEach(item -> {
            if (item instanceof PainPoint pain && of(pain).score() > 0) {
                scores.add(of(pain));
            }
        });
        scores.sort(Comparator.comparingInt(PainScore::score).reversed());
        return List.copyOf(scores.subList(0, Math.min(most, scores.size())));
    }
}
