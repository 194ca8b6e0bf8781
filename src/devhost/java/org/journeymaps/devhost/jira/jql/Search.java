package org.journeymaps.devhost.jira.jql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.journeymaps.devhost.jira.jql.Clause.Operand;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Right;

/** Runs queries over what the index knows, for one person. */
public final class Search {

    /**
     * What a query found.
     *
     * @param warnings values that stand for nothing, where the query was not to be validated
     */
    public record Found(List<Issue> issues, List<String> warnings) {
    }

    private final JiraData data;
    private final String user;
    private final Operands operands;
    private final List<String> errors = new ArrayList<>();

    private Search(JiraData data, String user) {
        this.data = data;
        this.user = user;
        this.operands = new Operands(data, user);
    }

    /**
     * The issues that a person may see and a query means.
     *
     * @param validate whether a value that stands for nothing fails the query
     * @throws JqlException if the query cannot be read, names no field or fails
     */
    public static Found run(JiraData data, String user, String jql, boolean validate) throws JqlException {
        return new Search(data, user).found(Parser.parse(jql), validate);
    }

    private Found found(Query query, boolean validate) throws JqlException {
        Predicate<Issue> meant = predicate(query.clause());
        Comparator<Issue> order = order(query.orders());
        List<String> failed = new ArrayList<>(errors);
        if (validate) {
            failed.addAll(operands.problems());
        }
        if (!failed.isEmpty()) {
            throw new JqlException(failed);
        }
        List<Issue> issues = data.index().issues().stream()
                .filter(issue -> data.rights().has(issue.project(), user, Right.BROWSE_PROJECTS))
                .filter(meant).sorted(order).toList();
        return new Found(issues, operands.problems());
    }

    private Predicate<Issue> predicate(Clause clause) {
        if (clause instanceof Clause.All all) {
            List<Predicate<Issue>> parts = all.clauses().stream().map(this::predicate).toList();
            return issue -> parts.stream().allMatch(part -> part.test(issue));
        } else if (clause instanceof Clause.Any any) {
            List<Predicate<Issue>> parts = any.clauses().stream().map(this::predicate).toList();
            return issue -> parts.stream().anyMatch(part -> part.test(issue));
        }
        return term((Clause.Term) clause);
    }

    private Predicate<Issue> term(Clause.Term term) {
        if (Values.TIMES.contains(term.field())) {
            return time(term);
        } else if (!Values.FIELDS.contains(term.field())) {
            // M10; jira.md 5.
            errors.add("Field '" + term.field() + "' does not exist or you do not have permission to view it.");
            return issue -> false;
        } else if (term.operator().ordered()) {
            return refused(term);
        } else if (term.operator() == Operator.IS || term.operator() == Operator.IS_NOT) {
            return empty(term);
        } else if (term.operator() == Operator.LIKE || term.operator() == Operator.UNLIKE) {
            return like(term);
        }
        return values(term);
    }

    private Predicate<Issue> refused(Clause.Term term) {
        errors.add("The operator '" + term.operator().text() + "' is not supported by the '" + term.field() + "' field.");
        return issue -> false;
    }

    private Predicate<Issue> empty(Clause.Term term) {
        if (!term.operands().get(0).empty()) {
            return refused(term);
        }
        return issue -> Values.of(issue, term.field()).isEmpty() != term.operator().negative();
    }

    /** An issue that holds nothing in the field is neither equal nor unequal, unless EMPTY is asked for (M10; jira.md 6). */
    private Predicate<Issue> values(Clause.Term term) {
        List<String> wanted = new ArrayList<>();
        for (Operand operand : term.operands()) {
            if (!operand.empty()) {
                wanted.addAll(operands.of(term.field(), operand));
            }
        }
        boolean orEmpty = term.operands().stream().anyMatch(Operand::empty);
        return issue -> {
            List<String> there = Values.of(issue, term.field());
            boolean found = there.isEmpty() ? orEmpty : there.stream().anyMatch(wanted::contains);
            return term.operator().negative() ? !there.isEmpty() && !found : found;
        };
    }

    private Predicate<Issue> like(Clause.Term term) {
        if (!List.of("text", "summary", "description").contains(term.field())) {
            return refused(term);
        }
        String words = term.operands().get(0).text();
        return issue -> {
            List<String> there = Values.of(issue, term.field());
            boolean found = there.stream().anyMatch(text -> Values.holds(text, words));
            return term.operator().negative() ? !there.isEmpty() && !found : found;
        };
    }

    private Predicate<Issue> time(Clause.Term term) {
        String text = term.operands().get(0).text();
        OptionalLong time = Times.millis(text, data.clock());
        if (time.isEmpty()) {
            errors.add("Date value '" + text + "' for field '" + term.field() + "' is invalid.");
            return issue -> false;
        }
        return issue -> {
            int compared = Long.compare(Values.time(issue, term.field()), time.getAsLong());
            return switch (term.operator()) {
                case BEFORE -> compared < 0;
                case NOT_AFTER -> compared <= 0;
                case AFTER -> compared > 0;
                case NOT_BEFORE -> compared >= 0;
                case EQUALS -> compared == 0;
                default -> compared != 0;
            };
        };
    }

    /** The latest first, unless the query says otherwise. */
    private Comparator<Issue> order(List<Query.Order> orders) {
        Comparator<Issue> order = Comparator.comparing(issue -> 0);
        for (Query.Order each : orders) {
            Comparator<Issue> next = switch (each.field()) {
                case "created", "createddate" -> Comparator.comparing(Issue::created);
                case "updated", "updateddate" -> Comparator.comparing(Issue::updated);
                case "key", "issuekey", "id" -> Comparator.comparing(Issue::project).thenComparing(Search::number);
                case "priority" -> Comparator.comparing((Issue issue) -> issue.text().priority()).reversed();
                default -> {
                    errors.add("Not able to sort using field '" + each.field() + "'.");
                    yield Comparator.comparing(issue -> 0);
                }
            };
            order = order.thenComparing(each.descending() ? next.reversed() : next);
        }
        return order.thenComparing(Comparator.comparing((Issue issue) -> Long.parseLong(issue.id())).reversed());
    }

    private static int number(Issue issue) {
        return Integer.parseInt(issue.key().substring(issue.key().lastIndexOf('-') + 1));
    }
}
