package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class AdminServletTest {

    private static final String URL = "http://localhost/plugins/servlet/journey-maps/admin";

    private final AdminPages pages = mock(AdminPages.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final AdminServlet servlet = new AdminServlet(pages, permissions, webSudo, login);

    private final ConfluenceUser user = mock(ConfluenceUser.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();

    @Before
    public void prepare() throws Exception {
        AuthenticatedUserThreadLocal.set(user);
        when(permissions.isConfluenceAdministrator(user)).thenReturn(true);
        when(request.getRequestURL()).thenReturn(new StringBuffer(URL));
        when(request.getRequestURI()).thenReturn("/wiki/plugins/servlet/journey-maps/admin");
        when(response.getWriter()).thenReturn(new PrintWriter(written, true));
        when(pages.html("")).thenReturn(Optional.of("<html></html>"));
    }

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    public void administratorsGetThePage() throws Exception {
        servlet.doGet(request, response);
        verify(webSudo).willExecuteWebSudoRequest(request);
        verify(response).setContentType("text/html;charset=UTF-8");
        assertEquals("<html></html>", written.toString());
    }

    @Test
    public void theRestOfTheAddressSaysWhichPage() throws Exception {
        when(request.getRequestURI()).thenReturn("/wiki/plugins/servlet/journey-maps/admin/department/care");
        when(pages.html("/department/care")).thenReturn(Optional.of("<p>care</p>"));
        servlet.doGet(request, response);
        assertEquals("<p>care</p>", written.toString());
        when(pages.html("/department/care")).thenReturn(Optional.empty());
        servlet.doGet(request, response);
        verify(response).sendError(404);
    }

    @Test
    public void anonymousPeopleAreSentToTheLogin() throws Exception {
        AuthenticatedUserThreadLocal.reset();
        when(login.getLoginUri(URI.create(URL))).thenReturn(URI.create("/login?to=here"));
        servlet.doGet(request, response);
        verify(response).sendRedirect("/login?to=here");
        verify(pages, never()).html(any());
    }

    @Test
    public void othersAreRefused() throws Exception {
        when(permissions.isConfluenceAdministrator(user)).thenReturn(false);
        servlet.doGet(request, response);
        verify(response).sendError(403);
        verify(webSudo, never()).willExecuteWebSudoRequest(any());
        verify(pages, never()).html(any());
    }

    @Test
    public void aSecureSessionIsAskedFor() throws Exception {
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);
        servlet.doGet(request, response);
        verify(webSudo).enforceWebSudoProtection(request, response);
        verify(pages, never()).html(any());
    }

    @Test
    public void aFaultShowsNothingOfItself() throws Exception {
        when(pages.html("")).thenThrow(new IOException("secret"));
        servlet.doGet(request, response);
        verify(response).sendError(500);
        verify(response, never()).setContentType(anyString());
        assertEquals("", written.toString());
    }
}
