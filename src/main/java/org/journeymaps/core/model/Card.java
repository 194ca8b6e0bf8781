package org.journeymaps.core.model;

import java.util.List;

/** What stands in a cell of a lane. */
public sealed interface Card
        permits Note, Quote, Question, Touchpoint, ChannelUse, Content, Sentiment, Item, Idea, Metric, Node {

    /**
     * Identity in the map.
     *
     * @return the id
     */
    String id();

    /**
     * Where the card stands.
     *
     * @return ids of steps or, in a lane by stage, of stages, in the order given; empty in a map-wide lane and for a
     *     card that is not placed yet
     */
    List<String> at();

    /**
     * What the card says.
     *
     * @return the text, line breaks kept
     */
    String text();

    /**
     * The department that answers for it.
     *
     * @return key of the department, or empty; always empty for a card that no department can answer for
     */
    default String department() {
        return "";
    }

    /**
     * What it rests on.
     *
     * @return ids of the sources; always empty for a card that rests on nothing
     */
    default List<String> evidence() {
        return List.of();
    }

    /**
     * Unknown members.
     *
     * @return the members
     */
    Extras extras();
}
