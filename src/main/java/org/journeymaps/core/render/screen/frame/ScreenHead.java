package org.journeymaps.core.render.screen.frame;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenService;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenClock;
import org.journeymaps.core.render.words.Names;

/** The head of the map: title, and in brief whose journey it is, why it is drawn, and what it amounts to. */
public final class ScreenHead {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final JourneyMap map;
    private final ScreenService service;
    private final ScreenMore more;

    /** Writes to a sheet. */
    public ScreenHead(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.map = sheet.map;
        this.service = new ScreenService(sheet);
        this.more = new ScreenMore(sheet);
    }

    /** Writes the title, whose journey it is, and what it amounts to at a glance. */
    public void write() {
        writeBar();
        ScreenGlance glance = new ScreenGlance(sheet);
        boolean reason = hasReason() || ScreenMore.isPresent(map);
        if (map.personas().isEmpty() && !reason && glance.isEmpty()) {
            return;
        }
        out.start("details", "jm-brief");
        writeSummary();
        out.start("div", "jm-brief-body");
        if (!map.personas().isEmpty()) {
            new ScreenPersonas(sheet).write();
        }
        if (reason) {
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
        if (!map.attribution().isBlank()) {
            sheet.mapText("div", "jm-attribution", map.attribution());
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
                out.start("span", "jm-summary-goal");
                sheet.around("brief-goal", () -> sheet.mapText("span", "jm-word", String.join(", ", persona.goals())),
                        persona.goals().size()).close().space();
            }
        });
        out.start("span", "jm-summary-more");
        sheet.icon("more", "jm-icon jm-turn");
        out.element("span", "jm-word", sheet.say("brief")).end().end();
    }

    private boolean hasReason() {
        return !map.scenario().isBlank() || !map.purpose().isBlank()
                || !map.goals().isEmpty() || !map.expectations().isEmpty() || service.hasContact()
                || sheet.axis.windows().best().isPresent();
    }

    private void writeReason() {
        out.start("div", "jm-why");
        if (service.isBlueprint()) {
            if (map.goals().size() == 1) {
                writeParagraph("service-goal", map.goals().get(0));
            } else {
                writeList("service-goal", map.goals());
            }
            service.writeContact();
        }
        writeParagraph("scenario", map.scenario());
        writeList("expectations", map.expectations());
        if (!service.isBlueprint()) {
            writeList("goals", map.goals());
        }
        writeParagraph("purpose", map.purpose());
        sheet.axis.windows().best().ifPresent(best ->
                writeParagraph("clock.best", new ScreenClock(sheet).window(best)));
        more.write(hasReason());
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
