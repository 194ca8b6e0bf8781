package org.journeymaps.devhost.probe;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the administration. */
@LicensedOnly
public final class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient WebSudoManager sudo;
    private final transient PermissionManager permissions;
    private final transient PageBuilderService resources;

    /** Made by the host. */
    public ProbeServlet(WebSudoManager sudo, PermissionManager permissions, PageBuilderService resources) {
        this.resources = resources;
        this.sudo = sudo;
        this.permissions = permissions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!permissions.isConfluenceAdministrator(AuthenticatedUserThreadLocal.get())) {
            response.sendError(403);
            return;
        }
        try {
            sudo.willExecuteWebSudoRequest(request);
            resources.assembler().resources().requireWebResource("org.example.probe:probe");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write("<html><head><title>Probe</title><meta name=\"decorator\" content=\"atl.admin\"></head>"
                    + "<body><h1>Probe page</h1></body></html>");
        } catch (WebSudoSessionException e) {
            sudo.enforceWebSudoProtection(request, response);
        }
    }
}
