package org.journeymaps.core.routing;

/**
 * The one line by which an issue is known.
 *
 * <p>Example: {@code Summary.of("A long call\nto say one simple thing")} is "A long call to say one simple thing". What does
 * not fit into {@value IssueDraft#SUMMARY} characters is cut after a word, with an ellipsis.
 */
public final class Summary {

    private Summary() {}

    /**
     * Makes any text a summary.
     *
     * @param text what a map or a person says
     * @return one line of at most {@value IssueDraft#SUMMARY} UTF-16 units, without control characters; empty if the text says
     *     nothing
     */
    public static String of(String text) {
        return PlainText.line(text, IssueDraft.SUMMARY);
    }
}
