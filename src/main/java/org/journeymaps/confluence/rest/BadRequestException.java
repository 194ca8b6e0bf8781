package org.journeymaps.confluence.rest;

import java.io.Serial;

/** A request that cannot be understood; the fault of the caller. */
final class BadRequestException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;

    /** With the HTTP status, a stable code and the member of the request that is wrong, or empty. */
    BadRequestException(int status, String code, String field) {
        super(code + " " + field);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }
}
