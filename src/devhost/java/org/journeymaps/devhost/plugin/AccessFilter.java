package org.journeymaps.devhost.plugin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Access;

/** Turns away whom an endpoint's access annotation does not admit (confluence.md 8). */
final class AccessFilter implements ContainerRequestFilter {

    private final Access access;

    @Context
    private ResourceInfo resource;

    AccessFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String name = HostUser.current();
        AccessAnnotations needed = AccessAnnotations.of(resource.getResourceMethod(), resource.getResourceClass());
        if (!needed.admits(!name.isEmpty(), access.isAdministrator(name))) {
            int status = name.isEmpty() ? 401 : 403;
            request.abortWith(Response.status(status).entity("{\"status-code\":" + status + "}").type("application/json")
                    .build());
        }
    }
}
