package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.core.model.Scale;

/** What a scale says of numbers and names, stored as objects: which name a value has, and which sign an emotion has. */
final class NamedNumbers {

    /** The named values of a scale: an object whose keys are numbers. */
    static final Kind<List<Scale.Label>> LABELS = Kinds.of(NamedNumbers::labels, NamedNumbers::writeLabels);

    /** The emotions of a scale: an object whose values are signs. */
    static final Kind<List<Scale.Emotion>> EMOTIONS = Kinds.of(NamedNumbers::emotions, NamedNumbers::writeEmotions);

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private NamedNumbers() {}

    private static List<Scale.Label> labels(Source in) throws IOException, Refusal {
        List<Scale.Label> labels = new ArrayList<>();
        Set<Double> values = new HashSet<>();
        in.beginObject();
        while (in.more()) {
            String name = in.name();
            if (!JSON_NUMBER.matcher(name).matches() || Double.isInfinite(Double.parseDouble(name))) {
                throw in.refuseNext("label", Refusal.excerpt(name));
            }
            double value = Double.parseDouble(name) + 0.0;
            if (!values.add(value)) {
                throw in.refuseSecond(name);
            }
            in.count(Tally.Of.DETAILS);
            labels.add(new Scale.Label(value, in.text()));
        }
        in.endObject();
        labels.sort(Comparator.comparingDouble(Scale.Label::value));
        return labels;
    }

    private static void writeLabels(List<Scale.Label> labels, JsonWriter out) throws IOException {
        out.beginObject();
        for (Scale.Label label : labels) {
            out.name(Kinds.number(label.value())).value(label.text());
        }
        out.endObject();
    }

    private static List<Scale.Emotion> emotions(Source in) throws IOException, Refusal {
        List<Scale.Emotion> emotions = new ArrayList<>();
        Set<String> names = new HashSet<>();
        in.beginObject();
        while (in.more()) {
            String name = in.name();
            if (!names.add(name)) {
                throw in.refuseSecond(name);
            }
            in.count(Tally.Of.DETAILS);
            double sign = in.number();
            if (sign != -1 && sign != 0 && sign != 1) {
                throw in.refuse("sign");
            }
            emotions.add(new Scale.Emotion(name, (int) sign));
        }
        in.endObject();
        return emotions;
    }

    private static void writeEmotions(List<Scale.Emotion> emotions, JsonWriter out) throws IOException {
        out.beginObject();
        for (Scale.Emotion emotion : emotions) {
            out.name(emotion.name()).value(emotion.sign());
        }
        out.endObject();
    }
}
