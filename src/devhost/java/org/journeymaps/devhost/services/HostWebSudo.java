package org.journeymaps.devhost.services;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Secure administrator sessions: the password is asked for once more before administration (confluence.md 8). */
public final class HostWebSudo implements WebSudoManager {

    private static final String CONFIRMED = "host.websudo";

    /** Notes in the session that the password was given once more. */
    public static void confirm(HttpServletRequest request) {
        request.getSession().setAttribute(CONFIRMED, true);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(CONFIRMED) == null) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String back = request.getRequestURI().substring(request.getContextPath().length());
        try {
            response.sendRedirect(request.getContextPath() + "/authenticate.action?destination="
                    + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
