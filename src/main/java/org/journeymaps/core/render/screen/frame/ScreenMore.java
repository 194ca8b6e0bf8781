package org.journeymaps.core.render.screen.frame;

import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenLinks;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** What is seldom asked of a map, folded up in its head: where the journey begins and ends, what the map belongs to. */
final class ScreenMore {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final JourneyMap map;

    ScreenMore(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.map = sheet.map;
    }

    static boolean isPresent(JourneyMap map) {
        return !(map.begins().isBlank() && map.ends().isBlank() && map.industry().isBlank())
                || !map.successMetrics().isEmpty() || !(map.parent() instanceof Link.None);
    }

    /** Writes it folded up, and below nothing else plainly. */
    void write(boolean folded) {
        if (!isPresent(map)) {
            return;
        }
        if (folded) {
            out.start("details", "jm-more").start("summary", "jm-more-title");
            out.text(sheet.say("more-map"));
            sheet.icon("more", "jm-icon jm-turn");
            out.end();
        }
        writeTerms();
        if (folded) {
            out.end();
        }
    }

    private void writeTerms() {
        out.start("dl", "jm-terms");
        writeTerm("begins", map.begins());
        writeTerm("ends", map.ends());
        if (!map.successMetrics().isEmpty()) {
            start("success-metrics");
            map.successMetrics().forEach(text -> sheet.mapText("dd", "jm-term-text", text));
            out.end();
        }
        writeTerm("industry", map.industry());
        writeParent();
        out.end();
    }

    private void writeParent() {
        if (map.parent() instanceof Link.None) {
            return;
        }
        start("parent");
        out.start("dd", "jm-term-text");
        ScreenLinks links = new ScreenLinks(sheet);
        links.write("jm-part-of", "", map.parent());
        links.writeMissing(map.parent());
        out.end().end();
    }

    private void writeTerm(String name, String text) {
        if (!text.isBlank()) {
            start(name);
            sheet.mapText("dd", "jm-term-text", text);
            out.end();
        }
    }

    private void start(String name) {
        out.start("div", "jm-term").element("dt", "jm-term-name", sheet.say(name));
    }
}
