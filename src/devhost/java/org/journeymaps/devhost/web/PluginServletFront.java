package org.journeymaps.devhost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The app's servlets. A page of theirs that says {@code <meta name="decorator" content="atl.admin">} gets the frame of the
 * administration around it, one that says {@code atl.general} that of the site. The names are those of
 * older releases; that 10.x keeps them is unconfirmed.
 */
final class PluginServletFront extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Site site;
    private final transient Shell shell;

    PluginServletFront(Site site) {
        this.site = site;
        this.shell = new Shell(site);
    }

    @Override
    public void init() throws ServletException {
        site.plugin().pluginServlets().init(getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Exchange exchange = new Exchange(request, response);
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<HttpServlet> servlet = site.plugin().pluginServlets().find(path);
        if (servlet.isEmpty()) {
            response.setStatus(404);
            shell.message(exchange, "Page Not Found", "No app has a page here.");
        } else if (!site.plugin().pluginServlets().admits(path)) {
            refuse(exchange);
        } else {
            KeptResponse kept = new KeptResponse(response);
            servlet.get().service(request, kept);
            decorate(exchange, kept);
        }
    }

    private void refuse(Exchange exchange) throws IOException {
        if (exchange.user().isEmpty()) {
            exchange.redirect("/login.action?os_destination=" + URLEncoder.encode(exchange.path(), StandardCharsets.UTF_8));
        } else {
            exchange.response().setStatus(403);
            shell.message(exchange, "Not Permitted", "You do not have the right to do this.");
        }
    }

    private void decorate(Exchange exchange, KeptResponse kept) throws IOException {
        if (!kept.isHtml()) {
            kept.release();
            return;
        }
        Document page = Jsoup.parse(kept.text());
        page.outputSettings().prettyPrint(false);
        String decorator = page.select("head meta[name=decorator]").attr("content");
        String title = page.title();
        // <content tag="..."> hands a text to the decorator, which here has no use for it.
        page.select("head title, head meta[name=decorator], content[tag]").remove();
        switch (decorator) {
            case "atl.admin" -> new AdminPages(site, shell).show(exchange, title, page.body().html(), page.head().html());
            case "atl.general" -> shell.show(exchange, new View(title, "plain", page.body().html(), Optional.empty(),
                    List.of("atl.general"), page.head().html()));
            default -> kept.release();
        }
    }
}
