package org.journeymaps.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;

/** One request and its answer. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** The path below the context. */
    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Who asks; empty for an anonymous person. */
    String user() {
        return HostUser.current();
    }

    Mark mark() {
        return new Mark(user(), Instant.now());
    }

    boolean post() {
        return request.getMethod().equals("POST");
    }

    /** Refuses an address that is only followed, which another site could make somebody do. */
    void posted() {
        if (!post()) {
            throw new Refusal(405, "Not Allowed", "This address takes posted forms only.");
        }
    }

    /** A parameter, empty if absent. */
    String get(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A numeric parameter, 0 if absent or no number. */
    long number(String name) {
        return get(name).matches("[0-9]{1,18}") ? Long.parseLong(get(name)) : 0;
    }

    void html(String text) throws IOException {
        send("text/html; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    void send(String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.getOutputStream().write(bytes);
    }

    void redirect(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    /** Back to a path of the host itself; an address of another site is not followed. */
    void back(String path) throws IOException {
        String start = request.getContextPath() + "/";
        boolean own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        if (own && path.startsWith(start)) {
            response.sendRedirect(path);
        } else {
            redirect(own ? path : "/");
        }
    }

    void show(Content content) throws IOException {
        redirect(Urls.of(content));
    }
}
