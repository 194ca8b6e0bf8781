package org.journeymaps.devhost.jira.rest;

import java.util.List;
import org.journeymaps.devhost.jira.store.Field;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;

/** The fields that somebody may fill in when making an issue. */
final class Screens {

    private Screens() {
    }

    /** The fields of a type; whether the assignee is among them without the right to assign is unconfirmed (jira.md 4). */
    static List<Field> of(Ask ask, Project project, String type) {
        boolean assigns = ask.may(project.key(), Right.ASSIGN_ISSUES)
                || !ask.data().settings().on(Setting.ASSIGNEE_NEEDS_RIGHT);
        return project.screen(type).stream().filter(field -> assigns || !field.id().equals("assignee")).toList();
    }
}
