package org.journeymaps.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.app.issue.TrackerFailure.Reason;

/** Answers as Jira, a proxy in front of it or nobody gives them. */
public final class Replies {

    public static final Reply HTML =
            new Reply.Answer(200, Map.of("Content-Type", "text/html;charset=UTF-8"), "<html>Log in</html>");
    public static final Reply HUNG = new Reply.Silence(Reason.AWAY, true);
    public static final Reply UNREACHED = new Reply.Silence(Reason.AWAY, false);
    public static final Reply DONE = new Reply.Answer(204, Map.of("X-AUSERNAME", "agent"), "");

    private Replies() {}

    /** As Jira writes it, seen by a user called agent; quotation marks may be written as apostrophes. */
    public static Reply json(int status, String body) {
        return json(status, body, Map.of());
    }

    public static Reply json(int status, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("Content-Type", "application/json;charset=UTF-8", "X-AUSERNAME", "agent"));
        all.putAll(headers);
        return new Reply.Answer(status, all, body.replace('\'', '"'));
    }

    public static Reply html(int status) {
        return new Reply.Answer(status, Map.of("Content-Type", "text/html"), "<html><title>nginx</title></html>");
    }

    public static Reply redirect() {
        return new Reply.Answer(302, Map.of("Location", "https://sso.example.test/login"), "");
    }
}
