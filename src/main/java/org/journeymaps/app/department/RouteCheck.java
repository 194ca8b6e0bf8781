package org.journeymaps.app.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;

/** Whether issues reach a department, asked of its tracker with the user's own rights, until the tracker tells no more. */
final class RouteCheck {

    private final TrackerDirectory directory;
    private final Route route;
    private final String back;
    private final List<Finding> findings = new ArrayList<>();

    private RouteCheck(TrackerDirectory directory, Route route, String back) {
        this.directory = directory;
        this.route = route;
        this.back = back;
    }

    /** What was found, in the order in which it was looked at; {@code back} is where the consent page leads to afterwards. */
    static List<Finding> findings(TrackerDirectory directory, Route route, String back) {
        RouteCheck check = new RouteCheck(directory, route, back);
        Optional<TrackerLink> link = directory.link(route.link());
        if (link.isEmpty()) {
            check.add(Finding.wrong("link", "link-gone"));
        } else {
            check.at(link.get());
        }
        return check.findings;
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private void at(TrackerLink link) {
        try {
            projects(link);
        } catch (TrackerException e) {
            add(failed(e.failure(), link));
        }
    }

    private Finding failed(TrackerFailure failure, TrackerLink link) {
        return switch (failure.reason()) {
            case LINK_GONE, LINK_SHARED -> Finding.wrong("link", failure.reason().code(), link.name());
            case CONSENT_NEEDED -> {
                add(Finding.good("link", link.name()));
                yield Finding.consent(link.name(), consent(link));
            }
            default -> Finding.failed(failure, link.name());
        };
    }

    /** Where to consent, for the first time or once more. */
    private String consent(TrackerLink link) {
        try {
            return directory.consent(link.id(), back).orElse("");
        } catch (TrackerException e) {
            return "";
        }
    }

    private void projects(TrackerLink link) throws TrackerException {
        List<Choice> projects = directory.projects(link.id());
        add(Finding.good("link", link.name()));
        add(Finding.good("consent", link.name()));
        Choice project = route.project();
        if (projects.stream().noneMatch(each -> each.id().equals(project.id()))) {
            add(Finding.wrong("project", "project-missing", project.name(), link.name()));
            return;
        }
        add(Finding.good("project", project.name()));
        rights(link, project);
        types(link, project);
    }

    private void rights(TrackerLink link, Choice project) throws TrackerException {
        Set<String> rights = directory.rights(link.id(), project.id());
        right(rights, "CREATE_ISSUES", "create");
        Assignment.Rule rule = route.assignment().rule();
        if (rule == Assignment.Rule.PERSON || rule == Assignment.Rule.UNASSIGNED) {
            right(rights, "ASSIGN_ISSUES", "assign");
        }
        right(rights, "LINK_ISSUES", "backlink");
    }

    private void right(Set<String> rights, String right, String code) {
        String project = route.project().name();
        add(rights.contains(right) ? Finding.good(code, project) : Finding.wrong("", code + "-denied", project));
    }

    private void types(TrackerLink link, Choice project) throws TrackerException {
        List<Choice> types = directory.types(link.id(), project.id());
        Choice type = route.type();
        if (types.isEmpty()) {
            add(Finding.unknown("type-unknown", project.name()));
        } else if (types.stream().noneMatch(each -> each.id().equals(type.id()))) {
            add(Finding.wrong("type", "type-missing", type.name(), project.name()));
        } else {
            add(Finding.good("type", type.name()));
            findings.addAll(FieldsCheck.findings(route, directory.fields(link.id(), project.id(), type.id())));
        }
        assignment(link, project);
    }

    private void assignment(TrackerLink link, Choice project) throws TrackerException {
        Choice who = route.assignment().who();
        switch (route.assignment().rule()) {
            case COMPONENT_LEAD -> add(AssigneeCheck.lead(who, directory.components(link.id(), project.id())));
            case PERSON -> add(AssigneeCheck.person(who, project, directory.people(link.id(), project.id(), who.id())));
            case PROJECT_DEFAULT -> add(Finding.good("project-default", project.name()));
            case UNASSIGNED -> add(Finding.good("unassigned"));
        }
    }
}
