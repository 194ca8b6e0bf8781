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
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.filing.CheckFiling;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.filing.LinkIssue;
import org.journeymaps.app.filing.Obstacle;
import org.journeymaps.app.issue.TrackerException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to make an issue, seen to its end by those who may change the page. Its path is that of {@link FilingsResource}: a
 * longer one, with the marker, would take the requests of {@code filings/resume} from there.
 */
@Path("/content/{contentId}/filings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FilingResource {

    private final CheckFiling checkFiling;
    private final LinkIssue linkIssue;
    private final FilingsJson json;
    private final Answers answers;

    /**
     * Serves the use cases.
     *
     * @param checkFiling finds out whether there is an issue
     * @param linkIssue brings a link back, or gives it up
     * @param json the form of what came of it
     * @param answers makes the answers
     */
    @Inject
    public FilingResource(CheckFiling checkFiling, LinkIssue linkIssue, FilingsJson json, Answers answers) {
        this.checkFiling = checkFiling;
        this.linkIssue = linkIssue;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Asks Jira whether an issue carries the marker of the attempt. Finding none proves nothing.
     *
     * @param contentId the page
     * @param marker the attempt
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body an empty object
     * @return {@code {state, marker, key?, url?, page, backlink, error?}}
     */
    @POST
    @Path("/{marker}/check")
    public Response check(
            @PathParam("contentId") String contentId,
            @PathParam("marker") String marker,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return seen(new Request(contentId, marker, token, back, body), checkFiling::check);
    }

    /**
     * Writes down that there is no issue: for who filed and administrators, with the right to see and make issues there.
     *
     * @param contentId the page
     * @param marker the attempt
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body an empty object
     * @return {@code {state, marker, key?, url?, page, backlink, error?}}
     */
    @POST
    @Path("/{marker}/settle")
    public Response settle(
            @PathParam("contentId") String contentId,
            @PathParam("marker") String marker,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return seen(new Request(contentId, marker, token, back, body),
                (content, name) -> new Completed(checkFiling.settle(content, name), new Obstacle.None()));
    }

    /**
     * Writes the issue of the attempt back into the page.
     *
     * @param contentId the page
     * @param marker the attempt
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body an empty object
     * @return {@code {state, marker, key?, url?, page, backlink, error?}}
     */
    @POST
    @Path("/{marker}/restore")
    public Response restore(
            @PathParam("contentId") String contentId,
            @PathParam("marker") String marker,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return seen(new Request(contentId, marker, token, back, body), linkIssue::restore);
    }

    /**
     * Gives up the issue of the attempt, which the page no longer names.
     *
     * @param contentId the page
     * @param marker the attempt
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body an empty object
     * @return {@code {state, marker, key?, url?, page, backlink, error?}}
     */
    @POST
    @Path("/{marker}/forget")
    public Response forget(
            @PathParam("contentId") String contentId,
            @PathParam("marker") String marker,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return seen(new Request(contentId, marker, token, back, body), linkIssue::forget);
    }

    private record Request(
            String content, String marker, @Nullable String token, @Nullable String back, InputStream body) {}

    /** What is done with the attempt. */
    @FunctionalInterface
    private interface Act {

        Completed on(long content, String marker) throws MapRefusedException, TrackerException;
    }

    private Response seen(Request request, Act act) {
        WayBack back = WayBack.to(request.back, request.content);
        return answers.to(back, () -> {
            Xsrf.require(request.token);
            JsonBody.read(request.body);
            String marker = Forms.require(Forms.MARKER, "marker", request.marker);
            return json.of(act.on(Forms.content(request.content), marker), back);
        });
    }
}
