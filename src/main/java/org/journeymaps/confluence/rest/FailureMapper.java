package org.journeymaps.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what goes wrong outside the resources in the same way as they do, so that no stack trace leaves the server. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private final Answers answers;

    /**
     * Answers by the common form.
     *
     * @param answers makes the answers
     */
    @Inject
    public FailureMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable failure) {
        boolean refused = failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500;
        return refused ? answers.unknown(((WebApplicationException) failure).getResponse().getStatus()) : answers.failed(failure);
    }
}
