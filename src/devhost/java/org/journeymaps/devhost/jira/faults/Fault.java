package org.journeymaps.devhost.jira.faults;

/**
 * Something that goes wrong: what jira.md 17 asks for, and what nets and proxies do. Those whose name ends in AFTER do what was
 * asked first; so do SLOW and TRUNCATED.
 */
public enum Fault {

    /** Nobody listens: the port is closed until {@link Faults#clear}. */
    REFUSED,

    /** No answer comes, and nothing is done. */
    HANG,

    /** What was asked is done; the answer comes when {@link Faults#release} is called. */
    HANG_AFTER,

    /** The answer comes one byte after the other. */
    SLOW,

    /** The connection is reset, and nothing is done. */
    DROPPED_BEFORE,

    /** What was asked is done, then the connection is reset. */
    DROPPED_AFTER,

    /** 400 with a text and a field. */
    S400,

    /** 401. */
    S401,

    /** 403. */
    S403,

    /** 404. */
    S404,

    /** 429 with two seconds to wait. */
    S429,

    /** 429 for somebody who is blocked: the longest time to wait. */
    S429_BLOCKED,

    /** 500, and nothing is done. */
    S500,

    /** 500 although it is done. */
    S500_AFTER,

    /** 502 with a page of a proxy, and nothing is done. */
    S502_HTML,

    /** 502 with a page of a proxy although it is done. */
    S502_HTML_AFTER,

    /** 503, and nothing is done. */
    S503,

    /** 503 although it is done. */
    S503_AFTER,

    /** Half of the JSON. */
    TRUNCATED,

    /** 200 with the login page of a proxy. */
    LOGIN_PAGE,

    /** 302 to the login page of a proxy. */
    LOGIN_REDIRECT,

    /** Jira turns read-only before the call, and stays so until {@link Faults#clear}. */
    READ_ONLY,

    /** The token has expired. */
    TOKEN_EXPIRED,

    /** Jira does not see who asks. */
    ANONYMOUS,

    /** Too many wrong passwords. */
    CAPTCHA
}
