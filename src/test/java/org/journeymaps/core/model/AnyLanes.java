package org.journeymaps.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the lanes of a random map. */
final class AnyLanes {

    private final AnyMap map;
    private final List<String> painPoints = new ArrayList<>();

    AnyLanes(AnyMap map) {
        this.map = map;
    }

    List<Lane> make() {
        return map.list(8, this::lane);
    }

    private Lane lane() {
        LaneType type = map.word(LaneType.class);
        Span span = type == LaneType.CURVE ? map.random.choose(List.of(Span.STEP, Span.STAGE)) : map.word(Span.class);
        if (type != LaneType.CURVE) {
            List<Card> cards = map.list(5, () -> card(type, map.some(map.places(span))));
            return new Lane(map.id(), type, map.text(), "", span, cards, List.of(), map.extras());
        }
        if (map.scales().isEmpty()) {
            return new Lane(map.id(), LaneType.TEXT, map.text(), "", span, List.of(), List.of(), map.extras());
        }
        Scale scale = map.random.choose(map.scales());
        return new Lane(map.id(), type, map.text(), scale.id(), span, List.of(), values(scale, map.places(span)), map.extras());
    }

    /** At most one value of each persona at a place; a value that names none is the first persona's. */
    private List<Value> values(Scale scale, List<String> places) {
        List<String> personas = new ArrayList<>(map.personas());
        if (personas.size() > 1) {
            personas.remove(map.random.nextInt(0, 1));
        }
        return personas.stream()
                .flatMap(persona -> map.some(places).stream().map(place -> value(scale, place, persona)))
                .toList();
    }

    private Value value(Scale scale, String place, String persona) {
        return new Value(
                map.id(), place, persona, map.number(scale.min(), scale.max()), map.word(Basis.class),
                map.some(map.evidenceIds()), map.extras());
    }

    private Card card(LaneType type, List<String> at) {
        String id = map.id();
        String text = map.text();
        return switch (type) {
            case QUOTES -> new Quote(id, at, text, map.random.choose(map.personas()), map.extras());
            case TOUCHPOINTS -> new Touchpoint(
                    id, at, text, map.word(Channel.class), map.word(Direction.class), map.word(Ownership.class),
                    map.department(), map.extras());
            case PAIN -> painPoint(id, at, text);
            case OPPORTUNITY, SOLUTION ->
                new Improvement(id, at, text, map.some(painPoints), map.department(), issues(), map.extras());
            case METRIC -> new Metric(
                    id, at, text, map.text(), map.text(), reading(), reading(), reading(), map.text(), map.department(),
                    map.extras());
            default -> new Note(id, at, text, map.extras());
        };
    }

    private PainPoint painPoint(String id, List<String> at, String text) {
        painPoints.add(id);
        return new PainPoint(id, at, text, rating(), rating(), rating(), map.department(), issues(), map.extras());
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

    private int rating() {
        return map.random.nextInt(0, 5);
    }

    private Reading reading() {
        return switch (map.random.nextInt(0, 2)) {
            case 0 -> Reading.NONE;
            case 1 -> new Reading.YesNo(map.random.nextBoolean());
            default -> new Reading.Number(map.number(-1e6, 1e18));
        };
    }
}
