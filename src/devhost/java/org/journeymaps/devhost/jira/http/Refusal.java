package org.journeymaps.devhost.jira.http;

import java.util.List;
import java.util.Map;

/** A call that is not done, with its answer. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    /** With the answer. */
    public Refusal(Answer answer) {
        super(answer.status() + " " + answer.body(), null, false, false);
        this.answer = answer;
    }

    /** With a text. */
    public static Refusal of(int status, String message) {
        return new Refusal(Answer.errors(status, List.of(message), Map.of()));
    }

    /** An issue that is missing or invisible, which nobody can tell apart (jira.md 5). */
    public static Refusal noIssue() {
        return of(404, "Issue Does Not Exist");
    }

    /** Nobody has logged in (M10; jira.md 5). */
    public static Refusal anonymous() {
        return new Refusal(Answer.message(401, "Client must be authenticated to access this resource."));
    }

    /** The answer. */
    public Answer answer() {
        return answer;
    }
}
