package org.journeymaps.core.render.screen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.BandLine;
import org.journeymaps.core.layout.BandRow;
import org.journeymaps.core.layout.Cell;
import org.journeymaps.core.layout.CellArrows;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.LineRow;
import org.journeymaps.core.layout.PlacedCard;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenNodes;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The bands of a service blueprint, and the lines between them with the arrows that cross. */
final class ScreenBands {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenCards cards;
    private final ScreenNodes nodes;
    private final ScreenArrows arrows;
    private final CellArrows cellArrows;
    private final List<Step> steps;
    private final Map<Integer, List<Touchpoint>> touchpoints = new HashMap<>();

    ScreenBands(Sheet sheet, ScreenCards cards) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.cards = cards;
        this.nodes = new ScreenNodes(sheet);
        this.arrows = new ScreenArrows(sheet);
        this.cellArrows = new CellArrows(sheet.map);
        this.steps = sheet.steps;
        for (Lane lane : DrawnLanes.of(sheet.map)) {
            for (Card card : lane.cards()) {
                if (card instanceof Touchpoint touchpoint) {
                    places(lane, touchpoint).forEach(
                            place -> touchpoints.computeIfAbsent(place, key -> new ArrayList<>()).add(touchpoint));
                }
            }
        }
    }

    void write(BandRow row) {
        LaneType type = row.lane().type();
        out.start("tr", "jm-row jm-level jm-band");
        ScreenTable.writeTitle(sheet, row.lane());
        for (Cell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), type.code());
            row.passes().stream()
                    .filter(pass -> pass.column() >= cell.extent().column() && pass.column() < cell.extent().end())
                    .forEach(pass -> arrows.write(pass, cell.extent()));
            ScreenTable.startInner(sheet, cell.extent());
            Column column = sheet.layout.columns().get(cell.extent().column());
            if (type == LaneType.CUSTOMER_ACTIONS && column.number() > 0) {
                nodes.writeAction(steps.get(column.number() - 1));
            }
            writeCards(row.lane(), cell.cards());
            out.end().end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    private void writeCards(Lane lane, List<PlacedCard> placed) {
        for (int i = 0; i < placed.size(); i++) {
            if (i > 0) {
                arrows.writeBetween(cellArrows.between(placed.get(i - 1).card(), placed.get(i).card()), placed.get(i).card());
            }
            cards.write(placed.get(i).card(), lane, placed.get(i).elsewhere());
        }
    }

    void write(LineRow row) {
        String line = row.line().code();
        out.start("tr", "jm-line-row jm-line-" + line);
        out.start("th", "jm-lane").attribute("scope", "row");
        out.element("div", row.line() == BandLine.NONE ? "jm-hidden" : "jm-lane-title", sheet.say("line." + line)).end();
        out.start("td", "jm-cell").attribute("colspan", Math.max(1, sheet.layout.columns().size()));
        sheet.layout.stages().stream().skip(1).forEach(stage -> arrows.edge(stage.extent().column()));
        row.parts().forEach(part -> arrows.write(part, row.height()));
        row.rings().forEach(ring -> writeRing(ring.column()));
        out.end().end();
    }

    private void writeRing(int column) {
        int number = sheet.layout.columns().get(column).number();
        List<Touchpoint> here = touchpoints.getOrDefault(number - 1, List.of());
        String said = here.stream().map(this::name).collect(Collectors.joining(", "));
        out.start("span", "jm-ring").attribute("style", "--jm-at:" + PathData.number(column + 0.5));
        out.attribute("title", said.isEmpty() ? sheet.say("touchpoint") : said);
        sheet.icon(here.isEmpty() ? "direction-two" : "channel-" + here.get(0).channel().code());
        sheet.hidden(said.isEmpty() ? sheet.say("touchpoint") : sheet.say("touchpoint-at", sheet.numbers.count(number), said));
        out.end();
    }

    private String name(Touchpoint touchpoint) {
        String channel = sheet.say("channel." + touchpoint.channel().code());
        return touchpoint.text().isBlank() ? channel : sheet.say("persona", touchpoint.text(), channel);
    }

    /** The steps at which a touchpoint stands, from 0. */
    private List<Integer> places(Lane lane, Touchpoint touchpoint) {
        if (lane.span() == Span.STEP) {
            return sheet.index.places(Span.STEP, touchpoint);
        }
        List<Integer> stages = sheet.index.places(lane.span(), touchpoint);
        return sheet.layout.columns().stream()
                .filter(column -> column.number() > 0 && (lane.span() == Span.MAP || stages.contains(column.stage())))
                .map(column -> column.number() - 1)
                .toList();
    }
}
