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
import org.journeymaps.app.filing.FileIssue;
import org.journeymaps.app.filing.ResumeFilings;
import org.jspecify.annotations.Nullable;

/** Attempts to make issues of the items of a page, for those who may change the page. */
@Path("/content/{contentId}/filings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FilingsResource {

    private final FileIssue fileIssue;
    private final ResumeFilings resumeFilings;
    private final FilingsJson json;
    private final Answers answers;

    /**
     * Serves the use cases.
     *
     * @param fileIssue begins an attempt
     * @param resumeFilings finishes what was left unfinished
     * @param json the form of what came of it
     * @param answers makes the answers
     */
    @Inject
    public FilingsResource(FileIssue fileIssue, ResumeFilings resumeFilings, FilingsJson json, Answers answers) {
        this.fileIssue = fileIssue;
        this.resumeFilings = resumeFilings;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Makes an issue of an item.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body {@code {macro, map, hash, position?, item, department, summary, type: {id, name}, assignment: {rule, who: {id,
     *     name}}, priority: {id, name}, another?}}
     * @return {@code {state, marker, key?, url?, page, backlink, dropped, error?}}, the state being {@code created},
     *     {@code refused} or {@code unknown}
     */
    @POST
    public Response file(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        WayBack wayBack = WayBack.to(back, contentId);
        return answers.to(wayBack, () -> {
            Xsrf.require(token);
            return json.of(fileIssue.file(FilingRequest.read(Forms.content(contentId), body)), wayBack);
        });
    }

    /**
     * Finishes what can be finished of the attempts of the page.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}
     * @param body an empty object
     * @return {@code {completed: [key], open}}
     */
    @POST
    @Path("/resume")
    public Response resume(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            InputStream body) {
        return answers.to(() -> {
            Xsrf.require(token);
            JsonBody.read(body);
            return FilingsJson.of(resumeFilings.resume(Forms.content(contentId)));
        });
    }
}
