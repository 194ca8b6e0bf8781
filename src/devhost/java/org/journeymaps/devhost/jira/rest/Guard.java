package org.journeymaps.devhost.jira.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Settings;

/** Refuses what may be forged, what is no JSON, and writes to a Jira that is read-only. */
final class Guard {

    private final Settings settings;

    Guard(Settings settings) {
        this.settings = settings;
    }

    void check(HttpServletRequest request, Route route) {
        if (route.method().equals("GET") || request.getContentLengthLong() <= 0) {
            return;
        }
        String type = request.getContentType() == null ? "" : request.getContentType();
        boolean trusted = "no-check".equals(request.getHeader("X-Atlassian-Token"));
        if (!trusted && (form(type) || settings.on(Setting.BROWSER_XSRF) && browser(request))) {
            // "Form token handling" for forms; whether a browser's JSON is refused on DC is unconfirmed (jira.md 10).
            throw new Refusal(new Answer(403, "text/html;charset=UTF-8", "XSRF check failed", Map.of()));
        }
        if (!type.startsWith("application/json")) {
            // Each call of the public document takes application/json alone (DC).
            throw new Refusal(Answer.empty(415));
        }
    }

    private static boolean form(String type) {
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean browser(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent != null && agent.startsWith("Mozilla/");
    }

    /** What a write is answered then is unconfirmed (jira.md 10). */
    void refuseReadOnly() {
        if (settings.on(Setting.READ_ONLY)) {
            throw new Refusal(Answer.errors(settings.number(Setting.READ_ONLY_STATUS),
                    List.of(settings.text(Setting.READ_ONLY_MESSAGE)), Map.of()));
        }
    }
}
