package org.journeymaps.confluence.macro;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A map in which values are lost, repeated, exchanged and driven to their extremes; the same for the same seed. */
final class SpoiltMap {

    private static final List<String> NUMBERS = List.of(
            "0", "-0.0", "1", "2", "3", "5", "-1", "100", "0.5", "1e300", "1e308", "-1.7976931348623157e308", "4.9e-324",
            "2147483647", "1e15", "-1e-9", "0.1", "99999999999999999999");
    private static final List<String> TEXTS = List.of(
            "", " ", "99:99", "24:00", "00:00", "23:59", "2026-02-30", "P99999999999Y", "NaN", "</td></table>", "]]>", "\u202e",
            "{0}",
            "$x", "\ufffe", "\u0001", "x".repeat(9_999), "\ud83d\ude00".repeat(300), "javascript:alert(1)",
            "https://[", "\n\n");
    private static final List<String> MAP_TYPES = List.of(
            "current-state", "future-state", "day-in-the-life", "service-blueprint", "circular", "empathy-map");
    private static final List<String> LANE_TYPES = List.of(
            "text", "quotes", "touchpoints", "curve", "scale", "bands", "funnel", "sentiment", "pain", "metric", "departments",
            "evidence", "issues", "clock", "change", "customer-actions", "frontstage", "content");
    private static final Set<String> REFERENCES = Set.of(
            "id", "at", "to", "from", "persona", "scale", "answers", "evidence", "department", "pair");

    private static final Set<String> NEEDED = Set.of(
            "id", "format", "title", "type", "text", "name", "key", "action", "channel", "scale", "value", "min", "max", "at",
            "positive", "neutral", "negative", "from", "to");
    private static final Set<String> WORDS = Set.of(
            "format", "scope", "channel", "channels", "direction", "ownership", "span", "weight", "audience", "basis", "signs",
            "flags", "form", "relation", "key", "link", "data");

    private final Random random;
    private final List<Spot> spots = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final JsonElement map;

    /** A value, with the object or list that holds it. */
    private record Spot(JsonElement holder, String key, int index) {

        JsonElement value() {
            return holder.isJsonObject() ? holder.getAsJsonObject().get(key) : holder.getAsJsonArray().get(index);
        }

        void put(JsonElement value) {
            if (holder.isJsonObject()) {
                holder.getAsJsonObject().add(key, value);
            } else {
                holder.getAsJsonArray().set(index, value);
            }
        }
    }

    private SpoiltMap(String text, Random random) {
        this.random = random;
        this.map = JsonParser.parseString(text);
        ids.add("");
        ids.add("nowhere");
        collect(map, "");
    }

    /** The text of a map after some damage, most of which leaves it readable. */
    static String of(String text, long seed) {
        Random random = new Random(seed);
        SpoiltMap spoilt = new SpoiltMap(text, random);
        int damage = 1 + random.nextInt(random.nextBoolean() ? 4 : 40);
        boolean readable = random.nextInt(5) > 0;
        for (int i = 0; i < damage; i++) {
            spoilt.damage(readable);
        }
        return readable || random.nextBoolean() ? spoilt.map.toString() : cut(spoilt.map.toString(), random);
    }

