package org.journeymaps.core.render;

import org.journeymaps.core.layout.Tone;
import org.journeymaps.core.model.Scale;

/** The shapes that say good, neutral and bad: triangle up, diamond, triangle down, or faces. */
final class ScreenMarks {

    private static final double FAR = 0.75;

    private ScreenMarks() {}

    /** A filled shape beside a word or figure. */
    static void small(HtmlWriter out, Tone tone) {
        start(out, "jm-sign jm-" + name(tone), 12);
        draw(out, tone);
        out.end();
    }

    /** Opens a shape, so that attributes can be added to it. */
    static void start(HtmlWriter out, String classes, int size) {
        out.start("svg", classes).attribute("width", size).attribute("height", size).attribute("viewBox", "0 0 14 14");
        out.attribute("aria-hidden", true);
    }

    /** Draws the shape just opened. */
    static void draw(HtmlWriter out, Tone tone) {
        out.start("path").attribute("d", outline(tone)).end();
    }

    static String name(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case NEUTRAL -> "neutral";
            case BAD -> "bad";
        };
    }

    /** The icon of a face for a value on a scale of faces. */
    static String face(Scale scale, double value) {
        double normal = scale.normal(value);
        if (normal == 0) {
            return "face-neutral";
        }
        boolean far = Math.abs(normal) >= FAR;
        return normal > 0 ? far ? "face-great" : "face-good" : far ? "face-awful" : "face-bad";
    }

    private static String outline(Tone tone) {
        return switch (tone) {
            case GOOD -> "M7 2 13 12H1Z";
            case NEUTRAL -> "M7 1.5 12.5 7 7 12.5 1.5 7Z";
            case BAD -> "M7 12 1 2H13Z";
        };
    }
}
