package org.journeymaps.core.render;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scope;

/** The head of the map: title, and in brief whose journey it is, why it is drawn, and what it amounts to. */
final class ScreenHead {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final JourneyMap map;

    ScreenHead(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.map = sheet.map;
    }

    void write() {
        writeBar();
        ScreenGlance glance = new ScreenGlance(sheet);
        if (map.personas().isEmpty() && !hasReason() && glance.isEmpty()) {
            return;
        }
        out.start("details", "jm-brief");
        writeSummary();
        out.start("div", "jm-brief-body");
        if (!map.personas().isEmpty()) {
            writePersonas();
        }
        if (hasReason()) {
            writeReason();
        }
        glance.write();
        out.end().end();
    }

    private void writeBar() {
        out.start("div", "jm-bar");
        out.start("div", "jm-title").attribute("role", "heading").attribute("aria-level", 2).attribute("dir", "auto");
        out.text(map.title().isBlank() ? sheet.say("untitled") : map.title()).end();
        out.element("span", "jm-lozenge", sheet.say("type." + map.type().code()));
        if (map.scope() != Scope.UNSTATED) {
            sheet.space();
            out.element("span", "jm-lozenge", sheet.say("scope." + map.scope().code()));
        }
        out.end();
    }

    /** The line to which the brief is folded where there is little room. */
    private void writeSummary() {
        out.start("summary", "jm-summary");
        map.personas().stream().findFirst().ifPresent(persona -> {
            out.start("span", "jm-avatar").attribute("aria-hidden", true);
            out.text(Names.initials(persona.name(), sheet.words().locale())).end();
            sheet.mapText("span", "jm-summary-name", persona.name()).space();
            if (!persona.goals().isEmpty()) {
                sheet.mapText("span", "jm-summary-goal", String.join(", ", persona.goals())).space();
            }
        });
        out.element("span", "jm-summary-more", sheet.say("brief"));
        sheet.icon("more", "jm-icon jm-turn");
        out.end();
    }

    private void writePersonas() {
        Persona first = map.personas().get(0);
        out.start("div", "jm-who").start("div", "jm-avatar").attribute("aria-hidden", true);
        out.text(Names.initials(first.name(), sheet.words().locale())).end();
        out.start("div", "jm-who-body").start("div", "jm-persona");
        sheet.mapText("span", "jm-persona-name", first.name());
        writeLine(0);
        out.end();
        writeRole(first);
        out.start("dl", "jm-terms");
        writeTerms(first);
        if (map.personas().size() > 1) {
            writeCompared(map.personas().subList(1, map.personas().size()));
        }
        out.end().end().end();
    }

    private void writeRole(Persona persona) {
        String role = role(persona);
        if (!role.isEmpty()) {
            sheet.mapText("div", "jm-role", role);
        }
        if (!persona.quote().isBlank()) {
            sheet.mapText("div", "jm-motto", sheet.say("quote", persona.quote()));
        }
    }

    private static String role(Persona persona) {
        return String.join(" \u00b7 ", Stream.of(persona.role(), persona.segment()).filter(text -> !text.isBlank()).toList());
    }

    private void writeTerms(Persona persona) {
        writeTerm("goal", persona.goals());
        writeTerm("frustration", persona.frustrations());
        if (!persona.channels().isEmpty()) {
            out.start("div", "jm-term").element("dt", "jm-term-name", sheet.say("channels", persona.channels().size()));
            out.start("dd", "jm-term-text");
            for (Channel channel : persona.channels()) {
                sheet.labelled("jm-channel", "channel-" + channel.code(), sheet.say("channel." + channel.code()));
            }
            out.end().end();
        }
    }

    private void writeTerm(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        out.start("div", "jm-term").element("dt", "jm-term-name", sheet.say(name, texts.size()));
        texts.forEach(text -> sheet.mapText("dd", "jm-term-text", text));
        out.end();
    }

    /** The further personas; what is told of them unfolds. */
    private void writeCompared(List<Persona> others) {
        out.start("div", "jm-term").element("dt", "jm-term-name", sheet.say("compared"));
        for (int i = 0; i < others.size(); i++) {
            Persona persona = others.get(i);
            boolean more = !persona.segment().isBlank() || !persona.quote().isBlank() || !persona.goals().isEmpty()
                    || !persona.frustrations().isEmpty() || !persona.channels().isEmpty();
            out.start("dd", "jm-term-text").start(more ? "details" : "div", "jm-other");
            out.start(more ? "summary" : "div", "jm-other-name");
            writeLine(i + 1);
            sheet.mapText("span", "jm-word", persona.role().isBlank() ? persona.name()
                    : sheet.say("persona", persona.name(), persona.role()));
            if (more) {
                sheet.icon("more", "jm-icon jm-turn");
            }
            out.end();
            if (more) {
                writeOther(persona);
            }
            out.end().end();
        }
        out.end();
    }

    private void writeOther(Persona persona) {
        if (!persona.segment().isBlank()) {
            sheet.mapText("div", "jm-role", persona.segment());
        }
        if (!persona.quote().isBlank()) {
            sheet.mapText("div", "jm-motto", sheet.say("quote", persona.quote()));
        }
        out.start("dl", "jm-terms");
        writeTerms(persona);
        out.end();
    }

    /** How the persona's curve is drawn, if it has one. */
    private void writeLine(int persona) {
        if (sheet.insights.curves().stream().anyMatch(curve -> curve.persona() == persona) && persona < 2) {
            out.start("span", "jm-line jm-persona-" + persona).end();
        }
    }

    private boolean hasReason() {
        return !map.scenario().isBlank() || !map.purpose().isBlank()
                || !map.goals().isEmpty() || !map.expectations().isEmpty();
    }

    private void writeReason() {
        out.start("div", "jm-why");
        writeParagraph("scenario", map.scenario());
        writeList("expectations", map.expectations());
        writeList("goals", map.goals());
        writeParagraph("purpose", map.purpose());
        out.end();
    }

    private void writeParagraph(String name, String text) {
        if (!text.isBlank()) {
            out.element("div", "jm-label", sheet.say(name));
            sheet.mapText("p", "jm-reason", text);
        }
    }

    private void writeList(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.element("div", "jm-label", sheet.say(name)).start("ul", "jm-list");
            texts.forEach(text -> sheet.mapText("li", "jm-item", text));
            out.end();
        }
    }
}
