package org.journeymaps.core.render.screen.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.Row;
import org.journeymaps.core.layout.SignRow;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenArrows;

/** What borders, lines, shapes and arrows mean, as far as they occur on the map. */
final class ScreenLegend {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenLegend(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write() {
        out.start("div", "jm-legend");
        new ScreenArrows(sheet).writeLegend();
        writeOwnerships();
        writeCurves();
        writeDirections();
        writeDay();
        out.end();
    }

    private void writeOwnerships() {
        Set<Ownership> ownerships = found(Ownership.class, Touchpoint::ownership);
        sheet.map.lanes().forEach(lane -> lane.cards().forEach(card -> {
            if (card instanceof Node node && lane.type() != LaneType.PHYSICAL_EVIDENCE) {
                ownerships.add(node.ownership());
            }
        }));
        for (Ownership ownership : ownerships) {
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

    private void writeDay() {
        if (!sheet.axis.windows().bare().isEmpty()) {
            writeKey("jm-key-column jm-bare", sheet.say("clock.bare"));
        }
        if (!sheet.axis.gaps().isEmpty()) {
            writeKey("jm-key-column jm-still", sheet.say("clock.legend-gap"));
        }
    }

    private void writeCurves() {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        List<Value> values = new ArrayList<>();
        boolean forecast = false;
        boolean spread = false;
        for (Row row : sheet.layout.rows()) {
            if (row instanceof CurveRow curves) {
                curves.cells().forEach(cell -> cell.marks().forEach(mark -> {
                    values.addAll(mark.feeling().values());
                    if (!curves.axis().pictured() && curves.axis().scale().valence()) {
                        tones.add(mark.tone());
                    }
                }));
                forecast |= curves.cells().stream().anyMatch(cell -> !cell.forecasts().isEmpty());
                spread |= curves.cells().stream().flatMap(cell -> cell.marks().stream())
                        .anyMatch(mark -> mark.top() < mark.bottom());
            } else if (row instanceof SignRow signs && signs.lane().type() == LaneType.BANDS) {
                signs.cells().forEach(cell -> cell.signs().forEach(sign -> tones.add(sign.tone())));
            }
        }
        writeBases(values);
        if (forecast) {
            writeKey("jm-line jm-forecast-line", sheet.say("legend.forecast"));
        }
        if (spread) {
            writeKey("jm-key-range", sheet.say("legend.spread"));
        }
        for (Tone tone : tones) {
            out.start("span", "jm-key");
            ScreenMarks.small(out, tone);
            out.element("span", "jm-word", sheet.say("tone." + ScreenMarks.name(tone))).end();
            sheet.space();
        }
    }

    private void writeBases(List<Value> values) {
        List<Value> guesses = values.stream().filter(value -> !value.basis().evidenced()).toList();
        if (guesses.size() < values.size()) {
            writeKey("jm-line jm-persona-0", sheet.say("legend.evidenced"));
        }
        if (!guesses.isEmpty()) {
            writeKey("jm-line jm-persona-0 jm-assumed", guessed(guesses));
        }
    }

    /** What a dashed line rests on and, where every one of its values tells its rater, how many there are. */
    private String guessed(List<Value> guesses) {
        Set<Basis> bases = guesses.stream().map(Value::basis).collect(Collectors.toSet());
        String one = bases.contains(Basis.ASSERTED) ? "legend.assumed" : "legend.predicted";
        String words = sheet.say(bases.size() > 1 ? "legend.assumed-or-predicted" : one);
        List<String> raters = guesses.stream().map(Value::rater).distinct().toList();
        return raters.stream().anyMatch(String::isBlank) ? words : sheet.say("legend.raters", words, raters.size());
    }
}
