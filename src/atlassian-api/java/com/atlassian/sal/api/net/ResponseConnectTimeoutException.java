package com.atlassian.sal.api.net;

public class ResponseConnectTimeoutException extends ResponseTimeoutException {

    private static final long serialVersionUID = 1L;

    public ResponseConnectTimeoutException(String message) {
        super(message);
    }

    public ResponseConnectTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
