package org.journeymaps.core.render;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;

/**
 * Words and numbers of the static forms. The font of an export may lack the real minus and every shape, so a sign is a
 * hyphen-minus, and good and bad are said in words.
 *
 * <p>Example: -1.5 on a scale from -2 to +2 is "bad -1.5".
 */
final class StaticWords {

    private static final int DECIMALS = 2;

    private final Words words;

    StaticWords(Words words) {
        this.words = words;
    }

    Locale locale() {
        return words.locale();
    }

    /** A message of the static forms. */
    String text(String key, Object... arguments) {
        return words.text("journey-maps.static." + key, arguments);
    }

    /** The word for a constant of the model; the words are shared with the map on screen. */
    String code(String family, Code constant) {
        return words.text("journey-maps." + family + "." + constant.code());
    }

    String number(double number) {
        return number(number, "");
    }

    /** A value as its scale writes it: with a plus sign only where there are negative values too. */
    String signed(Scale scale, double value) {
        return number(value, scale.min() < 0 ? "+" : "");
    }

    /** A value with good, neutral or bad before it. */
    String feeling(Scale scale, double value) {
        double sign = Math.signum(scale.normal(value));
        return text(sign > 0 ? "good" : sign < 0 ? "bad" : "neutral", signed(scale, value));
    }

    /** A value with its name behind it, if the scale names it. */
    String level(Scale scale, double value) {
        String number = signed(scale, value);
        return scale.label(value).map(name -> text("level", number, name)).orElse(number);
    }

    String reading(Reading reading, String unit) {
        if (reading instanceof Reading.YesNo answer) {
            return text(answer.value() ? "yes" : "no");
        }
        String number = reading instanceof Reading.Number known ? number(known.value()) : "";
        return unit.isEmpty() ? number : text(unit.equals("%") ? "percent" : "unit", number, unit);
    }

    /** Several things in a row. */
    String list(List<String> items) {
        return items.stream().reduce((a, b) -> text("list", a, b)).orElse("");
    }

    String numbers(List<Integer> numbers) {
        return list(numbers.stream().map(number -> number(number)).toList());
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

    private String number(double number, String plus) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(DECIMALS);
        String digits = format.format(Math.abs(number));
        if (digits.equals(format.format(0))) {
            return digits;
        }
        return (number < 0 ? "-" : plus) + digits;
    }
}
