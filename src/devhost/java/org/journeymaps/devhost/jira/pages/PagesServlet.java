package org.journeymaps.devhost.jira.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.devhost.jira.faults.Faults;
import org.journeymaps.devhost.jira.http.Credentials;
import org.journeymaps.devhost.jira.store.JiraData;

/** Finds the page of an address. A posted form must carry its token; no page runs a script or loads anything from elsewhere. */
public final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** The pictures of remote links come from the site that made them, which is on this machine too. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' http://127.0.0.1:* "
            + "http://localhost:*; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final transient JiraData data;
    private final transient Frame frame = new Frame();
    private final transient Map<String, Page> pages = new HashMap<>();
    private final transient BrowsePages browse = new BrowsePages(frame);

    /** The pages of one Jira. */
    public PagesServlet(JiraData data, Faults faults) {
        this.data = data;
        pages.put("/", visit -> visit.redirect("/projects"));
        new AccountPages(frame).register(pages);
        new ConsentPages(frame).register(pages);
        new IssueForms(frame).register(pages);
        new SwitchPages(frame, faults).register(pages);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Visit visit = new Visit(data, request, response);
        response.setHeader(Credentials.SEEN, Credentials.seen(visit.user()));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            Page page = find(visit.path());
            if (visit.post() && !ConsentPages.TOKENS.contains(visit.path())) {
                visit.checkToken();
            }
            page.show(visit);
        } catch (Turned turned) {
            turn(visit, turned);
        }
    }

    private Page find(String path) {
        if (pages.containsKey(path)) {
            return pages.get(path);
        } else if (path.startsWith("/static/") || path.startsWith("/images/")) {
            return Pictures::show;
        }
        return browse.find(path);
    }

    /** Who has not logged in is asked to, where that may help. */
    private void turn(Visit visit, Turned turned) throws IOException {
        if (visit.user().isEmpty() && !visit.post() && turned.status() != 400) {
            visit.sendToLogIn();
            return;
        }
        visit.response().setStatus(turned.status());
        frame.show(visit, turned.title(), "message", Map.of("text", turned.getMessage()));
    }
}
