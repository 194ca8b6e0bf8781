package org.journeymaps.core.render.screen.table;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Derived;
import org.journeymaps.core.insight.SourceType;
import org.journeymaps.core.layout.DerivedCell;
import org.journeymaps.core.layout.DerivedRow;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.cards.ScreenItems;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** Lanes that say what stands in others, departments, evidence and issues, or in another map, the changes. */
public final class ScreenDerived {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenItems items;
    private final Derived derived;

    /** Writes to a sheet. */
    public ScreenDerived(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.items = new ScreenItems(sheet);
        this.derived = new Derived(sheet.map, sheet.comparison);
    }

    void write(DerivedRow row) {
        out.start("tr", "jm-row");
        ScreenTable.writeTitle(sheet, row.lane());
        if (row.lane().type() == LaneType.CHANGE && sheet.comparison.steps().isEmpty()) {
            writeUnknown();
            return;
        }
        for (DerivedCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), row.lane().type().code());
            ScreenTable.startInner(sheet, cell.extent());
            write(row.lane(), cell.steps());
            out.end().end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    /** Whether there is anything to say of some steps. */
    public boolean isEmpty(Lane lane, List<Integer> steps) {
        return switch (lane.type()) {
            case DEPARTMENTS -> derived.departments(steps).isEmpty();
            case EVIDENCE -> derived.evidence(steps).isEmpty();
            case ISSUES -> derived.issues(steps).isEmpty();
            default -> derived.changes(steps).isEmpty();
        };
    }

    /** Why nothing is told, in the same words whether there is no other map or the reader may not see it. */
    private void writeUnknown() {
        int columns = Math.max(1, sheet.layout.columns().size());
        out.start("td", "jm-cell jm-first").attribute("colspan", columns);
        out.element("div", "jm-note", sheet.say("compare.unknown")).end().end();
    }

    /** Writes what a lane says of some steps. */
    public void write(Lane lane, List<Integer> steps) {
        LaneType type = lane.type();
        if (type == LaneType.DEPARTMENTS) {
            derived.departments(steps).forEach(sheet::department);
        } else if (type == LaneType.EVIDENCE) {
            derived.evidence(steps).forEach(this::writeSource);
        } else if (type == LaneType.ISSUES) {
            derived.issues(steps).forEach(items::writeAgain);
        } else {
            derived.changes(steps).forEach(
                    (change, numbers) -> writeChange(change, lane.span() == Span.STEP ? List.of() : numbers));
        }
    }

    private void writeChange(Change change, List<Integer> numbers) {
        out.start("div", "jm-changes");
        ScreenComparison.writeChange(sheet, change);
        sheet.discs(numbers);
        out.end();
    }

    private void writeSource(Evidence source) {
        int number = sheet.map.evidence().indexOf(source) + 1;
        out.start("div", "jm-plain-card");
        sheet.mapText("div", "jm-plain", source.source());
        DataType data = SourceType.of(source);
        Stream<String> facts = Stream.of(sheet.say("sources", 1, sheet.numbers.count(number)),
                data == DataType.UNSTATED ? "" : sheet.say("data." + data.code()));
        out.element("div", "jm-sources", sheet.list(facts.filter(fact -> !fact.isEmpty()).toList()));
        out.end();
    }
}
