package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.StepFlag;

/** How the cards of the lanes are stored: what they have in common, and those that are little more than a text. */
final class CardShapes {

    static final Key<String> ID = Key.required("id", Kinds.ID);
    static final Key<List<String>> AT = Key.list("at", Kinds.TEXT);
    static final Key<String> TEXT = Key.required("text", Kinds.TEXT);
    static final Key<String> REMARK = Key.text("text");
    static final Key<String> DEPARTMENT = Key.text("department");
    static final Key<List<String>> EVIDENCE = Key.list("evidence", Kinds.TEXT);

    private CardShapes() {}

    static Shape<Note> note() {
        return CardShapes.<Note>card((it, in) -> new Note(it.get(ID), it.get(AT), it.get(TEXT), it.get(EVIDENCE), it.extras()))
                .with(EVIDENCE, Note::evidence);
    }

    static Shape<Quote> quote() {
        Key<String> persona = Key.text("persona");
        return CardShapes.<Quote>card(
                (it, in) -> new Quote(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(persona), it.get(EVIDENCE), it.extras()))
                .with(persona, Quote::persona)
                .with(EVIDENCE, Quote::evidence);
    }

    static Shape<Question> question() {
        Key<String> source = Key.text("source");
        Key<String> topic = Key.text("topic");
        return CardShapes.<Question>card(
                (it, in) -> new Question(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(source), it.get(topic), it.get(EVIDENCE), it.extras()))
                .with(source, Question::source)
                .with(topic, Question::topic)
                .with(EVIDENCE, Question::evidence);
    }

    static Shape<Node> node() {
        Key<Ownership> ownership = Key.usual("ownership", Kinds.word(Ownership.class), Ownership.OWN);
        Key<List<StepFlag>> flags = Key.list("flags", Kinds.word(StepFlag.class));
        return CardShapes.<Node>card(
                (it, in) -> new Node(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(ownership), it.get(DEPARTMENT), it.get(flags),
                        it.extras()))
                .with(ownership, Node::ownership)
                .with(DEPARTMENT, Node::department)
                .with(flags, Node::flags);
    }

    /** What all cards begin with. */
    static <C extends Card> Shape<C> card(Shape.Maker<C> maker) {
        return card(TEXT, maker);
    }

    /** What a card begins with that needs no text. */
    static <C extends Card> Shape<C> remark(Shape.Maker<C> maker) {
        return card(REMARK, maker);
    }

    private static <C extends Card> Shape<C> card(Key<String> text, Shape.Maker<C> maker) {
        return new Shape<C>(Card::extras, maker).with(ID, Card::id).with(AT, Card::at).with(text, Card::text);
    }
}
