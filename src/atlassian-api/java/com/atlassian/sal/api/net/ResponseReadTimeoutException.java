package com.atlassian.sal.api.net;

public class ResponseReadTimeoutException extends ResponseTimeoutException {

    private static final long serialVersionUID = 1L;

    public ResponseReadTimeoutException(String message) {
        super(message);
    }

    public ResponseReadTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
