package com.atlassian.sal.api.net;

public interface Request<T extends Request<?, ?>, RESP extends Response> {

    enum MethodType { GET, POST, PUT, DELETE, HEAD, TRACE, OPTIONS }

    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setRequestBody(String body, String contentType);

    T setHeader(String name, String value);

    T setFollowRedirects(boolean follow);
}
