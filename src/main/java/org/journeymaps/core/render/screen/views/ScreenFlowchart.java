package org.journeymaps.core.render.screen.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.layout.Contents;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.layout.flow.FlowWay;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenEmpathy;
import org.journeymaps.core.render.screen.cards.ScreenNodes;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenFlow;
import org.journeymaps.core.render.screen.table.ScreenOverview;
import org.journeymaps.core.render.screen.table.ScreenStages;
import org.journeymaps.core.render.screen.table.ScreenTable;
import org.journeymaps.core.render.words.RingWords;

/**
 * The journey as a flowchart: a box for each step, arrows between them, and what a lane says at a step folded up in its box.
 * Where the arrows lead is said in words too.
 */
public final class ScreenFlowchart {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ChartGrid grid;
    private final ScreenFlow flow;
    private final StepFeelings feelings;
    private final ScreenCards cards;
    private final ScreenEntries entries;
    private final ScreenNodes nodes;
    private final ScreenStages stages;
    private final Map<Integer, List<FlowWay>> onwards = new HashMap<>();
    private final Map<Integer, List<FlowWay>> labelled = new HashMap<>();

    /** Writes to a sheet. */
    public ScreenFlowchart(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.grid = new ChartGrid(sheet);
        this.flow = new ScreenFlow(sheet);
        this.feelings = new StepFeelings(sheet);
        this.cards = new ScreenCards(sheet);
        this.entries = new ScreenEntries(sheet, cards);
        this.nodes = new ScreenNodes(sheet);
        this.stages = new ScreenStages(sheet);
        for (FlowWay way : grid.chart().ways()) {
            onwards.computeIfAbsent(way.from(), key -> new ArrayList<>()).add(way);
            if (!way.branches().isEmpty()) {
                labelled.computeIfAbsent(way.to(), key -> new ArrayList<>()).add(way);
            }
        }
    }

    /** Writes the chart and below it what stands at no step. */
    public void write() {
        new ScreenEmpathy(sheet, cards).write();
        Contents contents = Contents.of(sheet.map, sheet.index, sheet.layout);
        if (!contents.stages().isEmpty()) {
            writeChart(contents.stages());
        } else if (sheet.hasTable()) {
            out.element("div", "jm-note jm-chart-none", sheet.say("no-stages"));
        }
        new ScreenRemainder(sheet, entries, cards).write(contents);
        writeFacts(sheet, DrawnLanes.actions(sheet.map).map(title -> sheet.say("chart.boxes", title)).orElse(""));
    }

    /** Says what else only the picture of the map shows: that a journey begins anew, and the scales of its values. */
    static void writeFacts(Sheet sheet, String first) {
        Stream<String> scales = Stream.concat(sheet.insights.curves().stream(), sheet.insights.signs().stream())
                .map(Curve::lane).distinct()
                .map(lane -> ScreenTable.scaleInWords(sheet, lane, sheet.index.scale(lane.scale()).orElseThrow()));
        List<String> facts = Stream.concat(Stream.of(first, RingWords.loop(sheet.map, sheet::say)), scales)
                .filter(fact -> !fact.isEmpty()).toList();
        if (!facts.isEmpty()) {
            sheet.out.start("div", "jm-facts");
            facts.forEach(fact -> sheet.mapText("div", "jm-told", fact));
            sheet.out.end();
        }
    }

    private void writeChart(List<StagePart> parts) {
        String title = sheet.map.title().isBlank() ? sheet.say("untitled") : sheet.map.title();
        out.start("div", "jm-chart").attribute("role", "group").attribute("aria-label", sheet.say("chart", title));
        out.attribute("style", grid.columns());
        grid.writeLines();
        int steps = sheet.steps.size();
        if (steps > 0) {
            writeEnd(0, "chart.begin", sheet.map.begins());
        }
        out.start("ol", "jm-chart-stages");
        for (int i = 0; i < parts.size(); i++) {
            writeStage(parts.get(i), i);
        }
        out.end();
        if (grid.chart().boxes().size() > steps + 1) {
            writeEnd(steps + 1, "chart.end", sheet.map.ends());
        }
        out.end();
    }

