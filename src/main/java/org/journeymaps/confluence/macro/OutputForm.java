package org.journeymaps.confluence.macro;

import org.jspecify.annotations.Nullable;

/** The form in which a page is put out; told by the host's output type, a lower-case word. */
enum OutputForm {

    /** A page being read. */
    PAGE,

    /** The preview in the editor and the macro browser. */
    PREVIEW,

    /** PDF export. */
    PDF,

    /** A line in a news feed. */
    FEED,

    /** Word, mail, HTML export, comparison of versions, and whatever else may come. */
    PLAIN;

    static OutputForm of(@Nullable String outputType) {
        if (outputType == null) {
            return PLAIN;
        }
        return switch (outputType) {
            case "display" -> PAGE;
            case "preview" -> PREVIEW;
            case "pdf" -> PDF;
            case "feed" -> FEED;
            default -> PLAIN;
        };
    }

    /** Whether it is read in a browser, with style sheet and script. */
    boolean onScreen() {
        return this == PAGE || this == PREVIEW;
    }
}
