package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.jql.JqlException;
import org.journeymaps.devhost.jira.jql.Search;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Setting;

/** Searching, by address or body. */
final class SearchCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "search", Call.SEARCH, SearchCalls::get),
            new Route("POST", "search", Call.SEARCH, SearchCalls::post));

    private static final int PAGE = 50;
    /** Asked for 5000, a server answered 1000 without a word (M10; jira.md 6). */
    private static final int MOST = 1000;
    /** Jira's knowledge base on max_result_window; jira.md 6. */
    private static final int WINDOW = 10_000;

    /** What was asked for. */
    private record Request(String jql, int start, int most, List<String> fields, boolean validate) {
    }

    private SearchCalls() {
    }

    private static Answer get(Ask ask) {
        return run(ask, new Request(ask.query("jql"), ask.number("startAt", 0), ask.number("maxResults", PAGE),
                IssueShape.names(ask.query().getOrDefault("fields", List.of())), !ask.query("validateQuery").equals("false")));
    }

    private static Answer post(Ask ask) {
        JsonObject body = ask.object();
        List<String> fields = new ArrayList<>();
        for (JsonElement each : Json.children(body, "fields")) {
            fields.add(each.getAsString());
        }
        return run(ask, new Request(Json.string(body, "jql"), Json.number(body, "startAt", 0),
                Json.number(body, "maxResults", PAGE), IssueShape.names(fields),
                !Json.string(body, "validateQuery").equals("false")));
    }

    /** DC SearchResultsBean; maxResults tells what was in force (M10), texts of a bad query are errorMessages (M10). */
    private static Answer run(Ask ask, Request request) {
        int most = Math.min(request.most(), MOST);
        if (ask.data().settings().on(Setting.OPENSEARCH) && request.start() + most > WINDOW) {
            throw Refusal.of(500, "Search limit exceeded");
        }
        try {
            Search.Found found = Search.run(ask.data(), ask.user(), request.jql(), request.validate());
            IssueShape shape = new IssueShape(ask);
            JsonObject json = Json.object("expand", "schema,names", "startAt", request.start(), "maxResults", most,
                    "total", found.issues().size(), "issues", found.issues().stream().skip(request.start()).limit(most)
                            .map(issue -> shape.issue(issue, request.fields())).toList());
            if (!found.warnings().isEmpty()) {
                json.add("warningMessages", Json.array(found.warnings()));
            }
            if (ask.data().flavour() == Flavour.DC_11_3 && ask.data().settings().on(Setting.OPENSEARCH)) {
                // O11; jira.md 2.
                json.addProperty("maxResultWindow", WINDOW);
            }
            return Answer.ok(json);
        } catch (JqlException e) {
            return Answer.errors(400, e.messages(), Map.of());
        }
    }
}
