package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Component;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;

/** To whom an issue goes. */
final class Assignees {

    /** Lets Jira choose (jira.md 4). */
    private static final String AUTOMATIC = "-1";

    private final JiraData data;
    private final Project project;
    private final FieldErrors errors;

    Assignees(JiraData data, Project project, FieldErrors errors) {
        this.data = data;
        this.project = project;
        this.errors = errors;
    }

    /** Whom a value names: {@code {"name": "x"}}, null or a null name for nobody, {@code -1} for whom Jira chooses. */
    String named(JsonElement value, Iterable<String> components) {
        JsonElement name = value.isJsonObject() ? value.getAsJsonObject().get("name") : value;
        if (name == null || name.isJsonNull()) {
            return nobody();
        }
        String text = value.isJsonObject() ? Json.string(value, "name") : "";
        if (text.equals(AUTOMATIC)) {
            return automatic(components);
        } else if (!assignable(text)) {
            // FT; jira.md 5.
            errors.add("assignee", "User '" + text + "' cannot be assigned issues.");
        }
        return text;
    }

    /** Whom Jira chooses: the first component that says so, then the project (jira.md 11). */
    String automatic(Iterable<String> components) {
        for (String id : components) {
            Optional<Component> component = project.component(id);
            if (component.isPresent() && component.get().assignee() != Component.Assignee.PROJECT_DEFAULT) {
                return chosen(component.get().assignee(), component.get().lead());
            }
        }
        return chosen(project.assignee(), "");
    }

    private String chosen(Component.Assignee rule, String componentLead) {
        String name = switch (rule) {
            case UNASSIGNED -> "";
            case COMPONENT_LEAD -> componentLead.isEmpty() ? project.lead() : componentLead;
            case PROJECT_LEAD, PROJECT_DEFAULT -> project.lead();
        };
        if (name.isEmpty() ? !data.settings().on(Setting.UNASSIGNED) : !assignable(name)) {
            // 3P; jira.md 5.
            errors.add("assignee", "The default assignee does NOT have ASSIGNABLE permission OR Unassigned issues are "
                    + "turned off.");
        }
        return name;
    }

    private String nobody() {
        if (!data.settings().on(Setting.UNASSIGNED)) {
            // 3P; jira.md 5.
            errors.add("assignee", "Issues must be assigned.");
        }
        return "";
    }

    private boolean assignable(String name) {
        return data.people().find(name).filter(Person::active).isPresent()
                && data.rights().has(project.key(), name, Right.ASSIGNABLE_USER);
    }
}
