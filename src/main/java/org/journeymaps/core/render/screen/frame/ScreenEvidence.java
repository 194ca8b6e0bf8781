package org.journeymaps.core.render.screen.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.insight.EvidenceRow;
import org.journeymaps.core.insight.SourceType;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenLinks;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The sources that values of the map rest on, folded up at its foot. */
final class ScreenEvidence {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenLinks links;
    private final Map<String, List<Integer>> steps;

    ScreenEvidence(Sheet sheet) {
        this.sheet = sheet;
        this.steps = EvidenceRow.numbers(sheet.map, sheet.index);
        this.out = sheet.out;
        this.links = new ScreenLinks(sheet);
    }

    void write() {
        out.start("details", "jm-evidence").start("summary", "jm-evidence-title");
        sheet.icon("more", "jm-icon jm-turn");
        out.text(sheet.say("evidence", sheet.map.evidence().size())).end().start("ol", "jm-list");
        int number = 0;
        for (Evidence evidence : sheet.map.evidence()) {
            writeSource(evidence, ++number);
        }
        out.end().end();
    }

    private void writeSource(Evidence evidence, int number) {
        out.start("li", "jm-item").attribute("id", ScreenSources.anchor(sheet.map, number)).start("span", "jm-source");
        sheet.mapText("b", "jm-source-name", evidence.source());
        if (!evidence.text().isBlank()) {
            out.text(" ");
            writeSourceText(evidence.text());
        }
        out.end();
        List<String> facts = new ArrayList<>();
        DataType data = SourceType.of(evidence);
        if (data != DataType.UNSTATED) {
            facts.add(sheet.say("data." + data.code()));
        }
        if (!evidence.date().isBlank()) {
            facts.add(sheet.day(evidence.date()));
        }
        if (evidence.n() > 0) {
            facts.add(sheet.say("evidence.n", sheet.numbers.count(evidence.n())));
        }
        if (!facts.isEmpty()) {
            sheet.space();
            out.element("span", "jm-source-facts", String.join(" \u00b7 ", facts));
        }
        if (!(evidence.link() instanceof Link.None)) {
            sheet.space();
            links.write("jm-source-link", "", evidence.link());
            links.writeMissing(evidence.link());
        }
        List<Integer> steps = this.steps.getOrDefault(evidence.id(), List.of());
        if (!steps.isEmpty()) {
            sheet.space();
            out.start("span", "jm-source-facts");
            sheet.around("evidence.at", () -> sheet.discs(steps));
            out.end();
        }
        out.end();
    }

    private void writeSourceText(String text) {
        Link.Address address = new Link.Address(text, Extras.NONE);
        if (address.followed()) {
            links.start(address, text);
            out.text(text).end();
        } else {
            sheet.mapText("span", "jm-word", text);
        }
    }
}
