package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.app.filing.ItemReference;
import org.journeymaps.app.filing.ProposeIssue;
import org.jspecify.annotations.Nullable;

/** What would be sent to Jira for one pain point, solution or opportunity. */
@Path("/content/{contentId}/maps/{mapId}/items/{itemId}/draft")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftResource {

    private final ProposeIssue proposeIssue;
    private final Answers answers;

    /**
     * Serves the use case.
     *
     * @param proposeIssue makes the proposal
     * @param answers makes the answers
     */
    @Inject
    public DraftResource(ProposeIssue proposeIssue, Answers answers) {
        this.proposeIssue = proposeIssue;
        this.answers = answers;
    }

    /**
     * The proposal, for those who may change the page.
     *
     * @param contentId the page
     * @param mapId the map's own id
     * @param itemId id of the card
     * @param department key of the department that was chosen; empty for the owner
     * @param back path to return to after consent
     * @return {@code {departments: [{key, name}], department, departmentName, link, project, type, types, assignment: {rule,
     *     who}, priority, priorities, summary, description, permitted}}; departments alone if one has to be chosen first
     */
    @GET
    @LicensedOnly
    public Response draft(
            @PathParam("contentId") String contentId,
            @PathParam("mapId") String mapId,
            @PathParam("itemId") String itemId,
            @QueryParam("department") @Nullable String department,
            @QueryParam("back") @Nullable String back) {
        return answers.to(WayBack.to(back, contentId), () -> {
            String map = Forms.require(Forms.ID, "map", mapId);
            String item = Forms.require(Forms.ID, "item", itemId);
            String chosen = Forms.optional(Forms.DEPARTMENT, "department", department);
            return DraftJson.of(proposeIssue.of(new ItemReference(Forms.content(contentId), map, item), chosen));
        });
    }
}
