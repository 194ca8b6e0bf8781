package org.journeymaps.devhost.jira.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.faults.Delivery;
import org.journeymaps.devhost.jira.faults.Faults;
import org.journeymaps.devhost.jira.faults.Traffic;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Credentials;
import org.journeymaps.devhost.jira.http.RateLimit;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.JiraData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /rest/api/2}: who asks, how often, what for; then the call itself, unless a fault comes first. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient JiraData data;
    private final transient Traffic traffic;
    private final transient Router router = new Router();
    private final transient Credentials credentials;
    private final transient RateLimit limit;
    private final transient Guard guard;
    private final transient Delivery delivery;

    /** The calls of one Jira. */
    public RestServlet(JiraData data, Faults faults, Traffic traffic) {
        this.data = data;
        this.traffic = traffic;
        credentials = new Credentials(data);
        limit = new RateLimit(data);
        guard = new Guard(data.settings());
        delivery = new Delivery(faults);
        Routes.all().forEach(router::add);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String user = "";
        response.setHeader(Credentials.SEEN, Credentials.seen(user));
        try {
            user = credentials.name(request.getHeader("Authorization"));
            response.setHeader(Credentials.SEEN, Credentials.seen(user));
            limit.take(user, request.getHeader("Accept")).forEach(response::setHeader);
            Router.Found found = router.find(request.getMethod(), path(request));
            guard.check(request, found.route());
            serve(found, user, body, request, response);
        } catch (Refusal refusal) {
            Delivery.send(refusal.answer(), response);
        }
    }

    private void serve(Router.Found found, String user, String body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = request.getQueryString();
        traffic.note(new Traffic.Seen(found.route().call(), request.getMethod(), path(request), query == null ? "" : query,
                user));
        delivery.deliver(found.route().call(), user, request, response, name ->
                answer(found.route(), new Ask(data, base(request), name, found.parts(), query(request), body)));
    }

    private Answer answer(Route route, Ask ask) {
        try {
            if (route.writes()) {
                guard.refuseReadOnly();
            }
            return route.handler().apply(ask);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", route.method(), route.path(), e);
            return Answer.errors(500, List.of("Internal server error"), Map.of());
        }
    }

    private static String path(HttpServletRequest request) {
        String start = request.getContextPath() + request.getServletPath() + "/";
        String uri = request.getRequestURI();
        return URLDecoder.decode(uri.startsWith(start) ? uri.substring(start.length()) : "", StandardCharsets.UTF_8);
    }

    private static String base(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + request.getContextPath();
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String query = request.getQueryString();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(parts.length < 2 ? "" : decoded(parts[1]));
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
