package org.journeymaps.core.render.screen.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.layout.LaneEntry;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenNodes;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenClock;
import org.journeymaps.core.render.screen.table.ScreenComparison;
import org.journeymaps.core.render.screen.table.ScreenFlow;
import org.journeymaps.core.render.words.RingWords;

/** The steps of a stage along the line, each with what the persona does and feels, and beside it what stands there. */
final class ScreenLineSteps {

    private static final int STEP = 4;
    /** What the persona feels and says belongs to what the persona does, and facts of a word or two. */
    private static final Set<LaneType> WITH_ACTION = Set.of(LaneType.CURVE, LaneType.SCALE, LaneType.QUOTES, LaneType.CLOCK,
            LaneType.PEOPLE, LaneType.PLACE, LaneType.CHANNELS, LaneType.DEPARTMENTS, LaneType.CHANGE);

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenEntries entries;
    private final ScreenFlow flow;
    private final ScreenNodes nodes;
    private final ScreenClock clock;
    private final Map<Integer, Change> changes = new HashMap<>();

    ScreenLineSteps(Sheet sheet, ScreenEntries entries) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.entries = entries;
        this.flow = new ScreenFlow(sheet);
        this.nodes = new ScreenNodes(sheet);
        this.clock = new ScreenClock(sheet);
        if (sheet.layout.rows().stream().noneMatch(row -> row.lane().type() == LaneType.CHANGE)) {
            for (PairedStep pair : sheet.comparison.steps()) {
                changes.put(pair.wantedNumber(), pair.change());
            }
        }
    }

    void write(List<StepPart> steps) {
        out.start("ol", "jm-line-steps").attribute("start", steps.get(0).number());
        for (StepPart step : steps) {
            if (sheet.axis.gaps().containsKey(step.number() - 1)) {
                writeGap(sheet.axis.gaps().get(step.number() - 1));
            }
            write(step);
        }
        if (steps.get(steps.size() - 1).number() == sheet.steps.size()) {
            writeLoop();
        }
        out.end();
    }

    /** Empty time of a day. */
    private void writeGap(Clock.Hours gap) {
        out.start("li", "jm-line-gap").element("span", "jm-word", clock.gap(gap)).end();
    }

    private void writeLoop() {
        String loop = RingWords.loop(sheet.map, sheet::say);
        if (!loop.isEmpty()) {
            out.start("li", "jm-line-loop");
            sheet.icon("ring-lap").mapText("span", "jm-word", loop).close();
        }
    }

    private void write(StepPart part) {
        int place = part.number() - 1;
        List<LaneEntry> own = new ArrayList<>();
        List<LaneEntry> others = new ArrayList<>();
        for (LaneEntry entry : part.entries()) {
            if (!entries.isEmpty(entry, place)) {
                boolean marked = entry instanceof LaneEntry.Marked || entry instanceof LaneEntry.Line;
                (!marked && WITH_ACTION.contains(entry.lane().type()) ? own : others).add(entry);
            }
        }
        out.start("li", "jm-line-step");
        writeHead(part);
        out.start("div", "jm-line-body").start("div", "jm-line-own");
        writeTime(own, part);
        flow.writeTime(part.step());
        flow.writeFlags(part.step());
        writeOwn(own, place);
        flow.writeBranches(part.step(), part.number());
        nodes.writeArrows(part.step().id());
        out.end();
        if (!others.isEmpty()) {
            out.start("div", "jm-line-cards");
            others.forEach(entry -> entries.write(entry, place));
            out.end();
        }
        out.end().end();
    }

    /** First what is felt, then what is said, then the facts. */
    private void writeOwn(List<LaneEntry> own, int place) {
        own.stream().filter(entry -> !(entry instanceof LaneEntry.Time))
                .sorted(Comparator.comparing(entry -> switch (entry.lane().type()) {
                    case CURVE, SCALE -> 0;
                    case QUOTES -> 1;
                    default -> 2;
                }))
                .forEach(entry -> entries.write(entry, place));
    }

    private void writeHead(StepPart part) {
        out.start("div", "jm-line-head");
        flow.writeAlternative(part.number());
        out.start("div", "jm-line-action").attribute("role", "heading").attribute("aria-level", STEP);
        sheet.discs(List.of(part.number())).space().mapText("span", "jm-action", part.step().action());
        out.end();
        if (changes.containsKey(part.number())) {
            ScreenComparison.writeChange(sheet, changes.get(part.number()));
        }
        out.end();
    }

    /** When a step is, even where no lane asks for it, and even if that cannot be read as a time. */
    private void writeTime(List<LaneEntry> own, StepPart part) {
        boolean asked = own.stream().anyMatch(LaneEntry.Time.class::isInstance);
        boolean given = !(part.step().start().isEmpty() && part.step().end().isEmpty());
        if (asked || sheet.axis.known() && given) {
            out.start("div", "jm-line-time");
            own.stream().filter(LaneEntry.Time.class::isInstance).forEach(entry -> sheet.hidden(entry.lane().title()));
            clock.write(part.number() - 1);
            out.end();
        }
    }
}
