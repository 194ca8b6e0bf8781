package org.journeymaps.devhost.jira.pages;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Choice;
import org.journeymaps.devhost.jira.store.Component;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.IssueType;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.RemoteLink;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Status;

/** Projects and issues to look at. */
final class BrowsePages {

    /** A row of a list of issues. */
    public record Row(String key, String summary, IssueType type, Status status, Choice priority, String assignee) {
    }

    /** A row of the list of components. */
    public record Part(String name, String lead, String assignee, boolean archived) {
    }

    /** A remote link as it is shown. */
    public record Link(String relationship, String url, String title, String icon, String iconTitle, boolean resolved) {
    }

    private final Frame frame;

    BrowsePages(Frame frame) {
        this.frame = frame;
    }

    /** The page of a path, which is all projects, one project or one issue. */
    Page find(String path) {
        if (path.equals("/projects")) {
            return this::projects;
        } else if (path.matches("/(projects|browse)/[A-Z][A-Z0-9]*")) {
            return visit -> project(visit, end(path));
        } else if (path.matches("/browse/[A-Z][A-Z0-9]*-[0-9]+")) {
            return visit -> issue(visit, end(path));
        }
        throw Turned.missing();
    }

    private static String end(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void projects(Visit visit) throws IOException {
        List<Project> visible = visible(visit, Right.BROWSE_PROJECTS);
        if (visible.isEmpty() && visit.user().isEmpty()) {
            visit.sendToLogIn();
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("projects", visible);
        values.put("names", names(visit.data()));
        Map<String, Integer> counts = new HashMap<>();
        visible.forEach(project -> counts.put(project.key(), visit.data().issues().of(project.key()).size()));
        values.put("counts", counts);
        frame.show(visit, "Projects", "projects", values);
    }

    private static List<Project> visible(Visit visit, Right right) {
        return visit.data().projects().all().stream().filter(project -> visit.may(project.key(), right)).toList();
    }

    /** Display names by name, "Unassigned" for nobody. */
    private static Map<String, String> names(JiraData data) {
        Map<String, String> names = new HashMap<>();
        data.people().all().forEach(person -> names.put(person.name(), person.displayName()));
        names.put("", "Unassigned");
        return names;
    }

    private void project(Visit visit, String key) throws IOException {
        Project project = visit.data().projects().find(key).filter(p -> visit.may(p.key(), Right.BROWSE_PROJECTS))
                .orElseThrow(Turned::missing);
        Map<String, String> names = names(visit.data());
        List<Row> issues = visit.data().issues().of(key).stream()
                .sorted(Comparator.comparing(Issue::created).thenComparing(issue -> Long.parseLong(issue.id())).reversed())
                .map(issue -> new Row(issue.key(), issue.text().summary(), type(issue), status(issue), priority(issue),
                        names.getOrDefault(issue.people().assignee(), issue.people().assignee()))).toList();
        List<Part> parts = project.components().stream().filter(part -> !part.deleted()).map(part -> new Part(part.name(),
                part.lead().isEmpty() ? "None" : names.getOrDefault(part.lead(), part.lead()), rule(part), part.archived()))
                .toList();
        frame.show(visit, project.name(), "project", Map.of("project", project, "issues", issues, "parts", parts,
                "lead", names.getOrDefault(project.lead(), project.lead())));
    }

    private static String rule(Component component) {
        return switch (component.assignee()) {
            case COMPONENT_LEAD -> "Component lead";
            case PROJECT_LEAD -> "Project lead";
            case PROJECT_DEFAULT -> "Project default";
            case UNASSIGNED -> "Unassigned";
        };
    }

    /** A former key leads to the issue as it is now called. */
    private void issue(Visit visit, String key) throws IOException {
        Issue issue = visit.issue(key);
        if (!issue.key().equals(key)) {
            visit.show(issue);
            return;
        }
        JiraData data = visit.data();
        Project project = data.projects().find(issue.project()).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("issue", issue);
        values.put("project", project);
        values.put("type", type(issue));
        values.put("status", status(issue));
        values.put("priority", priority(issue));
        values.put("names", names(data));
        values.put("parts", issue.text().components().stream().flatMap(id -> project.component(id).stream())
                .map(Component::name).toList());
        values.put("description", issue.text().description());
        values.put("descriptionHtml", new Wiki().html(issue.text().description()));
        values.put("links", links(issue));
        values.put("created", Times.of(issue.created()));
        values.put("updated", Times.of(issue.updated()));
        values.put("people", data.people().all().stream()
                .filter(person -> data.rights().has(issue.project(), person.name(), Right.ASSIGNABLE_USER))
                .filter(Person::active).toList());
        values.put("steps", visit.may(issue.project(), Right.TRANSITION_ISSUES) ? Lists.next(issue) : List.of());
        values.put("places", visible(visit, Right.CREATE_ISSUES).stream().filter(p -> !p.key().equals(issue.project())).toList());
        values.put("assigns", visit.may(issue.project(), Right.ASSIGN_ISSUES));
        values.put("moves", visit.may(issue.project(), Right.MOVE_ISSUES));
        values.put("deletes", visit.may(issue.project(), Right.DELETE_ISSUES));
        frame.show(visit, "[" + issue.key() + "] " + issue.text().summary(), "issue", values);
    }

    private static IssueType type(Issue issue) {
        return Lists.type(issue.type()).orElseThrow();
    }

    private static Status status(Issue issue) {
        return Lists.status(issue.stage().status()).orElseThrow();
    }

    private static Choice priority(Issue issue) {
        return Lists.priority(issue.text().priority()).orElse(new Choice("0", "None"));
    }

    private static List<Link> links(Issue issue) {
        List<Link> links = new ArrayList<>();
        for (RemoteLink link : issue.links()) {
            JsonObject object = Json.child(link.body(), "object");
            JsonObject icon = Json.child(object, "icon");
            String relationship = Json.string(link.body(), "relationship");
            links.add(new Link(relationship.isEmpty() ? "links to" : relationship, Json.string(object, "url"),
                    Json.string(object, "title"), Json.string(icon, "url16x16"), Json.string(icon, "title"),
                    Json.string(Json.child(object, "status"), "resolved").equals("true")));
        }
        return links;
    }
}
