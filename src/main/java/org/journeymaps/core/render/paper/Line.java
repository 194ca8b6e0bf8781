package org.journeymaps.core.render.paper;

/**
 * A line of a cell in a static form.
 *
 * @param weight how much it stands out
 * @param text what it says; line breaks in it are kept
 */
record Line(Weight weight, String text) {

    /** How much a line stands out. */
    enum Weight { TITLE, LARGE, STRONG, PLAIN, QUIET }

    static Line title(String text) {
        return new Line(Weight.TITLE, text);
    }

    static Line large(String text) {
        return new Line(Weight.LARGE, text);
    }

    static Line strong(String text) {
        return new Line(Weight.STRONG, text);
    }

    static Line plain(String text) {
        return new Line(Weight.PLAIN, text);
    }

    static Line quiet(String text) {
        return new Line(Weight.QUIET, text);
    }
}
