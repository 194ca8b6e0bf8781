package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.JourneyMap;

/**
 * What a curve amounts to on each path of the journey.
 *
 * <p>Example: sharing a song has the means 0.188 and 0 on its two paths; weighted by their shares, 60 % and 40 %, that is
 * 0.1125. Source: reference on journeys, section 5.
 *
 * @param curve the curve
 * @param paths its score on each path on which it says something; at least one
 */
public record Scores(Curve curve, List<Score> paths) {

    /** Copies the paths. */
    public Scores {
        paths = List.copyOf(paths);
    }

    /**
     * Scores the curves of a map.
     *
     * @param map the map
     * @param curves its curves; those of staff, and those on a scale without good and bad, are left out
     * @return the scores of each curve that says something on a path
     */
    public static List<Scores> of(JourneyMap map, List<Curve> curves) {
        List<Path> paths = Paths.of(map);
        return curves.stream()
                .filter(curve -> curve.lane().audience() == Audience.CUSTOMER && curve.scale().valence())
                .map(curve -> new Scores(curve, new Moments(map, curve).scores(paths)))
                .filter(scores -> !scores.paths().isEmpty())
                .toList();
    }

    /**
     * The score on the path that most take, on a tie the first; one that is broken off only if all are.
     *
     * @return one of the scores
     */
    public Score main() {
        return complete().stream().reduce((a, b) -> b.path().share() > a.path().share() ? b : a).orElseThrow();
    }

    /**
     * The mean over all complete paths, by their shares. Paths that are broken off count only if all are.
     *
     * @return a number from -1 to +1
     */
    public double mean() {
        List<Score> complete = complete();
        double shares = complete.stream().mapToDouble(score -> score.path().share()).sum();
        return shares > 0
                ? complete.stream().mapToDouble(score -> score.mean() * (score.path().share() / shares)).sum()
                : main().mean();
    }

    private List<Score> complete() {
        List<Score> complete = paths.stream().filter(score -> !score.path().stopped()).toList();
        return complete.isEmpty() ? paths : complete;
    }
}
