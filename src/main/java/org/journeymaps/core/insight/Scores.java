package org.journeymaps.core.insight;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;

/**
 * What the values of a lane amount to on each path of the journey. Predictions count where nothing else is known.
 *
 * <p>Example: sharing a song has the means 0.188 and 0 on its two paths; weighted by their shares, 60 % and 40 %, that is
 * 0.1125. Source: reference on journeys, section 5.
 *
 * @param curve the lane, its persona and what is felt; a lane of signs or bands is a curve here too
 * @param paths its score on each path on which it says something; at least one
 */
public record Scores(Curve curve, List<Score> paths) {

    /** Copies the paths. */
    public Scores {
        paths = List.copyOf(paths);
    }

    /**
     * Scores every lane of values on a scale, be it drawn as a curve, as signs or as bands. Lanes of staff, and those on a scale
     * without good and bad, are left out.
     *
     * @param map the map
     * @param index its index
     * @return the scores of each lane and persona that say something on a path, by lane, then by persona
     */
    public static List<Scores> of(JourneyMap map, MapIndex index) {
        List<Path> paths = Paths.of(map);
        return map.lanes().stream()
                .filter(lane -> lane.type().scaled() && lane.audience() == Audience.CUSTOMER)
                .flatMap(lane -> index.scale(lane.scale()).filter(Scale::valence).stream()
                        .flatMap(scale -> curves(lane, scale, index)))
                .map(curve -> new Scores(curve, new Moments(map, index, curve).scores(paths)))
                .filter(scores -> !scores.paths().isEmpty())
                .toList();
    }

    private static Stream<Curve> curves(Lane lane, Scale scale, MapIndex index) {
        return PlacedValues.of(lane, index, value -> scale.holds(value.value())).entrySet().stream()
                .map(persona -> new Curve(lane, scale, persona.getKey(), persona.getValue().entrySet().stream()
                        .map(place -> Feeling.of(place.getKey(), PlacedValues.known(place.getValue())))
                        .toList()));
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
