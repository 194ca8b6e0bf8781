package org.journeymaps.jira;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.app.issue.TrackerFailure.Reason;

/** Plain HTTP with a token, without Confluence around it. */
public final class HttpTransport implements Transport {

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Supplier<URI> root;
    private final Supplier<String> token;

    /** To a Jira, with whatever token is in force. */
    public HttpTransport(Supplier<URI> root, Supplier<String> token) {
        this.root = root;
        this.token = token;
    }

    @Override
    public Reply send(String link, Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root.get() + call.path()))
                .timeout(call.linger()).header("Authorization", "Bearer " + token.get())
                .method(call.method().name(),
                        call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return new Reply.Answer(response.statusCode(), headers, response.body());
        } catch (ConnectException e) {
            return new Reply.Silence(Reason.AWAY, false);
        } catch (IOException e) {
            return new Reply.Silence(Reason.AWAY, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.AWAY, true);
        }
    }
}
