package org.journeymaps.devhost.web;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.services.HostWebSudo;
import org.journeymaps.devhost.store.People.Person;

/** Logging in and out, the password asked for again, theme and language. */
final class AccountActions {

    private final Site site;
    private final Shell shell;

    AccountActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
    }

    void register(Map<String, Action> actions) {
        actions.put("/login.action", this::login);
        actions.put("/logout.action", this::logout);
        actions.put("/authenticate.action", this::authenticate);
        actions.put("/host-preferences", this::preferences);
    }

    private void login(Exchange exchange) throws IOException {
        Optional<Person> person = exchange.post()
                ? site.store().people().logIn(exchange.get("os_username"), exchange.get("os_password")) : Optional.empty();
        if (person.isPresent()) {
            exchange.request().changeSessionId();
            exchange.request().getSession().setAttribute(Gate.USER, person.get().name());
            exchange.back(exchange.get("os_destination"));
            return;
        }
        String body = shell.render("login", exchange, Map.of("failed", exchange.post(), "back", exchange.get("os_destination"),
                "people", site.store().people().all()));
        shell.show(exchange, View.plain("Log In", body));
    }

    private void logout(Exchange exchange) throws IOException {
        exchange.request().getSession().invalidate();
        exchange.redirect("/login.action");
    }

    private void authenticate(Exchange exchange) throws IOException {
        if (exchange.user().isEmpty()) {
            throw Refusal.denied();
        }
        if (exchange.post() && site.store().people().logIn(exchange.user(), exchange.get("password")).isPresent()) {
            HostWebSudo.confirm(exchange.request());
            exchange.back(exchange.get("destination"));
            return;
        }
        String body = shell.render("authenticate", exchange,
                Map.of("failed", exchange.post(), "back", exchange.get("destination")));
        shell.show(exchange, View.plain("Administrator Access", body));
    }

    private void preferences(Exchange exchange) throws IOException {
        for (String name : new String[] {"theme", "locale"}) {
            if (exchange.get(name).matches("[A-Za-z-]{1,10}")) {
                Cookie cookie = new Cookie("host." + name, exchange.get(name));
                cookie.setPath(Site.CONTEXT);
                cookie.setHttpOnly(true);
                exchange.response().addCookie(cookie);
            }
        }
        exchange.back(exchange.get("back"));
    }
}
