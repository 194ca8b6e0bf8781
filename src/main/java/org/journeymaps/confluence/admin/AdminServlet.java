package org.journeymaps.confluence.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Optional;
import org.journeymaps.app.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code /plugins/servlet/journey-maps/admin} and what is below to administrators: whoever is not logged in is sent to
 * the login page, whoever is but is no administrator is told so, and a secure administrator session is asked for where the site
 * has them.
 *
 * <p>Unrestricted as far as the host goes, so that the way to the login page is ours to show; nothing is served before the
 * checks.
 */
@UnrestrictedAccess
public final class AdminServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(AdminServlet.class);

    private final transient AdminPages pages;
    private final transient PermissionManager permissions;
    private final transient WebSudoManager webSudo;
    private final transient LoginUriProvider login;

    /**
     * Serves pages.
     *
     * @param pages the pages
     * @param permissions tells who is an administrator
     * @param webSudo guards administration
     * @param login knows the login page
     */
    public AdminServlet(AdminPages pages, PermissionManager permissions, WebSudoManager webSudo, LoginUriProvider login) {
        this.pages = pages;
        this.permissions = permissions;
        this.webSudo = webSudo;
        this.login = login;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        if (user == null) {
            response.sendRedirect(login.getLoginUri(URI.create(request.getRequestURL().toString())).toString());
        } else if (!permissions.isConfluenceAdministrator(user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            serve(request, response);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        try {
            Optional<String> html = pages.html(path(request));
            if (html.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(html.get());
        } catch (Exception | LinkageError e) {
            LOG.error("administration page not drawn", FaultTrace.of(e));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** From the whole address: what of it counts as path differs with the pattern under which a servlet was found. */
    private static String path(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.substring(uri.indexOf(AdminFrame.PATH) + AdminFrame.PATH.length());
    }
}
