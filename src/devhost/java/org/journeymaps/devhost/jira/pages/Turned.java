package org.journeymaps.devhost.jira.pages;

/** A visit that leads nowhere, with what the visitor is told. */
final class Turned extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    Turned(int status, String title, String text) {
        super(text, null, false, false);
        this.status = status;
        this.title = title;
    }

    static Turned missing() {
        return new Turned(404, "You can't view this page",
                "It may have been deleted or you don't have permission to view it.");
    }

    static Turned denied() {
        return new Turned(403, "Access denied", "You do not have the permission to do this.");
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
