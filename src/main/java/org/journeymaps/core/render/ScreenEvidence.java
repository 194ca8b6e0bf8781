package org.journeymaps.core.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/** The sources that values of the map rest on, folded up at its foot. */
final class ScreenEvidence {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final Map<String, Set<Integer>> steps;

    ScreenEvidence(Sheet sheet) {
        this.sheet = sheet;
        this.steps = steps(sheet);
        this.out = sheet.out;
    }

    void write() {
        out.start("details", "jm-evidence").start("summary", "jm-evidence-title");
        sheet.icon("more", "jm-icon jm-turn");
        out.text(sheet.say("evidence", sheet.map.evidence().size())).end().start("ul", "jm-list");
        for (Evidence evidence : sheet.map.evidence()) {
            writeSource(evidence);
        }
        out.end().end();
    }

    private void writeSource(Evidence evidence) {
        out.start("li", "jm-item").start("span", "jm-source");
        sheet.mapText("b", "jm-source-name", evidence.source());
        if (!evidence.text().isBlank()) {
            out.text(" ");
            writeSourceText(evidence.text());
        }
        out.end();
        List<String> facts = new ArrayList<>();
        if (!evidence.date().isBlank()) {
            facts.add(day(evidence.date()));
        }
        if (evidence.n() > 0) {
            facts.add(sheet.say("evidence.n", sheet.numbers.count(evidence.n())));
        }
        if (!facts.isEmpty()) {
            sheet.space();
            out.element("span", "jm-source-facts", String.join(" \u00b7 ", facts));
        }
        List<Integer> steps = List.copyOf(this.steps.getOrDefault(evidence.id(), Set.of()));
        if (!steps.isEmpty()) {
            sheet.space();
            out.start("span", "jm-source-facts");
            sheet.around("evidence.at", () -> sheet.discs(steps));
            out.end();
        }
        out.end();
    }

    private void writeSourceText(String text) {
        if (text.matches("https?://\\S+")) {
            out.start("a", "jm-link").href(text).attribute("rel", "noopener noreferrer").text(text).end();
        } else {
            sheet.mapText("span", "jm-word", text);
        }
    }

    private String day(String date) {
        try {
            return sheet.date(LocalDate.parse(date));
        } catch (DateTimeException expected) {
            return date;
        }
    }

    /** By source, the steps whose values rest on it; all at once, as there may be many of both. */
    private static Map<String, Set<Integer>> steps(Sheet sheet) {
        Map<String, Set<Integer>> steps = new HashMap<>();
        for (Lane lane : sheet.map.lanes()) {
            for (Value value : lane.values()) {
                sheet.index.stepNumber(value.at()).ifPresent(number -> value.evidence()
                        .forEach(source -> steps.computeIfAbsent(source, any -> new TreeSet<>()).add(number)));
            }
        }
        return steps;
    }
}
