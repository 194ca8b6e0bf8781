package org.journeymaps.confluence.rest;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that cannot be understood or must not be done; the fault of the caller. */
final class BadRequestException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;
    private final transient Map<String, String> fields;

    /** With the HTTP status, a stable code and the member of the request that is wrong, or empty. */
    BadRequestException(int status, String code, String field) {
        super(code + " " + field);
        this.status = status;
        this.code = code;
        this.field = field;
        this.fields = Map.of();
    }

    /** With a stable code and what is wrong with each field of a form, to be shown beside it. */
    BadRequestException(String code, Map<String, String> fields) {
        super(code + " " + fields.keySet());
        this.status = 400;
        this.code = code;
        this.field = "";
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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

    Map<String, String> fields() {
        return fields;
    }
}
