package org.journeymaps.core.render.words;

import java.util.stream.Collectors;
import org.journeymaps.core.model.Scale;

/** What the numbers of a scale mean: from where to where it goes, what its values are called, and whether less is better. */
public final class ScaleWords {

    private final RingWords.Messages words;
    private final Numbers numbers;

    public ScaleWords(RingWords.Messages words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** Such as "Emotion: from -2 to +2. -2 Awful, 0 OK, +2 Great." with "Less is better." for a reversed scale. */
    public String of(String title, Scale scale) {
        String labels = scale.labels().stream()
                .map(label -> words.say("value", numbers.value(scale, label.value()), label.text()))
                .collect(Collectors.joining(", "));
        String ends = words.say("scale", title, numbers.value(scale, scale.min()), numbers.value(scale, scale.max()));
        String named = labels.isEmpty() ? ends : words.say("scale-named", ends, labels);
        return scale.reversed() ? words.say("scale-reversed", named) : named;
    }

    /** The same where there is little room, and the values stand with their names anyway: "1 to 7, less is better". */
    public String range(Scale scale) {
        String key = scale.reversed() ? "scale-range-reversed" : "scale-range";
        return words.say(key, numbers.value(scale, scale.min()), numbers.value(scale, scale.max()));
    }
}
