package org.journeymaps.confluence.storage;

/** How the body of a macro stands in the storage text, and so whether and how it can be replaced. */
public enum BodyForm {

    /** {@code <ac:plain-text-body>..</ac:plain-text-body>}, with CDATA sections, text or nothing in it; the normal one. */
    PLAIN(true),

    /** {@code <ac:plain-text-body/>}. */
    PLAIN_CLOSED(true),

    /** No body element; the macro has an end tag. */
    ABSENT(true),

    /** No body element; the macro is a single tag {@code <ac:structured-macro ../>}. */
    MACRO_CLOSED(true),

    /**
     * A plain body holding {@code ]] >}, which an XML space export writes for {@code ]]>}: what followed the body may have
     * become part of it. Never rewritten.
     */
    EXPORTED(false),

    /** A plain body with markup beside its text, which says nothing certain. Never rewritten. */
    MARKUP(false),

    /** {@code <ac:rich-text-body>}: what stands in it is page content, no map; the text of such a body reads as empty. */
    RICH(false),

    /** Several body elements in one macro. Never rewritten; the text is that of the first. */
    SEVERAL(false);

    private final boolean replaceable;

    BodyForm(boolean replaceable) {
        this.replaceable = replaceable;
    }

    /**
     * Whether {@link StorageEditor} replaces such a body.
     *
     * @return false if writing must be refused
     */
    public boolean replaceable() {
        return replaceable;
    }
}
