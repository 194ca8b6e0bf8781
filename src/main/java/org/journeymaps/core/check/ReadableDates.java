package org.journeymaps.core.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Review;

/** Days are written as ISO 8601 dates, the time between reviews as an ISO 8601 period. */
final class ReadableDates implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Review review = parts.map().review();
        return Stream.of(
                        unreadable("period", review.every(), () -> "$.review.every", Period::parse),
                        unreadable("date", review.last(), () -> "$.review.last", LocalDate::parse),
                        Parts.parts(Place.MAP, "evidence", parts.map().evidence()).flatMap(ReadableDates::unreadableDate))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unreadableDate(Part<Evidence> evidence) {
        return unreadable("date", evidence.it().date(), () -> evidence.path() + ".date", LocalDate::parse);
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
