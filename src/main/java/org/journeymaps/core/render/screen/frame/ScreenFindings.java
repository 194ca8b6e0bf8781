package org.journeymaps.core.render.screen.frame;

import java.util.List;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.Finding;
import org.journeymaps.core.render.words.FindingWords;

/** What the map amounts to, folded up at its foot. */
final class ScreenFindings {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenFindings(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write() {
        List<Finding> findings = new FindingWords(
                sheet.map, sheet.index, sheet.findings, sheet::say, sheet.numbers::plain).all();
        if (findings.isEmpty()) {
            return;
        }
        out.start("details", "jm-findings").start("summary", "jm-findings-title");
        sheet.icon("more", "jm-icon jm-turn");
        out.text(sheet.say("findings")).end().start("dl", "jm-terms");
        for (Finding finding : findings) {
            out.start("div", "jm-term");
            sheet.mapText("dt", "jm-term-name", finding.title());
            finding.lines().forEach(line -> sheet.mapText("dd", "jm-term-text", line));
            out.end();
        }
        out.end().end();
    }
}
