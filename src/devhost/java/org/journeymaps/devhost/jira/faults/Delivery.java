package org.journeymaps.devhost.jira.faults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Credentials;
import org.journeymaps.devhost.jira.http.RateLimit;
import org.journeymaps.devhost.jira.store.Person;

/** Does what was asked and sends the answer, or what a fault makes of both. */
public final class Delivery {

    private static final String PROXY_LOGIN = "<form><label>Password <input type=\"password\"></label></form>";

    private final Faults faults;

    /** With faults to come. */
    public Delivery(Faults faults) {
        this.faults = faults;
    }

    /**
     * Answers one call.
     *
     * @param act does what was asked in the name of somebody
     */
    public void deliver(Call call, String user, HttpServletRequest request, HttpServletResponse response,
            Function<String, Answer> act) throws IOException {
        Optional<Fault> fault = faults.take(call);
        Optional<Answer> instead = fault.flatMap(each -> instead(each, request));
        if (instead.isPresent()) {
            send(instead.get(), response);
        } else if (fault.isPresent()) {
            before(fault.get(), call, user, new Sockets(request, response), act);
        } else {
            send(done(call, user, response, act), response);
        }
    }

    private void before(Fault fault, Call call, String user, Sockets sockets, Function<String, Answer> act)
            throws IOException {
        switch (fault) {
            case HANG -> faults.hold();
            case READ_ONLY -> faults.turnReadOnly();
            default -> {
                // Only what follows is out of order.
            }
        }
        if (fault == Fault.HANG || fault == Fault.DROPPED_BEFORE) {
            sockets.reset();
            return;
        }
        after(fault, done(call, fault == Fault.ANONYMOUS ? Person.ANONYMOUS : user, sockets.response(), act), sockets);
    }

    private void after(Fault fault, Answer answer, Sockets sockets) throws IOException {
        switch (fault) {
            case DROPPED_AFTER -> sockets.reset();
            case HANG_AFTER -> {
                faults.hold();
                send(answer, sockets.response());
            }
            case SLOW -> sockets.drip(answer, faults.drip());
            case TRUNCATED -> send(answer.saying(answer.body().substring(0, answer.body().length() / 2)), sockets.response());
            case S500_AFTER -> send(serverError(), sockets.response());
            case S502_HTML_AFTER -> send(proxyError(), sockets.response());
            case S503_AFTER -> send(unavailable(), sockets.response());
            default -> send(answer, sockets.response());
        }
    }

    private Answer done(Call call, String user, HttpServletResponse response, Function<String, Answer> act) {
        response.setHeader(Credentials.SEEN, Credentials.seen(user));
        Answer answer = act.apply(user);
        faults.answered(call);
        return answer;
    }

    /** What is answered without doing anything; shapes of jira.md 5. */
    private static Optional<Answer> instead(Fault fault, HttpServletRequest request) {
        return Optional.ofNullable(switch (fault) {
            case S400 -> Answer.errors(400, List.of("The request is not valid."), Map.of("summary", "The summary is not valid."));
            case S401 -> Answer.message(401, "Client must be authenticated to access this resource.");
            case S403 -> Answer.errors(403, List.of("You do not have the permission."), Map.of());
            case S404 -> Answer.errors(404, List.of("Issue Does Not Exist"), Map.of());
            case S429 -> RateLimit.refusal(request.getHeader("Accept"), Map.of("Retry-After", "2"));
            case S429_BLOCKED -> RateLimit.refusal(request.getHeader("Accept"),
                    Map.of("Retry-After", String.valueOf(Long.MAX_VALUE), "X-RateLimit-FillRate", "0"));
            case S500 -> serverError();
            case S502_HTML -> proxyError();
            case S503 -> unavailable();
            case LOGIN_PAGE -> Answer.html(200, "Log in", PROXY_LOGIN);
            case LOGIN_REDIRECT -> Answer.empty(302).with("Location", request.getContextPath() + "/login.jsp");
            case TOKEN_EXPIRED -> Credentials.tokenProblem("token_expired");
            // python-jira reads this header; jira.md 5.
            case CAPTCHA -> Answer.message(403, "CAPTCHA challenge.").with("X-Authentication-Denied-Reason",
                    "CAPTCHA_CHALLENGE; login-url=" + request.getContextPath() + "/login.jsp");
            default -> null;
        });
    }

    private static Answer serverError() {
        return Answer.errors(500, List.of("Internal server error"), Map.of());
    }

    private static Answer proxyError() {
        return Answer.html(502, "Bad Gateway", "<p>The server behind this one does not answer.</p>");
    }

    private static Answer unavailable() {
        return Answer.html(503, "Service Unavailable", "<p>Jira is starting up.</p>");
    }

    /** Sends an answer. */
    public static void send(Answer answer, HttpServletResponse response) throws IOException {
        byte[] bytes = head(answer, response);
        if (!answer.type().isEmpty()) {
            response.getOutputStream().write(bytes);
        }
    }

    /** One connection for each call, so that none is kept that the server has closed meanwhile. */
    static byte[] head(Answer answer, HttpServletResponse response) {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setHeader("X-Content-Type-Options", "nosniff");
        answer.headers().forEach(response::setHeader);
        if (!answer.type().isEmpty()) {
            response.setContentType(answer.type());
            response.setContentLength(bytes.length);
        }
        return bytes;
    }
}
