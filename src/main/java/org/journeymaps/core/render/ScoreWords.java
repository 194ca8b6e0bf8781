package org.journeymaps.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Moment;
import org.journeymaps.core.insight.Path;
import org.journeymaps.core.insight.Score;
import org.journeymaps.core.insight.Scores;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Weight;
import org.journeymaps.core.render.ValueNotes.Say;

/** What a lane of values amounts to, in words and on its own scale: mean, weighted mean, peak, end, and what is remembered. */
final class ScoreWords {

    private static final int MOST_PATHS = 4;

    private final JourneyMap map;
    private final List<Scores> scores;
    private final Say words;
    private final Numbers numbers;

    ScoreWords(JourneyMap map, Say words, Numbers numbers) {
        this.map = map;
        this.scores = Scores.of(map);
        this.words = words;
        this.numbers = numbers;
    }

    /** All of it: a sentence for each path or, where there are many, for the one that most take; nothing of a single value. */
    List<String> of(Curve curve) {
        List<String> said = new ArrayList<>();
        find(curve).filter(found -> curve.feelings().size() > 1).ifPresent(found -> {
            List<Score> paths = found.paths().size() <= MOST_PATHS ? found.paths() : List.of(found.main());
            for (Score score : paths) {
                said.add(found.paths().size() == 1
                        ? sentence(curve, score)
                        : words.text("score.path", path(score.path()), words.text("score.mean", mean(curve, score.mean()),
                                sentence(curve, score))));
            }
            if (found.paths().size() > 1) {
                said.add(words.text("score.all", mean(curve, found.mean())));
            }
        });
        return said;
    }

    /** The mean of a lane, as its title says it: "Average 3.4 of 5". */
    String average(Curve curve) {
        String mean = numbers.mean(curve.scale(), curve.mean());
        String average = curve.scale().min() < 0
                ? words.text("average", mean)
                : words.text("average-of", mean, numbers.value(curve.scale(), curve.scale().max()));
        return find(curve).map(Scores::main).flatMap(score -> weighted(curve, score))
                .map(weighted -> words.text("score.also", average, weighted)).orElse(average);
    }

    private Optional<Scores> find(Curve curve) {
        return scores.stream()
                .filter(found -> found.curve().lane() == curve.lane() && found.curve().persona() == curve.persona())
                .findFirst();
    }

    private String sentence(Curve curve, Score score) {
        String ends = words.text("score", felt(curve, score.peak()), felt(curve, score.end()),
                mean(curve, score.remembered()));
        return weighted(curve, score).map(weighted -> words.text("score.also", ends, weighted)).orElse(ends);
    }

    private Optional<String> weighted(Curve curve, Score score) {
        Weight weight = curve.lane().weight();
        if (weight == Weight.NONE || score.weighted().isEmpty()) {
            return Optional.empty();
        }
        String said = words.text("score.by-" + weight.code(), mean(curve, score.weighted().getAsDouble()));
        return Optional.of(score.unweighed() == 0 ? said : words.text("score.left-out", said, score.unweighed()));
    }

    private String path(Path path) {
        int last = path.steps().get(path.steps().size() - 1) + 1;
        String way = words.text(path.stopped() ? "score.stops" : "score.ends", numbers.count(last));
        return path.share() > 0 && path.share() < 1
                ? words.text("score.share", way, words.text("metric.percent", numbers.percent(path.share())))
                : way;
    }

    private String felt(Curve curve, Moment moment) {
        String value = numbers.value(curve.scale(), curve.raw(moment.normal()));
        return curve.lane().span() == Span.STAGE
                ? words.text("score.at-stage", value, map.stages().get(moment.place()).name())
                : words.text("score.at-step", value, numbers.count(moment.place() + 1));
    }

    private String mean(Curve curve, double normal) {
        return numbers.mean(curve.scale(), curve.raw(normal));
    }
}
