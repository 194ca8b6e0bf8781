package org.journeymaps.core.render.screen.table;

import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.layout.FunnelRow;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** How many customers come as far: a bar in each cell, and how many of those before go on. */
public final class ScreenFunnel {

    private static final double HUNDRED = 100;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;
    private final ScreenSources sources;

    /** Writes to a sheet. */
    public ScreenFunnel(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
        this.sources = new ScreenSources(sheet);
    }

    void write(FunnelRow row) {
        out.start("tr", "jm-row");
        ScreenTable.writeTitle(sheet, row.lane());
        for (FunnelRow.FunnelCell cell : row.cells()) {
            ScreenTable.startCell(sheet, cell.extent(), row.lane().type().code());
            ScreenTable.startInner(sheet, cell.extent());
            write(row.lane(), cell);
            out.end().end();
        }
        if (row.cells().isEmpty()) {
            out.start("td", "jm-cell jm-first").end();
        }
        out.end();
    }

    /** Writes what stands in a cell. */
    public void write(Lane lane, FunnelRow.FunnelCell cell) {
        cell.bars().forEach(this::writeBar);
        cell.told().forEach(value -> values.write(lane, value, "jm-told"));
    }

    private void writeBar(FunnelRow.Bar bar) {
        Funnel.Level level = bar.level();
        out.start("div", "jm-volume");
        out.start("div", "jm-volume-room").attribute("aria-hidden", true);
        out.start("i", "jm-volume-bar jm-persona-" + bar.persona());
        out.attribute("style", "height:" + PathData.number(bar.share() * HUNDRED) + "%").end().end();
        String name = values.personaName(bar.persona());
        if (sheet.map.personas().size() > 1 && !name.isEmpty()) {
            sheet.mapText("div", "jm-eyebrow", name);
        }
        out.element("b", "jm-felt-number", sheet.numbers.plain(level.volume()));
        sheet.space();
        String said = sheet.notes().of(bar);
        if (!said.isEmpty()) {
            out.start("div", level.lost() > 0 ? "jm-loss" : "jm-loss jm-none-lost");
            sheet.icon(level.lost() > 0 ? "trend-down" : level.lost() < 0 ? "trend-up" : "trend-flat");
            sheet.mapText("span", "jm-word", said);
            out.end();
        }
        sheet.mapText("div", "jm-told", values.basis(level.values()));
        sources.write(level.values().stream().map(Value::evidence).flatMap(ids -> ids.stream()).toList());
        out.end();
    }
}
