package org.journeymaps.confluence.department;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/**
 * A department as text, without its key, which is the name of its row. Version 1:
 * {@code {"v":1,"name","colour","retired","verified","link","project":{"id","name"},"type":{..},"rule","who":{..},"labels":[..],
 * "priorities":{"5":{..}},"defaults":{"<field>":"<json>"}}}.
 */
final class DepartmentText {

    private static final int VERSION = 1;

    private DepartmentText() {}

    static String write(ListedDepartment department) {
        Route route = department.route();
        JsonObject json = new JsonObject();
        json.addProperty("v", VERSION);
        json.addProperty("name", department.name());
        json.addProperty("colour", department.colour());
        json.addProperty("retired", department.retired());
        json.addProperty("verified", department.verified());
        json.addProperty("link", route.link());
        json.add("project", json(route.project()));
        json.add("type", json(route.type()));
        json.addProperty("rule", route.assignment().rule().code());
        json.add("who", json(route.assignment().who()));
        JsonArray labels = new JsonArray();
        route.labels().forEach(labels::add);
        json.add("labels", labels);
        JsonObject priorities = new JsonObject();
        route.priorities().forEach((severity, priority) -> priorities.add(severity.toString(), json(priority)));
        json.add("priorities", priorities);
        JsonObject defaults = new JsonObject();
        route.defaults().forEach(defaults::addProperty);
        json.add("defaults", defaults);
        return ascii(json.toString());
    }

    /** The department; nothing if the text is damaged, missing or of a later version. */
    static Optional<ListedDepartment> read(String key, String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            boolean known = Members.of(json, "v").getAsInt() == VERSION;
            return known ? Optional.of(department(key, json)) : Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static ListedDepartment department(String key, JsonObject json) {
        return new ListedDepartment(key, Members.text(json, "name"), Members.of(json, "colour").getAsInt(), route(json),
                Members.of(json, "retired").getAsBoolean(), Members.of(json, "verified").getAsBoolean());
    }

    private static Route route(JsonObject json) {
        List<String> labels = new ArrayList<>();
        Members.of(json, "labels").getAsJsonArray().forEach(label -> labels.add(label.getAsString()));
        Map<Integer, Choice> priorities = new TreeMap<>();
        Members.of(json, "priorities").getAsJsonObject().asMap()
                .forEach((severity, priority) -> priorities.put(Integer.valueOf(severity), choice(priority)));
        Map<String, String> defaults = new TreeMap<>();
        Members.of(json, "defaults").getAsJsonObject().asMap()
                .forEach((field, value) -> defaults.put(field, value.getAsString()));
        return new Route(Members.text(json, "link"), choice(Members.of(json, "project")), choice(Members.of(json, "type")),
                new Assignment(rule(Members.text(json, "rule")), choice(Members.of(json, "who"))), labels, priorities, defaults);
    }

    private static Assignment.Rule rule(String code) {
        return Stream.of(Assignment.Rule.values()).filter(rule -> rule.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static JsonObject json(Choice choice) {
        JsonObject json = new JsonObject();
        json.addProperty("id", choice.id());
        json.addProperty("name", choice.name());
        return json;
    }

    private static Choice choice(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Choice(Members.text(json, "id"), Members.text(json, "name"));
    }

    /** Not every database of the host keeps every character. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.chars().forEach(c -> text.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }
}
