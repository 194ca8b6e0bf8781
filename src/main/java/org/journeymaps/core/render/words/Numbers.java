package org.journeymaps.core.render.words;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.core.model.Scale;

/**
 * Numbers as they stand on the map: in the reader's language, with a real minus, with a plus where a scale goes below
 * zero. In a map that reads from right to left a mark keeps the sign on the left of its number.
 */
public final class Numbers {

    private static final char MINUS = '\u2212';
    private static final String LEFT_TO_RIGHT = "\u200e";

    private static final int DECIMALS = 3;

    /** Lesser whole numbers are the same in every language that has the digits 0 to 9. */
    private static final int FIRST_GROUPED = 1000;

    private final DecimalFormat[] formats = new DecimalFormat[DECIMALS + 1];
    private final List<Map<Double, String>> known = new ArrayList<>();
    private final boolean latin;
    private final String mark;
    private final String zero;
    private final String minusZero;

    /** Numbers of a language, in a map of that direction. */
    public Numbers(Locale locale, boolean rightToLeft) {
        this(locale, MINUS, rightToLeft ? LEFT_TO_RIGHT : "");
    }

    private Numbers(Locale locale, char minus, String mark) {
        this.mark = mark;
        for (int decimals = 0; decimals <= DECIMALS; decimals++) {
            formats[decimals] = create(locale, minus, decimals);
            known.add(new HashMap<>());
        }
        latin = formats[0].getDecimalFormatSymbols().getZeroDigit() == '0';
        zero = formats[0].format(0);
        minusZero = formats[0].format(-0.0);
    }

    /** Numbers with a hyphen-minus, for a font that may lack the real minus. */
    public static Numbers hyphened(Locale locale, boolean rightToLeft) {
        return new Numbers(locale, '-', rightToLeft ? LEFT_TO_RIGHT : "");
    }

    /** A count. */
    public String count(long count) {
        return format(0, count);
    }

    /** A reading, with three decimals at most. */
    public String plain(double number) {
        return isolate(format(DECIMALS, number));
    }

    /** A value on its scale, with two decimals at most. */
    public String value(Scale scale, double value) {
        return signed(scale, value, 2);
    }

    /** By how much something is more or less, with two decimals at most. */
    public String difference(double difference) {
        String digits = format(2, difference);
        return isolate(difference > 0 && !digits.equals(zero) ? "+" + digits : digits);
    }

    /** A part of a whole in per cent, from 0 to 1, without the sign for it. */
    String percent(double part) {
        return isolate(format(0, part * 100));
    }

    /** The mean of values on their scale, with one decimal at most. */
    public String mean(Scale scale, double mean) {
        return signed(scale, mean, 1);
    }

    private String signed(Scale scale, double value, int decimals) {
        String digits = format(decimals, value);
        boolean plus = scale.min() < 0 && value > 0 && !digits.equals(zero);
        return isolate(plus ? "+" + digits : digits);
    }

    private String isolate(String number) {
        return number.isEmpty() || Character.isDigit(number.charAt(0)) ? number : mark + number;
    }

    /** A map says the same few numbers again and again. */
    private String format(int decimals, double number) {
        return known.get(decimals).computeIfAbsent(number, any -> digits(decimals, any));
    }

    private String digits(int decimals, double number) {
        if (latin && number >= 0 && number < FIRST_GROUPED && number == (int) number) {
            return Integer.toString((int) number);
        }
        String digits = formats[decimals].format(number);
        return digits.equals(minusZero) ? zero : digits;
    }

    private static DecimalFormat create(Locale locale, char minus, int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign(minus);
        format.setDecimalFormatSymbols(symbols);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
