package org.journeymaps.core.render.screen.table;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The map beside the one that it is compared with: step by step what changes, both curves, how far they are apart, and gaps. */
public final class ScreenComparison {

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenComparison(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes how the map differs from its counterpart, if it has one that the reader may know. */
    public void write() {
        if (sheet.counterpart instanceof Counterpart.Hidden) {
            out.start("div", "jm-compare jm-compare-note");
            sheet.labelled("jm-note", "unplugged", sheet.say("compare.hidden"));
            out.end();
        } else if (sheet.counterpart instanceof Counterpart.Known known && !sheet.comparison.steps().isEmpty()
                && !sheet.map.stages().isEmpty()) {
            write(known, sheet.comparison);
        }
    }

    private void write(Counterpart.Known known, Comparison comparison) {
        ComparedCurves curves = new ComparedCurves(comparison, sheet.map);
        Sheet both = sheet.beside(curves.map(sheet.say("compare.emotion"), sheet.say("compare.wanted"), sheet.say("compare.now")),
                curves.absent());
        out.start("div", "jm-compare").attribute("style", "--jm-n:" + comparison.steps().size());
        writeTitle(known, comparison, !both.layout.rows().isEmpty());
        out.start("div", "jm-body").start("div", "jm-scroll").attribute("role", "region").attribute("tabindex", 0);
        out.attribute("aria-label", sheet.say("compare.region", title(known)));
        ScreenTable.start(both);
        out.element("caption", "jm-hidden", sheet.say("compare.caption", title(known), comparison.steps().size()));
        ScreenStages.writeColumns(both);
        out.start("thead");
        writeStages(both);
        writeSteps(both, comparison.steps());
        out.end().start("tbody");
        writeChanges(both, comparison.steps());
        both.layout.rows().stream().filter(CurveRow.class::isInstance).map(CurveRow.class::cast)
                .forEach(new ScreenCurve(both)::write);
        writeDeltas(both, comparison);
        writeGaps(both, comparison);
        out.end().end().end().end().end();
    }

    private static String title(Counterpart.Known known) {
        return known.map().title().isBlank() ? known.page() : known.map().title();
    }

    private void writeTitle(Counterpart.Known known, Comparison comparison, boolean curves) {
        out.start("div", "jm-compare-head").start("div", "jm-compare-title");
        sheet.around("compare.title", () -> {
            if (known.address().isEmpty()) {
                sheet.mapText("span", "jm-word", title(known));
            } else {
                out.start("a").attribute("href", known.address()).attribute("dir", "auto").text(title(known)).end();
            }
        });
        out.end().start("div", "jm-compare-sum");
        writeKey("jm-disc", curves ? "jm-line jm-persona-0" : "", "compare.wanted");
        writeKey("jm-disc jm-disc-now", curves ? "jm-line jm-persona-1" : "", "compare.now");
        for (Change change : Change.values()) {
            long count = comparison.steps().stream().filter(step -> step.change() == change).count();
            if (count > 0) {
                out.element("span", "jm-word", sheet.say("compare.count." + change.code(), count)).text(" ");
            }
        }
        if (!comparison.gaps().isEmpty()) {
            sheet.labelled("jm-gap", "gap", sheet.say("compare.gaps", comparison.gaps().size()));
        }
        out.end().end();
    }

    /** By what the steps and the curve of one of the maps are known. */
    private void writeKey(String disc, String line, String key) {
        out.start("span", "jm-compare-key").start("span", disc).attribute("aria-hidden", true).end();
        if (!line.isEmpty()) {
            out.start("span", line).attribute("aria-hidden", true).end();
        }
        out.element("span", "jm-word", sheet.say(key)).end().text(" ");
    }

    private void writeLane(String key) {
        out.start("th", "jm-lane").attribute("scope", "row").element("div", "jm-lane-title", sheet.say(key)).end();
    }

    private void writeStages(Sheet both) {
        out.start("tr", "jm-stages");
        writeLane("stage");
        for (StageSpan stage : both.layout.stages()) {
            int span = stage.extent().span();
            out.start("th", "jm-stage").attribute("scope", "colgroup").attribute("colspan", span);
            out.start("div", "jm-chevron").attribute("style", "--jm-k:" + span).start("div", "jm-chevron-text");
            sheet.mapText("span", "jm-stage-name", stage.stage().name());
            out.end().end().end();
        }
        out.end();
    }

    private void writeSteps(Sheet both, List<PairedStep> steps) {
        out.start("tr", "jm-steps");
        writeLane("actions");
        for (int i = 0; i < steps.size(); i++) {
            PairedStep step = steps.get(i);
            boolean first = i == 0 || both.layout.columns().get(i).stage() != both.layout.columns().get(i - 1).stage();
            out.start("th", first ? "jm-step jm-first" : "jm-step").attribute("scope", "col").start("div", "jm-in");
            out.start("div", "jm-step-head");
            writeNumber(step.wantedNumber(), "compare.wanted-step", "jm-disc");
            writeNumber(step.nowNumber(), "compare.now-step", "jm-disc jm-disc-now");
            out.end();
            boolean dropped = step.change() == Change.DROP;
            sheet.mapText("div", dropped ? "jm-action jm-dropped" : "jm-action", dropped ? step.now() : step.wanted());
            out.end().end();
        }
        out.end();
    }

    private void writeNumber(int number, String key, String classes) {
        if (number > 0) {
            String count = sheet.numbers.count(number);
            out.start("span", classes);
            sheet.hidden(sheet.say(key, count));
            out.start("span").attribute("aria-hidden", true).text(count).end().end();
            sheet.space();
        }
    }

    private void writeChanges(Sheet both, List<PairedStep> steps) {
        out.start("tr", "jm-row");
        writeLane("compare.change");
        for (int i = 0; i < steps.size(); i++) {
            PairedStep step = steps.get(i);
            startCell(both, i);
            writeChange(sheet, step.change());
            if (step.change() == Change.CHANGE) {
                sheet.around("compare.was", () -> sheet.mapText("span", "jm-word", step.now()));
            }
            endCell();
        }
        out.end();
    }

    /** What becomes of a step. */
    public static void writeChange(Sheet sheet, Change change) {
        sheet.labelled("jm-change jm-change-" + change.code(), "change-" + change.code(),
                sheet.say("compare.change." + change.code()));
    }

    private void writeDeltas(Sheet both, Comparison comparison) {
        if (comparison.steps().stream().allMatch(step -> step.delta().equals(Reading.NONE))) {
            return;
        }
        out.start("tr", "jm-row");
        writeLane("compare.delta");
        for (int i = 0; i < comparison.steps().size(); i++) {
            startCell(both, i);
            if (comparison.steps().get(i).delta() instanceof Reading.Number delta) {
                writeDelta(comparison, delta.value());
            }
            endCell();
        }
        out.end();
    }

    private void writeDelta(Comparison comparison, double delta) {
        double better = comparison.scale().reversed() ? -delta : delta;
        Tone tone = better > 0 ? Tone.GOOD : better < 0 ? Tone.BAD : Tone.NEUTRAL;
        out.start("span", "jm-delta jm-" + ScreenMarks.name(tone));
        ScreenMarks.small(out, tone);
        String key = "compare.delta." + tone.name().toLowerCase(Locale.ROOT);
        out.element("span", "jm-word", sheet.say(key, sheet.numbers.difference(delta))).end();
    }

    private void writeGaps(Sheet both, Comparison comparison) {
        if (comparison.gaps().isEmpty()) {
            return;
        }
        out.start("tr", "jm-row");
        writeLane("compare.gap");
        for (int i = 0; i < comparison.steps().size(); i++) {
            startCell(both, i);
            if (comparison.steps().get(i).gap()) {
                sheet.labelled("jm-gap-card", "gap", sheet.say("compare.gap-here"));
            }
            endCell();
        }
        out.end();
    }

    private void startCell(Sheet both, int column) {
        ScreenTable.startCell(both, new Extent(column, 1), "compare");
        ScreenTable.startInner(both, new Extent(column, 1));
    }

    private void endCell() {
        out.end().end();
    }
}
