package org.journeymaps.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;

/** A made-up map of a given size, always the same one: as text, since that is where reading begins. */
final class SampleMap {

    private static final long SEED = 20_260_101;
    private static final int DEPARTMENTS = 8;
    private static final int CARDS_PER_SOURCE = 40;

    private final MapSize size;
    private final Phrases phrases = new Phrases(SEED);

    private SampleMap(MapSize size) {
        this.size = size;
    }

    /** The map as a text without white space: as it is stored, 5,000 cards would be more than a map may hold. */
    static String compact(MapSize size) {
        return new SampleMap(size).map().toString();
    }

    /** The map as it is stored. */
    static String stored(MapSize size) {
        return new JourneyWriter().write(read(compact(size)));
    }

    /** Reads a text as the macro does. */
    static JourneyMap read(String text) {
        try {
            return new JourneyReader(Limits.DEFAULT).read(text);
        } catch (JourneyFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject map() {
        JsonObject map = new JsonObject();
        map.addProperty("format", "journey-map/1");
        map.addProperty("id", "sample");
        map.addProperty("title", "Ordering a machine");
        map.addProperty("type", "current-state");
        map.addProperty("scenario", phrases.next());
        map.add("departments", departments());
        map.add("personas", list(named("p1", "Plant engineer")));
        map.add("scales", list(scale()));
        map.add("stages", stages());
        map.add("lanes", new SampleLanes(size, phrases, sources()).lanes());
        JsonArray evidence = new JsonArray();
        IntStream.range(0, sources()).forEach(i -> evidence.add(source(i)));
        map.add("evidence", evidence);
        return map;
    }

    private int sources() {
        return Math.max(1, size.cards() / CARDS_PER_SOURCE);
    }

    private static JsonArray departments() {
        JsonArray departments = new JsonArray();
        for (int i = 0; i < DEPARTMENTS; i++) {
            JsonObject department = new JsonObject();
            department.addProperty("key", department(i));
            department.addProperty("name", "Department " + (i + 1));
            departments.add(department);
        }
        return departments;
    }

    /** The key of a department; they are dealt out in turn. */
    static String department(int i) {
        return "department-" + (i % DEPARTMENTS + 1);
    }

    private static JsonObject scale() {
        JsonObject scale = new JsonObject();
        scale.addProperty("id", "feeling");
        scale.addProperty("min", -2);
        scale.addProperty("max", 2);
        scale.addProperty("neutral", 0);
        JsonObject labels = new JsonObject();
        Map.of(-2, "Awful", -1, "Poor", 0, "OK", 1, "Good", 2, "Great").entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(label -> labels.addProperty(label.getKey().toString(), label.getValue()));
        scale.add("labels", labels);
        return scale;
    }

    private JsonArray stages() {
        JsonArray stages = new JsonArray();
        for (int i = 0; i < size.stages(); i++) {
            JsonObject stage = named("stage-" + (i + 1), "Stage " + (i + 1));
            JsonArray steps = new JsonArray();
            for (int step = size.steps() * i / size.stages(); step < size.steps() * (i + 1) / size.stages(); step++) {
                steps.add(step(step));
            }
            stage.add("steps", steps);
            stages.add(stage);
        }
        return stages;
    }

    private JsonObject step(int i) {
        JsonObject step = new JsonObject();
        step.addProperty("id", "s" + (i + 1));
        step.addProperty("action", phrases.next());
        if (phrases.part() < 0.1) {
            step.add("flags", list(new JsonPrimitive("moment-of-truth")));
        }
        return step;
    }

    private JsonObject source(int i) {
        JsonObject source = new JsonObject();
        source.addProperty("id", "e" + (i + 1));
        source.addProperty("source", "Interviews, round " + (i + 1));
        source.addProperty("date", "2026-03-01");
        source.addProperty("n", 12);
        return source;
    }

    private static JsonObject named(String id, String name) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.addProperty("name", name);
        return named;
    }

    /** A list of what is given. */
    static JsonArray list(JsonElement... members) {
        JsonArray list = new JsonArray();
        List.of(members).forEach(list::add);
        return list;
    }
}
