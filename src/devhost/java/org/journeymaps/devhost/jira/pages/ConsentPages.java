package org.journeymaps.devhost.jira.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.devhost.jira.faults.Delivery;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Credentials;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.devhost.jira.store.Token.Kind;

/**
 * Somebody allows another site to act for them: the dance of OAuth 1.0a at the addresses where Jira has it, without its
 * signatures.
 *
 * <p>The other site may fetch a request token or bring one of its own, sends its user to {@code authorize}, and changes the
 * request token for an access token when the user is back. A refusal comes back as {@code oauth_verifier=denied}.
 */
final class ConsentPages {

    private static final String ROOT = "/plugins/servlet/oauth/";

    /** What another site calls, which has no session here. */
    static final Set<String> TOKENS = Set.of(ROOT + "request-token", ROOT + "access-token");

    private final Frame frame;

    ConsentPages(Frame frame) {
        this.frame = frame;
    }

    void register(Map<String, Page> pages) {
        pages.put(ROOT + "request-token", this::request);
        pages.put(ROOT + "authorize", this::authorize);
        pages.put(ROOT + "access-token", this::access);
        pages.put(ROOT + "users/access-tokens", this::tokens);
    }

    private void request(Visit visit) throws IOException {
        String token = visit.data().tokens().issue(Kind.REQUEST, "");
        send(visit, "oauth_token=" + token + "&oauth_token_secret=" + UUID.randomUUID() + "&oauth_callback_confirmed=true");
    }

    private void access(Visit visit) throws IOException {
        Optional<Token> token = visit.data().tokens().exchange(visit.get("oauth_token"));
        if (token.isEmpty()) {
            Delivery.send(Credentials.tokenProblem("token_rejected"), visit.response());
        } else {
            send(visit, "oauth_token=" + token.get().text() + "&oauth_token_secret=" + UUID.randomUUID());
        }
    }

    private static void send(Visit visit, String form) throws IOException {
        Delivery.send(new Answer(200, "text/plain;charset=UTF-8", form, Map.of()), visit.response());
    }

    private void authorize(Visit visit) throws IOException {
        String token = visit.get("oauth_token");
        String callback = visit.get("oauth_callback");
        Optional<Token> known = visit.data().tokens().find(token);
        boolean asks = known.isEmpty() || known.get().kind() == Kind.REQUEST && known.get().live();
        if (!token.matches("[A-Za-z0-9._-]{8,100}") || !asks) {
            throw new Turned(400, "Unknown token", "The request to allow access has expired. Begin again at the other site.");
        } else if (visit.user().isEmpty()) {
            visit.sendToLogIn();
        } else if (visit.post()) {
            decide(visit, token, callback);
        } else {
            ask(visit, token, callback);
        }
    }

    /** The form leads to the other site in the end, which its page must allow. */
    private void ask(Visit visit, String token, String callback) throws IOException {
        String site = site(callback);
        String policy = visit.response().getHeader("Content-Security-Policy");
        visit.response().setHeader("Content-Security-Policy", policy.replace("form-action 'self'", "form-action 'self' " + site));
        frame.show(visit, "Welcome to " + visit.data().name(), "consent",
                Map.of("oauthToken", token, "callback", callback, "site", site));
    }

    private static void decide(Visit visit, String token, String callback) throws IOException {
        site(callback);
        boolean allowed = visit.get("approve").equals("allow");
        if (allowed) {
            visit.data().tokens().allow(token, visit.user());
        }
        String verifier = allowed ? UUID.randomUUID().toString().substring(0, 6) : "denied";
        visit.response().sendRedirect(callback + (callback.contains("?") ? "&" : "?") + "oauth_token=" + token
                + "&oauth_verifier=" + verifier);
    }

    /** The site that an address leads to, without its path. */
    private static String site(String callback) {
        try {
            URI uri = new URI(callback);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return uri.getScheme() + "://" + uri.getAuthority();
            }
        } catch (URISyntaxException expected) {
            // Refused below, as any address of no site is.
        }
        throw new Turned(400, "No way back", "The other site did not say where to return to.");
    }

    /** Where people take back what they allowed; the address is Jira's (3P: help of an Application Link's add-on). */
    private void tokens(Visit visit) throws IOException {
        if (visit.user().isEmpty()) {
            visit.sendToLogIn();
            return;
        }
        if (visit.post()) {
            visit.data().tokens().revoke(visit.user());
        }
        frame.show(visit, "Authorized applications", "tokens",
                Map.of("count", visit.data().tokens().access(visit.user()).size()));
    }
}
