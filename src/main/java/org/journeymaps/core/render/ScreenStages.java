package org.journeymaps.core.render;

import java.util.List;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.layout.Overview;
import org.journeymaps.core.layout.StageSpan;
import org.journeymaps.core.model.Step;

/** The head of the table: column groups, stages as chevrons, what they are about, and the steps with their numbers. */
final class ScreenStages {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenFlow flow;
    private final ScreenService service;

    ScreenStages(Sheet sheet) {
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
        }
        out.end();
    }

    /** The last column takes what the others leave. */
    static void writeColumns(Sheet sheet) {
        HtmlWriter out = sheet.out;
        out.start("colgroup").start("col", "jm-titles").end().end();
        List<StageSpan> stages = sheet.layout.stages();
        for (int i = 0; i < stages.size(); i++) {
            int span = stages.get(i).extent().span();
            boolean last = i == stages.size() - 1;
            out.start("colgroup");
            for (int column = 0; column < span; column++) {
                out.start("col");
                if (!last || column < span - 1) {
                    out.attribute("class", "jm-column");
                }
                out.end();
            }
            out.end();
        }
        if (stages.isEmpty()) {
            out.start("colgroup").start("col").end().end();
        }
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
    private void writeRange(StageSpan stage) {
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
            if (!stage.stage().description().isBlank()) {
                sheet.mapText("div", "jm-plain", stage.stage().description());
            }
            if (!stage.stage().department().isEmpty()) {
                sheet.department(stage.stage().department());
            }
            out.end().end();
        }
        out.end();
    }

    private void writeSteps() {
        out.start("tr", "jm-steps");
        if (service.isBlueprint()) {
            service.writeTimeTitle();
        } else {
            writeTitle("actions");
        }
        for (StageSpan stage : sheet.layout.stages()) {
            List<Step> steps = stage.stage().steps();
            if (steps.isEmpty()) {
                ScreenTable.startCell(sheet, stage.extent(), "step");
                out.end();
            }
            for (int i = 0; i < steps.size(); i++) {
                writeStep(steps.get(i), stage.firstNumber() + i, i == 0);
            }
        }
        out.end();
    }

    private void writeStep(Step step, int number, boolean first) {
        out.start("th", first ? "jm-step jm-first" : "jm-step").attribute("scope", "col").start("div", "jm-in");
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