    /** A text of which characters are exchanged and pieces are lost or doubled. */
    static String cut(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0 && !spoilt.isEmpty(); i--) {
            int start = random.nextInt(spoilt.length());
            int end = Math.min(spoilt.length(), start + random.nextInt(1 << random.nextInt(12)));
            switch (random.nextInt(4)) {
                case 0 -> spoilt.delete(start, end);
                case 1 -> spoilt.insert(start, spoilt.substring(start, end));
                case 2 -> spoilt.setCharAt(start, (char) (spoilt.charAt(start) ^ 1 << random.nextInt(8)));
                default -> spoilt.setLength(start);
            }
        }
        return spoilt.toString();
    }

    private void collect(JsonElement element, String key) {
        if (element instanceof JsonObject object) {
            if (object.get("id") instanceof JsonPrimitive id) {
                ids.add(id.getAsString());
            }
            for (String name : object.keySet()) {
                spots.add(new Spot(object, name, -1));
                collect(object.get(name), name);
            }
        } else if (element instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                spots.add(new Spot(list, key, i));
                collect(list.get(i), key);
            }
        }
    }

    private void damage(boolean readable) {
        Spot spot = spots.get(random.nextInt(spots.size()));
        if (gone(spot)) {
            return;
        }
        JsonElement value = spot.value();
        if (!readable && random.nextInt(4) == 0) {
            spot.put(other(value));
        } else if (value instanceof JsonArray list) {
            rearrange(list);
        } else if (value instanceof JsonObject object) {
            lose(object);
        } else if (value.isJsonNull()) {
            spot.put(new JsonArray());
        } else if (value.getAsJsonPrimitive().isString()) {
            spot.put(new JsonPrimitive(text(spot.key(), value.getAsString())));
        } else if (value.getAsJsonPrimitive().isNumber()) {
            spot.put(new JsonPrimitive(new LazilyParsedNumber(one(NUMBERS))));
        } else {
            spot.put(new JsonPrimitive(random.nextBoolean()));
        }
    }

    /** Whether earlier damage has taken the value away. */
    private static boolean gone(Spot spot) {
        return spot.holder() instanceof JsonObject object ? !object.has(spot.key())
                : spot.index() >= spot.holder().getAsJsonArray().size();
    }

    private void rearrange(JsonArray list) {
        List<JsonElement> elements = new ArrayList<>(list.asList());
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(elements, random);
            case 1 -> elements = elements.subList(0, elements.isEmpty() ? 0 : random.nextInt(elements.size()));
            case 2 -> elements.addAll(copies(list, 1 + random.nextInt(6)));
            default -> Collections.reverse(elements);
        }
        while (!list.isEmpty()) {
            list.remove(list.size() - 1);
        }
        elements.forEach(list::add);
    }

    private static List<JsonElement> copies(JsonArray list, int times) {
        List<JsonElement> copies = new ArrayList<>();
        for (int i = 0; i < times && list.size() < 200; i++) {
            copies.addAll(list.deepCopy().asList());
        }
        return copies;
    }

    /** Loses a member that the map can do without. */
    private void lose(JsonObject object) {
        List<String> names = object.keySet().stream()
                .filter(name -> !NEEDED.contains(name))
                .toList();
        if (!names.isEmpty()) {
            object.remove(one(names));
        }
    }

    private String text(String key, String before) {
        if (key.equals("type")) {
            return MAP_TYPES.contains(before) ? one(MAP_TYPES) : before.equals("depends-on") ? "agreement" : laneType(before);
        }
        if (REFERENCES.contains(key)) {
            return random.nextInt(8) > 0 ? one(ids) : before;
        }
        return WORDS.contains(key) ? before : random.nextInt(10) == 0 ? before.repeat(40) : one(TEXTS);
    }

    /** Another type of lane among those that hold what it holds. */
    private String laneType(String before) {
        List<List<String>> alike = List.of(List.of("curve", "scale", "bands"),
                List.of("text", "items", "people", "place", "says", "thinks", "does", "feels", "gains"),
                List.of("pain"), List.of("opportunity", "solution"), List.of("metric", "ownership"),
                List.of("content", "image", "media", "maps"),
                List.of("physical-evidence", "frontstage", "backstage", "support-processes", "system"),
                List.of("clock", "departments", "evidence", "issues", "change", "customer-actions"));
        return alike.stream().filter(group -> group.contains(before)).findFirst()
                .map(this::one).orElse(random.nextInt(10) == 0 ? one(LANE_TYPES) : before);
    }

    private JsonElement other(JsonElement value) {
        return switch (random.nextInt(6)) {
            case 0 -> new JsonPrimitive(one(TEXTS));
            case 1 -> new JsonPrimitive(new LazilyParsedNumber(one(NUMBERS)));
            case 2 -> new JsonArray();
            case 3 -> new JsonObject();
            case 4 -> nested(value.deepCopy());
            default -> com.google.gson.JsonNull.INSTANCE;
        };
    }

    private JsonElement nested(JsonElement value) {
        JsonElement nested = value;
        for (int depth = random.nextInt(40); depth > 0; depth--) {
            JsonArray list = new JsonArray();
            list.add(nested);
            nested = list;
        }
        return nested;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
