package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.journeymaps.app.department.DepartmentEntry;
import org.journeymaps.app.department.RetireDepartment;
import org.journeymaps.app.department.SaveDepartment;
import org.journeymaps.app.department.TestDepartment;
import org.jspecify.annotations.Nullable;

/** One department of the administrator's list. */
@Path("/departments/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AdminOnly
public final class DepartmentResource {

    private final SaveDepartment save;
    private final RetireDepartment retire;
    private final TestDepartment test;
    private final DepartmentJson json;
    private final AdminAnswers answers;

    /**
     * Serves the use cases.
     *
     * @param save changing it
     * @param retire taking it out of use
     * @param test trying whether issues reach it
     * @param json makes the JSON
     * @param answers makes the answers
     */
    @Inject
    public DepartmentResource(
            SaveDepartment save, RetireDepartment retire, TestDepartment test, DepartmentJson json, AdminAnswers answers) {
        this.save = save;
        this.retire = retire;
        this.test = test;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Changes the department; its key stays.
     *
     * @param request the request
     * @param key key of the department
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body {@link DepartmentRequest}
     * @return as {@link DepartmentsResource#add}
     */
    @PUT
    public Response change(
            @Context HttpServletRequest request,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return answers.changing(request, token, () -> {
            DepartmentEntry entry = DepartmentRequest.read(body);
            if (!entry.key().equals(key)) {
                throw JsonBody.bad("bad-field", "key");
            }
            return json.of(save.change(entry, answers.address(back)));
        });
    }

    /**
     * Retires the department.
     *
     * @param request the request
     * @param key key of the department
     * @param token the header {@code X-Atlassian-Token}
     * @return {@code {department}}
     */
    @POST
    @Path("/retire")
    public Response retire(
            @Context HttpServletRequest request,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") @Nullable String token) {
        return answers.changing(request, token, () -> DepartmentJson.only(retire.retire(key)));
    }

    /**
     * Takes the department back into use.
     *
     * @param request the request
     * @param key key of the department
     * @param token the header {@code X-Atlassian-Token}
     * @return {@code {department}}
     */
    @POST
    @Path("/restore")
    public Response restore(
            @Context HttpServletRequest request,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") @Nullable String token) {
        return answers.changing(request, token, () -> DepartmentJson.only(retire.restore(key)));
    }

    /**
     * Deletes the department, unless something was filed for it.
     *
     * @param request the request
     * @param key key of the department
     * @param token the header {@code X-Atlassian-Token}
     * @return {@code {}}
     */
    @DELETE
    public Response delete(
            @Context HttpServletRequest request,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") @Nullable String token) {
        return answers.changing(request, token, () -> {
            retire.delete(key);
            return new JsonObject();
        });
    }

    /**
     * Tries whether issues reach the department, without making one.
     *
     * @param request the request
     * @param key key of the department
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @return {@code {good, findings: [{state, text, jira?, consent?}]}}
     */
    @POST
    @Path("/test")
    public Response test(
            @Context HttpServletRequest request,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back) {
        return answers.changing(request, token, () -> json.of(test.test(key, answers.address(back))));
    }
}
