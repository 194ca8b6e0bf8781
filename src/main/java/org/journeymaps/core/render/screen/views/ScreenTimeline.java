package org.journeymaps.core.render.screen.views;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.Contents;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenEmpathy;
import org.journeymaps.core.render.screen.cards.ScreenTray;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenOverview;
import org.journeymaps.core.render.screen.table.ScreenSigns;
import org.journeymaps.core.render.screen.table.ScreenStages;
import org.journeymaps.core.render.screen.table.ScreenTable;

/**
 * The steps of a map one below the other along a line: tabs that lead to the stages, each stage with its steps, and at the end
 * what stands for the whole map and what has no place yet.
 */
public final class ScreenTimeline {

    private static final int PART = 3;
    private static final int LANE = 4;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final Contents contents;
    private final ScreenEntries entries;
    private final ScreenLineSteps steps;
    private final ScreenCards cards;
    private final ScreenStages stages;

    /** Writes to a sheet. */
    public ScreenTimeline(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.contents = Contents.of(sheet.map, sheet.index, sheet.layout);
        this.cards = new ScreenCards(sheet);
        this.entries = new ScreenEntries(sheet, cards);
        this.steps = new ScreenLineSteps(sheet, entries);
        this.stages = new ScreenStages(sheet);
    }

    /** Writes the line from the first stage to the last, and then what stands for the whole map. */
    public void write() {
        out.start("div", "jm-timeline");
        new ScreenSmallCurve(sheet).write();
        new ScreenClockStrip(sheet).write();
        writeTabs();
        new ScreenEmpathy(sheet, cards).write();
        contents.stages().forEach(this::writeStage);
        if (sheet.hasTable() && contents.stages().isEmpty()) {
            out.element("div", "jm-note", sheet.say("no-stages"));
        }
        if (hasWhole()) {
            writeWhole();
        }
        out.end();
    }

    private boolean hasWhole() {
        return !contents.whole().isEmpty() || !sheet.layout.tray().isEmpty() || !scaled().isEmpty();
    }

    /** The lanes whose values stand on a scale. */
    private List<Lane> scaled() {
        return Stream.concat(sheet.insights.curves().stream(), sheet.insights.signs().stream())
                .map(Curve::lane).distinct().toList();
    }

    /** Links that need no script; those to the parts of an empathy map come first. */
    private void writeTabs() {
        out.start("div", "jm-tabs").attribute("role", "navigation").attribute("aria-label", sheet.say("overview"));
        out.start("ul", "jm-tab-list");
        for (EmpathyMap.Part part : sheet.empathy.parts()) {
            String code = part.type().code();
            writeTab(ScreenEmpathy.anchor(sheet.map, part), part.lanes().stream().map(Lane::title)
                    .filter(title -> !title.isBlank()).findFirst().orElseGet(() -> sheet.say("empathy." + code)), "");
        }
        for (int i = 0; i < contents.stages().size(); i++) {
            String name = contents.stages().get(i).span().stage().name();
            writeTab(ScreenOverview.anchor(sheet.map, i + 1), name.isBlank() ? sheet.numbers.count(i + 1) : name, "");
        }
        if (hasWhole()) {
            writeTab(whole(), sheet.say("whole-map"), " jm-tab-whole");
        }
        out.end().end();
    }

    private void writeTab(String anchor, String name, String classes) {
        out.start("li", "jm-tab" + classes).start("a", "jm-tab-link").attribute("href", "#" + anchor);
        sheet.mapText("span", "jm-word", name);
        out.end().end();
    }

    /** The name under which the page leads to the whole map. No item has it, as no id holds a full stop. */
    private String whole() {
        return sheet.map.anchor() + ".whole";
    }

    private void writeStage(StagePart part) {
        int place = contents.stages().indexOf(part);
        Stage stage = part.span().stage();
        out.start("div", "jm-leg").attribute("id", ScreenOverview.anchor(sheet.map, place + 1));
        out.start("div", "jm-leg-head");
        out.start("div", "jm-leg-name").attribute("role", "heading").attribute("aria-level", PART).attribute("dir", "auto");
        out.text(stage.name().isBlank() ? sheet.numbers.count(place + 1) : stage.name()).end();
        sheet.space();
        stages.writeRange(part.span());
        sheet.insights.main().ifPresent(curve -> writeMean(curve, part, place));
        out.end();
        stages.writeAbout(stage);
        writeEntries(part.entries(), place, "jm-leg-cards");
        if (!part.steps().isEmpty()) {
            steps.write(part.steps());
        }
        out.end();
    }

    /** The mean of the main curve in a stage. */
    private void writeMean(Curve curve, StagePart part, int place) {
        int first = part.span().firstNumber() - 1;
        int last = first + part.steps().size();
        boolean byStage = curve.lane().span() == Span.STAGE;
        List<Feeling> here = curve.feelings().stream()
                .filter(feeling -> byStage ? feeling.place() == place : feeling.place() >= first && feeling.place() < last)
                .toList();
        if (!here.isEmpty()) {
            double mean = new Curve(curve.lane(), curve.scale(), curve.persona(), here).mean();
            Tone tone = Tone.of(curve.scale(), mean);
            sheet.space();
            out.start("span", "jm-leg-mean jm-" + ScreenMarks.name(tone));
            ScreenMarks.small(out, tone);
            out.element("span", "jm-word", sheet.say("stage-mean", sheet.numbers.mean(curve.scale(), mean))).end();
        }
    }

    private void writeEntries(List<LaneEntry> all, int place, String classes) {
        List<LaneEntry> here = all.stream().filter(entry -> !entries.isEmpty(entry, place)).toList();
        if (!here.isEmpty()) {
            out.start("div", classes);
            here.forEach(entry -> entries.write(entry, place));
            out.end();
        }
    }

    private void writeWhole() {
        out.start("div", "jm-leg jm-leg-whole").attribute("id", whole());
        out.start("div", "jm-hidden").attribute("role", "heading").attribute("aria-level", PART);
        out.text(sheet.say("whole-map")).end();
        for (LaneEntry entry : contents.whole()) {
            if (!entries.isEmpty(entry, 0)) {
                out.start("div", "jm-whole jm-whole-" + entry.lane().type().code());
                writeTitle(entry.lane().title());
                entries.writeContent(entry, 0);
                out.end();
            }
        }
        if (!scaled().isEmpty()) {
            writeScales();
        }
        if (!sheet.layout.tray().isEmpty()) {
            out.start("div", "jm-whole jm-whole-tray");
            writeTitle(sheet.say("tray"));
            out.start("ul", "jm-entry-cards");
            new ScreenTray(sheet, cards).writeItems("jm-entry-card jm-unplaced");
            out.end().end();
        }
        out.end();
    }

    /** What the axes and the titles of the table say of scales. */
    private void writeScales() {
        ScreenSigns signs = new ScreenSigns(sheet);
        out.start("div", "jm-whole jm-whole-scales");
        writeTitle(sheet.say("scales"));
        out.start("ul", "jm-entry-cards");
        for (Lane lane : scaled()) {
            out.start("li", "jm-entry-card");
            sheet.mapText("div", "jm-told",
                    ScreenTable.scaleInWords(sheet, lane, sheet.index.scale(lane.scale()).orElseThrow()));
            if (lane.type() != LaneType.CURVE) {
                signs.writeAverages(lane);
            }
            out.end();
        }
        out.end().end();
    }

    private void writeTitle(String title) {
        out.start("div", "jm-whole-title").attribute("role", "heading").attribute("aria-level", LANE).attribute("dir", "auto");
        out.text(title).end();
    }
}
