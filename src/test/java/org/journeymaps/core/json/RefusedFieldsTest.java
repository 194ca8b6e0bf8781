package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.journeymaps.core.model.LaneType;
import org.junit.Test;

/** Every field of every element, and every type of lane, refuses what it cannot hold, and says where. */
public class RefusedFieldsTest {

    private final JsonObject map;

    /** A value of the map that has everything, and its place. */
    private record Field(String path, String key, JsonElement value, Consumer<JsonElement> put) {

        boolean isText() {
            return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        }

        boolean isNumber() {
            return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        }
    }

    public RefusedFieldsTest() throws Exception {
        map = JsonParser.parseString(Files.readString(Path.of("src/test/resources/json/everything.json"))).getAsJsonObject();
    }

    @Test
    public void everyKeyOfEveryElementStandsInTheMapThatHasEverything() {
        Set<String> used = new TreeSet<>();
        fields().forEach(field -> used.add(field.key()));
        Set<String> known = new TreeSet<>();
        SchemaTest.shapes().values().forEach(shape -> shape.keys().forEach(key -> known.add(key.name())));
        known.removeAll(used);
        assertEquals(Set.of(), known);
    }

    @Test
    public void everyLaneTypeStandsInTheMapThatHasEverything() {
        List<String> types = new ArrayList<>();
        map.getAsJsonArray("lanes").forEach(lane -> types.add(lane.getAsJsonObject().get("type").getAsString()));
        assertEquals(List.of(LaneType.values()).stream().map(LaneType::code).toList(), types);
    }

    @Test
    public void aValueOfAnotherKindIsRefusedAtItsPlace() {
        for (Field field : fields()) {
            JsonArray list = new JsonArray();
            list.add(new JsonArray());
            refused(field, field.value().isJsonArray() ? new JsonObject() : list, field.path());
        }
    }

    @Test
    public void aWordThatIsNotKnownIsRefused() {
        Set<String> keys = keysThatRefuse(Field::isText, new JsonPrimitive("unheard-of"), "journey-maps.format.word");
        assertEquals(Set.of("audience", "basis", "channel", "channels", "data", "direction", "flags", "form", "ownership",
                "relation", "scope", "signs", "span", "type", "weight"), keys);
    }

    @Test
    public void halvesAndLessThanNothingAreRefusedWhereWholeNumbersStand() {
        Set<String> whole = Set.of("activeMinutes", "waitMinutes", "importance", "n", "votes", "severity", "frequency", "reach");
        for (double number : new double[] {0.5, -1, 2147483648.0}) {
            assertEquals(whole, keysThatRefuse(Field::isNumber, new JsonPrimitive(number), "journey-maps.format.whole-number"));
        }
        assertEquals(Set.of("importance", "severity", "frequency", "reach"),
                keysThatRefuse(Field::isNumber, new JsonPrimitive(6), "journey-maps.format.whole-number"));
    }

    @Test
    public void idsAndKeysOfAnotherFormAreRefused() {
        assertEquals(Set.of("id", "link"),
                keysThatRefuse(Field::isText, new JsonPrimitive("two words"), "journey-maps.format.id"));
        assertEquals(Set.of("key"),
                keysThatRefuse(Field::isText, new JsonPrimitive("Two Words"), "journey-maps.format.department-key"));
        assertEquals(Set.of("id"), keysThatRefuse(Field::isText, new JsonPrimitive("x1"), "journey-maps.format.issue-id"));
        assertEquals(Set.of("key"), keysThatRefuse(Field::isText, new JsonPrimitive("two"), "journey-maps.format.issue-key"));
    }

    @Test
    public void aLaneRefusesWhatItsTypeDoesNotHold() {
        for (LaneType type : LaneType.values()) {
            misplaced(type, "cards", "[]", type.card().isPresent());
            misplaced(type, "values", "[]", type.holdsValues());
            misplaced(type, "scale", "\"f\"", type.scaled());
            misplaced(type, "weight", "\"minutes\"", type.scaled());
            misplaced(type, "audience", "\"staff\"", type.scaled());
        }
    }

    private static void misplaced(LaneType type, String key, String value, boolean held) {
        String lane = "{\"id\": \"l\", \"type\": \"" + type.code() + "\", \"title\": \"\""
                + (type.scaled() && !key.equals("scale") ? ", \"scale\": \"f\"" : "");
        String text = BadBodies.map("\"lanes\": [" + lane + ", \"" + key + "\": " + value + "}]");
        if (held) {
            read(text);
            return;
        }
        JourneyFormatException refusal = refusal(text);
        assertEquals("journey-maps.format.misplaced", refusal.key());
        assertEquals(List.of(key, type.code()), refusal.arguments());
        assertEquals("$.lanes[0]." + key, refusal.path());
    }

    /** Keys at which a value is refused for a reason. */
    private Set<String> keysThatRefuse(Function<Field, Boolean> where, JsonElement value, String reason) {
        Set<String> keys = new TreeSet<>();
        for (Field field : fields()) {
            if (where.apply(field)) {
                field.put().accept(value);
                try {
                    new JourneyReader(Limits.DEFAULT).read(map.toString());
                } catch (JourneyFormatException refusal) {
                    if (refusal.key().equals(reason)) {
                        assertEquals(field.path(), refusal.path());
                        keys.add(field.key());
                    }
                }
                field.put().accept(field.value());
            }
        }
        return keys;
    }

    private void refused(Field field, JsonElement value, String path) {
        field.put().accept(value);
        assertEquals(path, refusal(map.toString()).path());
        field.put().accept(field.value());
    }

    private static JourneyFormatException refusal(String text) {
        return assertThrows(text, JourneyFormatException.class, () -> new JourneyReader(Limits.DEFAULT).read(text));
    }

    private static void read(String text) {
        try {
            new JourneyReader(Limits.DEFAULT).read(text);
        } catch (JourneyFormatException e) {
            throw new AssertionError(text, e);
        }
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect("$", "", map, fields);
        return fields;
    }

    private static void collect(String path, String key, JsonElement element, List<Field> fields) {
        if (element instanceof JsonObject object) {
            for (String name : object.keySet()) {
                JsonElement value = object.get(name);
                fields.add(new Field(path + "." + name, name, value, put -> object.add(name, put)));
                collect(path + "." + name, name, value, fields);
            }
        } else if (element instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                fields.add(new Field(path + "[" + i + "]", key, list.get(i), put -> list.set(index, put)));
                collect(path + "[" + i + "]", key, list.get(i), fields);
            }
        }
    }
}
