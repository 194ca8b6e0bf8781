package org.journeymaps.devhost.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;

/** What an issue holds in a field, in the spelling of ids that {@link Operands} gives too. */
final class Values {

    /** In place of no resolution. */
    static final String UNRESOLVED = "unresolved";

    /** Fields that hold a time. */
    static final Set<String> TIMES = Set.of("created", "createddate", "updated", "updateddate");

    /** Fields that hold values. */
    static final Set<String> FIELDS = Set.of("key", "issuekey", "issue", "id", "project", "labels", "reporter", "assignee",
            "status", "statuscategory", "resolution", "component", "issuetype", "type", "priority", "summary", "description",
            "text");

    /** Names of the field that holds an issue itself. */
    static final Set<String> ISSUE = Set.of("key", "issuekey", "issue", "id");

    private Values() {
    }

    /** The values of a field of {@link #FIELDS}. */
    static List<String> of(Issue issue, String field) {
        return switch (field) {
            case "key", "issuekey", "issue", "id" -> List.of(issue.id());
            case "project" -> List.of(issue.project());
            case "labels" -> issue.text().labels();
            case "reporter" -> some(issue.people().reporter());
            case "assignee" -> some(issue.people().assignee());
            case "status" -> List.of(issue.stage().status());
            case "statuscategory" -> Lists.status(issue.stage().status()).map(s -> s.category().key()).stream().toList();
            case "resolution" -> List.of(issue.stage().resolution().isEmpty() ? UNRESOLVED : issue.stage().resolution());
            case "component" -> issue.text().components();
            case "issuetype", "type" -> List.of(issue.type());
            case "priority" -> some(issue.text().priority());
            case "summary" -> List.of(issue.text().summary());
            case "description" -> some(issue.text().description());
            case "text" -> Stream.of(issue.text().summary(), issue.text().description()).filter(t -> !t.isEmpty()).toList();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The time in a field of {@link #TIMES}. */
    static long time(Issue issue, String field) {
        return field.startsWith("created") ? issue.created() : issue.updated();
    }

    /** Whether a text holds every word of another, a star standing for the end of a word. */
    static boolean holds(String text, String words) {
        List<String> there = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+")).filter(word -> !word.isEmpty())
                .allMatch(word -> there.stream().anyMatch(each -> word.endsWith("*")
                        ? each.startsWith(word.substring(0, word.length() - 1)) : each.equals(word)));
    }

    /** The components with a name, which several projects may have. */
    static Stream<String> components(List<Project> projects, String idOrName) {
        return projects.stream().flatMap(project -> project.components().stream())
                .filter(c -> !c.deleted() && (c.id().equals(idOrName) || c.name().equalsIgnoreCase(idOrName)))
                .map(component -> component.id());
    }

    private static List<String> some(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
