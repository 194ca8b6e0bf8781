package org.journeymaps.core.json;

import static org.journeymaps.core.json.CardShapes.AT;
import static org.journeymaps.core.json.CardShapes.DEPARTMENT;
import static org.journeymaps.core.json.CardShapes.EVIDENCE;
import static org.journeymaps.core.json.CardShapes.ID;
import static org.journeymaps.core.json.CardShapes.REMARK;
import static org.journeymaps.core.json.CardShapes.TEXT;

import java.util.List;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Sentiment;

/** How measures are stored. */
final class MeasureShapes {

    private MeasureShapes() {}

    static Shape<Metric> metric() {
        Key<String> name = Key.text("name");
        Key<String> unit = Key.text("unit");
        Key<String> period = Key.text("period");
        Key<Reading> start = Key.optional("start", Kinds.READING, Reading.NONE);
        Key<Reading> now = Key.optional("now", Kinds.READING, Reading.NONE);
        Key<Reading> target = Key.optional("target", Kinds.READING, Reading.NONE);
        Key<String> trend = Key.text("trend");
        Key<List<Double>> history = Key.list("history", Kinds.counted(Kinds.NUMBER, Tally.Of.DETAILS));
        Key<Reading> good = Key.optional("good", Kinds.READING, Reading.NONE);
        Key<Reading> bad = Key.optional("bad", Kinds.READING, Reading.NONE);
        Key<String> person = Key.text("person");
        return CardShapes.<Metric>card(
                (it, in) -> new Metric(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(name), it.get(unit), it.get(period), it.get(start),
                        it.get(now), it.get(target), it.get(trend), it.get(history), it.get(good), it.get(bad),
                        it.get(DEPARTMENT), it.get(person), it.get(EVIDENCE), it.extras()))
                .with(name, Metric::name)
                .with(unit, Metric::unit)
                .with(period, Metric::period)
                .with(start, Metric::start)
                .with(now, Metric::now)
                .with(target, Metric::target)
                .with(trend, Metric::trend)
                .with(history, Metric::history)
                .with(good, Metric::good)
                .with(bad, Metric::bad)
                .with(DEPARTMENT, Metric::department)
                .with(person, Metric::person)
                .with(EVIDENCE, Metric::evidence);
    }

    static Shape<Sentiment> sentiment() {
        Key<Double> positive = Key.required("positive", Kinds.NUMBER);
        Key<Double> neutral = Key.required("neutral", Kinds.NUMBER);
        Key<Double> negative = Key.required("negative", Kinds.NUMBER);
        Key<Integer> n = Key.optional("n", Kinds.COUNT, 0);
        return CardShapes.<Sentiment>remark(
                (it, in) -> new Sentiment(
                        it.get(ID), it.get(AT), it.get(REMARK), it.get(positive), it.get(neutral), it.get(negative),
                        it.get(n), it.get(EVIDENCE), it.extras()))
                .with(positive, Sentiment::positive)
                .with(neutral, Sentiment::neutral)
                .with(negative, Sentiment::negative)
                .with(n, Sentiment::n)
                .with(EVIDENCE, Sentiment::evidence);
    }
}
