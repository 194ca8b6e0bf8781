package com.atlassian.confluence.content.render.xhtml.storage.macro;

/** The {@code ac:macro-id} of a macro. */
public class MacroId {

    private final String id;

    /** With its text. */
    public MacroId(String id) {
        this.id = id;
    }

    /** The text. */
    public String getId() {
        return id;
    }
}
