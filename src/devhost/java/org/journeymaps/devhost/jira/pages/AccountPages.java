package org.journeymaps.devhost.jira.pages;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.jira.store.Person;

/** Logging in and out, and light or dark. */
final class AccountPages {

    private final Frame frame;

    AccountPages(Frame frame) {
        this.frame = frame;
    }

    void register(Map<String, Page> pages) {
        pages.put("/login.jsp", this::logIn);
        pages.put("/logout", this::logOut);
        pages.put("/theme", this::theme);
    }

    private void logIn(Visit visit) throws IOException {
        Optional<Person> person = visit.post() ? visit.data().people().logIn(visit.get("os_username"), visit.get("os_password"))
                : Optional.empty();
        if (person.isPresent()) {
            visit.logIn(person.get());
            visit.back(visit.get("os_destination"));
            return;
        }
        frame.show(visit, "Log in", "login", Map.of("failed", visit.post(), "back", visit.get("os_destination"),
                "people", visit.data().people().all()));
    }

    private void logOut(Visit visit) throws IOException {
        if (visit.post()) {
            visit.request().getSession().invalidate();
        }
        visit.redirect("/login.jsp");
    }

    private void theme(Visit visit) throws IOException {
        if (visit.post() && visit.get("theme").matches("light|dark")) {
            Cookie cookie = new Cookie("jira.theme", visit.get("theme"));
            cookie.setPath(visit.context());
            cookie.setHttpOnly(true);
            visit.response().addCookie(cookie);
        }
        visit.back(visit.get("back"));
    }
}
