package org.journeymaps.devhost.jira.store;

/** A kind of issue, the same in every project. */
public record IssueType(String id, String name, boolean subtask) {
}
