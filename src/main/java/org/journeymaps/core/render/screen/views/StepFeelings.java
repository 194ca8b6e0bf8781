package org.journeymaps.core.render.screen.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** What each persona feels at a step, in short: the sign, the number and what that is called, after the first curve. */
final class StepFeelings {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;
    private final List<Curve> curves;
    private final List<Map<Integer, Feeling>> feelings;

    StepFeelings(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
        Optional<Lane> first = sheet.insights.curves().stream().map(Curve::lane)
                .filter(lane -> lane.type() == LaneType.CURVE && lane.span() == Span.STEP).findFirst();
        curves = first.map(sheet.insights::curves).orElse(List.of());
        feelings = curves.stream()
                .map(curve -> curve.feelings().stream().collect(Collectors.toMap(Feeling::place, feeling -> feeling)))
                .toList();
    }

    /** Writes the feelings at a step, counted from 0. */
    void write(int step) {
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            Optional.ofNullable(feelings.get(i).get(step)).ifPresent(feeling -> write(curve, feeling));
        }
    }

    private void write(Curve curve, Feeling feeling) {
        String tone = ScreenMarks.name(Tone.of(curve.scale(), feeling.value()));
        out.start("span", "jm-feeling jm-" + tone);
        if (sheet.map.personas().size() > 1) {
            sheet.mapText("span", "jm-eyebrow jm-persona-" + curve.persona(), values.personaName(curve.persona())).space();
        }
        writeSign(curve, feeling, "jm-" + tone + (feeling.evidenced() ? "" : " jm-assumed"));
        sheet.mapText("span", "jm-word", values.inWords(curve.scale(), feeling.value(), "value-between")).close().space();
    }

    private void writeSign(Curve curve, Feeling feeling, String classes) {
        if (Axis.pictured(curve.scale())) {
            out.start("span", "jm-face " + classes);
            sheet.icon(ScreenMarks.icon(curve.scale(), feeling.value()), "jm-face-icon");
        } else {
            ScreenMarks.start(out, "jm-sign " + classes, 12);
            ScreenMarks.draw(out, Tone.of(curve.scale(), feeling.value()));
        }
        out.end();
    }
}
