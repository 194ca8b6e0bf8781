package org.journeymaps.devhost.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.links.Dance;
import org.journeymaps.devhost.links.Links.Link;

/**
 * The way to another site that asks somebody whether this one may act for them, and back. The addresses are those of
 * Application Links; public wikis show them with issues that a visitor may not read.
 */
final class ConsentActions {

    private static final String ROOT = "/plugins/servlet/applinks/oauth/login-dance/";
    private static final String ASKING = "host.asking.";

    private final Site site;
    private final Consents consents;
    private final Dance dance = new Dance();

    ConsentActions(Site site) {
        this.site = site;
        this.consents = new Consents(site.store().database());
    }

    void register(Map<String, Action> actions) {
        actions.put(ROOT + "authorize", this::authorize);
        actions.put(ROOT + "access", this::access);
    }

    private void authorize(Exchange exchange) throws IOException {
        Link link = link(exchange);
        URI callback = URI.create(site.place().baseUrl() + ROOT + "access?applicationLinkID=" + link.id() + "&redirectUrl="
                + URLEncoder.encode(exchange.get("redirectUrl"), StandardCharsets.UTF_8));
        String token = dance.requestToken(link, callback)
                .orElseThrow(() -> new Refusal(502, link.name() + " does not answer", "It gave no token. Try again later."));
        exchange.request().getSession().setAttribute(ASKING + link.id(), token);
        exchange.response().sendRedirect(dance.question(link, token, callback).toString());
    }

    private void access(Exchange exchange) throws IOException {
        Link link = link(exchange);
        HttpSession session = exchange.request().getSession();
        Object asked = session.getAttribute(ASKING + link.id());
        session.removeAttribute(ASKING + link.id());
        if (!exchange.get("oauth_token").equals(asked)) {
            throw new Refusal(400, "Access was not asked for", "This answer does not belong to a question of this session.");
        }
        Optional<String> token = dance.accessToken(link, exchange.get("oauth_token"), exchange.get("oauth_verifier"));
        token.ifPresent(text -> consents.put(link.id(), exchange.user(), text));
        if (token.isEmpty()) {
            throw new Refusal(403, "Access was denied", "You did not allow Confluence to act for you in " + link.name() + ".");
        }
        back(exchange);
    }

    /** Only to an address of this site. */
    private void back(Exchange exchange) throws IOException {
        String address = exchange.get("redirectUrl");
        if (address.startsWith(site.place().baseUrl() + "/")) {
            exchange.response().sendRedirect(address);
        } else {
            exchange.back(address);
        }
    }

    private Link link(Exchange exchange) {
        if (exchange.user().isEmpty()) {
            throw Refusal.denied();
        }
        return site.place().links().find(exchange.get("applicationLinkID")).orElseThrow(Refusal::missing);
    }
}
