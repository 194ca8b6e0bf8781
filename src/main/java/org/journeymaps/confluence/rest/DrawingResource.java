package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.journeymaps.app.DrawMap;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.app.Drawings.Drawing;
import org.journeymaps.app.StoredPage;

/** A map of a page, drawn another way for whoever reads the page. */
@Path("/content/{contentId}/drawing")
@Produces(MediaType.APPLICATION_JSON)
public final class DrawingResource {

    private final DrawMap drawMap;
    private final Answers answers;

    /**
     * Serves the use case.
     *
     * @param drawMap drawing
     * @param answers makes the answers
     */
    @Inject
    public DrawingResource(DrawMap drawMap, Answers answers) {
        this.drawMap = drawMap;
        this.answers = answers;
    }

    /**
     * The map whose body has a hash, for whoever may see the page.
     *
     * @param contentId the page
     * @param uri its query has {@code hash} and {@code view} and, as the parameters of the macro, {@code lanes}, {@code hide} and
     *     {@code columns}
     * @return {@code {view, html, features: []}}, the features being those whose style and script the page needs
     */
    @GET
    @AnonymousSiteAccess
    public Response drawing(@PathParam("contentId") String contentId, @Context UriInfo uri) {
        return answers.to(() -> {
            long content = Forms.content(contentId);
            StoredPage page = drawMap.page(content);
            DrawingRequest request = DrawingRequest.read(uri.getQueryParameters());
            return json(request.choice(), drawMap.draw(content, page, request.hash(), request.choice()));
        });
    }

    private static JsonObject json(DrawingChoice choice, Drawing drawing) {
        JsonArray features = new JsonArray();
        drawing.features().forEach(feature -> features.add(feature.code()));
        JsonObject json = new JsonObject();
        json.addProperty("view", choice.view().code());
        json.addProperty("html", drawing.html());
        json.add("features", features);
        return json;
    }
}
