package org.journeymaps.confluence.macro;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Texts that try to become markup or script, and a map that holds one in each of its fields. */
public final class Payloads {

    private static final Path LIST = Path.of("src/test/resources/xss.txt");
    private static final Path EVERYTHING = Path.of("src/test/resources/json/everything.json");

    /** Fields that the format takes only in one form. */
    private static final Set<String> STRICT = Set.of(
            "format", "id", "type", "scope", "key", "channel", "channels", "direction", "ownership", "span", "weight", "audience",
            "basis", "signs", "flags", "form", "data", "link", "relation");
    private static final Set<String> REFERENCES = Set.of(
            "at", "persona", "scale", "evidence", "answers", "from", "to", "department", "pair");

    private Payloads() {}

    /** The list, each a JSON text on a line of its own. */
    public static List<String> all() throws IOException {
        return Files.readAllLines(LIST).stream().map(line -> JsonParser.parseString(line).getAsString()).toList();
    }

    /** The map that uses every field of every element. */
    public static String everything() throws IOException {
        return Files.readString(EVERYTHING);
    }

    /** That map with a payload in every free text, all its references being whole. */
    public static String inTexts(String payload) throws IOException {
        return with(payload, field -> !STRICT.contains(field) && !REFERENCES.contains(field));
    }

    /** That map with a payload in every free text and in all that refers to something. */
    public static String inTextsAndReferences(String payload) throws IOException {
        return with(payload, field -> !STRICT.contains(field));
    }

    /** Fields that the format takes only in one form, as they occur in that map. */
    public static Set<String> strict() {
        return new LinkedHashSet<>(STRICT);
    }

    /** That map with a payload in each field of a name. */
    public static String in(String field, String payload) throws IOException {
        return with(payload, field::equals);
    }

    /** That map with another payload in every free text, beginning with one of the list and again from its beginning. */
    public static String oneByOneInTexts(int first) throws IOException {
        return with(from(first), field -> !STRICT.contains(field) && !REFERENCES.contains(field));
    }

    /** That map with another payload in every free text and in all that refers to something. */
    public static String oneByOneInTextsAndReferences(int first) throws IOException {
        return with(from(first), field -> !STRICT.contains(field));
    }

    private static Supplier<String> from(int first) throws IOException {
        List<String> payloads = all();
        AtomicInteger next = new AtomicInteger(first);
        return () -> payloads.get(next.getAndIncrement() % payloads.size());
    }

    private static String with(String payload, Predicate<String> fields) throws IOException {
        return with(() -> payload, fields);
    }

    private static String with(Supplier<String> payload, Predicate<String> fields) throws IOException {
        JsonElement map = JsonParser.parseString(everything());
        put(map, payload, fields);
        return new Gson().toJson(map).codePoints()
                .mapToObj(c -> c < 0x7f ? Character.toString(c) : escaped(c)).collect(Collectors.joining());
    }

    /** For storage formats that do not take every character. */
    private static String escaped(int c) {
        return Character.toString(c).chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }

    private static void put(JsonElement element, Supplier<String> payload, Predicate<String> fields) {
        if (element instanceof JsonObject object) {
            for (String name : object.keySet()) {
                if (fields.test(name) && isText(object.get(name))) {
                    object.addProperty(name, payload.get());
                } else if (fields.test(name) && object.get(name) instanceof JsonArray list) {
                    putAll(list, payload);
                }
                put(object.get(name), payload, fields);
            }
            nameValues(object, payload, fields);
        } else if (element instanceof JsonArray list) {
            list.forEach(each -> put(each, payload, fields));
        }
    }

    private static void putAll(JsonArray list, Supplier<String> payload) {
        for (int i = 0; i < list.size(); i++) {
            if (isText(list.get(i))) {
                list.set(i, new JsonPrimitive(payload.get()));
            }
        }
    }

    /** A payload is the name of an emotion, too. */
    private static void nameValues(JsonObject object, Supplier<String> payload, Predicate<String> fields) {
        if (fields.test("label") && object.get("emotions") instanceof JsonObject emotions) {
            emotions.addProperty(payload.get(), 1);
        }
    }

    private static boolean isText(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }
}
