package com.atlassian.sal.api.net;

public class ResponseProtocolException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public ResponseProtocolException(String message) {
        super(message);
    }

    public ResponseProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
