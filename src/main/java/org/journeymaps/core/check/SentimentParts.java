package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.model.Sentiment;

/** The good, the bad and the rest of a sentiment are parts of a whole. */
final class SentimentParts implements Rule {

    private static final double WHOLE = 100;
    private static final double ROUNDING = 0.5;

    @Override
    public Stream<Problem> problems(Parts parts) {
        return parts.cards(Sentiment.class).flatMap(SentimentParts::wrong);
    }

    private static Stream<Problem> wrong(InLane<Sentiment> card) {
        Sentiment sentiment = card.it();
        double sum = sentiment.positive() + sentiment.neutral() + sentiment.negative();
        return Stream.of(
                        share(card, "positive", sentiment.positive()),
                        share(card, "neutral", sentiment.neutral()),
                        share(card, "negative", sentiment.negative()),
                        Math.abs(sum - WHOLE) <= ROUNDING
                                ? Stream.<Problem>of()
                                : Stream.of(Rule.advisory("sentiment-sum", card.place().path(), Rule.number(sum))))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> share(InLane<Sentiment> card, String key, double share) {
        return share >= 0 && share <= WHOLE
                ? Stream.of()
                : Stream.of(Rule.advisory("share", card.place().path() + "." + key, Rule.number(share)));
    }
}
