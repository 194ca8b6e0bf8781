package org.journeymaps.devhost.jira.store;

/** What an administrator of Jira may switch, and every answer that nobody has confirmed; each with its first value. */
public enum Setting {

    /** Whether issues may be linked; off, every call on remote links answers 403 (FT, DC; jira.md 7). */
    LINKING("true"),

    /** Whether an issue may belong to nobody (DC; jira.md 3). */
    UNASSIGNED("true"),

    /** Whether all of Jira may only be read. */
    READ_ONLY("false"),

    /** What the administrator says of that. */
    READ_ONLY_MESSAGE("Jira is read-only during maintenance."),

    /** Until when, a local date and time, or empty (DC; jira.md 3). */
    READ_ONLY_END(""),

    /** What a write is answered then: 403 or 503. Unconfirmed (jira.md 10). */
    READ_ONLY_STATUS("403"),

    /** How many milliseconds search lags behind. */
    INDEX_DELAY("0"),

    /** Whether a name and a password are taken; the first value is false from 11.0 on (3P; jira.md 2). */
    BASIC_AUTH("true"),

    /** What creating without the right is answered: 400 or 403. Unconfirmed (jira.md 3). */
    CREATE_DENIED("400"),

    /** What editing without the right is answered: 403 or 400. Unconfirmed. */
    EDIT_DENIED("403"),

    /** What assigning without the right is answered: 403 (FT) or 401 (DC). */
    ASSIGN_DENIED("403"),

    /** Whether the field for the assignee needs the right to assign. Unconfirmed. */
    ASSIGNEE_NEEDS_RIGHT("true"),

    /** What asking for one's rights in a hidden project is answered: 404 or 200. Unconfirmed. */
    HIDDEN_RIGHTS("404"),

    /** How many issues one bulk call may make; 0 for any number. Unconfirmed (jira.md 4). */
    BULK_CAP("0"),

    /** How long a label may be. Unconfirmed (jira.md 3). */
    LABEL_LENGTH("255"),

    /** How long a text may be, an administrator's choice. Unconfirmed as a default (jira.md 3). */
    TEXT_LENGTH("32767"),

    /** What a new remote link is answered: 201 (FT, CP, OC) or 200 (DC document). */
    LINK_CREATED("201"),

    /** What reading remote links by global id answers: {@code object} or {@code array}. Unconfirmed (jira.md 3). */
    LINK_BY_GLOBAL_ID("object"),

    /** Whether an unknown id in {@code id in (...)} fails a validated query, as an unknown key does. Unconfirmed (jira.md 6). */
    UNKNOWN_ID_FAILS("true"),

    /** How many global ids one search function takes; 0 for any number. Unconfirmed (jira.md 6). */
    GLOBAL_IDS_CAP("0"),

    /** Whether an issue's properties stand one member deeper: DC's document says so, Cloud's does not. Unconfirmed. */
    PROPERTIES_NESTED("false"),

    /** Whether pages of create metadata tell their total; it may be absent (DC; jira.md 4). */
    CREATEMETA_TOTAL("true"),

    /** Whether search runs on OpenSearch: a window of 10,000 rows (jira.md 6). */
    OPENSEARCH("false"),

    /** {@code tokens/per fill/seconds between fills}, such as {@code 70/5/1}; empty for no limit (jira.md 10). */
    RATE_LIMIT(""),

    /** Whether a request that looks like a browser's needs a header against forgery. Unconfirmed on DC (jira.md 10). */
    BROWSER_XSRF("false");

    private final String first;

    Setting(String first) {
        this.first = first;
    }

    String first(Flavour flavour) {
        return this == BASIC_AUTH ? String.valueOf(flavour == Flavour.DC_10_3) : first;
    }
}
