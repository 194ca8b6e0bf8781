package org.journeymaps.devhost.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.People.Person;

/**
 * First on every request: who asks, in which language, and the page objects of the request.
 *
 * <p>Basic authentication is taken, as with {@code -Dcom.atlassian.plugins.authentication.basic.auth.filter.force.allow=true};
 * a fresh 10.2 refuses it (confluence.md 8). Addresses of static files carry {@code /s/version/_} in front, which is cut.
 */
final class Gate implements Filter {

    static final String USER = "host.user";

    private final Site site;

    Gate(Site site) {
        this.site = site;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        request.setCharacterEncoding("UTF-8");
        Optional<String> name = name(request);
        if (name.isEmpty()) {
            ((HttpServletResponse) answer).sendError(401);
            return;
        }
        try {
            AuthenticatedUserThreadLocal.set(name.get().isEmpty() ? null : new HostUser(name.get()));
            Preferences.set(Preferences.of(request));
            site.plugin().pages().open();
            pass(request, answer, chain);
        } finally {
            AuthenticatedUserThreadLocal.reset();
            Preferences.clear();
            site.plugin().pages().close();
            site.plugin().required().drain();
        }
    }

    /** Answers and reads what a refusal left unread: Jetty would close the connection under the sender's next request. */
    private static void pass(HttpServletRequest request, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        String path = new Exchange(request, (HttpServletResponse) answer).path();
        if (path.startsWith("/s/") && path.contains("/_/")) {
            request.getRequestDispatcher(path.substring(path.indexOf("/_/") + 2)).forward(request, answer);
        } else {
            chain.doFilter(request, answer);
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    /** The name of who asks, empty for an anonymous person; nothing if the credentials are wrong. */
    private Optional<String> name(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            String[] parts = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            return site.store().people().logIn(parts[0], parts.length < 2 ? "" : parts[1]).map(Person::name);
        }
        var session = request.getSession(false);
        Object name = session == null ? null : session.getAttribute(USER);
        return Optional.of(name == null ? "" : name.toString());
    }
}
