package org.journeymaps.devhost.jira.rest;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Right;

/**
 * One call.
 *
 * @param base address of this Jira, without a slash at the end
 * @param user name of who asks, empty for nobody
 * @param parts what stood in place of the braces of the route
 * @param query parameters of the address
 * @param body as it was sent
 */
record Ask(JiraData data, String base, String user, List<String> parts, Map<String, List<String>> query, String body) {

    /** A part of the path. */
    String part(int index) {
        return parts.get(index);
    }

    /** A parameter, empty if absent. */
    String query(String name) {
        return query.getOrDefault(name, List.of("")).get(0);
    }

    /** A parameter that is a number. */
    int number(String name, int otherwise) {
        return query(name).matches("[0-9]{1,9}") ? Integer.parseInt(query(name)) : otherwise;
    }

    /** The body as an object. */
    JsonObject object() {
        return Json.read(body).orElseThrow(() -> Refusal.of(400, "The body is not a JSON object."));
    }

    /** The address of something below the root of the calls. */
    String self(String path) {
        return base + "/rest/api/2/" + path;
    }

    /** Refuses who has not logged in. */
    void needsUser() {
        if (user.equals(Person.ANONYMOUS)) {
            throw Refusal.anonymous();
        }
    }

    /** Whether who asks may do something in a project. */
    boolean may(String project, Right right) {
        return data.rights().has(project, user, right);
    }

    /** What who asks may do in a project. */
    Set<Right> rights(String project) {
        return data.rights().of(project, user);
    }

    /** Refuses who may not do something in the project of an issue. */
    void needs(Issue issue, Right right, int status) {
        if (!may(issue.project(), right)) {
            throw Refusal.of(status, "You do not have the permission: " + right.text() + ".");
        }
    }

    /** An issue that who asks may see; missing and invisible are the same (jira.md 5). */
    Issue issue(String idOrKey) {
        return data.issues().find(idOrKey).filter(this::sees).orElseThrow(() -> user.equals(Person.ANONYMOUS)
                ? Refusal.anonymous() : Refusal.noIssue());
    }

    /** Whether who asks may see an issue. */
    boolean sees(Issue issue) {
        return may(issue.project(), Right.BROWSE_PROJECTS);
    }

    /** A project that who asks may see. */
    Project project(String idOrKey, int otherwise) {
        return data.projects().find(idOrKey).filter(project -> may(project.key(), Right.BROWSE_PROJECTS))
                .orElseThrow(() -> Refusal.of(otherwise, "No project could be found with key '" + idOrKey + "'."));
    }
}
