package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Touchpoint;

/** The cards of a lane, of the class that the type of the lane names. */
final class CardsKey implements Key<List<Card>> {

    private final Map<LaneType, CardKind<?>> kinds = new EnumMap<>(LaneType.class);

    CardsKey() {
        CardKind<Improvement> improvement = new CardKind<>(Improvement.class, CardShapes.improvement());
        kinds.put(LaneType.TEXT, new CardKind<>(Note.class, CardShapes.note()));
        kinds.put(LaneType.QUOTES, new CardKind<>(Quote.class, CardShapes.quote()));
        kinds.put(LaneType.TOUCHPOINTS, new CardKind<>(Touchpoint.class, CardShapes.touchpoint()));
        kinds.put(LaneType.PAIN, new CardKind<>(PainPoint.class, CardShapes.painPoint()));
        kinds.put(LaneType.OPPORTUNITY, improvement);
        kinds.put(LaneType.SOLUTION, improvement);
        kinds.put(LaneType.METRIC, new CardKind<>(Metric.class, CardShapes.metric()));
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public List<Card> absent() {
        return List.of();
    }

    @Override
    public boolean omits(List<Card> cards) {
        return cards.isEmpty();
    }

    @Override
    public boolean ready(Fields before) {
        return before.has(LaneShape.TYPE);
    }

    @Override
    public List<Card> read(Source in, Fields before) throws IOException, Refusal {
        LaneType type = before.get(LaneShape.TYPE);
        if (!kinds.containsKey(type)) {
            throw in.refuseNext("misplaced", name(), type.code());
        }
        return Kinds.list(Kinds.counted(kinds.get(type), Tally.Of.CARDS)).read(in);
    }

    @Override
    public void write(List<Card> cards, JsonWriter out) throws IOException {
        out.beginArray();
        for (Card card : cards) {
            kindOf(card).write(card, out);
        }
        out.endArray();
    }

    private CardKind<?> kindOf(Card card) {
        return kinds.values().stream().filter(kind -> kind.type().isInstance(card)).findFirst().orElseThrow();
    }

    private record CardKind<C extends Card>(Class<C> type, Shape<C> shape) implements Kind<Card> {

        @Override
        public Card read(Source in) throws IOException, Refusal {
            return shape.read(in);
        }

        @Override
        public void write(Card card, JsonWriter out) throws IOException {
            shape.write(type.cast(card), out);
        }
    }
}
