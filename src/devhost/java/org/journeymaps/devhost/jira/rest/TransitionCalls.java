package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Status;

/** Moving an issue along. */
final class TransitionCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "issue/{}/transitions", Call.ISSUE, TransitionCalls::list),
            new Route("POST", "issue/{}/transitions", Call.EDIT, TransitionCalls::move));

    private TransitionCalls() {
    }

    /** DC TransitionsMetaBean; only what who asks may do (DC). */
    private static Answer list(Ask ask) {
        Shapes shapes = new Shapes(ask);
        List<JsonElement> transitions = possible(ask, ask.issue(ask.part(0))).stream().<JsonElement>map(status ->
                Json.object("id", Lists.transition(status), "name", status.name(), "to", shapes.status(status))).toList();
        return Answer.ok(Json.object("transitions", transitions));
    }

    private static List<Status> possible(Ask ask, Issue issue) {
        return ask.may(issue.project(), Right.TRANSITION_ISSUES) ? Lists.next(issue) : List.of();
    }

    /** 204; 400 for one that is not possible or not permitted (DC: "if the transition is not valid for the issue"). */
    private static Answer move(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        String id = Json.string(Json.child(ask.object(), "transition"), "id");
        Status status = possible(ask, issue).stream().filter(each -> Lists.transition(each).equals(id)).findFirst()
                .orElseThrow(() -> Refusal.of(400, "It seems that you have tried to perform a workflow operation that is not "
                        + "valid for the current state of this issue."));
        ask.data().issues().transition(issue.id(), status);
        return Answer.empty(204);
    }
}
