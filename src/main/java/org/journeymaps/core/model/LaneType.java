package org.journeymaps.core.model;

import java.util.Optional;

/** What a lane holds, and so how it is drawn: cards of one class, values, or nothing, where the map itself says it all. */
public enum LaneType implements Code {

    /** Plain texts. */
    TEXT(Note.class),

    /** Short texts, as a list. */
    ITEMS(Note.class),

    /** What the persona says or thinks. */
    QUOTES(Quote.class),

    /** What the persona wants to know. */
    QUESTIONS(Question.class),

    /** Whom the persona meets. */
    PEOPLE(Note.class),

    /** Where the persona is. */
    PLACE(Note.class),

    /** What the persona says: a quarter of an empathy map. */
    SAYS(Note.class),

    /** What the persona thinks: a quarter of an empathy map. */
    THINKS(Note.class),

    /** What the persona does: a quarter of an empathy map. */
    DOES(Note.class),

    /** What the persona feels: a quarter of an empathy map. */
    FEELS(Note.class),

    /** What the persona hopes to gain. */
    GAINS(Note.class),

    /** Contacts. */
    TOUCHPOINTS(Touchpoint.class),

    /** Channels in use. */
    CHANNELS(ChannelUse.class),

    /** What there is to read, see or hear. */
    CONTENT(Content.class),

    /** Images and screens. */
    IMAGE(Content.class),

    /** Film and sound. */
    MEDIA(Content.class),

    /** Other journey maps. */
    MAPS(Content.class),

    /** Times of day; the steps say them. */
    CLOCK(Holds.NOTHING),

    /** Values on a scale, drawn as the emotion curve. */
    CURVE(Holds.SCALED_VALUES),

    /** Values on a scale, drawn as signs, each in its cell. */
    SCALE(Holds.SCALED_VALUES),

    /** Values on a scale, drawn as bars to both sides of a baseline. */
    BANDS(Holds.SCALED_VALUES),

    /** How many customers come as far, and how many are lost. */
    FUNNEL(Holds.VALUES),

    /** How posts, reviews and answers are divided. */
    SENTIMENT(Sentiment.class),

    /** Pain points. */
    PAIN(PainPoint.class),

    /** Openings to do better. */
    OPPORTUNITY(Improvement.class),

    /** Remedies decided on or under way. */
    SOLUTION(Improvement.class),

    /** What could be tried, with votes. */
    IDEA(Idea.class),

    /** Measures with a target. */
    METRIC(Metric.class),

    /** Who owns what, and the target. */
    OWNERSHIP(Metric.class),

    /** Departments behind the steps; touchpoints and stages say them. */
    DEPARTMENTS(Holds.NOTHING),

    /** Sources behind the steps; values and cards say them. */
    EVIDENCE(Holds.NOTHING),

    /** Issues in Jira; pain points, solutions and opportunities name them. */
    ISSUES(Holds.NOTHING),

    /** What becomes of each step; the comparison with the paired map says it. */
    CHANGE(Holds.NOTHING),

    /** What the customer sees, holds or receives: the first band of a service blueprint. */
    PHYSICAL_EVIDENCE(Node.class),

    /** What the customer does: the second band; the steps say it. */
    CUSTOMER_ACTIONS(Holds.NOTHING),

    /** Staff or technology that the customer meets: the third band, below the line of interaction. */
    FRONTSTAGE(Node.class),

    /** Work that the customer does not see: the fourth band, below the line of visibility. */
    BACKSTAGE(Node.class),

    /** Systems, vendors, other units: the last band, below the line of internal interaction. */
    SUPPORT_PROCESSES(Node.class),

    /** Systems. */
    SYSTEM(Node.class);

    private enum Holds {
        CARDS, SCALED_VALUES, VALUES, NOTHING
    }

    private final String code = Code.kebab(this);
    private final Holds holds;
    private final Class<? extends Card> card;

    LaneType(Holds holds) {
        this.holds = holds;
        this.card = Card.class;
    }

    LaneType(Class<? extends Card> card) {
        this.holds = Holds.CARDS;
        this.card = card;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The class of the cards.
     *
     * @return the class, or nothing for a lane without cards
     */
    public Optional<Class<? extends Card>> card() {
        return holds == Holds.CARDS ? Optional.of(card) : Optional.empty();
    }

    /**
     * Whether a lane holds values.
     *
     * @return true if it may have values rather than cards
     */
    public boolean holdsValues() {
        return scaled() || holds == Holds.VALUES;
    }

    /**
     * Whether the values of a lane stand on a scale.
     *
     * @return true if the lane names a scale
     */
    public boolean scaled() {
        return holds == Holds.SCALED_VALUES;
    }

    /**
     * Whether a lane is one of the five bands of a service blueprint.
     *
     * @return true for physical evidence, customer actions, frontstage, backstage and support processes
     */
    public boolean band() {
        return compareTo(PHYSICAL_EVIDENCE) >= 0 && compareTo(SUPPORT_PROCESSES) <= 0;
    }
}
