package org.journeymaps.core.render.screen.frame;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.render.Links.Target;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenLinks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.Names;

/** Whose journey it is: the first persona in full, the others in a line that unfolds. */
final class ScreenPersonas {

    private static final int DRAWN = 4;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final List<Persona> personas;
    private final ScreenLinks links;

    ScreenPersonas(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.personas = sheet.map.personas();
        this.links = new ScreenLinks(sheet);
    }

    void write() {
        Persona first = personas.get(0);
        out.start("div", "jm-who");
        writePicture(first);
        out.start("div", "jm-who-body").start("div", "jm-persona");
        sheet.mapText("span", "jm-persona-name", first.name());
        writeLine(0);
        out.end();
        writeRole(first);
        out.start("dl", "jm-terms");
        writeTerms(first);
        if (personas.size() > 1) {
            writeCompared(personas.subList(1, personas.size()));
        }
        out.end();
        writeDetails(first);
        out.end().end();
    }

    /** The photo, if this reader may see it, else initials. */
    private void writePicture(Persona persona) {
        if (links.target(persona.photo()) instanceof Target.At at && persona.photo() instanceof Link.Attachment) {
            out.start("img", "jm-avatar jm-photo").attribute("src", at.address()).attribute("alt", "");
            out.attribute("width", 48).attribute("height", 48).attribute("loading", "lazy").end();
            writeInitials("jm-avatar jm-lost", persona);
        } else {
            writeInitials("jm-avatar", persona);
        }
    }

    /** Initials wait, hidden, for a photo that does not come. */
    private void writeInitials(String classes, Persona persona) {
        out.start("div", classes).attribute("aria-hidden", true);
        if (classes.contains("jm-lost")) {
            out.attribute("hidden", "hidden");
        }
        out.text(Names.initials(persona.name(), sheet.words().locale())).end();
    }

    /** What is known of a persona beside goals, frustrations and channels; it unfolds. */
    private void writeDetails(Persona persona) {
        if (!hasDetails(persona)) {
            return;
        }
        out.start("details", "jm-more").start("summary", "jm-more-title");
        out.text(sheet.say("more-persona", persona.name()));
        sheet.icon("more", "jm-icon jm-turn");
        out.end().start("dl", "jm-terms");
        writeFurther(persona);
        out.end();
        links.writeMissing(persona.photo());
        out.end();
    }

    /** Whether more is known of a persona than goals, frustrations and channels. */
    static boolean hasDetails(Persona persona) {
        return !(persona.demographics().isEmpty() && persona.interests().isEmpty() && persona.traits().isEmpty()
                && persona.buying().isBlank() && persona.scenario().isBlank() && persona.photo() instanceof Link.None);
    }

    private void writeFurther(Persona persona) {
        writeTerm("situation", one(persona.scenario()));
        writeTerm("demographics", persona.demographics());
        writeTerm("interests", persona.interests());
        writeTerm("buying", one(persona.buying()));
        writeTerm("traits", persona.traits());
    }

    private static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text);
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
                    || !persona.frustrations().isEmpty() || !persona.channels().isEmpty() || hasDetails(persona);
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
        writeFurther(persona);
        out.end();
        links.writeMissing(persona.photo());
    }

    /** How the persona's curve is drawn, if it has one. */
    private void writeLine(int persona) {
        if (sheet.insights.curves().stream().anyMatch(curve -> curve.persona() == persona) && persona < DRAWN) {
            out.start("span", "jm-line jm-persona-" + persona).end();
        }
    }
}
