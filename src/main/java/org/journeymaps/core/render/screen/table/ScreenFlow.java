package org.journeymaps.core.render.screen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.insight.Times;
import org.journeymaps.core.layout.MarkRow;
import org.journeymaps.core.layout.MarkRow.MarkCell;
import org.journeymaps.core.layout.flow.Alternatives;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** How the journey runs: how long a step takes, where it may go on, where it stops, and where it fails or waits. */
public final class ScreenFlow {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final Map<Integer, Integer> alternatives;
    private final boolean clock;
    private final long longest;
    private final boolean blueprint;

    /** Writes to a sheet. */
    public ScreenFlow(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.alternatives = Alternatives.of(sheet.map, sheet.index);
        this.clock = !sheet.axis.known();
        this.longest = Times.of(sheet.map).steps().stream().mapToLong(Minutes::total).max().orElse(0);
        this.blueprint = sheet.map.type() == MapType.SERVICE_BLUEPRINT;
    }

    /** Writes before a step that it is one way of several. */
    public void writeAlternative(int number) {
        Integer other = alternatives.get(number);
        if (other == null) {
            return;
        }
        out.start("span", "jm-or");
        if (other == number - 1) {
            out.text(sheet.say("or"));
        } else {
            sheet.around("or-step", () -> sheet.disc(other));
        }
        out.end();
    }

    /** Writes when a step is and how long it takes. */
    public void writeTime(Step step) {
        if (clock && !(step.start().isEmpty() && step.end().isEmpty())) {
            out.element("div", "jm-time", step.end().isEmpty() || step.start().isEmpty()
                    ? step.start() + step.end()
                    : sheet.say("time", step.start(), step.end()));
        }
        boolean given = step.activeMinutes() > 0 || step.waitMinutes() > 0;
        Minutes minutes = Minutes.of(step);
        if (given || blueprint && minutes.total() > 0) {
            out.start("div", "jm-time");
            if (minutes.active() > 0) {
                out.element("span", "jm-word", minutes("minutes", minutes.active())).text(" ");
            }
            if (minutes.waiting() > 0) {
                sheet.labelled("jm-waits", "flag-wait-point", minutes("minutes-wait", minutes.waiting()));
            }
            out.end();
            out.start("div", "jm-minutes").attribute("aria-hidden", true);
            writeBar("jm-active", minutes.active());
            writeBar("jm-waited", minutes.waiting());
            out.end();
        }
    }

    String minutes(String key, long minutes) {
        return sheet.say(key, sheet.numbers.count(minutes));
    }

    private void writeBar(String classes, long minutes) {
        if (minutes > 0) {
            out.start("i", classes).attribute("style", "width:" + PathData.number(100.0 * minutes / longest) + "%").end();
        }
    }

    /** Writes the marks of a step; where a service may fail or waits stands in a row of its own in a blueprint. */
    public void writeFlags(Step step) {
        for (StepFlag flag : step.flags()) {
            if (!blueprint || flag != StepFlag.FAIL_POINT && flag != StepFlag.WAIT_POINT) {
                writeFlag(flag);
            }
        }
    }

    /** Writes all marks of a step, where nothing else says them. */
    public void writeAllFlags(Step step) {
        step.flags().forEach(this::writeFlag);
    }

    private void writeFlag(StepFlag flag) {
        sheet.labelled("jm-flag jm-flag-" + flag.code(), "flag-" + flag.code(), sheet.say("flag." + flag.code()));
    }

    /** Writes where the journey goes from a step other than to the next; where it stops stands in a row in a blueprint. */
    public void writeBranches(Step step, int number) {
        List<Branch> branches = step.branches().stream().filter(branch -> !blueprint || !branch.stops()).toList();
        if (branches.isEmpty()) {
            return;
        }
        out.start("ul", "jm-branches");
        for (Branch branch : branches) {
            if (branch.stops()) {
                out.start("li", "jm-card jm-halt-card");
                writeStop(branch, true);
            } else {
                out.start("li", "jm-branch");
                writeWay(branch, number);
            }
            out.end();
        }
        out.end();
    }

    /** Writes the ways to steps that the map does not have. */
    public void writeLost(Step step) {
        List<Branch> lost = step.branches().stream()
                .filter(branch -> !branch.stops() && sheet.index.stepNumber(branch.to()).isEmpty()).toList();
        if (!lost.isEmpty()) {
            out.start("ul", "jm-branches");
            for (Branch branch : lost) {
                out.start("li", "jm-branch");
                writeWay(branch, 0);
                out.end();
            }
            out.end();
        }
    }

    /** Writes where the journey stops at a step, each stop on a card of its own. */
    public void writeHalts(Step step) {
        List<Branch> halts = step.branches().stream().filter(Branch::stops).toList();
        if (halts.isEmpty()) {
            return;
        }
        out.start("ul", "jm-halts");
        for (Branch halt : halts) {
            String when = condition(halt);
            String then = then(halt);
            out.start("li", "jm-halt-item");
            if (!when.isEmpty()) {
                sheet.mapText("div", "jm-halt-when", when);
            }
            out.start("div", "jm-card jm-halt-card").start("span", "jm-halt");
            sheet.icon("flag-fail-point");
            sheet.mapText("span", "jm-word", then.isEmpty() ? sheet.say("stop") : sheet.say("stop-then", then));
            out.end().end().end();
        }
        out.end();
    }

