package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.rest.Input.Operation;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Rights;
import org.journeymaps.devhost.jira.store.Setting;

/** One issue: reading, changing, assigning, deleting. */
final class IssueCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "issue/{}", Call.ISSUE, IssueCalls::read),
            new Route("PUT", "issue/{}", Call.EDIT, IssueCalls::edit),
            new Route("DELETE", "issue/{}", Call.EDIT, IssueCalls::delete),
            new Route("PUT", "issue/{}/assignee", Call.EDIT, IssueCalls::assign));

    private IssueCalls() {
    }

    /** By id, key or former key; the answer has the key of now. Properties only when asked for (DC; jira.md 3). */
    private static Answer read(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        JsonObject json = new IssueShape(ask).issue(issue, IssueShape.names(ask.query().getOrDefault("fields", List.of())));
        List<String> wanted = IssueShape.names(ask.query().getOrDefault("properties", List.of()));
        if (!wanted.isEmpty()) {
            JsonObject properties = new JsonObject();
            issue.properties().forEach((key, value) -> {
                if (wanted.contains(key) || wanted.contains("*all")) {
                    properties.add(key, value);
                }
            });
            boolean nested = ask.data().settings().on(Setting.PROPERTIES_NESTED);
            json.add("properties", nested ? Json.object("properties", properties) : properties);
        }
        return Answer.ok(json);
    }

    /** 204; 403 for notifyUsers=false without being an administrator (DC); without the right to edit unconfirmed. */
    private static Answer edit(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        ask.needs(issue, Right.EDIT_ISSUES, ask.data().settings().number(Setting.EDIT_DENIED));
        if (ask.query("notifyUsers").equals("false") && !ask.may(Rights.GLOBAL, Right.ADMINISTER)) {
            throw Refusal.of(403, "To discard the user notification either admin or project admin permissions are required.");
        }
        Project project = ask.data().projects().find(issue.project()).orElseThrow();
        FieldErrors errors = new FieldErrors();
        TextEdit edit = new TextEdit(issue.text(), project, ask.data().settings(), errors);
        String assignee = issue.people().assignee();
        for (Operation operation : new Input(ask.object()).operations()) {
            Optional<Field> field = Screens.of(ask, project, issue.type()).stream()
                    .filter(each -> each.id().equals(operation.field())).findFirst();
            if (field.isEmpty() || field.get().id().equals("project")) {
                errors.add(operation.field(), NewIssue.offScreen(operation.field()));
            } else if (field.get().id().equals("assignee")) {
                assignee = new Assignees(ask.data(), project, errors).named(operation.value(), issue.text().components());
            } else {
                edit.apply(operation, field.get());
            }
        }
        errors.refuse();
        String name = assignee;
        ask.data().issues().change(issue.id(), now -> now.with(edit.text()).assigned(name));
        return Answer.empty(204);
    }

    /** 204; needs the right to assign, not to edit; 403 (FT) or 401 (DC) without it (jira.md 3). */
    private static Answer assign(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        ask.needs(issue, Right.ASSIGN_ISSUES, ask.data().settings().number(Setting.ASSIGN_DENIED));
        FieldErrors errors = new FieldErrors();
        Project project = ask.data().projects().find(issue.project()).orElseThrow();
        JsonElement body = ask.object();
        String name = new Assignees(ask.data(), project, errors).named(body, issue.text().components());
        errors.refuse();
        ask.data().issues().change(issue.id(), now -> now.assigned(name));
        return Answer.empty(204);
    }

    /** 204; 403 without the right (DC). */
    private static Answer delete(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        ask.needs(issue, Right.DELETE_ISSUES, 403);
        ask.data().issues().delete(issue.id());
        return Answer.empty(204);
    }
}
