package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.journeymaps.core.insight.Forecast;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.insight.Path;
import org.journeymaps.core.insight.Score;
import org.journeymaps.core.insight.Scores;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;

/** What a lane of values amounts to, in words: path by path, without the unit of its scale. */
final class ScoreWords {

    /** More paths than this tell nothing. */
    private static final int MOST = 6;

    /** What is left of a sum of fractions beyond these is noise, and must not decide how it is rounded. */
    private static final double DIGITS = 1e9;

    private final JourneyMap map;
    private final MapIndex index;
    private final RingWords.Messages messages;
    private final DoubleFunction<String> number;

    ScoreWords(JourneyMap map, MapIndex index, RingWords.Messages messages, DoubleFunction<String> number) {
        this.map = map;
        this.index = index;
        this.messages = messages;
        this.number = exact -> number.apply(Math.rint(exact * DIGITS) / DIGITS);
    }

    /** The scores of one lane and persona. */
    Finding of(Scores scores) {
        List<String> lines = new ArrayList<>();
        List<Score> paths = scores.paths();
        List<Path> all = paths.stream().map(Score::path).toList();
        PathNames names = new PathNames(all.subList(0, Math.min(MOST, all.size())), all, messages, number);
        for (Score score : paths.subList(0, Math.min(MOST, paths.size()))) {
            lines.add(paths.size() == 1 ? score(scores, score) : tell("path", names.of(score.path()), score(scores, score)));
        }
        if (paths.size() > MOST) {
            lines.add(tell("more-paths", paths.size() - MOST));
        }
        if (paths.size() > 1) {
            lines.add(tell("all-paths", number.apply(scores.mean())));
        }
        Forecast forecast = Forecast.of(index, scores.curve());
        forecast.meanError().ifPresent(error -> lines.add(tell("forecast", number.apply(error))));
        return new Finding(tell("scores", title(scores), number.apply(-1)), lines);
    }

    private String title(Scores scores) {
        int persona = scores.curve().persona();
        String lane = scores.curve().lane().title();
        return map.personas().size() > 1 ? tell("of-persona", lane, map.personas().get(persona).name()) : lane;
    }

    private String score(Scores scores, Score score) {
        String said = tell("score", number.apply(score.mean()), number.apply(score.peak().normal()),
                place(scores, score.peak().place()), number.apply(score.end().normal()), number.apply(score.remembered()));
        String weight = scores.curve().lane().weight().code();
        if (weight.equals("none")) {
            return said;
        }
        String weighted = score.weighted().isPresent()
                ? tell("weighted-" + weight, said, number.apply(score.weighted().getAsDouble())) : said;
        return score.unweighed() > 0 ? tell("unweighed", weighted, score.unweighed()) : weighted;
    }

    private String place(Scores scores, int place) {
        return scores.curve().lane().span() == Span.STAGE
                ? map.stages().get(place).name()
                : tell("step", number.apply(place + 1));
    }

    private String tell(String key, Object... arguments) {
        return messages.say("findings." + key, arguments);
    }
}
