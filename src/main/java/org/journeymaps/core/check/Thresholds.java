package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;

/** From which number on a metric is good or bad can be told apart. */
final class Thresholds implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return parts.cards(Metric.class).flatMap(metric -> Stream.of(
                        noNumber(metric, "good", metric.it().good()),
                        noNumber(metric, "bad", metric.it().bad()),
                        same(metric))
                .flatMap(problems -> problems));
    }

    private static Stream<Problem> noNumber(InLane<Metric> metric, String key, Reading threshold) {
        return threshold instanceof Reading.YesNo
                ? Stream.of(Rule.advisory("number", metric.place().path() + "." + key))
                : Stream.of();
    }

    private static Stream<Problem> same(InLane<Metric> metric) {
        return metric.it().good() instanceof Reading.Number good && good.equals(metric.it().bad())
                ? Stream.of(Rule.advisory("same-thresholds", metric.place().path() + ".bad", Rule.number(good.value())))
                : Stream.of();
    }
}
