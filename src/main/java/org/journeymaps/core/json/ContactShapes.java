package org.journeymaps.core.json;

import static org.journeymaps.core.json.CardShapes.AT;
import static org.journeymaps.core.json.CardShapes.DEPARTMENT;
import static org.journeymaps.core.json.CardShapes.ID;
import static org.journeymaps.core.json.CardShapes.REMARK;
import static org.journeymaps.core.json.CardShapes.TEXT;

import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** How touchpoints, channels and content are stored. */
final class ContactShapes {

    private static final Key<Channel> CHANNEL = Key.required("channel", Kinds.word(Channel.class));
    private static final Key<String> NETWORK = Key.text("network");

    private ContactShapes() {}

    static Shape<Touchpoint> touchpoint() {
        Key<Direction> direction = Key.usual("direction", Kinds.word(Direction.class), Direction.TWO);
        Key<Ownership> ownership = Key.usual("ownership", Kinds.word(Ownership.class), Ownership.OWN);
        Key<String> person = Key.text("person");
        Key<Integer> importance = Key.optional("importance", Kinds.RATING, 0);
        Key<Reading> cost = Key.optional("cost", Kinds.READING, Reading.NONE);
        Key<Reading> volume = Key.optional("volume", Kinds.READING, Reading.NONE);
        return CardShapes.<Touchpoint>card(
                (it, in) -> new Touchpoint(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(CHANNEL), it.get(NETWORK), it.get(direction),
                        it.get(ownership), it.get(DEPARTMENT), it.get(person), it.get(importance), it.get(cost),
                        it.get(volume), it.extras()))
                .with(CHANNEL, Touchpoint::channel)
                .with(NETWORK, Touchpoint::network)
                .with(direction, Touchpoint::direction)
                .with(ownership, Touchpoint::ownership)
                .with(DEPARTMENT, Touchpoint::department)
                .with(person, Touchpoint::person)
                .with(importance, Touchpoint::importance)
                .with(cost, Touchpoint::cost)
                .with(volume, Touchpoint::volume);
    }

    static Shape<ChannelUse> channelUse() {
        return CardShapes.<ChannelUse>remark(
                (it, in) -> new ChannelUse(
                        it.get(ID), it.get(AT), it.get(REMARK), it.get(CHANNEL), it.get(NETWORK), it.extras()))
                .with(CHANNEL, ChannelUse::channel)
                .with(NETWORK, ChannelUse::network);
    }

    static Shape<Content> content() {
        Key<ContentForm> form = Key.optional("form", Kinds.word(ContentForm.class), ContentForm.UNSTATED);
        Key<Link> link = Key.optional("link", LinkShape.LINK, Link.NONE);
        return CardShapes.<Content>card(
                (it, in) -> new Content(it.get(ID), it.get(AT), it.get(TEXT), it.get(form), it.get(link), it.extras()))
                .with(form, Content::form)
                .with(link, Content::link);
    }
}
