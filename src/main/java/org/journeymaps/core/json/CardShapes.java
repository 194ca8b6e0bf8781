package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** How the cards of the lanes are stored. */
final class CardShapes {

    private static final Key<String> ID = Key.required("id", Kinds.ID);
    private static final Key<List<String>> AT = Key.list("at", Kinds.TEXT);
    private static final Key<String> TEXT = Key.required("text", Kinds.TEXT);
    private static final Key<String> DEPARTMENT = Key.text("department");
    private static final Key<List<IssueLink>> ISSUES = Key.optional("issues", IssueLinkShape.ofItem(), List.of());

    private CardShapes() {}

    static Shape<Note> note() {
        return CardShapes.<Note>card((it, in) -> new Note(it.get(ID), it.get(AT), it.get(TEXT), it.extras()));
    }

    static Shape<Quote> quote() {
        Key<String> persona = Key.text("persona");
        return CardShapes.<Quote>card(
                (it, in) -> new Quote(it.get(ID), it.get(AT), it.get(TEXT), it.get(persona), it.extras()))
                .with(persona, Quote::persona);
    }

    static Shape<Touchpoint> touchpoint() {
        Key<Channel> channel = Key.required("channel", Kinds.word(Channel.class));
        Key<Direction> direction = Key.usual("direction", Kinds.word(Direction.class), Direction.TWO);
        Key<Ownership> ownership = Key.usual("ownership", Kinds.word(Ownership.class), Ownership.OWN);
        return CardShapes.<Touchpoint>card(
                (it, in) -> new Touchpoint(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(channel), it.get(direction), it.get(ownership),
                        it.get(DEPARTMENT), it.extras()))
                .with(channel, Touchpoint::channel)
                .with(direction, Touchpoint::direction)
                .with(ownership, Touchpoint::ownership)
                .with(DEPARTMENT, Touchpoint::department);
    }

    static Shape<PainPoint> painPoint() {
        Key<Integer> severity = Key.optional("severity", Kinds.RATING, 0);
        Key<Integer> frequency = Key.optional("frequency", Kinds.RATING, 0);
        Key<Integer> reach = Key.optional("reach", Kinds.RATING, 0);
        return CardShapes.<PainPoint>card(
                (it, in) -> new PainPoint(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(severity), it.get(frequency), it.get(reach),
                        it.get(DEPARTMENT), it.get(ISSUES), it.extras()))
                .with(severity, PainPoint::severity)
                .with(frequency, PainPoint::frequency)
                .with(reach, PainPoint::reach)
                .with(DEPARTMENT, PainPoint::department)
                .with(ISSUES, PainPoint::issues);
    }

    static Shape<Improvement> improvement() {
        Key<List<String>> answers = Key.list("answers", Kinds.TEXT);
        return CardShapes.<Improvement>card(
                (it, in) -> new Improvement(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(answers), it.get(DEPARTMENT), it.get(ISSUES),
                        it.extras()))
                .with(answers, Improvement::answers)
                .with(DEPARTMENT, Improvement::department)
                .with(ISSUES, Improvement::issues);
    }

    static Shape<Metric> metric() {
        Key<String> name = Key.text("name");
        Key<String> unit = Key.text("unit");
        Key<Reading> start = Key.optional("start", Kinds.READING, Reading.NONE);
        Key<Reading> now = Key.optional("now", Kinds.READING, Reading.NONE);
        Key<Reading> target = Key.optional("target", Kinds.READING, Reading.NONE);
        Key<String> trend = Key.text("trend");
        return CardShapes.<Metric>card(
                (it, in) -> new Metric(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(name), it.get(unit), it.get(start), it.get(now),
                        it.get(target), it.get(trend), it.get(DEPARTMENT), it.extras()))
                .with(name, Metric::name)
                .with(unit, Metric::unit)
                .with(start, Metric::start)
                .with(now, Metric::now)
                .with(target, Metric::target)
                .with(trend, Metric::trend)
                .with(DEPARTMENT, Metric::department);
    }

    private static <C extends Card> Shape<C> card(Shape.Maker<C> maker) {
        return new Shape<C>(Card::extras, maker).with(ID, Card::id).with(AT, Card::at).with(TEXT, Card::text);
    }
}
