package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.jspecify.annotations.Nullable;

/** The lists of the linked Jiras, read live with the rights of who asks. Jira itself sees to what each of them may see. */
@Path("/jira")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class JiraResource {

    private final TrackerDirectory directory;
    private final IssueTracker tracker;
    private final Answers answers;

    /**
     * Serves the ports.
     *
     * @param directory what Jira holds
     * @param tracker its issues
     * @param answers makes the answers
     */
    @Inject
    public JiraResource(TrackerDirectory directory, IssueTracker tracker, Answers answers) {
        this.directory = directory;
        this.tracker = tracker;
        this.answers = answers;
    }

    /**
     * The linked Jiras.
     *
     * @return {@code {links: [{id, name, url, primary}]}}
     */
    @GET
    public Response links() {
        return answers.to(() -> JiraJson.only("links", directory.links(), JiraJson::of));
    }

    /**
     * Projects of one Jira.
     *
     * @param link id of the Application Link
     * @param back path to return to after consent
     * @return {@code {projects: [{id, name}]}}, the id being the key
     */
    @GET
    @Path("/{link}/projects")
    public Response projects(@PathParam("link") String link, @QueryParam("back") @Nullable String back) {
        return asking(link, back, found -> JiraJson.only("projects", directory.projects(found.id()), JiraJson::of));
    }

    /**
     * Issue types of a project.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param back path to return to after consent
     * @return {@code {types: [{id, name}]}}
     */
    @GET
    @Path("/{link}/projects/{project}/types")
    public Response types(
            @PathParam("link") String link,
            @PathParam("project") String project,
            @QueryParam("back") @Nullable String back) {
        return asking(link, back, found ->
                JiraJson.only("types", directory.types(found.id(), project(project)), JiraJson::of));
    }

    /**
     * Fields for making an issue.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param type id of the issue type
     * @param back path to return to after consent
     * @return {@code {fields: [{id, name, required, type, items, allowed: [{id, name}]}]}}
     */
    @GET
    @Path("/{link}/projects/{project}/types/{type}/fields")
    public Response fields(
            @PathParam("link") String link,
            @PathParam("project") String project,
            @PathParam("type") String type,
            @QueryParam("back") @Nullable String back) {
        return asking(link, back, found -> JiraJson.only("fields",
                directory.fields(found.id(), project(project), Forms.require(Forms.TYPE, "type", type)), JiraJson::of));
    }

    /**
     * Components of a project.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param back path to return to after consent
     * @return {@code {components: [{id, name, lead, toLead}]}}
     */
    @GET
    @Path("/{link}/projects/{project}/components")
    public Response components(
            @PathParam("link") String link,
            @PathParam("project") String project,
            @QueryParam("back") @Nullable String back) {
        return asking(link, back, found ->
                JiraJson.only("components", directory.components(found.id(), project(project)), JiraJson::of));
    }

    /**
     * People who may be given issues of a project, for typing ahead.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param query beginning of a name
     * @param back path to return to after consent
     * @return {@code {people: [{id, name}]}}
     */
    @GET
    @Path("/{link}/projects/{project}/people")
    public Response people(
            @PathParam("link") String link,
            @PathParam("project") String project,
            @QueryParam("query") @Nullable String query,
            @QueryParam("back") @Nullable String back) {
        return asking(link, back, found ->
                JiraJson.only("people", directory.people(found.id(), project(project), words(query)), JiraJson::of));
    }

    /**
     * Issues that some words may mean, for typing ahead.
     *
     * @param link id of the Application Link
     * @param query a key or words of the summary
     * @param back path to return to after consent
     * @return {@code {issues: [{link, id, key, summary, status, category, type, assignee, priority, url}]}}
     */
    @GET
    @Path("/{link}/issues")
    public Response issues(
            @PathParam("link") String link,
            @QueryParam("query") @Nullable String query,
            @QueryParam("back") @Nullable String back) {
        return asking(link, back, found ->
                JiraJson.only("issues", tracker.find(found.id(), words(query)), issue -> JiraJson.of(found, issue)));
    }

    /** Asks one Jira that is linked. */
    @FunctionalInterface
    private interface Question {

        JsonObject ask(TrackerLink link) throws TrackerException, BadRequestException;
    }

    private Response asking(String link, @Nullable String back, Question question) {
        return answers.to(WayBack.to(back), () -> {
            String id = Forms.require(Forms.LINK, "link", link);
            TrackerLink found = directory.link(id).orElseThrow(() -> new TrackerException(Reason.LINK_GONE));
            try {
                return question.ask(found);
            } catch (TrackerException e) {
                throw e.at(id);
            }
        });
    }

    private static String project(String project) throws BadRequestException {
        return Forms.require(Forms.PROJECT, "project", project);
    }

    private static String words(@Nullable String query) throws BadRequestException {
        return Forms.optional(Forms.WORDS, "query", query);
    }
}
