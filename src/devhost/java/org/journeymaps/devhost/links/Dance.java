package org.journeymaps.devhost.links;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.devhost.links.Links.Link;

/**
 * How OAuth 1.0a gets a token for a person: a request token from the other site, the person's word on a page there, an access
 * token in exchange. The addresses are those of Atlassian's OAuth provider; signatures are left out.
 */
public final class Dance {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** A token to ask somebody with; nothing if the other site gives none. */
    public Optional<String> requestToken(Link link, URI callback) {
        return ask(link, "request-token", "oauth_callback=" + encode(callback.toString()));
    }

    /** Where somebody is asked. */
    public URI question(Link link, String requestToken, URI callback) {
        return URI.create(link.url() + "/plugins/servlet/oauth/authorize?oauth_token=" + encode(requestToken)
                + "&oauth_callback=" + encode(callback.toString()));
    }

    /** The token of somebody who said yes; nothing if they did not. */
    public Optional<String> accessToken(Link link, String requestToken, String verifier) {
        return ask(link, "access-token", "oauth_token=" + encode(requestToken) + "&oauth_verifier=" + encode(verifier));
    }

    private Optional<String> ask(Link link, String what, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link.url() + "/plugins/servlet/oauth/" + what)).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() != 200 ? Optional.empty() : Stream.of(answer.body().split("&"))
                    .filter(part -> part.startsWith("oauth_token="))
                    .map(part -> URLDecoder.decode(part.substring("oauth_token=".length()), StandardCharsets.UTF_8)).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
