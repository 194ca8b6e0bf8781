package org.journeymaps.confluence.storage;

/** The last heading that was read to its end, as plain text. */
final class NearestHeading {

    private final StringBuilder text = new StringBuilder();
    private int level;
    private String last = "";

    /** Begins a heading at that depth of elements, unless one is open or the element is none. */
    void begin(String element, int depth) {
        boolean heading = element.length() == 2
                && element.charAt(0) == 'h' && element.charAt(1) >= '1' && element.charAt(1) <= '6';
        if (heading && level == 0) {
            level = depth;
        }
    }

    /** Ends the heading that began at that depth; one without text is passed over. */
    void end(int depth) {
        if (level != depth) {
            return;
        }
        level = 0;
        String plain = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        text.setLength(0);
        last = plain.isEmpty() ? last : plain;
    }

    /** Whether a heading is open. */
    boolean open() {
        return level > 0;
    }

    /** Where the text of the open heading goes. */
    StringBuilder text() {
        return text;
    }

    /** The heading, or empty if there was none yet. */
    String last() {
        return last;
    }
}
