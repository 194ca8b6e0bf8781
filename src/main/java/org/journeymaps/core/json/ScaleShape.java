package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;

/** How a scale is stored. */
final class ScaleShape {

    private static final Key<String> ID = Key.required("id", Kinds.ID);

    private ScaleShape() {}

    static Shape<Scale> scale() {
        Key<Double> min = Key.required("min", Kinds.NUMBER);
        Key<Double> max = Key.required("max", Kinds.NUMBER);
        Key<Double> neutral = Key.usual("neutral", Kinds.NUMBER, Double.NaN);
        Key<List<Scale.Label>> labels = Key.optional("labels", NamedNumbers.LABELS, List.of());
        Key<Signs> signs = Key.optional("signs", Kinds.word(Signs.class), Signs.PLAIN);
        Key<Boolean> reversed = Key.optional("reversed", Kinds.YES_NO, false);
        Key<Boolean> valence = Key.optional("valence", Kinds.YES_NO, true);
        Key<List<Scale.Emotion>> emotions = Key.optional("emotions", NamedNumbers.EMOTIONS, List.of());
        Key<String> opposite = Key.text("opposite");
        return new Shape<>(
                Scale::extras,
                (it, in) -> {
                    double worst = it.get(min);
                    double best = it.get(max);
                    double middle = it.has(neutral) ? it.get(neutral) : worst / 2 + best / 2;
                    if (worst >= best) {
                        throw in.refuse("scale-range", Kinds.number(worst), Kinds.number(best));
                    }
                    if (middle <= worst || middle >= best) {
                        throw in.refuse("scale-neutral", Kinds.number(middle), Kinds.number(worst), Kinds.number(best));
                    }
                    return new Scale(
                            it.get(ID), worst, best, middle, it.get(labels), it.get(signs), it.get(reversed), it.get(valence),
                            it.get(emotions), it.get(opposite), it.extras());
                })
                .with(ID, Scale::id)
                .with(min, Scale::min)
                .with(max, Scale::max)
                .with(neutral, Scale::neutral)
                .with(labels, Scale::labels)
                .with(signs, Scale::signs)
                .with(reversed, Scale::reversed)
                .with(valence, Scale::valence)
                .with(emotions, Scale::emotions)
                .with(opposite, Scale::opposite);
    }
}
