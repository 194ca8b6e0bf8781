package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.journeymaps.app.department.DepartmentEntry;
import org.journeymaps.app.department.ListDepartments;
import org.journeymaps.app.department.SaveDepartment;
import org.jspecify.annotations.Nullable;

/** The administrator's list of departments. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class DepartmentsResource {

    private final ListDepartments list;
    private final SaveDepartment save;
    private final DepartmentJson json;
    private final AdminAnswers answers;

    /**
     * Serves the use cases.
     *
     * @param list reading the list
     * @param save adding to it
     * @param json makes the JSON
     * @param answers makes the answers
     */
    @Inject
    public DepartmentsResource(ListDepartments list, SaveDepartment save, DepartmentJson json, AdminAnswers answers) {
        this.list = list;
        this.save = save;
        this.json = json;
        this.answers = answers;
    }

    /**
     * All departments, and what is stored of those that cannot be read.
     *
     * @param request the request
     * @return {@code {departments: [{key, name, colour, retired, verified, used, link, project, type, assignment, labels,
     *     priorities, defaults}], damaged: [{key, text}]}}
     */
    @GET
    public Response all(@Context HttpServletRequest request) {
        return answers.reading(request, () -> DepartmentJson.of(list.all()));
    }

    /**
     * Adds a department.
     *
     * @param request the request
     * @param token the header {@code X-Atlassian-Token}
     * @param back path to return to after consent
     * @param body {@link DepartmentRequest}
     * @return {@code {department, good, findings: [{state, text, jira?, consent?}]}}, or {@code fields} that are wrong
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @Context HttpServletRequest request,
            @HeaderParam("X-Atlassian-Token") @Nullable String token,
            @QueryParam("back") @Nullable String back,
            InputStream body) {
        return answers.changing(request, token, () -> {
            DepartmentEntry entry = DepartmentRequest.read(body);
            return json.of(save.add(entry, answers.address(back)));
        });
    }
}
