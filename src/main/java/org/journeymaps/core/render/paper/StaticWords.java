package org.journeymaps.core.render.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.words.Numbers;
import org.journeymaps.core.render.words.ScaleWords;

/**
 * Words and numbers of the static forms. The font of an export may lack the real minus and every shape, so a sign is a
 * hyphen-minus, and good and bad are said in words.
 *
 * <p>Example: -1.5 on a scale from -2 to +2 is "bad -1.5".
 */
final class StaticWords {

    private final Words words;
    private final Numbers numbers;

    /**
     * Words and numbers for a map.
     *
     * @param words the words
     * @param marked whether a mark keeps the sign on the left of its number in text that runs from right to left
     */
    StaticWords(Words words, boolean marked) {
        this.words = words;
        this.numbers = Numbers.hyphened(words.locale(), marked);
    }

    Numbers numbers() {
        return numbers;
    }

    /** What the numbers of scales mean. */
    ScaleWords scales() {
        return new ScaleWords(this::say, numbers);
    }

    Locale locale() {
        return words.locale();
    }

    /** A message of the static forms alone. */
    String text(String key, Object... arguments) {
        return words.text("journey-maps.static." + key, arguments);
    }

    /** A message that the static forms share with the map on screen. */
    String say(String key, Object... arguments) {
        return words.text("journey-maps.map." + key, arguments);
    }

    /** The word for a constant of the model. */
    String code(String family, Code constant) {
        return say(family + "." + constant.code());
    }

    String count(long count) {
        return numbers.count(count);
    }

    /** A value as its scale writes it: with a plus sign only where there are negative values too. */
    String value(Scale scale, double value) {
        return numbers.value(scale, value);
    }

    String mean(Scale scale, double mean) {
        return numbers.mean(scale, mean);
    }

    /** By how much something is more or less. */
    String difference(double difference) {
        return numbers.difference(difference);
    }

    /** How far two readings are apart; between shares in points, as a share of a share would be another figure. */
    String difference(double difference, String unit) {
        return unit.equals("%") ? say("compare.points", difference(difference)) : measured(difference(difference), unit);
    }

    /** A value of which no scale is known. */
    String bare(double value) {
        return numbers.plain(value);
    }

    /** A value with good, neutral or bad before it. */
    String feeling(Scale scale, double value) {
        if (!scale.valence()) {
            return value(scale, value);
        }
        String tone = say("tone." + Tone.of(scale, value).name().toLowerCase(Locale.ROOT));
        return text("feeling", tone, value(scale, value));
    }

    /** A value with its name behind it, if the scale names it. */
    String level(Scale scale, double value) {
        return named(scale, value, value(scale, value));
    }

    /** A value already in words, with its name behind it, if the scale names it. */
    String named(Scale scale, double value, String words) {
        return scale.label(value).map(name -> say("value", words, name)).orElse(words);
    }

    String reading(Reading reading, String unit) {
        if (reading instanceof Reading.YesNo answer) {
            return say(answer.value() ? "metric.aim-yes" : "metric.aim-no");
        }
        if (reading instanceof Reading.Number number) {
            return measured(numbers.plain(number.value()), unit);
        }
        return say("metric.aim-unknown");
    }

    private String measured(String digits, String unit) {
        return switch (unit) {
            case "" -> digits;
            case "%" -> say("metric.percent", digits);
            default -> say("metric.reading", digits, unit);
        };
    }

    /** Several things in a row. */
    String list(List<String> items) {
        return items.stream().reduce((a, b) -> text("list", a, b)).orElse("");
    }

    /** Where something stands that stands at several steps or stages. */
    String at(Span span, List<String> places) {
        return text(span == Span.STAGE ? "at-stages" : "at-steps", list(places));
    }

    /** A day written out, or the text as it stands when it is no day. */
    String date(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
    }
}
