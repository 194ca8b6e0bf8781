package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.app.Language;
import org.journeymaps.app.filing.ShowIssues;
import org.journeymaps.app.filing.ShowItems;
import org.jspecify.annotations.Nullable;

/** Pain points, solutions and opportunities of a page: what this site knows of their issues, and what Jira says of these. */
@Path("/content/{contentId}")
@Produces(MediaType.APPLICATION_JSON)
public final class PageItemsResource {

    private final ShowItems showItems;
    private final ShowIssues showIssues;
    private final IssuesJson issuesJson;
    private final Language language;
    private final Answers answers;

    /**
     * Serves the use cases.
     *
     * @param showItems what this site knows
     * @param showIssues what Jira says
     * @param issuesJson the form of the latter
     * @param language texts for the scripts
     * @param answers makes the answers
     */
    @Inject
    public PageItemsResource(
            ShowItems showItems, ShowIssues showIssues, IssuesJson issuesJson, Language language, Answers answers) {
        this.showItems = showItems;
        this.showIssues = showIssues;
        this.issuesJson = issuesJson;
        this.language = language;
        this.answers = answers;
    }

    /**
     * The items of the page, for whoever may see it; attempts only for those who may change it. Jira is not asked.
     *
     * @param contentId the page
     * @return {@code {edit, user, words, links: [{id, name, url, primary}], maps: [{position, map, hash, twice, writable,
     *     items: [{item, department, departmentName, listed, link?, issues: [{link, id, key, relation, url}], filing?: {state,
     *     marker, key?, link, project, mine}}]}]}}
     */
    @GET
    @Path("/items")
    @AnonymousSiteAccess
    public Response items(@PathParam("contentId") String contentId) {
        return answers.to(() -> ItemsJson.of(showItems.of(Forms.content(contentId)), language.words()));
    }

    /**
     * The states of the issues that the page names, as Jira tells the one who asks.
     *
     * @param contentId the page
     * @param back path to return to after consent
     * @param fresh true for somebody who was in Jira just now, and is not to be shown what was read before
     * @return {@code {links: [{id, failure?: {code, message, consent?}}], issues: [{link, id, key, summary, status, category,
     *     type, assignee, priority, url}]}}
     */
    @GET
    @Path("/issues")
    @LicensedOnly
    public Response issues(
            @PathParam("contentId") String contentId,
            @QueryParam("back") @Nullable String back,
            @QueryParam("fresh") boolean fresh) {
        return answers.to(() ->
                issuesJson.of(showIssues.of(Forms.content(contentId), fresh), WayBack.to(back, contentId)));
    }
}
