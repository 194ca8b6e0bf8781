package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.rest.Input.Operation;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.IssueType;
import org.journeymaps.devhost.jira.store.Issues;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;

/** Reads an issue that somebody wants to make. */
final class NewIssue {

    private static final Issue.Text EMPTY = new Issue.Text("", "", "", List.of(), List.of(), Map.of());

    private final Ask ask;
    private final Input input;
    private final FieldErrors errors = new FieldErrors();

    NewIssue(Ask ask, JsonObject body) {
        this.ask = ask;
        this.input = new Input(body);
    }

    /** The issue; refused with all that is wrong. */
    Issues.Draft read() {
        Optional<Project> project = project();
        Optional<IssueType> type = project.flatMap(this::type);
        if (type.isEmpty()) {
            errors.refuse();
        }
        List<Field> screen = Screens.of(ask, project.orElseThrow(), type.orElseThrow().id());
        TextEdit edit = new TextEdit(EMPTY, project.get(), ask.data().settings(), errors);
        String assignee = fields(project.get(), screen, edit);
        require(screen, edit);
        Map<String, JsonElement> properties = properties();
        errors.refuse();
        Issue.Text text = edit.text();
        return new Issues.Draft(project.get().key(), type.get().id(), prioritised(text, project.get()),
                new Issue.People(ask.user(), assignee), properties);
    }

    /** Missing or unknown: {@code errors.project} (FT; jira.md 5). An invisible one is as good as unknown. */
    private Optional<Project> project() {
        JsonObject given = input.object("project");
        String key = Json.string(given, "key").isEmpty() ? Json.string(given, "id") : Json.string(given, "key");
        Optional<Project> project = ask.data().projects().find(key)
                .filter(found -> ask.may(found.key(), Right.BROWSE_PROJECTS));
        if (project.isEmpty()) {
            errors.add("project", key.isEmpty() ? "project is required" : "valid project is required");
        } else if (!ask.may(project.get().key(), Right.CREATE_ISSUES)) {
            if (ask.user().isEmpty()) {
                throw Refusal.anonymous();
            }
            // 400 or 403 is unconfirmed (jira.md 3).
            throw new Refusal(Answer.errors(ask.data().settings().number(Setting.CREATE_DENIED), List.of(),
                    Map.of("project", "You do not have permission to create issues in this project.")));
        }
        return project;
    }

    private Optional<IssueType> type(Project project) {
        JsonObject given = input.object("issuetype");
        String id = Json.string(given, "id").isEmpty() ? Json.string(given, "name") : Json.string(given, "id");
        Optional<IssueType> type = Lists.type(id).filter(found -> project.types().contains(found.id()));
        if (type.isEmpty()) {
            errors.add("issuetype", id.isEmpty() ? "issue type is required" : "valid issue type is required");
        }
        return type;
    }

    /** Applies what was sent; a field that is not on the screen is refused (3P; jira.md 5). Tells the assignee. */
    private String fields(Project project, List<Field> screen, TextEdit edit) {
        List<Operation> assigning = new ArrayList<>();
        for (Operation operation : input.operations()) {
            Optional<Field> field = screen.stream().filter(each -> each.id().equals(operation.field())).findFirst();
            if (field.isEmpty()) {
                errors.add(operation.field(), offScreen(operation.field()));
            } else if (operation.field().equals("assignee")) {
                assigning.add(operation);
            } else if (!List.of("project", "issuetype").contains(operation.field())) {
                edit.apply(operation, field.get());
            }
        }
        Assignees assignees = new Assignees(ask.data(), project, errors);
        List<String> components = edit.text().components();
        return assigning.isEmpty() ? assignees.automatic(components)
                : assignees.named(assigning.get(assigning.size() - 1).value(), components);
    }

    static String offScreen(String field) {
        return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }

    private void require(List<Field> screen, TextEdit edit) {
        for (Field field : screen) {
            boolean own = List.of("project", "issuetype", "assignee").contains(field.id());
            if (field.required() && !field.hasDefault() && !own && !edit.filled(field)) {
                errors.add(field.id(), field.id().equals("summary") ? "You must specify a summary of the issue."
                        : field.name() + " is required.");
            }
        }
    }

    /** An issue that names no priority gets the middle one, or the first of the project. */
    private static Issue.Text prioritised(Issue.Text text, Project project) {
        String first = project.priorities().contains(Lists.PRIORITY) ? Lists.PRIORITY
                : Lists.PRIORITIES.stream().map(Choice::id).filter(project.priorities()::contains).findFirst().orElse("");
        return !text.priority().isEmpty() ? text : new Issue.Text(text.summary(), text.description(), first, text.labels(),
                text.components(), text.custom());
    }

    /** Keys up to 255 characters, values up to 32 KB ("Entity properties", Jira platform documentation; jira.md 3). */
    private Map<String, JsonElement> properties() {
        Map<String, JsonElement> properties = new TreeMap<>();
        for (JsonElement each : Json.children(input.body(), "properties")) {
            String key = Json.string(each, "key");
            JsonElement value = each.isJsonObject() && each.getAsJsonObject().has("value")
                    ? each.getAsJsonObject().get("value") : JsonNull.INSTANCE;
            check(key, value);
            properties.put(key, value);
        }
        return properties;
    }

    /** Refuses a property that is too long. */
    static void check(String key, JsonElement value) {
        if (key.isEmpty() || key.length() > 255) {
            throw Refusal.of(400, "The key of a property has 1 to 255 characters.");
        } else if (Json.text(value).getBytes(StandardCharsets.UTF_8).length > 32_768) {
            throw Refusal.of(400, "The value of a property has at most 32768 bytes.");
        }
    }
}
