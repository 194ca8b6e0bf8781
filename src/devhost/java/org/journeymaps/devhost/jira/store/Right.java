package org.journeymaps.devhost.jira.store;

/** What somebody may do, by the keys and numbers of Jira; those of jira.md 11 and what the pages need. */
public enum Right {

    /** Administer all of Jira. */
    ADMINISTER(0, "Jira Administrators", "GLOBAL"),

    /** See a project and its issues. */
    BROWSE_PROJECTS(10, "Browse Projects", "PROJECT"),

    /** Make issues. */
    CREATE_ISSUES(11, "Create Issues", "PROJECT"),

    /** Change issues. */
    EDIT_ISSUES(12, "Edit Issues", "PROJECT"),

    /** Give issues to people. */
    ASSIGN_ISSUES(13, "Assign Issues", "PROJECT"),

    /** Delete issues. */
    DELETE_ISSUES(16, "Delete Issues", "PROJECT"),

    /** Be given issues. */
    ASSIGNABLE_USER(17, "Assignable User", "PROJECT"),

    /** Link issues. */
    LINK_ISSUES(21, "Link Issues", "PROJECT"),

    /** Move issues out of a project. */
    MOVE_ISSUES(25, "Move Issues", "PROJECT"),

    /** Look through the people. */
    USER_PICKER(27, "Browse Users", "GLOBAL"),

    /** Move issues along. */
    TRANSITION_ISSUES(46, "Transition Issues", "PROJECT");

    private final int id;
    private final String text;
    private final String scope;

    Right(int id, String text, String scope) {
        this.id = id;
        this.text = text;
        this.scope = scope;
    }

    /** The number. */
    public int id() {
        return id;
    }

    /** The name that people see. */
    public String text() {
        return text;
    }

    /** {@code GLOBAL} or {@code PROJECT}. */
    public String scope() {
        return scope;
    }
}
