package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.model.Touchpoint;

/** The cards of a lane, of the class that the type of the lane names. */
final class CardsKey implements Key<List<Card>> {

    private final Map<Class<? extends Card>, CardKind<?>> kinds = new LinkedHashMap<>();

    CardsKey() {
        add(Note.class, CardShapes.note());
        add(Quote.class, CardShapes.quote());
        add(Question.class, CardShapes.question());
        add(Touchpoint.class, ContactShapes.touchpoint());
        add(ChannelUse.class, ContactShapes.channelUse());
        add(Content.class, ContactShapes.content());
        add(Sentiment.class, MeasureShapes.sentiment());
        add(PainPoint.class, ItemShapes.painPoint());
        add(Improvement.class, ItemShapes.improvement());
        add(Idea.class, ItemShapes.idea());
        add(Metric.class, MeasureShapes.metric());
        add(Node.class, CardShapes.node());
    }

    private <C extends Card> void add(Class<C> type, Shape<C> shape) {
        kinds.put(type, new CardKind<>(type, shape));
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
        Optional<Class<? extends Card>> card = type.card();
        if (card.isEmpty()) {
            throw in.refuseNext("misplaced", name(), type.code());
        }
        return Kinds.list(Kinds.counted(kinds.get(card.get()), Tally.Of.CARDS)).read(in);
    }

    @Override
    public void write(List<Card> cards, JsonWriter out) throws IOException {
        out.beginArray();
        for (Card card : cards) {
            Objects.requireNonNull(kinds.get(card.getClass())).write(card, out);
        }
        out.endArray();
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
