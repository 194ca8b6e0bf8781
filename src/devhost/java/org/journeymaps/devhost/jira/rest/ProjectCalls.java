package org.journeymaps.devhost.jira.rest;

import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;

/** Projects and their components. */
final class ProjectCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "project", Call.PROJECT, ProjectCalls::all),
            new Route("GET", "project/{}", Call.PROJECT, ProjectCalls::one),
            new Route("GET", "project/{}/components", Call.PROJECT, ProjectCalls::components));

    private ProjectCalls() {
    }

    /** A bare array of what is visible, also to nobody in particular (DC; jira.md 3). */
    private static Answer all(Ask ask) {
        Shapes shapes = new Shapes(ask);
        return Answer.ok(Json.array(ask.data().projects().all().stream()
                .filter(project -> ask.may(project.key(), Right.BROWSE_PROJECTS)).map(shapes::project).toList()));
    }

    /** By id or key; 404 unknown or invisible (DC). */
    private static Answer one(Ask ask) {
        return Answer.ok(new Shapes(ask).project(ask.project(ask.part(0), 404)));
    }

    /** A bare array, whatever the document says (jira.md 3); archived ones too, each saying so (jira.md 4). */
    private static Answer components(Ask ask) {
        Project project = ask.project(ask.part(0), 404);
        Shapes shapes = new Shapes(ask);
        return Answer.ok(Json.array(project.components().stream().filter(component -> !component.deleted())
                .map(component -> shapes.component(project, component)).toList()));
    }
}
