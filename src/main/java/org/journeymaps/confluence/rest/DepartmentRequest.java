package org.journeymaps.confluence.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.app.department.DepartmentEntry;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;

/**
 * What is asked of {@code POST /departments} and {@code PUT /departments/{key}}: {@code {key, name, colour, link,
 * project: {id, name}, type: {id, name}, assignment: {rule, who: {id, name}?}, labels: [..], priorities: {"5": {id, name}},
 * defaults: {field: any JSON}}}.
 */
final class DepartmentRequest {

    private static final Pattern SEVERITY = Pattern.compile("[1-5]");

    private final JsonBody body;

    private DepartmentRequest(JsonBody body) {
        this.body = body;
    }

    /** Reads the request; only its form is looked at. */
    static DepartmentEntry read(InputStream in) throws BadRequestException, IOException {
        return new DepartmentRequest(JsonBody.read(in)).entry();
    }

    private DepartmentEntry entry() throws BadRequestException {
        return new DepartmentEntry(body.text("key").strip(), body.text("name").strip(), colour(), route());
    }

    private int colour() throws BadRequestException {
        JsonElement colour = body.members().get("colour");
        if (colour == null || !colour.toString().matches("[0-7]")) {
            throw JsonBody.bad("bad-field", "colour");
        }
        return colour.getAsInt();
    }

    private Route route() throws BadRequestException {
        return new Route(body.text("link"), choice(body, "project"), choice(body, "type"), assignment(), labels(), priorities(),
                defaults());
    }

    private static Choice choice(JsonBody body, String field) throws BadRequestException {
        if (!body.members().has(field)) {
            return Choice.NONE;
        }
        JsonBody choice = body.object(field);
        return new Choice(choice.text("id").strip(), choice.text("name").strip());
    }

    private Assignment assignment() throws BadRequestException {
        JsonBody assignment = body.object("assignment");
        String code = assignment.text("rule");
        Assignment.Rule rule = Stream.of(Assignment.Rule.values()).filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> JsonBody.bad("bad-field", "assignment"));
        boolean named = rule == Assignment.Rule.COMPONENT_LEAD || rule == Assignment.Rule.PERSON;
        return new Assignment(rule, named ? choice(assignment, "who") : Choice.NONE);
    }

    private List<String> labels() throws BadRequestException {
        JsonElement labels = body.members().get("labels");
        if (labels == null || !labels.isJsonArray()) {
            throw JsonBody.bad("bad-field", "labels");
        }
        List<String> texts = new ArrayList<>();
        for (JsonElement label : labels.getAsJsonArray()) {
            if (!label.isJsonPrimitive()) {
                throw JsonBody.bad("bad-field", "labels");
            }
            texts.add(label.getAsString());
        }
        return texts.stream().distinct().toList();
    }

    private Map<Integer, Choice> priorities() throws BadRequestException {
        JsonBody priorities = body.object("priorities");
        Map<Integer, Choice> choices = new TreeMap<>();
        for (String severity : priorities.members().keySet()) {
            Choice priority = choice(priorities, Forms.require(SEVERITY, "priorities", severity));
            if (priority.present()) {
                choices.put(Integer.valueOf(severity), priority);
            }
        }
        return choices;
    }

    private Map<String, String> defaults() throws BadRequestException {
        JsonObject defaults = body.object("defaults").members();
        Map<String, String> texts = new TreeMap<>();
        defaults.asMap().forEach((field, value) -> texts.put(field, value.toString()));
        return texts;
    }
}
