package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.Language;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.department.FieldError;
import org.journeymaps.app.department.Finding;
import org.journeymaps.app.department.ListDepartments.Line;
import org.journeymaps.app.department.ListDepartments.Listing;
import org.journeymaps.app.department.SaveDepartment.Result;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/** Departments as JSON, what was found of them in the language of who asked. */
@Named
final class DepartmentJson {

    private final Language language;

    DepartmentJson(Language language) {
        this.language = language;
    }

    static JsonObject of(Listing listing) {
        JsonObject json = new JsonObject();
        json.add("departments", JiraJson.list(listing.departments(), DepartmentJson::of));
        json.add("damaged", JiraJson.list(listing.damaged(), DepartmentJson::of));
        return json;
    }

    private static JsonObject of(Departments.DamagedRow row) {
        JsonObject json = new JsonObject();
        json.addProperty("key", row.key());
        json.addProperty("text", row.text());
        return json;
    }

    private static JsonObject of(Line line) {
        JsonObject json = of(line.department());
        json.addProperty("used", line.used());
        return json;
    }

    /** An object with one department. */
    static JsonObject only(ListedDepartment department) {
        JsonObject json = new JsonObject();
        json.add("department", of(department));
        return json;
    }

    private static JsonObject of(ListedDepartment department) {
        JsonObject json = new JsonObject();
        json.addProperty("key", department.key());
        json.addProperty("name", department.name());
        json.addProperty("colour", department.colour());
        json.addProperty("retired", department.retired());
        json.addProperty("verified", department.verified());
        addRoute(json, department.route());
        return json;
    }

    private static void addRoute(JsonObject json, Route route) {
        json.addProperty("link", route.link());
        json.add("project", JiraJson.of(route.project()));
        json.add("type", JiraJson.of(route.type()));
        JsonObject assignment = new JsonObject();
        assignment.addProperty("rule", route.assignment().rule().code());
        assignment.add("who", JiraJson.of(route.assignment().who()));
        json.add("assignment", assignment);
        JsonArray labels = new JsonArray();
        route.labels().forEach(labels::add);
        json.add("labels", labels);
        JsonObject priorities = new JsonObject();
        route.priorities().forEach((severity, priority) -> priorities.add(severity.toString(), JiraJson.of(priority)));
        json.add("priorities", priorities);
        JsonObject defaults = new JsonObject();
        route.defaults().forEach((field, value) -> defaults.add(field, value(value)));
        json.add("defaults", defaults);
    }

    private static JsonElement value(String json) {
        try {
            return JsonParser.parseString(json);
        } catch (JsonParseException damaged) {
            return new JsonPrimitive(json);
        }
    }

    /** What was saved, with what was found; a refusal names every field that is wrong. */
    JsonObject of(Result result) throws BadRequestException {
        if (result instanceof Result.Rejected rejected) {
            throw new BadRequestException("department-invalid", texts(rejected.errors()));
        }
        Result.Saved saved = (Result.Saved) result;
        JsonObject json = of(saved.findings());
        json.add("department", of(saved.department()));
        return json;
    }

    JsonObject of(List<Finding> findings) {
        Words words = language.words();
        JsonObject json = new JsonObject();
        json.addProperty("good", findings.stream().allMatch(Finding::good));
        json.add("findings", JiraJson.list(findings, finding -> of(finding, words)));
        return json;
    }

    private static JsonObject of(Finding finding, Words words) {
        JsonObject json = new JsonObject();
        json.addProperty("state", finding.state().code());
        json.addProperty("text", words.text(finding.message(), finding.arguments().toArray()));
        if (!finding.said().isEmpty()) {
            JsonArray said = new JsonArray();
            finding.said().forEach(said::add);
            json.add("jira", said);
        }
        if (!finding.consent().isEmpty()) {
            json.addProperty("consent", finding.consent());
        }
        return json;
    }

    private Map<String, String> texts(List<FieldError> errors) {
        Words words = language.words();
        Map<String, String> texts = new LinkedHashMap<>();
        errors.forEach(error -> texts.putIfAbsent(error.field(), words.text(error.message(), error.arguments().toArray())));
        return texts;
    }
}
