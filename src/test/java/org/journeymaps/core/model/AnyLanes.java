package org.journeymaps.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the lanes of a random map. */
final class AnyLanes {

    /** Lanes that a type of map draws in a way of its own. */
    private static final Map<MapType, List<LaneType>> OWN = Map.of(
            MapType.CURRENT_STATE, List.of(LaneType.CURVE, LaneType.FUNNEL, LaneType.TOUCHPOINTS, LaneType.DEPARTMENTS),
            MapType.FUTURE_STATE, List.of(LaneType.CURVE, LaneType.CHANGE, LaneType.ISSUES, LaneType.SOLUTION),
            MapType.DAY_IN_THE_LIFE, List.of(LaneType.CLOCK, LaneType.TOUCHPOINTS, LaneType.SCALE),
            MapType.SERVICE_BLUEPRINT, Stream.of(LaneType.values()).filter(LaneType::band).toList(),
            MapType.CIRCULAR, List.of(LaneType.TEXT, LaneType.TOUCHPOINTS, LaneType.CURVE),
            MapType.EMPATHY_MAP, List.of(LaneType.SAYS, LaneType.THINKS, LaneType.DOES, LaneType.FEELS, LaneType.GAINS));

    private final AnyMap map;
    private final List<String> painPoints = new ArrayList<>();
    private final List<String> contacts = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private boolean curved;

    AnyLanes(AnyMap map) {
        this.map = map;
    }

    List<Lane> make() {
        return map.list(8, this::lane);
    }

    /** The ids of all nodes made so far that stand somewhere. */
    List<String> nodes() {
        return nodes;
    }

    private Lane lane() {
        LaneType type = map.random.nextInt(0, 2) > 0 ? map.word(LaneType.class) : map.random.choose(OWN.get(map.type()));
        Span span = map.word(Span.class);
        if (type.scaled() && map.scales().isEmpty()) {
            return lane(LaneType.TEXT, span, List.of());
        }
        if (type.scaled()) {
            Scale scale = type == LaneType.CURVE && !curved ? map.scales().get(0) : map.random.choose(map.scales());
            curved |= type == LaneType.CURVE;
            return new Lane(
                    map.id(), type, map.text(), scale.id(), span, map.word(Weight.class), map.word(Audience.class), List.of(),
                    values(scale.min(), scale.max(), places(span), () -> label(scale)), map.extras());
        }
        if (type == LaneType.FUNNEL) {
            List<Value> values = values(0, 1e6, places(span), map::text);
            return new Lane(
                    map.id(), type, map.text(), "", span, Weight.NONE, Audience.CUSTOMER, List.of(), values, map.extras());
        }
        boolean cards = type.card().isPresent();
        return lane(type, span, cards ? map.list(5, () -> card(type, map.some(map.places(span)))) : List.of());
    }

    private Lane lane(LaneType type, Span span, List<Card> cards) {
        return new Lane(
                map.id(), type, map.text(), "", span, Weight.NONE, Audience.CUSTOMER, cards, List.of(), map.extras());
    }

    /** Where values may stand: where cards may, at touchpoints, and for the whole map. */
    private List<String> places(Span span) {
        if (span == Span.MAP) {
            return List.of("");
        }
        return Stream.concat(map.places(span).stream(), span == Span.STEP ? contacts.stream() : Stream.of()).toList();
    }

    /** At most two values of each persona at a place, from different raters; one that names no persona is the first one's. */
    private List<Value> values(double min, double max, List<String> places, Supplier<String> label) {
        List<String> personas = new ArrayList<>(map.personas());
        if (personas.size() > 1) {
            personas.remove(map.random.nextInt(0, 1));
        }
        return personas.stream()
                .flatMap(persona -> (map.random.nextBoolean() ? places : map.some(places)).stream()
                        .flatMap(place -> raters().map(rater ->
                                value(map.number(min, max), place, persona, label.get(), rater))))
                .toList();
    }

    private Stream<String> raters() {
        return map.random.nextInt(0, 4) > 0 ? Stream.of(map.text()) : Stream.of(map.text() + "1", map.text() + "2");
    }

    /** What a value on a scale may be called: on a wheel of emotions, one of them. */
    private String label(Scale scale) {
        return scale.emotions().isEmpty() ? map.text() : map.random.choose(scale.emotions()).name();
    }

