package org.journeymaps.devhost.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Rights;

/** One look at a page, or one form sent. */
record Visit(JiraData data, HttpServletRequest request, HttpServletResponse response) {

    private static final String USER = "jira.user";
    private static final String TOKEN = "atl_token";

    /** The path below the context. */
    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** First part of each address. */
    String context() {
        return request.getContextPath();
    }

    /** Who looks, empty for nobody. */
    String user() {
        HttpSession session = request.getSession(false);
        Object name = session == null ? null : session.getAttribute(USER);
        return name == null ? Person.ANONYMOUS : name.toString();
    }

    void logIn(Person person) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(USER, person.name());
    }

    boolean post() {
        return request.getMethod().equals("POST");
    }

    /** A parameter, empty if absent. */
    String get(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** What every form carries. */
    String token() {
        HttpSession session = request.getSession();
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return session.getAttribute(TOKEN).toString();
    }

    /** Refuses a form without the token of the session. */
    void checkToken() {
        if (!token().equals(get(TOKEN))) {
            throw new Turned(403, "XSRF security token missing", "Load the form again and send it once more.");
        }
    }

    boolean may(String project, Right right) {
        return data.rights().has(project, user(), right);
    }

    boolean administers() {
        return may(Rights.GLOBAL, Right.ADMINISTER);
    }

    /** The issue that a parameter or the end of the path names, if the visitor may see it. */
    Issue issue(String idOrKey) {
        return data.issues().find(idOrKey).filter(issue -> may(issue.project(), Right.BROWSE_PROJECTS))
                .orElseThrow(Turned::missing);
    }

    void html(String text) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** To a path below the context. */
    void redirect(String path) throws IOException {
        response.sendRedirect(context() + path);
    }

    void show(Issue issue) throws IOException {
        redirect("/browse/" + issue.key());
    }

    /** Back to a path of this site; an address of another one is not followed. */
    void back(String path) throws IOException {
        boolean own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        redirect(own ? path : "/");
    }

    /** To the login page, and back here afterwards. */
    void sendToLogIn() throws IOException {
        String query = request.getQueryString();
        String here = path() + (query == null ? "" : "?" + query);
        redirect("/login.jsp?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
