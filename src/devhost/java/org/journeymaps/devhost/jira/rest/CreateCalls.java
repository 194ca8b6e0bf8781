package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Setting;

/** Making issues, one or many. */
final class CreateCalls {

    static final List<Route> ROUTES = List.of(
            new Route("POST", "issue", Call.CREATE, CreateCalls::one),
            // There is no GET here: Confluence asks for it and takes 405 for "supported" (CP; jira.md 4).
            new Route("POST", "issue/bulk", Call.BULK, CreateCalls::many));

    private CreateCalls() {
    }

    /** 201 with id, key and self (DC; jira.md 4). */
    private static Answer one(Ask ask) {
        return Answer.json(201, created(ask, new NewIssue(ask, ask.object())));
    }

    private static JsonElement created(Ask ask, NewIssue input) {
        Issue issue = ask.data().issues().create(input.read());
        return Json.object("id", issue.id(), "key", issue.key(), "self", ask.self("issue/" + issue.id()));
    }

    /** Some may be made and some not; 400 with the same body when none was made (CP; jira.md 3 and 4). */
    private static Answer many(Ask ask) {
        JsonArray updates = Json.children(ask.object(), "issueUpdates");
        int cap = ask.data().settings().number(Setting.BULK_CAP);
        if (cap > 0 && updates.size() > cap) {
            throw Refusal.of(400, "At most " + cap + " issues are made at once.");
        }
        JsonArray issues = new JsonArray();
        JsonArray errors = new JsonArray();
        for (int i = 0; i < updates.size(); i++) {
            JsonObject update = updates.get(i).isJsonObject() ? updates.get(i).getAsJsonObject() : new JsonObject();
            try {
                issues.add(created(ask, new NewIssue(ask, update)));
            } catch (Refusal refusal) {
                errors.add(Json.object("status", refusal.answer().status(), "elementErrors",
                        Json.read(refusal.answer().body()).orElseThrow(), "failedElementNumber", i));
            }
        }
        return Answer.json(issues.isEmpty() ? 400 : 201, Json.object("issues", issues, "errors", errors));
    }
}