    private void writeEnd(int number, String key, String text) {
        startPlaced("jm-chart-end", number);
        sheet.mapText("span", "jm-end-mark", text.isBlank() ? sheet.say(key) : sheet.say(key + "-at", text));
        out.end();
    }

    private void startPlaced(String classes, int number) {
        out.start("div", classes).attribute("style", grid.place(chart -> chart.boxes().get(number).core()));
    }

    private void writeStage(StagePart part, int place) {
        Stage stage = part.span().stage();
        out.start("li", "jm-chart-stage").start("div", "jm-stage-head");
        out.attribute("id", ScreenOverview.anchor(sheet.map, place + 1));
        out.attribute("style", grid.place(chart -> chart.regions().get(place).title()));
        sheet.mapText("div", "jm-stage-name", stage.name());
        stages.writeRange(part.span());
        stages.writeAbout(stage);
        writeFolded(part.entries(), place);
        out.end();
        if (!part.steps().isEmpty()) {
            out.start("ol", "jm-chart-steps");
            part.steps().forEach(this::writeStep);
            out.end();
        }
        out.end();
    }

    private void writeStep(StepPart part) {
        int number = part.number();
        out.start("li", "jm-chart-step");
        writeLabels(number);
        startPlaced("jm-box", number);
        out.start("div", "jm-box-head");
        sheet.discs(List.of(number));
        feelings.write(number - 1);
        out.end();
        sheet.mapText("div", "jm-action", part.step().action());
        flow.writeTime(part.step());
        entries.writeClock(number - 1);
        flow.writeAllFlags(part.step());
        flow.writeLost(part.step());
        if (sheet.map.type() == MapType.SERVICE_BLUEPRINT) {
            nodes.writeArrows(part.step().id());
        }
        writeOnwards(number);
        out.end();
        out.start("div", "jm-box-rest").attribute("style", grid.place(chart -> chart.boxes().get(number).rest()));
        writeFolded(part.entries(), number - 1);
        flow.writeHalts(part.step());
        out.end().end();
    }

    /** Writes under what conditions the journey comes to a step, beside the arrow that leads there. */
    private void writeLabels(int number) {
        List<FlowWay> ways = labelled.getOrDefault(number, List.of());
        if (ways.isEmpty()) {
            return;
        }
        out.start("div", "jm-ways").attribute("style", grid.place(chart -> chart.boxes().get(number).label()));
        for (FlowWay way : ways) {
            way.branches().forEach(branch -> writeLabel(way, branch));
        }
        out.end();
    }

    private void writeLabel(FlowWay way, Branch branch) {
        String when = flow.condition(branch);
        String then = flow.then(branch);
        String said = when.isEmpty() || then.isEmpty() ? when + then : sheet.say("branch.then", when, then);
        out.start("div", "jm-way");
        sheet.icon(way.to() <= way.from() ? "loop" : "branch");
        out.start("span", "jm-word").attribute("dir", "auto");
        if (said.isEmpty()) {
            sheet.around("chart.from", () -> sheet.discs(List.of(way.from())));
        } else {
            sheet.around("chart.from-when", () -> sheet.discs(List.of(way.from())), said);
        }
        out.end().end();
    }

    /** Says where the arrows from a step lead. */
    private void writeOnwards(int number) {
        for (FlowWay way : onwards.getOrDefault(number, List.of())) {
            if (way.to() > sheet.steps.size()) {
                sheet.space().hidden(sheet.say("chart.then-end"));
            } else {
                String key = way.to() <= number ? "chart.then-back" : "chart.then";
                sheet.space().hidden(sheet.say(key, sheet.numbers.count(way.to())));
            }
        }
    }

    /** Writes what stands at a step or stage, folded up. */
    private void writeFolded(List<LaneEntry> all, int place) {
        List<LaneEntry> said = all.stream().filter(entry -> !entries.isEmpty(entry, place)).toList();
        if (said.isEmpty()) {
            return;
        }
        out.start("details", "jm-box-more").start("summary", "jm-box-summary");
        sheet.labelled("jm-box-open", "more", sheet.say("chart.more", said.size())).close();
        out.start("div", "jm-box-entries");
        said.forEach(entry -> entries.write(entry, place));
        out.end().end();
    }
}
