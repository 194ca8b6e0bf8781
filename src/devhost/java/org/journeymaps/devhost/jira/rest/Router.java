package org.journeymaps.devhost.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Refusal;

/** Finds who answers a call. A path that is written first wins over a later one that fits too. */
final class Router {

    /** A route and what stood in place of its braces. */
    record Found(Route route, List<String> parts) {
    }

    private final List<Route> routes = new ArrayList<>();

    void add(List<Route> more) {
        routes.addAll(more);
    }

    /** Finds the route of a call; 404 if no path fits, 405 if the path has no such method. */
    Found find(String method, String path) {
        Route first = routes.stream().filter(route -> matcher(route, path).matches()).findFirst()
                .orElseThrow(() -> Refusal.of(404, "This stand-in for Jira has no call " + method + " " + path));
        List<Route> same = routes.stream().filter(route -> route.path().equals(first.path())).toList();
        Route route = same.stream().filter(each -> each.method().equals(method)).findFirst()
                .orElseThrow(() -> new Refusal(Answer.empty(405).with("Allow",
                        same.stream().map(Route::method).collect(Collectors.joining(",")))));
        Matcher matcher = matcher(route, path);
        matcher.matches();
        return new Found(route, IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList());
    }

    private static Matcher matcher(Route route, String path) {
        return Pattern.compile(route.path().replace("{}", "([^/]+)")).matcher(path);
    }
}
