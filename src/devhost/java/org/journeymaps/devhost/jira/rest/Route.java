package org.journeymaps.devhost.jira.rest;

import java.util.function.Function;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;

/**
 * Who answers which calls.
 *
 * @param method such as {@code GET}
 * @param path below {@code /rest/api/2/}; braces stand for one part, such as {@code issue/{}}
 * @param call what faults call it
 */
record Route(String method, String path, Call call, Function<Ask, Answer> handler) {

    /** Whether it changes something, so that a Jira that is read-only refuses it. */
    boolean writes() {
        return !method.equals("GET") && call != Call.SEARCH && !path.equals("readonly-mode");
    }
}
