package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.rest.Input.Operation;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Component;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Settings;

/** The words of an issue while they are written, and what is wrong with them. */
final class TextEdit {

    private final Project project;
    private final Settings settings;
    private final FieldErrors errors;
    private String summary;
    private String description;
    private String priority;
    private final Set<String> labels;
    private final Set<String> components;
    private final Map<String, JsonElement> custom;

    TextEdit(Issue.Text text, Project project, Settings settings, FieldErrors errors) {
        this.project = project;
        this.settings = settings;
        this.errors = errors;
        summary = text.summary();
        description = text.description();
        priority = text.priority();
        labels = new LinkedHashSet<>(text.labels());
        components = new LinkedHashSet<>(text.components());
        custom = new TreeMap<>(text.custom());
    }

    /** What came of it. */
    Issue.Text text() {
        return new Issue.Text(summary, description, priority, List.copyOf(labels), List.copyOf(components), custom);
    }

    /** Does one operation on a field of the screen. */
    void apply(Operation operation, Field field) {
        switch (field.id()) {
            case "summary" -> summary = summary(string(operation));
            case "description" -> description = description(string(operation));
            case "priority" -> priority(operation.value());
            case "labels" -> change(operation, labels, this::label);
            case "components" -> change(operation, components, this::component);
            default -> custom(operation, field);
        }
    }

    private String string(Operation operation) {
        JsonElement value = operation.value();
        if (value.isJsonNull()) {
            return "";
        } else if (!value.isJsonPrimitive()) {
            errors.add(operation.field(), "Operation value must be a string");
            return "";
        }
        return value.getAsString();
    }

    /** At most 255 characters, no line break (jira.md 3). */
    private String summary(String text) {
        if (text.isBlank()) {
            errors.add("summary", "You must specify a summary of the issue.");
        } else if (text.length() > 255) {
            errors.add("summary", "Summary must be less than 255 characters.");
        } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            errors.add("summary", "The summary is invalid because it contains newline characters.");
        }
        return text;
    }

    private String description(String text) {
        if (text.length() > settings.number(Setting.TEXT_LENGTH)) {
            errors.add("description", "The entered text is too long. It exceeds the allowed limit of "
                    + settings.text(Setting.TEXT_LENGTH) + " characters.");
        }
        return text;
    }

    /** A priority of the project by id or name (FT; jira.md 5). */
    private void priority(JsonElement value) {
        String id = Json.string(value, "id");
        String name = id.isEmpty() ? Json.string(value, "name") : id;
        Optional<Choice> known = Lists.priority(name).filter(each -> project.priorities().contains(each.id()));
        if (known.isEmpty()) {
            errors.add("priority", "Priority " + (id.isEmpty() ? "name" : "id") + " '" + name + "' is not valid");
        }
        priority = known.map(Choice::id).orElse(priority);
    }

    private void change(Operation operation, Set<String> values, Function<JsonElement, Optional<String>> reader) {
        List<JsonElement> given = new ArrayList<>();
        if (operation.value() instanceof JsonArray array) {
            array.forEach(given::add);
        } else if (!operation.value().isJsonNull()) {
            given.add(operation.value());
        }
        List<String> read = given.stream().flatMap(each -> reader.apply(each).stream()).toList();
        switch (operation.name()) {
            case "add" -> values.addAll(read);
            case "remove" -> read.forEach(values::remove);
            case "set" -> {
                values.clear();
                values.addAll(read);
            }
            default -> errors.add(operation.field(), "Unknown operation '" + operation.name() + "'");
        }
    }

    /** No space in it (3P; jira.md 5). */
    private Optional<String> label(JsonElement value) {
        String label = value.isJsonPrimitive() ? value.getAsString() : "";
        if (label.isEmpty() || label.length() > settings.number(Setting.LABEL_LENGTH)) {
            errors.add("labels", "The label '" + label + "' is empty or exceeds the maximum length.");
            return Optional.empty();
        } else if (label.chars().anyMatch(Character::isWhitespace)) {
            errors.add("labels", "The label '" + label + "' contains spaces which is invalid.");
            return Optional.empty();
        }
        return Optional.of(label);
    }

    /** A component in use by id or name (jira.md 4 for the text). */
    private Optional<String> component(JsonElement value) {
        String id = Json.string(value, "id");
        String name = id.isEmpty() ? Json.string(value, "name") : id;
        Optional<Component> known = project.component(name).filter(each -> !each.archived());
        if (known.isEmpty()) {
            errors.add("components", "Component " + (id.isEmpty() ? "name" : "id") + " '" + name + "' is not valid");
        }
        return known.map(Component::id);
    }

    private void custom(Operation operation, Field field) {
        JsonElement value = operation.value();
        if (field.type().equals("option") && !value.isJsonNull()) {
            Optional<Choice> option = option(field, value);
            if (option.isEmpty()) {
                errors.add(field.id(), "Option value is not valid");
                return;
            }
            value = new JsonObject();
            value.getAsJsonObject().addProperty("value", option.get().name());
            value.getAsJsonObject().addProperty("id", option.get().id());
        } else if (field.type().equals("string") && !value.isJsonNull() && !value.isJsonPrimitive()) {
            errors.add(field.id(), "Operation value must be a string");
            return;
        }
        custom.put(field.id(), value);
    }

    private static Optional<Choice> option(Field field, JsonElement value) {
        String id = Json.string(value, "id");
        return field.options().stream().filter(option -> option.is(id.isEmpty() ? Json.string(value, "value") : id)).findFirst();
    }

    /** Whether a field holds something. */
    boolean filled(Field field) {
        return switch (field.id()) {
            case "summary" -> !summary.isBlank();
            case "description" -> !description.isBlank();
            case "priority" -> !priority.isEmpty();
            case "labels" -> !labels.isEmpty();
            case "components" -> !components.isEmpty();
            default -> custom.containsKey(field.id()) && !custom.get(field.id()).isJsonNull();
        };
    }
}
