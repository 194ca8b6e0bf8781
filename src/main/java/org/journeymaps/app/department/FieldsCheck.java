package org.journeymaps.app.department;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;

/** Whether what is sent for a department fits the screen on which its project makes issues. */
final class FieldsCheck {

    private static final Set<String> ALWAYS = Set.of("project", "issuetype", "summary", "description", "labels");

    private final Route route;
    private final List<Field> fields;
    private final List<Finding> findings = new ArrayList<>();

    private FieldsCheck(Route route, List<Field> fields) {
        this.route = route;
        this.fields = fields;
    }

    /** What does not fit, and that everything does if so. */
    static List<Finding> findings(Route route, List<Field> fields) {
        FieldsCheck check = new FieldsCheck(route, fields);
        check.required();
        check.values();
        check.priorities();
        check.assignment();
        if (check.findings.isEmpty()) {
            check.findings.add(Finding.good("fields"));
        }
        check.labels();
        return check.findings;
    }

    private void required() {
        Set<String> sent = sent();
        fields.stream().filter(field -> field.required() && !sent.contains(field.id()))
                .forEach(field -> findings.add(missing(field)));
    }

    /** Priority and assignee are chosen in fields of their own. */
    private Finding missing(Field field) {
        return switch (field.id()) {
            case "priority" -> Finding.wrong("priorities." + severityWithout(), "priority-required", field.name());
            case "assignee" -> Finding.wrong("assignment", "assignee-required", field.name());
            default -> Finding.wrong("defaults." + field.id(), "field-required", field.name());
        };
    }

    private int severityWithout() {
        return IntStream.rangeClosed(1, EntryCheck.SEVERITIES)
                .filter(severity -> !route.priorities().containsKey(severity)).findFirst().orElse(1);
    }

    /** Ids of the fields that every issue of the department has. */
    private Set<String> sent() {
        Set<String> sent = new HashSet<>(ALWAYS);
        sent.addAll(route.defaults().keySet());
        if (route.priorities().size() == EntryCheck.SEVERITIES) {
            sent.add("priority");
        }
        if (route.assignment().rule() == Assignment.Rule.COMPONENT_LEAD) {
            sent.add("components");
        }
        if (route.assignment().rule() != Assignment.Rule.UNASSIGNED) {
            sent.add("assignee");
        }
        return sent;
    }

    private void values() {
        for (Map.Entry<String, String> value : route.defaults().entrySet()) {
            String name = "defaults." + value.getKey();
            Optional<Field> field = field(value.getKey());
            if (field.isEmpty()) {
                findings.add(Finding.wrong(name, "field-gone", value.getKey()));
            } else if (!allowed(value.getValue(), field.get().allowed())) {
                findings.add(Finding.wrong(name, "value-gone", field.get().name()));
            }
        }
    }

    private static boolean allowed(String json, List<Choice> allowed) {
        return allowed.isEmpty() || allowed.stream().anyMatch(choice -> json.contains("\"" + choice.id() + "\""));
    }

    private void priorities() {
        if (route.priorities().isEmpty()) {
            return;
        }
        Optional<Field> field = field("priority");
        route.priorities().forEach((severity, choice) -> {
            Predicate<Choice> same = each -> each.id().equals(choice.id());
            String name = "priorities." + severity;
            if (field.isEmpty()) {
                findings.add(Finding.wrong(name, "priority-off", route.project().name()));
            } else if (field.get().allowed().stream().noneMatch(same)) {
                findings.add(Finding.wrong(name, "priority-gone", choice.name()));
            }
        });
    }

    private void assignment() {
        switch (route.assignment().rule()) {
            case COMPONENT_LEAD -> onScreen("components", "components-off");
            case PERSON, UNASSIGNED -> onScreen("assignee", "assignee-off");
            case PROJECT_DEFAULT -> { }
        }
    }

    private void onScreen(String id, String code) {
        if (field(id).isEmpty()) {
            findings.add(Finding.wrong("assignment", code, route.project().name()));
        }
    }

    /** Without them an issue can be made, but not be found again when its making was interrupted. */
    private void labels() {
        if (field("labels").isEmpty()) {
            findings.add(Finding.wrong("", "labels-off", route.project().name()));
        }
    }

    private Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
