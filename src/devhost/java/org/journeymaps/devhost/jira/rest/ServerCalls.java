package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Rights;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Settings;

/** What is true of all of Jira, and what one may do. */
final class ServerCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "serverInfo", Call.SERVER, ServerCalls::info),
            new Route("GET", "configuration", Call.SERVER, ServerCalls::configuration),
            new Route("GET", "readonly-mode", Call.SERVER, ServerCalls::readOnly),
            new Route("PUT", "readonly-mode", Call.SERVER, ServerCalls::turnReadOnly),
            new Route("GET", "mypermissions", Call.RIGHTS, ServerCalls::rights));

    private ServerCalls() {
    }

    /** For everybody; shape of jira.md 4 (the DC document leaves it empty), "Server" also under a DC licence (3P). */
    private static Answer info(Ask ask) {
        Flavour flavour = ask.data().flavour();
        List<Integer> numbers = Arrays.stream(flavour.version().split("\\.")).map(Integer::valueOf).toList();
        return Answer.ok(Json.object("baseUrl", ask.base(), "version", flavour.version(), "versionNumbers", numbers,
                "deploymentType", "Server", "buildNumber", flavour.build(),
                "serverTime", Shapes.time(ask.data().clock().millis()), "serverTitle", ask.data().name()));
    }

    /** DC ConfigurationBean; 401 for nobody (DC). */
    private static Answer configuration(Ask ask) {
        ask.needsUser();
        Settings settings = ask.data().settings();
        return Answer.ok(Json.object("votingEnabled", true, "watchingEnabled", true,
                "unassignedIssuesAllowed", settings.on(Setting.UNASSIGNED), "subTasksEnabled", true,
                "issueLinkingEnabled", settings.on(Setting.LINKING), "timeTrackingEnabled", false, "attachmentsEnabled", true));
    }

    /** O10 and O11 ReadOnlyModeStatus; jira.md 3. */
    private static Answer readOnly(Ask ask) {
        ask.needsUser();
        Settings settings = ask.data().settings();
        String end = settings.text(Setting.READ_ONLY_END);
        JsonObject json = Json.object("enabled", settings.on(Setting.READ_ONLY),
                "message", settings.text(Setting.READ_ONLY_MESSAGE), "timeZone", "UTC");
        if (!end.isEmpty()) {
            json.addProperty("endTime", end);
        }
        return Answer.ok(json);
    }

    /** DC: 200 without a body; 403 for who is no administrator, 400 for a body that says nothing. */
    private static Answer turnReadOnly(Ask ask) {
        ask.needsUser();
        if (!ask.may(Rights.GLOBAL, Right.ADMINISTER)) {
            throw Refusal.of(403, "You are not an administrator of Jira.");
        }
        JsonObject json = ask.object();
        if (!json.has("enabled")) {
            throw Refusal.of(400, "The body does not say whether to enable read-only mode.");
        }
        Settings settings = ask.data().settings();
        settings.set(Setting.READ_ONLY, Json.string(json, "enabled"));
        if (json.has("message")) {
            settings.set(Setting.READ_ONLY_MESSAGE, Json.string(json, "message"));
        }
        settings.set(Setting.READ_ONLY_END, Json.string(json, "endTime"));
        return Answer.empty(200);
    }

    /** DC PermissionsJsonBean with havePermission (jira.md 4); 400 bad id, 401 nobody, 404 unknown (DC; jira.md 3). */
    private static Answer rights(Ask ask) {
        ask.needsUser();
        String scope = scope(ask);
        JsonObject rights = new JsonObject();
        for (Right right : Right.values()) {
            rights.add(right.name(), Json.object("id", String.valueOf(right.id()), "key", right.name(), "name", right.text(),
                    "type", right.scope(), "description", "", "havePermission", ask.may(scope, right)));
        }
        return Answer.ok(Json.object("permissions", rights));
    }

    private static String scope(Ask ask) {
        for (String id : List.of("projectId", "issueId")) {
            if (!ask.query(id).isEmpty() && !ask.query(id).matches("[0-9]+")) {
                throw Refusal.of(400, "'" + ask.query(id) + "' is not a valid id.");
            }
        }
        String issue = ask.query("issueKey") + ask.query("issueId");
        String project = ask.query("projectKey") + ask.query("projectId");
        if (!issue.isEmpty()) {
            return ask.issue(issue).project();
        } else if (project.isEmpty()) {
            return Rights.GLOBAL;
        } else if (ask.data().settings().number(Setting.HIDDEN_RIGHTS) == 200) {
            return ask.data().projects().find(project).map(Project::key).orElseThrow(() ->
                    Refusal.of(404, "No project could be found with key '" + project + "'."));
        }
        return ask.project(project, 404).key();
    }
}
