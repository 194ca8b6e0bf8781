package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;

/** What an issue may be made of, in pages. */
final class CreateMetaCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "issue/createmeta", Call.CREATEMETA, ask -> {
                // Removed in 9.0; what 9 and later answer: jira-cli#425 (jira.md 4).
                throw Refusal.noIssue();
            }),
            new Route("GET", "issue/createmeta/{}/issuetypes", Call.CREATEMETA, CreateMetaCalls::types),
            new Route("GET", "issue/createmeta/{}/issuetypes/{}", Call.CREATEMETA, CreateMetaCalls::fields));

    private static final int PAGE = 50;

    private CreateMetaCalls() {
    }

    /** 400 for a project that is unknown or invisible; without the right to create no data (DC, pycontribs/jira#1699). */
    private static Answer types(Ask ask) {
        Project project = ask.project(ask.part(0), 400);
        Shapes shapes = new Shapes(ask);
        List<JsonElement> types = Lists.TYPES.stream().filter(type -> project.types().contains(type.id())).map(shapes::type)
                .toList();
        return page(ask, ask.may(project.key(), Right.CREATE_ISSUES) ? types : List.of());
    }

    private static Answer fields(Ask ask) {
        Project project = ask.project(ask.part(0), 400);
        if (!project.types().contains(ask.part(1))) {
            throw Refusal.of(400, "The issue type '" + ask.part(1) + "' does not exist.");
        }
        List<JsonElement> fields = Screens.of(ask, project, ask.part(1)).stream()
                .map(field -> field(ask, project, field)).toList();
        return page(ask, ask.may(project.key(), Right.CREATE_ISSUES) ? fields : List.of());
    }

    /** The envelope of DC (mcp-atlassian#958, tested on 10.3); the total may be absent (DC). */
    private static Answer page(Ask ask, List<JsonElement> all) {
        int start = ask.number("startAt", 0);
        int most = ask.number("maxResults", PAGE);
        List<JsonElement> page = all.stream().skip(start).limit(most).toList();
        JsonObject json = Json.object("maxResults", most, "startAt", start, "isLast", start + page.size() >= all.size(),
                "values", page);
        if (ask.data().settings().on(Setting.CREATEMETA_TOTAL)) {
            json.addProperty("total", all.size());
        }
        return Answer.ok(json);
    }

    /** A field (jira.md 4; DC FieldMetaBean and JsonTypeBean). */
    private static JsonElement field(Ask ask, Project project, Field field) {
        JsonObject schema = Json.object("type", field.type());
        if (!field.items().isEmpty()) {
            schema.addProperty("items", field.items());
        }
        if (field.custom()) {
            schema.addProperty("custom", "com.atlassian.jira.plugin.system.customfieldtypes:"
                    + (field.options().isEmpty() ? "textfield" : "select"));
            schema.addProperty("customId", Long.parseLong(field.id().substring("customfield_".length())));
        } else {
            schema.addProperty("system", field.id());
        }
        JsonObject json = Json.object("fieldId", field.id(), "name", field.name(), "required", field.required(),
                "hasDefaultValue", field.hasDefault(), "schema", schema, "operations",
                field.type().equals("array") ? List.of("add", "set", "remove") : List.of("set"));
        JsonArray allowed = allowed(ask, project, field);
        if (!allowed.isEmpty()) {
            json.add("allowedValues", allowed);
        }
        return json;
    }

    private static JsonArray allowed(Ask ask, Project project, Field field) {
        Shapes shapes = new Shapes(ask);
        return Json.array(switch (field.id()) {
            case "project" -> List.of(shapes.project(project));
            case "issuetype" -> Lists.TYPES.stream().filter(type -> project.types().contains(type.id())).map(shapes::type)
                    .toList();
            case "priority" -> Lists.PRIORITIES.stream().filter(priority -> project.priorities().contains(priority.id()))
                    .map(shapes::priority).toList();
            case "components" -> project.components().stream().filter(c -> !c.archived() && !c.deleted())
                    .map(c -> Json.object("self", ask.self("component/" + c.id()), "id", c.id(), "name", c.name())).toList();
            default -> field.options().stream().map(option -> option(ask, option)).toList();
        });
    }

    /** An option of a select list. */
    private static JsonElement option(Ask ask, Choice option) {
        return Json.object("self", ask.self("customFieldOption/" + option.id()), "value", option.name(), "id", option.id());
    }
}
