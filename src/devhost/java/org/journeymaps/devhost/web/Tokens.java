package org.journeymaps.devhost.web;

import java.util.UUID;

/** The token {@code atl_token} that every form carries and every posted form is held against (confluence.md 8). */
final class Tokens {

    private static final String TOKEN = "atl_token";

    private Tokens() {
    }

    static String of(Exchange exchange) {
        var session = exchange.request().getSession();
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return session.getAttribute(TOKEN).toString();
    }

    static void check(Exchange exchange) {
        if (!of(exchange).equals(exchange.get(TOKEN))) {
            throw new Refusal(403, "XSRF Security Token Missing",
                    "The form did not carry the token of this session. Load it again.");
        }
    }
}
