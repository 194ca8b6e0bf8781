package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.RemoteLink;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;

/** Remote links; jira.md 7. Linking switched off is 403 on every verb (FT, DC). */
final class LinkCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "issue/{}/remotelink", Call.LINKS, LinkCalls::list),
            new Route("POST", "issue/{}/remotelink", Call.LINK, LinkCalls::put),
            new Route("DELETE", "issue/{}/remotelink", Call.LINK, LinkCalls::deleteByGlobalId),
            new Route("GET", "issue/{}/remotelink/{}", Call.LINKS, LinkCalls::read),
            new Route("PUT", "issue/{}/remotelink/{}", Call.LINK, LinkCalls::replace),
            new Route("DELETE", "issue/{}/remotelink/{}", Call.LINK, LinkCalls::delete));

    private static final List<String> MEMBERS = List.of("application", "relationship", "object");

    private LinkCalls() {
    }

    private static Issue issue(Ask ask) {
        if (!ask.data().settings().on(Setting.LINKING)) {
            throw Refusal.of(403, "Issue linking is currently disabled.");
        }
        return ask.issue(ask.part(0));
    }

    private static Issue writable(Ask ask) {
        Issue issue = issue(ask);
        ask.needs(issue, Right.LINK_ISSUES, 403);
        return issue;
    }

    /** An array; with a global id one object or an array, which is unconfirmed (jira.md 3). */
    private static Answer list(Ask ask) {
        Issue issue = issue(ask);
        String globalId = ask.query("globalId");
        if (globalId.isEmpty()) {
            return Answer.ok(Json.array(issue.links().stream().map(link -> shape(ask, issue, link)).toList()));
        }
        JsonElement link = shape(ask, issue, issue.link(globalId).orElseThrow(LinkCalls::missing));
        boolean array = ask.data().settings().text(Setting.LINK_BY_GLOBAL_ID).equals("array");
        return Answer.ok(array ? Json.array(List.of(link)) : link);
    }

    private static Answer read(Ask ask) {
        Issue issue = issue(ask);
        return Answer.ok(shape(ask, issue, byId(ask, issue)));
    }

    /** 201 and Location for a new one, 200 for one whose global id is known (FT, CP, OC); the id is a number (jira.md 7). */
    private static Answer put(Ask ask) {
        Issue issue = writable(ask);
        JsonObject body = checked(ask);
        String globalId = Json.string(body, "globalId");
        Optional<RemoteLink> known = issue.link(globalId);
        long id = known.map(RemoteLink::id).orElseGet(ask.data().issues()::nextId);
        ask.data().issues().change(issue.id(), now -> now.with(link(now.link(globalId).map(RemoteLink::id).orElse(id), body)));
        String self = self(ask, issue, id);
        int status = known.isPresent() ? 200 : ask.data().settings().number(Setting.LINK_CREATED);
        Answer answer = Answer.json(status, Json.object("id", id, "self", self));
        return status == 201 ? answer.with("Location", self) : answer;
    }

    /** 204; members that are left out become null (DC). */
    private static Answer replace(Ask ask) {
        Issue issue = writable(ask);
        RemoteLink known = byId(ask, issue);
        JsonObject body = checked(ask);
        ask.data().issues().change(issue.id(), now -> now.with(link(known.id(), body)));
        return Answer.empty(204);
    }

    private static Answer deleteByGlobalId(Ask ask) {
        Issue issue = writable(ask);
        return gone(ask, issue, issue.link(ask.query("globalId")).orElseThrow(LinkCalls::missing));
    }

    private static Answer delete(Ask ask) {
        Issue issue = writable(ask);
        return gone(ask, issue, byId(ask, issue));
    }

    private static Answer gone(Ask ask, Issue issue, RemoteLink link) {
        ask.data().issues().change(issue.id(), now ->
                now.with(now.links().stream().filter(each -> each.id() != link.id()).toList()));
        return Answer.empty(204);
    }

    private static Refusal missing() {
        return Refusal.of(404, "The remote link does not exist.");
    }

    private static RemoteLink byId(Ask ask, Issue issue) {
        if (!ask.part(1).matches("[0-9]{1,18}")) {
            throw Refusal.of(400, "'" + ask.part(1) + "' is not the id of a remote link.");
        }
        return issue.link(Long.parseLong(ask.part(1))).orElseThrow(LinkCalls::missing);
    }

    private static RemoteLink link(long id, JsonObject body) {
        JsonObject kept = new JsonObject();
        MEMBERS.forEach(name -> kept.add(name, body.has(name) ? body.get(name) : JsonNull.INSTANCE));
        return new RemoteLink(id, Json.string(body, "globalId"), kept);
    }

    private static String self(Ask ask, Issue issue, long id) {
        return ask.self("issue/" + issue.key() + "/remotelink/" + id);
    }

    private static JsonElement shape(Ask ask, Issue issue, RemoteLink link) {
        JsonObject json = Json.object("id", link.id(), "self", self(ask, issue, link.id()));
        if (!link.globalId().isEmpty()) {
            json.addProperty("globalId", link.globalId());
        }
        MEMBERS.forEach(name -> json.add(name, link.body().get(name)));
        return json;
    }

    /** Address and title are needed, addresses must be ones; the keys of the errors are FT's (jira.md 5 and 7). */
    private static JsonObject checked(Ask ask) {
        JsonObject body = ask.object();
        JsonObject object = Json.child(body, "object");
        JsonObject icon = Json.child(object, "icon");
        JsonObject statusIcon = Json.child(Json.child(object, "status"), "icon");
        FieldErrors errors = new FieldErrors();
        if (Json.string(object, "title").isBlank()) {
            errors.add("title", "'title' is required.");
        }
        if (Json.string(object, "url").isBlank()) {
            errors.add("url", "'url' is required.");
        }
        address(errors, "url", Json.string(object, "url"));
        address(errors, "iconUrl", Json.string(icon, "url16x16"));
        address(errors, "statusIconUrl", Json.string(statusIcon, "url16x16"));
        address(errors, "statusIconLink", Json.string(statusIcon, "link"));
        if (Json.string(body, "globalId").length() > 255) {
            errors.add("globalId", "'globalId' must be at most 255 characters.");
        }
        errors.refuse();
        return body;
    }

    private static void address(FieldErrors errors, String key, String text) {
        try {
            if (!text.isEmpty() && !new URI(text).isAbsolute()) {
                errors.add(key, "'" + text + "' is not a valid URI.");
            }
        } catch (URISyntaxException e) {
            errors.add(key, "'" + text + "' is not a valid URI.");
        }
    }
}
