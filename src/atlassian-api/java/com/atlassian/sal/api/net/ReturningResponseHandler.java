package com.atlassian.sal.api.net;

public interface ReturningResponseHandler<T extends Response, R> {

    R handle(T response) throws ResponseException;
}
