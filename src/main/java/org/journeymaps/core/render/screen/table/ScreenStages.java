package org.journeymaps.core.render.screen.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.layout.ClockRow;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.curve.Overview;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenService;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The head of the table: column groups, stages as chevrons, what they are about, and the steps with their numbers. */
public final class ScreenStages {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenFlow flow;
    private final ScreenService service;

    /** Writes to a sheet. */
    public ScreenStages(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.flow = new ScreenFlow(sheet);
        this.service = new ScreenService(sheet);
    }

    void write() {
        writeColumns(sheet);
        out.start("thead");
        writeStages();
        if (sheet.map.stages().stream().anyMatch(stage -> !stage.description().isBlank() || !stage.department().isEmpty())) {
            writeDescriptions();
        }
        if (!sheet.layout.stages().isEmpty()) {
            writeSteps();
            writeClock();
        }
        out.end();
    }

    /** The last column takes what the others leave. */
    static void writeColumns(Sheet sheet) {
        HtmlWriter out = sheet.out;
        out.start("colgroup").start("col", "jm-titles").end().end();
        List<StageSpan> stages = sheet.layout.stages();
        for (int i = 0; i < stages.size(); i++) {
            out.start("colgroup");
            for (int column = stages.get(i).extent().column(); column < stages.get(i).extent().end(); column++) {
                writeColumn(sheet, column);
            }
            out.end();
        }
        if (stages.isEmpty()) {
            out.start("colgroup").start("col").end().end();
        }
    }

    private static void writeColumn(Sheet sheet, int column) {
        HtmlWriter out = sheet.out;
        List<Column> columns = sheet.layout.columns();
        String classes = ScreenClock.column(sheet, column);
        boolean last = column == columns.size() - 1;
        double width = columns.get(column).width();
        out.start("col");
        if (!last || !classes.equals("jm-column")) {
            out.attribute("class", last ? classes.substring("jm-column ".length()) : classes);
        }
        if (width != 1) {
            out.attribute("style", "--jm-k:" + PathData.number(width));
        }
        out.end();
    }

    private void writeTitle(String key) {
        out.start("th", "jm-lane").attribute("scope", "row").element("div", "jm-lane-title", sheet.say(key)).end();
    }

    private void writeStages() {
        out.start("tr", "jm-stages");
        writeTitle("stage");
        boolean many = Overview.wanted(sheet.map);
        int number = 0;
        for (StageSpan stage : sheet.layout.stages()) {
            int span = stage.extent().span();
            out.start("th", "jm-stage").attribute("scope", "colgroup").attribute("colspan", span);
            if (many) {
                out.attribute("id", ScreenOverview.anchor(sheet.map, ++number));
            }
            out.start("div", "jm-chevron").attribute("style", "--jm-k:" + PathData.number(stage.extent().width()));
            out.start("div", "jm-chevron-text");
            if (many) {
                out.element("span", "jm-stage-number", sheet.numbers.count(number)).text(" ");
            }
            sheet.mapText("span", "jm-stage-name", stage.stage().name()).space();
            writeRange(stage);
            out.end().end().end();
        }
        if (sheet.layout.stages().isEmpty()) {
            out.start("td", "jm-cell jm-first").element("div", "jm-note", sheet.say("no-stages")).end();
        }
        out.end();
    }

    /** A blueprint says how long a stage takes, every other map which steps it has. */
    public void writeRange(StageSpan stage) {
        long minutes = stage.stage().steps().stream().mapToLong(step -> Minutes.of(step).total()).sum();
        if (service.isBlueprint() && minutes > 0) {
            sheet.labelled("jm-range jm-took", "clock", flow.minutes("minutes", minutes));
        } else {
            out.element("span", "jm-range", range(stage));
        }
    }

    private String range(StageSpan stage) {
        int steps = stage.stage().steps().size();
        String first = sheet.numbers.count(stage.firstNumber());
        return switch (steps) {
            case 0 -> sheet.say("no-steps");
            case 1 -> sheet.say("step", first);
            default -> sheet.say("steps", first, sheet.numbers.count(stage.firstNumber() + steps - 1));
        };
    }

    private void writeDescriptions() {
        out.start("tr", "jm-descriptions");
        writeTitle("description");
        for (StageSpan stage : sheet.layout.stages()) {
            ScreenTable.startCell(sheet, stage.extent(), "description");
            ScreenTable.startInner(sheet, stage.extent());
            writeAbout(stage.stage());
            out.end().end();
        }
        out.end();
    }

    /** Says what a stage is about and whose it is, where the author did. */
    public void writeAbout(Stage stage) {
        if (!stage.description().isBlank()) {
            sheet.mapText("div", "jm-plain", stage.description());
        }
        if (!stage.department().isEmpty()) {
            sheet.department(stage.department());
        }
    }

    private void writeSteps() {
        boolean isLong = Tallest.wanted(sheet);
        Set<Integer> tallest = isLong ? Tallest.of(sheet.steps.stream().map(Tallest::letters).toList()) : Set.of();
        out.start("tr", isLong ? "jm-steps jm-long" : "jm-steps");
        if (service.isBlueprint()) {
            service.writeTimeTitle();
        } else {
            writeActionsTitle();
        }
        for (StageSpan stage : sheet.layout.stages()) {
            for (int column = stage.extent().column(); column < stage.extent().end(); column++) {
                writeColumnHead(column, stage, tallest);
            }
        }
        out.end();
    }

    /** In the author's words, if the map has a lane for what the customer does. */
    private void writeActionsTitle() {
        Optional<String> title = DrawnLanes.actions(sheet.map);
        if (title.isPresent()) {
            out.start("th", "jm-lane").attribute("scope", "row");
            sheet.mapText("div", "jm-lane-title", title.get());
            out.end();
        } else {
            writeTitle("actions");
        }
    }

    private void writeColumnHead(int column, StageSpan stage, Set<Integer> tallest) {
        int number = sheet.layout.columns().get(column).number();
        if (number > 0) {
            boolean first = column == stage.extent().column();
            ScreenTable.startStep(sheet, first, tallest.contains(number - 1), sheet.layout.columns().get(column).width());
            writeStep(stage.stage().steps().get(number - stage.firstNumber()), number);
        } else {
            ScreenTable.startCell(sheet, new Extent(column, 1), "step");
            out.end();
        }
    }

    /** The axis of a day stands below the steps if no lane says where else. */
    private void writeClock() {
        boolean lane = sheet.layout.rows().stream().anyMatch(ClockRow.class::isInstance);
        if (sheet.axis.known() && !lane) {
            out.start("tr", "jm-clock-row");
            writeTitle("clock");
            new ScreenClock(sheet).writeCells();
            out.end();
        }
    }

    private void writeStep(Step step, int number) {
        out.start("div", "jm-step-head");
        flow.writeAlternative(number);
        sheet.discs(List.of(number));
        out.end();
        if (!service.isBlueprint()) {
            sheet.mapText("div", "jm-action", step.action());
        }
        flow.writeTime(step);
        flow.writeFlags(step);
        flow.writeBranches(step, number);
        out.end().end();
    }
}
