package org.journeymaps.core.render.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.core.render.markup.HtmlWriter;

/** Writes lines of text that need no style sheet. */
final class StaticText {

    private static final Pattern BREAK = Pattern.compile("\\R");

    private final HtmlWriter html;

    StaticText(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Writes lines, one below the other; blank ones are left out.
     *
     * @param lines the lines
     * @param style style of the first line written
     */
    void lines(List<Line> lines, String style) {
        String once = style;
        for (Line line : lines) {
            if (!line.text().isBlank()) {
                block(line, once);
                once = "";
            }
        }
    }

    private void block(Line line, String style) {
        String[] parts = BREAK.split(line.text(), -1);
        html.start("div").attribute("style", style + style(line.weight())).text(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            html.start("br").end().text(parts[i]);
        }
        html.end();
    }

    private static String style(Line.Weight weight) {
        return switch (weight) {
            case TITLE -> "font-size:190%;line-height:130%;font-weight:bold;";
            case LARGE -> "font-size:125%;line-height:140%;font-weight:bold;";
            case STRONG -> "font-weight:bold;";
            case PLAIN -> "font-weight:normal;";
            case QUIET -> "font-weight:normal;color:#44546f;";
        };
    }
}
