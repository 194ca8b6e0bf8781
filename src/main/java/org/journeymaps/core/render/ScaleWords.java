package org.journeymaps.core.render;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;

/** From where to where the values of a lane go, and what they are called. */
final class ScaleWords {

    private ScaleWords() {}

    /** A sentence or two for each lane with values on a scale. */
    static Stream<String> of(Sheet sheet) {
        return sheet.insights.curves().stream()
                .map(Curve::lane)
                .distinct()
                .map(lane -> inWords(sheet, lane, sheet.index.scale(lane.scale()).orElseThrow()));
    }

    private static String inWords(Sheet sheet, Lane lane, Scale scale) {
        String labels = scale.labels().stream()
                .map(label -> sheet.say("value", sheet.numbers.value(scale, label.value()), label.text()))
                .collect(Collectors.joining(", "));
        String ends = sheet.say("scale", lane.title(), sheet.numbers.value(scale, scale.min()),
                sheet.numbers.value(scale, scale.max()));
        String named = labels.isEmpty() ? ends : sheet.say("scale-named", ends, labels);
        return scale.reversed() ? sheet.say("scale-reversed", named) : named;
    }
}