    /** Whether a way leads back to an earlier step, or to the step itself. */
    public boolean leadsBack(Branch branch, int number) {
        OptionalInt to = sheet.index.stepNumber(branch.to());
        return to.isPresent() && to.getAsInt() <= number;
    }

    /** Writes where a way leads, and when it is taken. */
    public void writeWay(Branch branch, int number) {
        OptionalInt to = sheet.index.stepNumber(branch.to());
        boolean back = leadsBack(branch, number);
        sheet.icon(back ? "loop" : "branch");
        out.start("span", "jm-word").attribute("dir", "auto");
        String condition = condition(branch);
        Runnable target = () -> {
            if (to.isPresent()) {
                sheet.discs(List.of(to.getAsInt()));
            } else {
                out.text(branch.to());
            }
        };
        String key = back ? "branch.back" : "branch.to";
        if (condition.isEmpty()) {
            sheet.around(key, target);
        } else {
            sheet.around(key + "-when", target, condition);
        }
        String then = then(branch);
        if (!then.isEmpty()) {
            out.text(" ");
            sheet.mapText("span", "jm-then", then);
        }
        out.end();
    }

    /** How many go another way, and when: "60% friend answers". */
    public String condition(Branch branch) {
        String share = branch.share() > 0 ? sheet.say("metric.percent", sheet.numbers.plain(branch.share())) : "";
        return share.isEmpty() || branch.when().isBlank()
                ? share + said(branch.when())
                : sheet.say("branch.when", share, branch.when());
    }

    /** What happens then, and what the persona feels: "customer is told, 1 Very unhappy". */
    public String then(Branch branch) {
        String value = value(branch.value());
        return value.isEmpty() || branch.text().isBlank()
                ? said(branch.text()) + value
                : sheet.say("branch.then", branch.text(), value);
    }

    private static String said(String text) {
        return text.isBlank() ? "" : text;
    }

    private String value(Reading reading) {
        if (reading instanceof Reading.Number number) {
            Optional<Scale> scale = scale();
            String digits = scale.map(known -> sheet.numbers.value(known, number.value()))
                    .orElseGet(() -> sheet.numbers.plain(number.value()));
            Optional<String> name = scale.flatMap(known -> known.label(number.value()));
            return name.map(label -> sheet.say("value", digits, label)).orElse(digits);
        }
        return reading instanceof Reading.YesNo answer ? sheet.say(answer.value() ? "metric.aim-yes" : "metric.aim-no") : "";
    }

    /** The scale of the first curve. */
    private Optional<Scale> scale() {
        return sheet.map.lanes().stream().filter(lane -> lane.type() == LaneType.CURVE).map(Lane::scale)
                .flatMap(id -> sheet.index.scale(id).stream()).findFirst();
    }

    private void writeStop(Branch branch, boolean withCondition) {
        if (withCondition && !condition(branch).isEmpty()) {
            sheet.mapText("div", "jm-name", condition(branch));
        }
        String then = then(branch);
        out.start("span", "jm-halt");
        sheet.icon(face(branch.value()));
        sheet.mapText("span", "jm-word", then.isEmpty() ? sheet.say("stop") : sheet.say("stop-then", then));
        out.end();
    }

    /** The face of a feeling, or the way out where none is known. */
    private String face(Reading reading) {
        return reading instanceof Reading.Number number
                ? scale().filter(known -> known.holds(number.value()))
                        .map(known -> ScreenMarks.face(known, number.value())).orElse("flag-exit")
                : "flag-exit";
    }

    /** Writes the row of what fails and waits. */
    void write(MarkRow row) {
        out.start("tr", "jm-row").start("th", "jm-lane").attribute("scope", "row");
        out.element("div", "jm-lane-title", sheet.say("marks")).end();
        for (MarkCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), "marks");
            if (!cell.isEmpty()) {
                ScreenTable.startInner(sheet, cell.extent());
                write(cell);
                out.end();
            }
            out.end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    /** Writes where a step fails and waits. */
    public void write(MarkCell cell) {
        writeWait(cell);
        writeFail(cell);
    }

    private void writeWait(MarkCell cell) {
        if (cell.waits()) {
            out.start("div", "jm-card jm-wait-card");
            sheet.labelled("jm-name jm-mark-name", "flag-wait-point", sheet.say("wait"));
            if (cell.minutes() > 0) {
                out.element("div", "jm-plain", minutes("minutes", cell.minutes()));
            }
            out.end();
        }
    }

    private void writeFail(MarkCell cell) {
        if (!cell.fails() && cell.stops().isEmpty()) {
            return;
        }
        out.start("div", "jm-card jm-fail-card");
        List<Branch> stops = new ArrayList<>(cell.stops());
        if (cell.fails()) {
            String reason = stops.isEmpty() ? "" : reason(stops.get(0));
            sheet.labelled("jm-name jm-mark-name", "flag-fail-point",
                    reason.isEmpty() ? sheet.say("flag.fail-point") : sheet.say("fail-point", reason));
        }
        for (int i = 0; i < stops.size(); i++) {
            writeStop(stops.get(i), i > 0 || !cell.fails());
        }
        out.end();
    }

    /** Why the service fails, and how often: "ID not verified, 4%". */
    private String reason(Branch branch) {
        String share = branch.share() > 0 ? sheet.say("metric.percent", sheet.numbers.plain(branch.share())) : "";
        return share.isEmpty() || branch.when().isBlank()
                ? share + said(branch.when())
                : sheet.say("fail-point.reason", branch.when(), share);
    }
}
