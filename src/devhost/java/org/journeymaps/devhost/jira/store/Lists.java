package org.journeymaps.devhost.jira.store;

import java.util.List;
import java.util.Optional;
import org.journeymaps.devhost.jira.store.Status.Category;

/** What is the same in every Jira here: types, priorities, statuses and resolutions. */
public final class Lists {

    /** The status of a new issue. */
    public static final Status TO_DO = new Status("10000", "To Do", Category.NEW);

    /** The resolution of an issue that is done. */
    public static final Choice RESOLVED = new Choice("10000", "Done");

    /** The kinds of issues. */
    public static final List<IssueType> TYPES = List.of(
            new IssueType("10002", "Task", false),
            new IssueType("10001", "Bug", false),
            new IssueType("10003", "Story", false),
            new IssueType("10004", "Sub-task", true));

    /** The priorities, the most urgent first. */
    public static final List<Choice> PRIORITIES = List.of(new Choice("1", "Highest"), new Choice("2", "High"),
            new Choice("3", "Medium"), new Choice("4", "Low"), new Choice("5", "Lowest"));

    /** The priority of an issue that names none. */
    public static final String PRIORITY = "3";

    /** The statuses; the last one belongs to no workflow, but real data holds such (M10; jira.md 4). */
    public static final List<Status> STATUSES = List.of(TO_DO, new Status("3", "In Progress", Category.INDETERMINATE),
            new Status("10001", "Done", Category.DONE), new Status("10005", "Imported", Category.UNDEFINED));

    private Lists() {
    }

    /** A type by id or name. */
    public static Optional<IssueType> type(String idOrName) {
        return TYPES.stream().filter(type -> new Choice(type.id(), type.name()).is(idOrName)).findFirst();
    }

    /** A priority by id or name. */
    public static Optional<Choice> priority(String idOrName) {
        return PRIORITIES.stream().filter(priority -> priority.is(idOrName)).findFirst();
    }

    /** A status by id or name. */
    public static Optional<Status> status(String idOrName) {
        return STATUSES.stream().filter(status -> new Choice(status.id(), status.name()).is(idOrName)).findFirst();
    }

    /** The statuses that an issue may move to: all of the workflow but its own. */
    public static List<Status> next(Issue issue) {
        return STATUSES.stream().filter(status -> status.category() != Category.UNDEFINED
                && !status.id().equals(issue.stage().status())).toList();
    }

    /** The number of the transition to a status. */
    public static String transition(Status status) {
        return String.valueOf(STATUSES.indexOf(status) * 10 + 11);
    }
}
