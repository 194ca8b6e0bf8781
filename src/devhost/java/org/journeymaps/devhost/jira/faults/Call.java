package org.journeymaps.devhost.jira.faults;

/** What a request is for, as far as faults tell requests apart. */
public enum Call {

    /** Any call. */
    ANY,

    /** Reading the state of issues: {@link #ISSUE} and {@link #SEARCH}. */
    STATUS,

    /** {@code POST /issue}. */
    CREATE,

    /** {@code POST /issue/bulk}. */
    BULK,

    /** Writing and deleting remote links. */
    LINK,

    /** Reading remote links. */
    LINKS,

    /** {@code GET /issue/x}. */
    ISSUE,

    /** {@code /search}. */
    SEARCH,

    /** {@code /issue/picker}. */
    PICKER,

    /** Changing, assigning, moving along and deleting an issue. */
    EDIT,

    /** Properties of an issue. */
    PROPERTY,

    /** What the create screen holds. */
    CREATEMETA,

    /** {@code /mypermissions}. */
    RIGHTS,

    /** Projects and their components. */
    PROJECT,

    /** {@code /user} and below, {@code /myself}. */
    PEOPLE,

    /** {@code /serverInfo}, {@code /configuration}, {@code /readonly-mode}. */
    SERVER,

    /** Priorities, statuses, types and the like. */
    LISTS;

    /** Whether what is said of this concerns another. */
    boolean covers(Call other) {
        return this == ANY || this == other || this == STATUS && (other == ISSUE || other == SEARCH);
    }
}
