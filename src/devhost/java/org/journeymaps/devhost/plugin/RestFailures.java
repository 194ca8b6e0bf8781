package org.journeymaps.devhost.plugin;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last resort when a resource throws: an answer without internals, and the cause in the log. */
final class RestFailures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestFailures.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return web.getResponse();
        }
        LOG.error("A REST resource failed", failure);
        return Response.status(500).entity("{\"status-code\":500}").type("application/json").build();
    }
}
