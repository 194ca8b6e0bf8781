package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Right;

/** What apps keep with an issue (DC EntityPropertiesKeysBean, EntityPropertyBean; jira.md 3). */
final class PropertyCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "issue/{}/properties", Call.PROPERTY, PropertyCalls::keys),
            new Route("GET", "issue/{}/properties/{}", Call.PROPERTY, PropertyCalls::read),
            new Route("PUT", "issue/{}/properties/{}", Call.PROPERTY, PropertyCalls::write),
            new Route("DELETE", "issue/{}/properties/{}", Call.PROPERTY, PropertyCalls::delete));

    private PropertyCalls() {
    }

    private static Answer keys(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        return Answer.ok(Json.object("keys", issue.properties().keySet().stream().sorted()
                .map(key -> Json.object("self", self(ask, issue, key), "key", key)).toList()));
    }

    private static String self(Ask ask, Issue issue, String key) {
        return ask.self("issue/" + issue.id() + "/properties/" + key);
    }

    private static Answer read(Ask ask) {
        return Answer.ok(Json.object("key", ask.part(1), "value", value(ask, ask.issue(ask.part(0)))));
    }

    private static JsonElement value(Ask ask, Issue issue) {
        JsonElement value = issue.properties().get(ask.part(1));
        if (value == null) {
            throw Refusal.of(404, "The property with key '" + ask.part(1) + "' does not exist.");
        }
        return value;
    }

    /** 201 for a new one, 200 for one that is changed; 403 without the right to edit (DC). */
    private static Answer write(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        ask.needs(issue, Right.EDIT_ISSUES, 403);
        JsonElement value = value(ask.body());
        NewIssue.check(ask.part(1), value);
        ask.data().issues().change(issue.id(), now -> now.with(ask.part(1), value));
        return Answer.empty(issue.properties().containsKey(ask.part(1)) ? 200 : 201);
    }

    private static JsonElement value(String body) {
        try {
            JsonElement value = JsonParser.parseString(body);
            if (!body.isBlank()) {
                return value;
            }
        } catch (JsonParseException expected) {
            // Refused below, as an empty body is.
        }
        throw Refusal.of(400, "The value of a property is JSON.");
    }

    private static Answer delete(Ask ask) {
        Issue issue = ask.issue(ask.part(0));
        ask.needs(issue, Right.EDIT_ISSUES, 403);
        value(ask, issue);
        ask.data().issues().change(issue.id(), now -> now.without(ask.part(1)));
        return Answer.empty(204);
    }
}
