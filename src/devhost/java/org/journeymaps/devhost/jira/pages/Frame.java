package org.journeymaps.devhost.jira.pages;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.velocity.Templates;

/** The frame around every page, and the templates; every value that they write is encoded for HTML. */
final class Frame {

    private static final String OWN = "org.journeymaps.devhost.jira.";

    private final Templates templates = new Templates(name -> Frame.class.getResource("/" + name),
            method -> (method.getDeclaringClass().getName()).startsWith(OWN));

    /** Sends a page: a template in the frame. */
    void show(Visit visit, String title, String template, Map<String, ?> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("title", title);
        all.put("ctx", visit.context());
        all.put("name", visit.data().name());
        all.put("token", visit.token());
        all.put("user", visit.user());
        all.put("displayName", visit.data().people().find(visit.user()).map(Person::displayName).orElse(""));
        all.put("administers", visit.administers());
        all.put("theme", theme(visit));
        all.put("here", visit.post() ? "/" : visit.path());
        String content = templates.render("devhost/jira/" + template + ".vm", all);
        all.put("contentHtml", content);
        visit.html(templates.render("devhost/jira/layout.vm", all));
    }

    /** {@code light}, {@code dark}, or {@code auto} for what the browser prefers. */
    static String theme(Visit visit) {
        Cookie[] cookies = visit.request().getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals("jira.theme") && cookie.getValue().matches("light|dark")) {
                return cookie.getValue();
            }
        }
        return "auto";
    }
}
