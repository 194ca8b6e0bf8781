package org.journeymaps.devhost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the action of an address. A posted form must carry its token; REST goes by rules of its own. */
final class Front extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final transient Map<String, Action> actions = new HashMap<>();
    private final transient Shell shell;
    private final transient Action files;
    private final transient Action attachments;
    private final transient Action view;
    private final transient Action space;
    private final transient Action content;

    Front(Site site) {
        shell = new Shell(site);
        files = new StaticFiles(site);
        attachments = new AttachmentFiles(site);
        ViewActions views = new ViewActions(site, shell);
        view = views::page;
        space = views::space;
        content = new ContentApi(site);
        views.register(actions);
        new EditActions(site, shell).register(actions);
        new ChangeActions(site, shell).register(actions);
        new MoveActions(site, shell).register(actions);
        new ExportActions(site, shell).register(actions);
        new AccountActions(site, shell).register(actions);
        new ConsentActions(site).register(actions);
        actions.put("/admin/console.action", new AdminPages(site, shell)::console);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Exchange exchange = new Exchange(request, response);
        try {
            if (exchange.post() && !exchange.path().startsWith("/rest/")) {
                Tokens.check(exchange);
            }
            find(exchange.path()).run(exchange);
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        } catch (RuntimeException e) {
            LOG.error("{} failed", exchange.path(), e);
            refuse(exchange, new Refusal(500, "Oops, an error occurred", "The log of the host says more."));
        }
    }

    private Action find(String path) {
        if (actions.containsKey(path)) {
            return actions.get(path);
        }
        if (path.startsWith(AttachmentFiles.ROOT)) {
            return attachments;
        }
        if (path.startsWith("/download/") || path.startsWith("/host/")) {
            return files;
        }
        if (path.startsWith(ContentApi.ROOT)) {
            return content;
        }
        if (path.matches(Contents.PAGE)) {
            return view;
        }
        if (path.matches("/spaces/[^/]+(/overview)?")) {
            return space;
        }
        throw Refusal.missing();
    }

    /** An anonymous person is sent to log in, as Confluence does where more rights might help. */
    private void refuse(Exchange exchange, Refusal refusal) throws IOException {
        boolean mayHelp = refusal.status() == 404 && exchange.path().contains("page") || refusal.status() == 403;
        if (exchange.user().isEmpty() && mayHelp && !exchange.post()) {
            String query = exchange.request().getQueryString();
            String back = exchange.path() + (query == null ? "" : "?" + query);
            exchange.redirect("/login.action?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return;
        }
        exchange.response().setStatus(refusal.status());
        shell.message(exchange, refusal.title(), refusal.getMessage());
    }
}
