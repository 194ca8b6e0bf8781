package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.journeymaps.app.filing.LinkIssue;
import org.journeymaps.app.filing.LinkIssue.Linked;
import org.journeymaps.app.issue.TrackerException;
import org.jspecify.annotations.Nullable;

/** Links between the items of a page and issues that exist. */
@Path("/content/{contentId}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LinksResource {

    private final LinkIssue linkIssue;
    private final FilingsJson json;
    private final Answers answers;

    /**
     * Serves the use case.
     *
     * @param linkIssue links and unlinks
     * @param json the form of what came of it
     * @param answers makes the answers
     */
    @Inject
    public LinksResource(LinkIssue linkIssue, FilingsJson json, Answers answers) {
        this.linkIssue = linkIssue;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Links an item with an issue, for those who may change the page and see the issue.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body {@code {macro, map, hash, item, link, issue, relation}}, the issue by id or key
     * @return {@code {key, url, backlink, error?}}
     */
    @POST
    public Response link(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        WayBack wayBack = WayBack.to(back, contentId);
        return answers.to(wayBack, () -> {
            Xsrf.require(token);
            LinkRequest request = LinkRequest.toLink(Forms.content(contentId), body);
            try {
                Linked linked = linkIssue.link(request.item(), request.link(), request.issue(), request.relation());
                return json.of(linked, request.link(), wayBack);
            } catch (TrackerException e) {
                throw e.at(request.link());
            }
        });
    }

    /**
     * Unlinks an item from an issue, for those who may change the page.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body {@code {macro, map, hash, item, link, issue}}, the issue by id
     * @return {@code {backlink, error?}}, backlink being false if the way back is still in the issue
     */
    @POST
    @Path("/remove")
    public Response remove(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        WayBack wayBack = WayBack.to(back, contentId);
        return answers.to(wayBack, () -> {
            Xsrf.require(token);
            LinkRequest request = LinkRequest.toUnlink(Forms.content(contentId), body);
            return json.of(
                    linkIssue.unlink(request.item(), request.link(), request.issue()), request.link(), wayBack);
        });
    }
}
