package org.journeymaps.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One thing that can be wrong with a map. */
interface Rule {

    /** What is wrong, in the order of the stored text. */
    Stream<Problem> problems(Parts parts);

    /** A problem for which the app does not write the map. */
    static Problem blocking(String name, String path, String... arguments) {
        return new Problem("journey-maps.problem." + name, List.of(arguments), path, true);
    }

    /** A problem that the map may be kept with. */
    static Problem advisory(String name, String path, String... arguments) {
        return new Problem("journey-maps.problem." + name, List.of(arguments), path, false);
    }

    /** A number as it is shown in a message. */
    static String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        String text = exact.precision() - exact.scale() > 15 ? exact.toString() : exact.toPlainString();
        return text.replace('-', '\u2212');
    }
}
