package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** What is counted or costs something is a number, and not below zero. */
final class Amounts implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return Stream.of(
                        parts.branches().stream()
                                .filter(branch -> branch.it().value() instanceof Reading.YesNo)
                                .map(branch -> Rule.advisory("number", branch.path() + ".value")),
                        parts.cards(Touchpoint.class).flatMap(it -> Stream.concat(
                                wrong(it.it().cost(), () -> it.place().path() + ".cost"),
                                wrong(it.it().volume(), () -> it.place().path() + ".volume"))),
                        parts.values().stream()
                                .filter(value -> value.lane().type() == LaneType.FUNNEL)
                                .flatMap(it -> wrong(new Reading.Number(it.it().value()), () -> it.place().path() + ".value")))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> wrong(Reading amount, Place place) {
        if (amount instanceof Reading.YesNo) {
            return Stream.of(Rule.advisory("number", place.path()));
        }
        return amount instanceof Reading.Number number && number.value() < 0
                ? Stream.of(Rule.advisory("below-zero", place.path(), Rule.number(number.value())))
                : Stream.of();
    }
}
