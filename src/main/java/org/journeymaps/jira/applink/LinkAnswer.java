package org.journeymaps.jira.applink;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Reply;

/** Takes an answer in, with any status, but no more of its body than can be of use and not for longer than anybody waits. */
final class LinkAnswer implements ApplicationLinkResponseHandler<Reply> {

    /** The longest list that Jira gives in one piece, its projects, has about 1 KB for each. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final List<String> HEADERS = List.of(
            "Content-Type", "X-AUSERNAME", "Retry-After", "X-RateLimit-FillRate");
    private static final int NO_CONTENT = 204;

    private final Clock clock;
    private final Instant end;

    LinkAnswer(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    @Override
    public Reply handle(Response response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            Optional.ofNullable(response.getHeader(name)).ifPresent(value -> headers.put(name, value));
        }
        String body = response.getStatusCode() == NO_CONTENT ? "" : body(response);
        return new Reply.Answer(response.getStatusCode(), headers, body);
    }

    /** The token was refused, and the host has dropped it: Jira has looked at nothing else of the call. */
    @Override
    public Reply credentialsRequired(Response response) {
        return new Reply.Silence(Reason.CONSENT_NEEDED, false);
    }

    /** What broke off, is too long or comes too slowly is of no use in part; the status still is. */
    private String body(Response response) {
        try (InputStream in = Optional.ofNullable(response.getResponseBodyAsStream()).orElse(InputStream.nullInputStream())) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                body.write(piece, 0, length);
                if (body.size() > LONGEST || clock.instant().isAfter(end)) {
                    return "";
                }
            }
            return body.toString(StandardCharsets.UTF_8);
        } catch (IOException | ResponseException e) {
            return "";
        }
    }
}
