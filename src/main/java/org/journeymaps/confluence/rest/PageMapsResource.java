package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.journeymaps.app.ReadMaps;
import org.journeymaps.app.SeparateMap;
import org.journeymaps.app.start.StartMap;
import org.jspecify.annotations.Nullable;

/** The journey maps of a page or blog post. */
@Path("/content/{contentId}/maps")
@Produces(MediaType.APPLICATION_JSON)
public final class PageMapsResource {

    private final ReadMaps readMaps;
    private final StartMap startMap;
    private final SeparateMap separateMap;
    private final Answers answers;

    /**
     * Serves the use cases.
     *
     * @param readMaps reading
     * @param startMap filling an empty macro
     * @param separateMap making a copy a map of its own
     * @param answers makes the answers
     */
    @Inject
    public PageMapsResource(ReadMaps readMaps, StartMap startMap, SeparateMap separateMap, Answers answers) {
        this.readMaps = readMaps;
        this.startMap = startMap;
        this.separateMap = separateMap;
        this.answers = answers;
    }

    /**
     * All maps of the page, for whoever may see it; their text only for those who may change it.
     *
     * @param contentId the page
     * @return {@code {edit, maps: [{position, heading, macro, map, hash, state, text?}]}}
     */
    @GET
    @AnonymousSiteAccess
    public Response all(@PathParam("contentId") String contentId) {
        return answers.to(() -> MapsJson.of(readMaps.all(Forms.content(contentId))));
    }

    /**
     * One map, for whoever may see the page.
     *
     * @param contentId the page
     * @param mapId the map's own id
     * @return {@code {hash, text, title}}
     */
    @GET
    @Path("/{mapId}")
    @AnonymousSiteAccess
    public Response one(@PathParam("contentId") String contentId, @PathParam("mapId") String mapId) {
        return answers.to(() -> MapsJson.of(readMaps.one(Forms.content(contentId), mapId)));
    }

    /**
     * Writes a template or an example into an empty macro, for those who may change the page.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}, which no form of another site can send
     * @param body {@code {macro, map, hash, position?, template | example}}
     * @return {@code {version}}, the new version of the page
     */
    @POST
    @Path("/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response start(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            InputStream body) {
        return answers.to(() -> {
            Xsrf.require(token);
            StartRequest request = StartRequest.read(body, startMap::offers);
            JsonObject answer = new JsonObject();
            answer.addProperty("version", startMap.start(Forms.content(contentId), request.macro(), request.start()));
            return answer;
        });
    }

    /**
     * Gives one of two maps with the same id a fresh one, for those who may change the page.
     *
     * @param contentId the page
     * @param token the header {@code X-Atlassian-Token}
     * @param body {@code {macro, map, hash, position?}}
     * @return {@code {version, map}}, the new version of the page and the fresh id
     */
    @POST
    @Path("/separate")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response separate(
            @PathParam("contentId") String contentId,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            InputStream body) {
        return answers.to(() -> {
            Xsrf.require(token);
            return MapsJson.of(separateMap.separate(Forms.content(contentId), JsonBody.read(body).macro()));
        });
    }
}
