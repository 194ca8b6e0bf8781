package org.journeymaps.devhost.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseConnectTimeoutException;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseProtocolException;
import com.atlassian.sal.api.net.ResponseReadTimeoutException;
import com.atlassian.sal.api.net.ResponseTransportException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * A request as SAL makes it, by the library that it uses (jira.md 12): 10 s to connect and 10 s of silence, at most three
 * redirects, which the library follows for GET and HEAD alone and, where the answer is 303, for all. Never sent twice.
 */
final class LinkRequest implements ApplicationLinkRequest {

    /** What the other site says of a token that it does not take, in {@code WWW-Authenticate}: OAuth 1.0a and 2.0. */
    private static final Pattern REJECTED =
            Pattern.compile("oauth_problem=\"?token_(rejected|expired|revoked)|error=\"?invalid_token");
    private static final int PATIENCE = 10_000;
    private static final int REDIRECTS = 3;

    private final RequestBuilder request;
    private final RequestConfig.Builder config = RequestConfig.custom().setConnectTimeout(PATIENCE).setSocketTimeout(PATIENCE)
            .setMaxRedirects(REDIRECTS).setCookieSpec(CookieSpecs.IGNORE_COOKIES);
    private final Runnable dropToken;

    LinkRequest(Request.MethodType method, URI address, String token, Runnable dropToken) {
        this.request = RequestBuilder.create(method.name()).setUri(address).setHeader("Authorization", "Bearer " + token);
        this.dropToken = dropToken;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        config.setConnectTimeout(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        config.setSocketTimeout(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String body, String contentType) {
        if (!request.getMethod().equals("POST") && !request.getMethod().equals("PUT")) {
            throw new IllegalArgumentException("Only POST and PUT carry a body, not " + request.getMethod());
        }
        ContentType type = ContentType.parse(contentType);
        request.setEntity(new StringEntity(body, type.getCharset() == null ? type.withCharset(StandardCharsets.UTF_8) : type));
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        if (value.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("A line break in the header " + name);
        }
        request.setHeader(name, value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        config.setRedirectsEnabled(follow);
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return send(response -> {
            String problem = response.getHeader("WWW-Authenticate");
            if (problem != null && REJECTED.matcher(problem).find()) {
                dropToken.run();
                return handler.credentialsRequired(response);
            }
            return handler.handle(response);
        });
    }

    private <R> R send(ReturningResponseHandler<Response, R> handler) throws ResponseException {
        try (CloseableHttpClient client = HttpClients.custom().disableAutomaticRetries().disableCookieManagement()
                .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE).build();
                CloseableHttpResponse answer = client.execute(request.setConfig(config.build()).build())) {
            return handler.handle(new LinkResponse(answer));
        } catch (ConnectTimeoutException e) {
            throw new ResponseConnectTimeoutException(e.getMessage(), e);
        } catch (SocketTimeoutException e) {
            throw new ResponseReadTimeoutException(e.getMessage(), e);
        } catch (SocketException | NoHttpResponseException e) {
            throw new ResponseTransportException(e.getMessage(), e);
        } catch (ClientProtocolException e) {
            throw new ResponseProtocolException(e.getMessage(), e);
        } catch (IOException e) {
            throw new ResponseException(e.getMessage(), e);
        }
    }
}
