package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.http.Json;

/**
 * What was sent for the fields of an issue: {@code fields} sets them, {@code update} holds operations such as
 * {@code {"add": "x"}} (jira.md 4; the DC document describes operations wrongly).
 */
record Input(JsonObject body) {

    /**
     * One operation on a field.
     *
     * @param name {@code set}, {@code add} or {@code remove}
     */
    record Operation(String field, String name, JsonElement value) {
    }

    /** All operations in their order. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        JsonObject fields = Json.child(body, "fields");
        fields.entrySet().forEach(entry -> operations.add(new Operation(entry.getKey(), "set", entry.getValue())));
        JsonObject update = Json.child(body, "update");
        for (String field : update.keySet()) {
            for (JsonElement each : Json.children(update, field)) {
                if (each.isJsonObject()) {
                    for (Map.Entry<String, JsonElement> entry : each.getAsJsonObject().entrySet()) {
                        operations.add(new Operation(field, entry.getKey(), entry.getValue()));
                    }
                }
            }
        }
        return operations;
    }

    /** What a field is set to; an empty object if it is not set to an object. */
    JsonObject object(String field) {
        return Json.child(Json.child(body, "fields"), field);
    }
}
