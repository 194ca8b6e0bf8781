package org.journeymaps.core.render.screen.sheet;

import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.render.markup.HtmlWriter;

/** The shapes that say good, neutral and bad: triangle up, diamond, triangle down, or faces. */
public final class ScreenMarks {

    private static final int THREE = 3;
    private static final int SEVEN = 7;
    private static final double FAR = 0.75;
    private static final double FAR_OF_SEVEN = 0.83;
    private static final double MILD = 0.5;

    private ScreenMarks() {}

    /** A filled shape beside a word or figure. */
    public static void small(HtmlWriter out, Tone tone) {
        start(out, "jm-sign jm-" + name(tone), 12);
        draw(out, tone);
        out.end();
    }

    /** Opens a shape, so that attributes can be added to it. */
    public static void start(HtmlWriter out, String classes, int size) {
        out.start("svg", classes).attribute("width", size).attribute("height", size).attribute("viewBox", "0 0 14 14");
        out.attribute("aria-hidden", true);
    }

    /** Draws the shape just opened. */
    public static void draw(HtmlWriter out, Tone tone) {
        out.start("path").attribute("d", outline(tone)).end();
    }

    /** The end of the name of the class that gives a tone its colour. */
    public static String name(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case NEUTRAL -> "neutral";
            case BAD -> "bad";
        };
    }

    /** The icon of a value on a scale of faces, stars or thumbs. */
    public static String icon(Scale scale, double value) {
        return switch (scale.signs()) {
            case STARS -> "star";
            case THUMBS -> switch (Tone.of(scale, value)) {
                case GOOD -> "thumb-up";
                case NEUTRAL -> "thumb-side";
                case BAD -> "thumb-down";
            };
            case PLAIN, FACES -> face(scale, value);
        };
    }

    /** The icon of a face; three faces are the plain ones, seven have a mild one on either side. */
    public static String face(Scale scale, double value) {
        double normal = scale.valence() ? scale.normal(value) : 0;
        if (normal == 0) {
            return "face-neutral";
        }
        double size = Math.abs(normal);
        double range = scale.max() - scale.min();
        boolean far = size >= (range == SEVEN - 1 ? FAR_OF_SEVEN : FAR) && range != THREE - 1;
        boolean mild = range == SEVEN - 1 && size < MILD;
        if (normal > 0) {
            return far ? "face-great" : mild ? "face-fair" : "face-good";
        }
        return far ? "face-awful" : mild ? "face-poor" : "face-bad";
    }

    private static String outline(Tone tone) {
        return switch (tone) {
            case GOOD -> "M7 2 13 12H1Z";
            case NEUTRAL -> "M7 1.5 12.5 7 7 12.5 1.5 7Z";
            case BAD -> "M7 12 1 2H13Z";
        };
    }
}
