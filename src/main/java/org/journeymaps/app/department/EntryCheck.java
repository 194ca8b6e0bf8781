package org.journeymaps.app.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;

/**
 * What of an entry is wrong by itself, without asking anybody. All texts together have at most {@value #TEXTS} characters, so
 * that a department always fits into one row.
 */
final class EntryCheck {

    static final int COLOURS = 8;
    static final int SEVERITIES = 5;
    private static final int NAME = 80;
    private static final int LABEL = 50;
    private static final int LABELS = 20;
    private static final int TEXTS = 4_500;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");

    private final DepartmentEntry entry;
    private final List<FieldError> errors = new ArrayList<>();

    private EntryCheck(DepartmentEntry entry) {
        this.entry = entry;
    }

    /** What is wrong with the entry, in the order of the form. */
    static List<FieldError> errors(DepartmentEntry entry) {
        EntryCheck check = new EntryCheck(entry);
        check.names();
        check.places();
        check.labels();
        check.others();
        return check.errors;
    }

    private void names() {
        if (entry.name().isBlank()) {
            wrong("name", "name-missing");
        } else if (entry.name().length() > NAME) {
            wrong("name", "name-long", String.valueOf(NAME));
        }
        clean("name", entry.name());
        if (!KEY.matcher(entry.key()).matches()) {
            wrong("key", entry.key().isEmpty() ? "key-missing" : "key-form");
        }
        if (entry.colour() < 0 || entry.colour() >= COLOURS) {
            wrong("colour", "colour");
        }
    }

    private void places() {
        Route route = entry.route();
        if (route.link().isEmpty()) {
            wrong("link", "link-missing");
        }
        clean("link", route.link());
        chosen("project", route.project(), "project-missing");
        chosen("type", route.type(), "type-missing");
        Assignment.Rule rule = route.assignment().rule();
        if (rule == Assignment.Rule.COMPONENT_LEAD) {
            chosen("who", route.assignment().who(), "component-missing");
        } else if (rule == Assignment.Rule.PERSON) {
            chosen("who", route.assignment().who(), "person-missing");
        }
    }

    private void chosen(String field, Choice choice, String missing) {
        if (!choice.present()) {
            wrong(field, missing);
        }
        clean(field, choice.id() + choice.name());
    }

    private void labels() {
        List<String> labels = entry.route().labels();
        if (labels.size() > LABELS) {
            wrong("labels", "labels-many", String.valueOf(LABELS));
        }
        labels.stream().filter(label -> label.length() > LABEL).findFirst()
                .ifPresent(label -> wrong("labels", "label-long", label.substring(0, LABEL / 2), String.valueOf(LABEL)));
        labels.stream().filter(label -> label.isEmpty() || label.chars().anyMatch(Character::isWhitespace)).findFirst()
                .ifPresent(label -> wrong("labels", "label-space"));
        clean("labels", String.join("", labels));
    }

    private void others() {
        Route route = entry.route();
        for (Map.Entry<Integer, Choice> priority : route.priorities().entrySet()) {
            int severity = priority.getKey();
            if (severity < 1 || severity > SEVERITIES) {
                throw new IllegalArgumentException("severity " + severity);
            }
            clean("priorities." + severity, priority.getValue().id() + priority.getValue().name());
        }
        route.defaults().forEach((field, value) -> clean("defaults." + field, field + value));
        if (length(route) > TEXTS) {
            wrong("", "too-much");
        }
    }

    private static int length(Route route) {
        int length = route.link().length() + length(route.project()) + length(route.type()) + length(route.assignment().who());
        length += route.labels().stream().mapToInt(String::length).sum();
        length += route.priorities().values().stream().mapToInt(EntryCheck::length).sum();
        return length + route.defaults().entrySet().stream()
                .mapToInt(each -> each.getKey().length() + each.getValue().length()).sum();
    }

    private static int length(Choice choice) {
        return choice.id().length() + choice.name().length();
    }

    /** Refuses what is no character, or none that anybody can see and mend. */
    private void clean(String field, String text) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            wrong(field, "characters");
        }
    }

    private void wrong(String field, String code, String... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(FieldError.of(field, code, arguments));
        }
    }
}
