package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.model.Weight;

/** How lanes are stored. What a lane holds depends on its type, wherever in the object the type stands. */
final class LaneShape {

    /** Decides how the other members of a lane are read. */
    static final Key<LaneType> TYPE = Key.required("type", Kinds.word(LaneType.class));

    private static final Key<String> ID = Key.required("id", Kinds.ID);

    private LaneShape() {}

    static Shape<Lane> lane(Shape<Value> value) {
        Key<String> title = Key.required("title", Kinds.TEXT);
        Key<String> scale = new OfValues<>(Key.text("scale"), LaneType::scaled);
        Key<Span> span = Key.usual("span", Kinds.word(Span.class), Span.STEP);
        Key<Weight> weight = new OfValues<>(Key.optional("weight", Kinds.word(Weight.class), Weight.NONE), LaneType::scaled);
        Key<Audience> audience =
                new OfValues<>(Key.optional("audience", Kinds.word(Audience.class), Audience.CUSTOMER), LaneType::scaled);
        Key<List<Card>> cards = new CardsKey();
        Key<List<Value>> values =
                new OfValues<>(Key.list("values", Kinds.counted(value, Tally.Of.CARDS)), LaneType::holdsValues);
        return new Shape<>(
                Lane::extras,
                (it, in) -> {
                    if (it.get(TYPE).scaled() && !it.has(scale)) {
                        throw in.refuse("missing-key", scale.name());
                    }
                    return new Lane(
                            it.get(ID), it.get(TYPE), it.get(title), it.get(scale), it.get(span), it.get(weight),
                            it.get(audience), it.get(cards), it.get(values), it.extras());
                })
                .with(ID, Lane::id)
                .with(TYPE, Lane::type)
                .with(title, Lane::title)
                .with(scale, Lane::scale)
                .with(span, Lane::span)
                .with(weight, Lane::weight)
                .with(audience, Lane::audience)
                .with(cards, Lane::cards)
                .with(values, Lane::values);
    }

    static Shape<Value> value() {
        Key<String> at = Key.text("at");
        Key<String> persona = Key.text("persona");
        Key<Double> number = Key.required("value", Kinds.NUMBER);
        Key<String> label = Key.text("label");
        Key<Basis> basis = Key.usual("basis", Kinds.word(Basis.class), Basis.ASSERTED);
        Key<String> rater = Key.text("rater");
        Key<String> date = Key.text("date");
        Key<List<String>> evidence = Key.list("evidence", Kinds.TEXT);
        return new Shape<>(
                Value::extras,
                (it, in) -> new Value(
                        it.get(ID), it.get(at), it.get(persona), it.get(number), it.get(label), it.get(basis),
                        it.get(rater), it.get(date), it.get(evidence), it.extras()))
                .with(ID, Value::id)
                .with(at, Value::at)
                .with(persona, Value::persona)
                .with(number, Value::value)
                .with(label, Value::label)
                .with(basis, Value::basis)
                .with(rater, Value::rater)
                .with(date, Value::date)
                .with(evidence, Value::evidence);
    }

    /** A key that lanes of values have and others have not. */
    private record OfValues<V>(Key<V> key, Predicate<LaneType> has) implements Key<V> {

        @Override
        public String name() {
            return key.name();
        }

        @Override
        public boolean required() {
            return key.required();
        }

        @Override
        public V absent() {
            return key.absent();
        }

        @Override
        public boolean omits(V value) {
            return key.omits(value);
        }

        @Override
        public boolean ready(Fields before) {
            return before.has(TYPE);
        }

        @Override
        public V read(Source in, Fields before) throws IOException, Refusal {
            if (!has.test(before.get(TYPE))) {
                throw in.refuseNext("misplaced", name(), before.get(TYPE).code());
            }
            return key.read(in, before);
        }

        @Override
        public void write(V value, JsonWriter out) throws IOException {
            key.write(value, out);
        }
    }
}
