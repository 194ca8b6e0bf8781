package com.atlassian.sal.api.net;

public class ResponseTransportException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public ResponseTransportException(String message) {
        super(message);
    }

    public ResponseTransportException(String message, Throwable cause) {
        super(message, cause);
    }
}
