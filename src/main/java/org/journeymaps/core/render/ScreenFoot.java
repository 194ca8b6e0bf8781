package org.journeymaps.core.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.Row;
import org.journeymaps.core.layout.Tone;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/** The foot of the map: a legend of what occurs on it, who looks after it, and what its values rest on. */
final class ScreenFoot {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenFoot(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write() {
        out.start("div", "jm-foot").start("div", "jm-legend");
        writeOwnerships();
        writeCurves();
        writeDirections();
        out.end();
        writeCare();
        if (!sheet.map.evidence().isEmpty()) {
            writeEvidence();
        }
        out.end();
    }

    private void writeOwnerships() {
        for (Ownership ownership : found(Ownership.class, Touchpoint::ownership)) {
            writeKey("jm-key-card jm-" + ownership.code(), sheet.say("ownership." + ownership.code()));
        }
    }

    private void writeDirections() {
        for (Direction direction : found(Direction.class, Touchpoint::direction)) {
            String code = "direction-" + direction.code();
            sheet.labelled("jm-key", code, sheet.say("direction." + direction.code()));
        }
    }

    /** What of an enumeration occurs at touchpoints. */
    private <E extends Enum<E>> Set<E> found(Class<E> type, Function<Touchpoint, E> part) {
        Set<E> found = EnumSet.noneOf(type);
        sheet.map.lanes().forEach(lane -> lane.cards().forEach(card -> {
            if (card instanceof Touchpoint touchpoint) {
                found.add(part.apply(touchpoint));
            }
        }));
        return found;
    }

    private void writeKey(String classes, String text) {
        out.start("span", "jm-key").start("i", classes).end().element("span", "jm-word", text).end();
        sheet.space();
    }

    private void writeCurves() {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        for (Row row : sheet.layout.rows()) {
            if (row instanceof CurveRow curves) {
                curves.cells().forEach(cell -> cell.marks().forEach(mark -> {
                    mark.feeling().values().forEach(value -> bases.add(value.basis()));
                    if (!curves.axis().faces()) {
                        tones.add(mark.tone());
                    }
                }));
            }
        }
        writeBases(bases);
        for (Tone tone : tones) {
            out.start("span", "jm-key");
            ScreenMarks.small(out, tone);
            out.element("span", "jm-word", sheet.say("tone." + ScreenMarks.name(tone))).end();
            sheet.space();
        }
    }

    private void writeBases(Set<Basis> bases) {
        if (bases.stream().anyMatch(Basis::evidenced)) {
            writeKey("jm-line jm-persona-0", sheet.say("legend.evidenced"));
        }
        if (!bases.stream().allMatch(Basis::evidenced)) {
            boolean both = bases.contains(Basis.ASSERTED) && bases.contains(Basis.PREDICTED);
            String one = bases.contains(Basis.ASSERTED) ? "legend.assumed" : "legend.predicted";
            writeKey("jm-line jm-persona-0 jm-assumed", sheet.say(both ? "legend.assumed-or-predicted" : one));
        }
    }

    private void writeCare() {
        List<String> parts = new ArrayList<>();
        if (!sheet.map.owner().isBlank()) {
            parts.add(sheet.say("owner", sheet.map.owner()));
        }
        if (!sheet.map.department().isEmpty()) {
            parts.add(sheet.index.departmentName(sheet.map.department()));
        }
        nextReview(sheet.map.review()).ifPresent(day -> parts.add(sheet.say("review", date(day))));
        if (!parts.isEmpty()) {
            sheet.mapText("div", "jm-care", String.join(" \u00b7 ", parts));
        }
    }

    /** A period after the last review, if both can be read. */
    private static Optional<LocalDate> nextReview(Review review) {
        try {
            return Optional.of(LocalDate.parse(review.last()).plus(Period.parse(review.every())));
        } catch (DateTimeException | ArithmeticException expected) {
            return Optional.empty();
        }
    }

    private String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(sheet.words().locale()));
    }

    private void writeEvidence() {
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
        List<Integer> steps = steps(evidence.id());
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
            return date(LocalDate.parse(date));
        } catch (DateTimeException expected) {
            return date;
        }
    }

    private List<Integer> steps(String evidence) {
        Set<Integer> steps = new TreeSet<>();
        for (Lane lane : sheet.map.lanes()) {
            for (Value value : lane.values()) {
                if (value.evidence().contains(evidence)) {
                    sheet.index.stepNumber(value.at()).ifPresent(steps::add);
                }
            }
        }
        return List.copyOf(steps);
    }
}
