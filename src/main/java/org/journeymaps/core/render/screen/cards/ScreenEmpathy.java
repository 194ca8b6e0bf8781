package org.journeymaps.core.render.screen.cards;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.Names;

/** What is in a persona's head: a heading and a list for each quarter, around the persona. */
public final class ScreenEmpathy {

    private static final int HEADING = 3;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenCards cards;

    /** Writes to a sheet on which no card stands yet. */
    public ScreenEmpathy(Sheet sheet) {
        this(sheet, new ScreenCards(sheet));
    }

    /** Cards that stand elsewhere on the sheet too are written by one writer, so that no id stands twice. */
    public ScreenEmpathy(Sheet sheet, ScreenCards cards) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.cards = cards;
    }

    /** The name under which the page leads to a part. No item has it, as no id holds a full stop. */
    public static String anchor(JourneyMap map, EmpathyMap.Part part) {
        return map.anchor() + "." + part.type().code();
    }

    /** Writes the persona and the quarters, if the map has any. */
    public void write() {
        if (sheet.empathy.parts().isEmpty()) {
            return;
        }
        out.start("div", "jm-empathy").attribute("role", "group").attribute("aria-label", sheet.say("empathy"));
        writePersona();
        sheet.empathy.parts().forEach(this::writePart);
        out.end();
    }

    private void writePersona() {
        out.start("div", "jm-head-of");
        sheet.map.personas().stream().limit(1).forEach(persona -> {
            out.start("span", "jm-avatar").attribute("aria-hidden", true);
            out.text(Names.initials(persona.name(), sheet.words().locale())).end();
            sheet.mapText("span", "jm-persona-name", persona.name());
        });
        if (sheet.map.personas().isEmpty()) {
            out.element("span", "jm-persona-name", sheet.say("empathy.nobody"));
        }
        out.end();
    }

    private void writePart(EmpathyMap.Part part) {
        String code = part.type().code();
        out.start("div", "jm-part jm-part-" + code);
        if (sheet.view == View.TIMELINE) {
            out.attribute("id", anchor(sheet.map, part));
        }
        if (part.lanes().isEmpty()) {
            writeHeading(code, "");
        }
        for (Lane lane : part.lanes()) {
            writeHeading(code, lane.title());
            if (!lane.cards().isEmpty()) {
                out.start("ul", "jm-part-list");
                lane.cards().forEach(card -> writeCard(card, lane));
                out.end();
            }
        }
        out.end();
    }

    /** Writes the names of a part alone. */
    public void writeHeadings(EmpathyMap.Part part) {
        String code = part.type().code();
        if (part.lanes().isEmpty()) {
            writeHeading(code, "");
        }
        part.lanes().forEach(lane -> writeHeading(code, lane.title()));
    }

    private void writeHeading(String code, String title) {
        out.start("div", "jm-part-title").attribute("role", "heading").attribute("aria-level", HEADING);
        sheet.icon("empathy-" + code);
        if (title.isBlank()) {
            out.element("span", "jm-word", sheet.say("empathy." + code));
        } else {
            sheet.mapText("span", "jm-word", title);
        }
        out.end();
    }

    private void writeCard(Card card, Lane lane) {
        out.start("li", "jm-part-item");
        cards.write(card, lane, List.of());
        writePlaces(card, lane);
        out.end();
    }

    /** Writes at which steps or stages a card stands. */
    public void writePlaces(Card card, Lane lane) {
        List<Integer> places = sheet.index.places(lane.span(), card);
        if (!places.isEmpty()) {
            out.start("div", "jm-also");
            if (lane.span() == Span.STAGE) {
                out.text(sheet.say("empathy.at", places.stream()
                        .map(place -> sheet.map.stages().get(place).name()).collect(Collectors.joining(", "))));
            } else {
                sheet.around("empathy.at", () -> sheet.discs(places.stream().map(place -> place + 1).toList()));
            }
            out.end();
        }
    }
}
