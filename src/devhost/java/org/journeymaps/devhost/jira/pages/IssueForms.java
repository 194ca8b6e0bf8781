package org.journeymaps.devhost.jira.pages;

import java.io.IOException;
import java.util.Map;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Issues;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Status;

/** What people do with an issue: give it to somebody, move it along or elsewhere, delete it. */
final class IssueForms {

    /** Does something with an issue. */
    @FunctionalInterface
    private interface Act {
        void on(Visit visit, Issue issue) throws IOException;
    }

    private final Frame frame;

    IssueForms(Frame frame) {
        this.frame = frame;
    }

    void register(Map<String, Page> pages) {
        put(pages, "/assign", Right.ASSIGN_ISSUES, this::assign);
        put(pages, "/transition", Right.TRANSITION_ISSUES, this::transition);
        put(pages, "/move", Right.MOVE_ISSUES, this::move);
        put(pages, "/delete", Right.DELETE_ISSUES, this::delete);
    }

    private static void put(Map<String, Page> pages, String path, Right right, Act act) {
        pages.put(path, visit -> {
            if (!visit.post()) {
                throw Turned.missing();
            }
            Issue issue = visit.issue(visit.get("id"));
            if (!visit.may(issue.project(), right)) {
                throw Turned.denied();
            } else if (visit.data().settings().on(Setting.READ_ONLY)) {
                throw new Turned(503, "Jira is read-only", visit.data().settings().text(Setting.READ_ONLY_MESSAGE));
            }
            act.on(visit, issue);
        });
    }

    private void assign(Visit visit, Issue issue) throws IOException {
        String name = visit.get("assignee");
        if (!name.isEmpty() && !visit.data().rights().has(issue.project(), name, Right.ASSIGNABLE_USER)) {
            throw Turned.denied();
        }
        visit.show(visit.data().issues().change(issue.id(), now -> now.assigned(name)));
    }

    private void transition(Visit visit, Issue issue) throws IOException {
        Status status = Lists.next(issue).stream().filter(each -> each.id().equals(visit.get("status"))).findFirst()
                .orElseThrow(Turned::missing);
        visit.show(visit.data().issues().transition(issue.id(), status));
    }

    /** It keeps its id, gets a new key, and is found by the old one. */
    private void move(Visit visit, Issue issue) throws IOException {
        Issues issues = visit.data().issues();
        Project target = visit.data().projects().find(visit.get("project"))
                .filter(project -> visit.may(project.key(), Right.CREATE_ISSUES)).orElseThrow(Turned::denied);
        visit.show(target.key().equals(issue.project()) ? issue : issues.move(issue.id(), target.key()));
    }

    private void delete(Visit visit, Issue issue) throws IOException {
        if (visit.get("sure").isEmpty()) {
            frame.show(visit, "Delete issue", "delete", Map.of("issue", issue));
            return;
        }
        visit.data().issues().delete(issue.id());
        visit.redirect("/projects/" + issue.project());
    }
}
