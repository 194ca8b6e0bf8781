package org.journeymaps.core.render.screen.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenCurve;
import org.journeymaps.core.render.screen.table.ScreenPoints;

/** What is felt at a point of a curve, in words: sign and value of the first persona, what it rests on, and the others. */
final class ScreenFelt {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;
    private final ScreenCurve curve;

    ScreenFelt(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
        this.curve = new ScreenCurve(sheet);
    }

    void write(LaneEntry.Felt felt) {
        Axis axis = felt.row().axis();
        List<Mark> marks = felt.cell().marks();
        if (!marks.isEmpty()) {
            writeMain(axis, felt.cell());
            writeBasis(axis.scale(), marks);
        }
        curve.writeNotes(felt.lane(), axis.scale(), felt.cell());
    }

    private void writeMain(Axis axis, CurveCell cell) {
        Mark mark = cell.marks().get(0);
        String name = values.personaName(mark.persona());
        if (mark.persona() > 0 && !name.isEmpty()) {
            sheet.mapText("div", "jm-eyebrow", name);
        }
        out.start("div", "jm-feeling jm-" + ScreenMarks.name(mark.tone()));
        writeSign(axis, mark);
        sheet.mapText("b", "jm-word", inWords(axis.scale(), cell)).close();
    }

    private void writeSign(Axis axis, Mark mark) {
        String assumed = mark.feeling().evidenced() ? "" : " jm-assumed";
        if (axis.pictured()) {
            out.start("span", "jm-face jm-" + ScreenMarks.name(mark.tone()) + assumed);
            sheet.icon(ScreenMarks.icon(axis.scale(), mark.feeling().value()), "jm-face-icon");
        } else {
            ScreenMarks.start(out, "jm-sign jm-" + ScreenMarks.name(mark.tone()) + assumed, 12);
            ScreenMarks.draw(out, mark.tone());
        }
        out.end();
    }

    /** The value with the name that the scale or the rater gives it. */
    private String inWords(Scale scale, CurveCell cell) {
        double value = cell.marks().get(0).feeling().value();
        String name = ScreenPoints.feelingAt(scale, cell, cell.marks().get(0));
        return name.isEmpty() ? values.inWords(scale, value, "felt.between")
                : sheet.say("value", sheet.numbers.value(scale, value), name);
    }

    /** What the first value rests on, and briefly the values of the others; in full for those who do not see. */
    private void writeBasis(Scale scale, List<Mark> marks) {
        out.start("div", "jm-felt-basis");
        sheet.mapText("span", "jm-word", basis(marks.get(0).feeling()));
        for (Mark mark : marks.subList(1, marks.size())) {
            sheet.space();
            out.start("span", "jm-felt-other");
            out.start("span", "jm-word").attribute("dir", "auto").attribute("aria-hidden", true);
            out.text(sheet.say("value", values.personaName(mark.persona()),
                    sheet.numbers.value(scale, mark.feeling().value()))).end();
            sheet.space().hidden(values.inWords(scale, mark, "")).close();
        }
        out.end();
    }

    private String basis(Feeling feeling) {
        List<Basis> bases = feeling.values().stream().map(Value::basis).distinct().toList();
        String words = bases.stream().map(basis -> sheet.say("basis." + basis.code())).collect(Collectors.joining(", "));
        List<String> said = new ArrayList<>();
        if (feeling.evidenced()) {
            said.add(sheet.say("felt.evidenced", words));
        } else if (bases.equals(List.of(Basis.ASSERTED))) {
            said.add(sheet.say("legend.assumed"));
        } else if (bases.equals(List.of(Basis.PREDICTED))) {
            said.add(sheet.say("legend.predicted"));
        } else {
            said.add(sheet.say("felt.partly", words));
        }
        if (feeling.values().size() == 1 && feeling.raters() == 1) {
            said.add(sheet.say("felt.rater"));
        }
        return sheet.list(said);
    }
}