    private Value value(double value, String place, String persona, String label, String rater) {
        return new Value(
                map.id(), place, persona, value, label, map.word(Basis.class), rater, map.day(),
                map.some(map.evidenceIds()), map.extras());
    }

    private Card card(LaneType type, List<String> at) {
        String id = map.id();
        String text = map.text();
        return switch (type) {
            case QUOTES -> new Quote(id, at, text, map.random.choose(map.personas()), evidence(), map.extras());
            case QUESTIONS -> new Question(id, at, text, map.text(), map.text(), evidence(), map.extras());
            case TOUCHPOINTS -> touchpoint(id, at, text);
            case CHANNELS -> new ChannelUse(id, at, text, map.word(Channel.class), map.text(), map.extras());
            case CONTENT, IMAGE, MEDIA, MAPS ->
                new Content(id, at, text, map.word(ContentForm.class), map.link(), map.extras());
            case SENTIMENT -> new Sentiment(id, at, text, 62.5, 20, 17.5, map.rating(), evidence(), map.extras());
            case PAIN -> painPoint(id, at, text);
            case OPPORTUNITY, SOLUTION ->
                new Improvement(id, at, text, map.some(painPoints), map.department(), issues(), map.extras());
            case IDEA -> new Idea(id, at, text, map.rating(), map.department(), map.extras());
            case METRIC, OWNERSHIP -> metric(id, at, text);
            case PHYSICAL_EVIDENCE, FRONTSTAGE, BACKSTAGE, SUPPORT_PROCESSES, SYSTEM -> node(id, at, text);
            default -> new Note(id, at, text, evidence(), map.extras());
        };
    }

    private List<String> evidence() {
        return map.some(map.evidenceIds());
    }

    private Metric metric(String id, List<String> at, String text) {
        List<Double> history = map.list(4, () -> map.number(-10, 1e6));
        boolean thresholds = map.random.nextBoolean();
        Reading good = thresholds ? new Reading.Number(2) : Reading.NONE;
        Reading bad = thresholds ? new Reading.Number(map.random.choose(List.of(1.0, 9.5))) : Reading.NONE;
        return new Metric(
                id, at, text, map.text(), map.text(), map.text(), reading(), reading(), reading(), map.text(), history, good,
                bad, map.department(), map.text(), evidence(), map.extras());
    }

    private Touchpoint touchpoint(String id, List<String> at, String text) {
        contacts.add(id);
        return new Touchpoint(
                id, at, text, map.word(Channel.class), map.text(), map.word(Direction.class), map.word(Ownership.class),
                map.department(), map.text(), map.rating(), number(), number(), map.extras());
    }

    private Node node(String id, List<String> at, String text) {
        if (!at.isEmpty()) {
            nodes.add(id);
        }
        return new Node(
                id, at, text, map.word(Ownership.class), map.department(), map.some(List.of(StepFlag.values())), map.extras());
    }

    private PainPoint painPoint(String id, List<String> at, String text) {
        painPoints.add(id);
        return new PainPoint(
                id, at, text, map.rating(), map.rating(), map.rating(), map.department(), evidence(), issues(), map.extras());
    }

    /** Issues of an item, often none, never one twice. */
    private List<IssueLink> issues() {
        int count = Math.max(0, map.random.nextInt(-5, 3));
        return IntStream.range(0, count).mapToObj(this::issue).toList();
    }

    private IssueLink issue(int index) {
        String link = map.random.choose(List.of("0f6e8c1a-1111-3222-8333-444455556666", "-", "Jira_2"));
        String id = index + Integer.toString(map.random.nextInt(0, 9_999));
        return new IssueLink(link, id, "CARE_2-" + index, map.word(Relation.class), map.extras());
    }

    /** A number that counts or costs, or none. */
    private Reading number() {
        return map.oneOr(Reading.NONE, List.of(new Reading.Number(map.number(0, 1e6))));
    }

    private Reading reading() {
        return switch (map.random.nextInt(0, 2)) {
            case 0 -> Reading.NONE;
            case 1 -> new Reading.YesNo(map.random.nextBoolean());
            default -> new Reading.Number(map.number(-1e6, 1e18));
        };
    }
}
