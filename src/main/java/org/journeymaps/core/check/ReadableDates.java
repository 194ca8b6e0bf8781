package org.journeymaps.core.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Review;

/** Days are written as ISO 8601 dates, the time between reviews as an ISO 8601 period. */
final class ReadableDates implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Review review = parts.map().review();
        Stream<Problem> every = unreadable("period", Stream.of(new Part<>(review.every(), "$.review.every")), Period::parse);
        Stream<Part<String>> days = Stream.concat(
                Stream.of(new Part<>(review.last(), "$.review.last")),
                Parts.parts("$.evidence", parts.map().evidence())
                        .map(evidence -> new Part<>(evidence.it().date(), evidence.path() + ".date")));
        return Stream.concat(every, unreadable("date", days, LocalDate::parse));
    }

    private static Stream<Problem> unreadable(String problem, Stream<Part<String>> texts, Consumer<String> parser) {
        return texts.filter(text -> !text.it().isEmpty() && !parses(text.it(), parser))
                .map(text -> Rule.advisory(problem, text.path(), text.it()));
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
