package org.journeymaps.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** The lanes of a made-up map: ten sorts in turn, their cards spread evenly over the steps. */
final class SampleLanes {

    private static final List<Sort> SORTS = List.of(
            new Sort("touchpoints", "Touchpoints", 4),
            new Sort("curve", "Emotion", 4),
            new Sort("quotes", "Quotes", 2),
            new Sort("text", "Thoughts", 2),
            new Sort("pain", "Pain points", 2),
            new Sort("opportunity", "Opportunities", 1),
            new Sort("solution", "Solutions", 1),
            new Sort("text", "Needs", 1),
            new Sort("metric", "Targets", 1),
            new Sort("text", "Behind the scenes", 1));

    private static final List<String> CHANNELS = List.of("web", "phone", "email", "app", "store");
    private static final List<String> DIRECTIONS = List.of("in", "out", "two");
    private static final List<String> OWNERSHIPS = List.of("own", "own", "own", "partner", "external");
    private static final List<String> BASES = List.of("reported", "asserted", "measured", "observed");

    private final MapSize size;
    private final Phrases phrases;
    private final int sources;
    private final List<String> pains = new ArrayList<>();
    private double mood;
    private int cards;

    /** A sort of lane and how many cards it has beside the others. */
    private record Sort(String type, String title, int weight) {}

    SampleLanes(MapSize size, Phrases phrases, int sources) {
        this.size = size;
        this.phrases = phrases;
        this.sources = sources;
    }

    JsonArray lanes() {
        JsonArray lanes = new JsonArray();
        int all = weight(size.lanes());
        for (int i = 0; i < size.lanes(); i++) {
            lanes.add(lane(i, size.cards() * weight(i + 1) / all - size.cards() * weight(i) / all));
        }
        return lanes;
    }

    /** The weight of the first lanes together. */
    private static int weight(int lanes) {
        int weight = 0;
        for (int i = 0; i < lanes; i++) {
            weight += SORTS.get(i % SORTS.size()).weight();
        }
        return weight;
    }

    private JsonObject lane(int number, int count) {
        Sort sort = SORTS.get(number % SORTS.size());
        boolean curve = sort.type().equals("curve");
        JsonObject lane = new JsonObject();
        lane.addProperty("id", "l" + (number + 1));
        lane.addProperty("type", sort.type());
        lane.addProperty("title", sort.title());
        if (curve) {
            lane.addProperty("scale", "feeling");
        }
        lane.addProperty("span", "step");
        JsonArray content = new JsonArray();
        for (int i = 0; i < count; i++) {
            String step = "s" + (1 + (int) ((long) i * size.steps() / count));
            content.add(curve ? value(step) : card(sort.type(), step));
        }
        lane.add(curve ? "values" : "cards", content);
        return lane;
    }

    /** Moods last: a value is near the one before it, in halves as people give them. */
    private JsonObject value(String step) {
        mood = Math.max(-2, Math.min(2, mood + Math.round(4 * phrases.part() - 2) / 2.0));
        JsonObject value = new JsonObject();
        value.addProperty("id", "c" + ++cards);
        value.addProperty("at", step);
        value.addProperty("persona", "p1");
        value.addProperty("value", mood);
        value.addProperty("basis", phrases.one(BASES));
        if (phrases.part() < 0.5) {
            value.add("evidence", SampleMap.list(new JsonPrimitive("e" + (1 + (int) (sources * phrases.part())))));
        }
        return value;
    }

    private JsonObject card(String type, String step) {
        JsonObject card = new JsonObject();
        card.addProperty("id", "c" + ++cards);
        card.add("at", SampleMap.list(new JsonPrimitive(step)));
        card.addProperty("text", phrases.next());
        switch (type) {
            case "touchpoints" -> addTouchpoint(card);
            case "pain" -> addPain(card);
            case "opportunity", "solution" -> addAnswers(card);
            case "metric" -> addMeasure(card);
            default -> { }
        }
        return card;
    }

    private void addTouchpoint(JsonObject card) {
        card.addProperty("channel", phrases.one(CHANNELS));
        card.addProperty("direction", phrases.one(DIRECTIONS));
        String ownership = phrases.one(OWNERSHIPS);
        card.addProperty("ownership", ownership);
        if (ownership.equals("own")) {
            card.addProperty("department", SampleMap.department(cards));
        }
    }

    private void addPain(JsonObject card) {
        pains.add(card.get("id").getAsString());
        card.addProperty("severity", phrases.rating());
        card.addProperty("frequency", phrases.rating());
        card.addProperty("reach", phrases.rating());
        card.addProperty("department", SampleMap.department(cards));
    }

    private void addAnswers(JsonObject card) {
        card.add("answers", SampleMap.list(new JsonPrimitive(phrases.one(pains))));
        card.addProperty("department", SampleMap.department(cards));
    }

    private void addMeasure(JsonObject card) {
        card.addProperty("name", "Days to answer");
        card.addProperty("unit", "days");
        card.addProperty("now", 2 + phrases.rating());
        card.addProperty("target", 2);
        card.addProperty("department", SampleMap.department(cards));
    }
}
