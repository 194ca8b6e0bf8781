package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.jql.JqlException;
import org.journeymaps.devhost.jira.jql.Search;
import org.journeymaps.devhost.jira.store.Issue;

/** Issues that some words may mean (DC IssuePickerResult, IssueSection, IssuePickerIssue). */
final class PickerCalls {

    static final List<Route> ROUTES = List.of(new Route("GET", "issue/picker", Call.PICKER, PickerCalls::pick));

    private static final int MOST = 20;

    private PickerCalls() {
    }

    private static Answer pick(Ask ask) {
        String query = ask.query("query").strip().toLowerCase(Locale.ROOT);
        Predicate<Issue> meant = issue -> !query.isEmpty() && (issue.key().toLowerCase(Locale.ROOT).contains(query)
                || issue.text().summary().toLowerCase(Locale.ROOT).contains(query));
        List<Issue> history = ask.data().index().issues().stream().filter(ask::sees).filter(meant).limit(MOST).toList();
        Optional<List<Issue>> current = ask.query("currentJQL").isEmpty() ? Optional.empty()
                : Optional.of(found(ask).stream().filter(meant).limit(MOST).toList());
        Stream<JsonElement> sections = Stream.concat(Stream.of(section(ask, "hs", "History Search", history)),
                current.stream().map(issues -> section(ask, "cs", "Current Search", issues)));
        return Answer.ok(Json.object("sections", sections.toList()));
    }

    private static List<Issue> found(Ask ask) {
        try {
            return Search.run(ask.data(), ask.user(), ask.query("currentJQL"), false).issues();
        } catch (JqlException e) {
            return List.of();
        }
    }

    private static JsonElement section(Ask ask, String id, String label, List<Issue> issues) {
        JsonObject section = Json.object("label", label, "id", id);
        if (issues.isEmpty()) {
            section.addProperty("msg", "No Matching Issues");
        } else {
            section.addProperty("sub", "Showing " + issues.size() + " of " + issues.size() + " matching issues");
        }
        section.add("issues", Json.array(issues.stream().map(issue -> issue(ask, issue)).toList()));
        return section;
    }

    /** No id; {@code keyHtml} and {@code summary} are HTML with what was typed in bold (DC; jira.md 3). */
    private static JsonElement issue(Ask ask, Issue issue) {
        return Json.object("key", issue.key(), "keyHtml", bold(issue.key(), ask.query("query")),
                "img", "/images/type-" + issue.type() + ".svg", "summary", bold(issue.text().summary(), ask.query("query")),
                "summaryText", issue.text().summary());
    }

    private static String bold(String text, String part) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
        if (at < 0 || part.isEmpty() || at + part.length() > text.length()) {
            return encoded(text);
        }
        return encoded(text.substring(0, at)) + "<b>" + encoded(text.substring(at, at + part.length())) + "</b>"
                + encoded(text.substring(at + part.length()));
    }

    private static String encoded(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
