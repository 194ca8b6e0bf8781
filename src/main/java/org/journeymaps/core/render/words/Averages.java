package org.journeymaps.core.render.words;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Score;
import org.journeymaps.core.insight.Scores;
import org.journeymaps.core.model.Weight;

/** The mean of a lane of signs or bands on its own scale, as its title says it; weighted too, where the lane has a weight. */
public final class Averages {

    private final List<Scores> scores;
    private final RingWords.Messages words;
    private final Numbers numbers;

    /** Means in the words and numbers of a reader. */
    public Averages(List<Scores> scores, RingWords.Messages words, Numbers numbers) {
        this.scores = scores;
        this.words = words;
        this.numbers = numbers;
    }

    /** Such as "Average 3.4 of 5" or "Average +0.2 By minutes +0.5. 2 values without a weight are left out.". */
    public String of(Curve curve) {
        String mean = numbers.mean(curve.scale(), curve.mean());
        String average = curve.scale().min() < 0
                ? words.say("average", mean)
                : words.say("average-of", mean, numbers.value(curve.scale(), curve.scale().max()));
        return scores.stream()
                .filter(found -> found.curve().lane() == curve.lane() && found.curve().persona() == curve.persona())
                .findFirst().map(Scores::main).flatMap(score -> weighted(curve, score))
                .map(weighted -> words.say("average.also", average, weighted)).orElse(average);
    }

    private Optional<String> weighted(Curve curve, Score score) {
        Weight weight = curve.lane().weight();
        if (weight == Weight.NONE || score.weighted().isEmpty()) {
            return Optional.empty();
        }
        double mean = curve.raw(score.weighted().getAsDouble());
        String said = words.say("average.by-" + weight.code(), numbers.mean(curve.scale(), mean));
        return Optional.of(score.unweighed() == 0 ? said : words.say("average.left-out", said, score.unweighed()));
    }
}
