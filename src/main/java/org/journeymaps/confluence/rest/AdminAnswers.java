package org.journeymaps.confluence.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.google.gson.JsonObject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.department.DepartmentRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the resources for administrators: where the site has secure administrator sessions, one is required. The host's
 * annotation for that did not work for REST on older releases, so the manager is asked.
 */
@Named
final class AdminAnswers {

    private final Answers answers;
    private final WebSudoManager webSudo;
    private final PageFacts facts;

    AdminAnswers(Answers answers, WebSudoManager webSudo, PageFacts facts) {
        this.answers = answers;
        this.webSudo = webSudo;
        this.facts = facts;
    }

    /** What a resource does. */
    @FunctionalInterface
    interface Work {

        JsonObject run() throws DepartmentRefusedException, BadRequestException, IOException;
    }

    /** Reads something. */
    Response reading(HttpServletRequest request, Work work) {
        return answers.to(() -> {
            requireSecureSession(request);
            return refusable(work);
        });
    }

    /** Changes something, or has Jira asked. */
    Response changing(HttpServletRequest request, @Nullable String token, Work work) {
        return reading(request, () -> {
            Xsrf.require(token);
            return work.run();
        });
    }

    /** The absolute address of a local path; of the site if it is none. */
    String address(@Nullable String back) {
        return WayBack.to(back).on(facts.site());
    }

    private void requireSecureSession(HttpServletRequest request) throws BadRequestException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw new BadRequestException(403, "secure-session-needed", "");
        }
    }

    private static JsonObject refusable(Work work) throws BadRequestException, IOException {
        try {
            return work.run();
        } catch (DepartmentRefusedException e) {
            throw new BadRequestException(status(e.reason()), e.reason().code(), "");
        }
    }

    private static int status(DepartmentRefusedException.Reason reason) {
        return switch (reason) {
            case ADMINISTRATOR_NEEDED -> 403;
            case DEPARTMENT_GONE -> 404;
            case DEPARTMENT_USED -> 409;
            case LIST_BUSY -> 503;
        };
    }
}
