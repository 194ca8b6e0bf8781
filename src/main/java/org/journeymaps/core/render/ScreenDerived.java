package org.journeymaps.core.render;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.SourceType;
import org.journeymaps.core.layout.DerivedCell;
import org.journeymaps.core.layout.DerivedRow;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.LaneType;

/** Lanes that say what stands in others: departments, evidence, issues. */
final class ScreenDerived {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenItems items;
    private final Derived derived;

    ScreenDerived(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.items = new ScreenItems(sheet);
        this.derived = new Derived(sheet.map);
    }

    void write(DerivedRow row) {
        LaneType type = row.lane().type();
        out.start("tr", "jm-row");
        ScreenTable.writeTitle(sheet, row.lane());
        for (DerivedCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), type.code());
            ScreenTable.startInner(sheet, cell.extent());
            writeCell(type, cell.steps());
            out.end().end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    private void writeCell(LaneType type, List<Integer> steps) {
        if (type == LaneType.DEPARTMENTS) {
            derived.departments(steps).forEach(sheet::department);
        } else if (type == LaneType.EVIDENCE) {
            derived.evidence(steps).forEach(this::writeSource);
        } else {
            derived.issues(steps).forEach(items::writeAgain);
        }
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
