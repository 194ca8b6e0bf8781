package org.journeymaps.core.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Review;

/** Days are written as ISO 8601 dates, the time between reviews as an ISO 8601 period. */
final class ReadableDates implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Review review = parts.map().review();
        return Stream.of(
                        unreadable("period", review.every(), () -> "$.review.every", Period::parse),
                        unreadable("date", review.last(), () -> "$.review.last", LocalDate::parse),
                        Parts.parts(Place.MAP, "stamps", parts.map().stamps())
                                .flatMap(stamp -> unreadableDate(stamp.it().date(), stamp)),
                        parts.values().stream().filter(value -> !value.it().date().isEmpty())
                                .flatMap(value -> unreadableDate(value.it().date(), value.place())),
                        Parts.parts(Place.MAP, "evidence", parts.map().evidence())
                                .flatMap(source -> unreadableDate(source.it().date(), source)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unreadableDate(String date, Place place) {
        return unreadable("date", date, () -> place.path() + ".date", LocalDate::parse);
    }

    private static Stream<Problem> unreadable(String problem, String text, Place place, Consumer<String> parser) {
        return text.isEmpty() || parses(text, parser)
                ? Stream.of()
                : Stream.of(Rule.advisory(problem, place.path(), text));
    }

    private static boolean parses(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException | ArithmeticException unreadable) {
            return false;
        }
    }
}
