package org.journeymaps.devhost.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.devhost.jira.jql.Clause.Operand;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.IssueType;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Status;

/** What the values of a query stand for, as ids; and what is wrong with those that stand for nothing. */
final class Operands {

    private static final String BY_GLOBAL_ID = "issuesWithRemoteLinksByGlobalId";

    private final JiraData data;
    private final String user;
    private final List<String> problems = new ArrayList<>();

    Operands(JiraData data, String user) {
        this.data = data;
        this.user = user;
    }

    /** What is wrong. */
    List<String> problems() {
        return problems;
    }

    /** What a value stands for in a field; none if it stands for nothing. */
    List<String> of(String field, Operand operand) {
        if (operand.function()) {
            return function(field, operand);
        } else if (Values.ISSUE.contains(field)) {
            return issue(field, operand.text());
        }
        String text = operand.text();
        return switch (field) {
            case "project" -> known(field, text, visible().stream().filter(p -> p.id().equals(text)
                    || p.key().equalsIgnoreCase(text) || p.name().equalsIgnoreCase(text)).map(Project::key));
            case "status" -> known(field, text, named(Lists.STATUSES, text, s -> new Choice(s.id(), s.name())));
            case "statuscategory" -> known(field, text, Stream.of(Status.Category.values()).filter(c -> c.key()
                    .equalsIgnoreCase(text) || c.text().equalsIgnoreCase(text) || String.valueOf(c.id()).equals(text))
                    .map(Status.Category::key));
            case "resolution" -> text.equalsIgnoreCase(Values.UNRESOLVED) ? List.of(Values.UNRESOLVED)
                    : known(field, text, named(List.of(Lists.RESOLVED), text, Function.identity()));
            case "component" -> known(field, text, Values.components(visible(), text));
            case "issuetype", "type" -> known(field, text, named(Lists.TYPES, text, Operands::choice));
            case "priority" -> known(field, text, named(Lists.PRIORITIES, text, Function.identity()));
            default -> List.of(text);
        };
    }

    private static Choice choice(IssueType type) {
        return new Choice(type.id(), type.name());
    }

    private List<Project> visible() {
        return data.projects().all().stream().filter(p -> data.rights().has(p.key(), user, Right.BROWSE_PROJECTS)).toList();
    }

    private static <T> Stream<String> named(List<T> values, String text, Function<T, Choice> choice) {
        return values.stream().map(choice).filter(c -> c.id().equals(text)
                || c.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))).map(Choice::id);
    }

    private List<String> known(String field, String text, Stream<String> found) {
        List<String> ids = found.toList();
        if (ids.isEmpty()) {
            problems.add("The value '" + text + "' does not exist for the field '" + field + "'.");
        }
        return ids;
    }

    /** One unknown or invisible key fails the whole query (3P; jira.md 6); whether an id does too is a setting. */
    private List<String> issue(String field, String text) {
        Optional<Issue> issue = data.issues().find(text)
                .filter(found -> data.rights().has(found.project(), user, Right.BROWSE_PROJECTS));
        if (issue.isPresent()) {
            return List.of(issue.get().id());
        }
        boolean id = text.matches("[0-9]+");
        if (!id) {
            problems.add("An issue with key '" + text + "' does not exist for the field '" + field + "'.");
        } else if (data.settings().on(Setting.UNKNOWN_ID_FAILS)) {
            problems.add("A value with ID '" + text + "' does not exist for the field '" + field + "'.");
        }
        return List.of();
    }

    private List<String> function(String field, Operand operand) {
        if (operand.text().equalsIgnoreCase("currentUser") && Set.of("reporter", "assignee").contains(field)) {
            return user.isEmpty() ? List.of() : List.of(user);
        } else if (operand.text().equalsIgnoreCase(BY_GLOBAL_ID) && Values.ISSUE.contains(field)) {
            return linked(operand.arguments());
        }
        problems.add("Unable to find JQL function '" + operand.text() + "(" + String.join(", ", operand.arguments()) + ")'.");
        return List.of();
    }

    /** Works on DC; Confluence's page metadata uses it (CP; jira.md 6). */
    private List<String> linked(List<String> globalIds) {
        int cap = data.settings().number(Setting.GLOBAL_IDS_CAP);
        if (globalIds.isEmpty() || cap > 0 && globalIds.size() > cap) {
            problems.add("Function '" + BY_GLOBAL_ID + "' was given " + globalIds.size() + " arguments.");
            return List.of();
        }
        return data.issues().all().stream()
                .filter(issue -> globalIds.stream().anyMatch(id -> issue.link(id).isPresent())).map(Issue::id).toList();
    }
}
