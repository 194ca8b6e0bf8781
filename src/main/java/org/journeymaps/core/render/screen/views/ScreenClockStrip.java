package org.journeymaps.core.render.screen.views;

import java.util.Locale;
import org.journeymaps.core.layout.grid.ClockStrip;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** A day along the clock above its steps, for the eye alone: each step says in words when it is and what it overlaps. */
final class ScreenClockStrip {

    private static final double WHOLE = 100;

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenClockStrip(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes the strip of a day; for another map nothing. */
    void write() {
        ClockStrip strip = ClockStrip.of(sheet.axis);
        if (sheet.map.type() != MapType.DAY_IN_THE_LIFE || strip.blocks().isEmpty()) {
            return;
        }
        out.start("div", "jm-hours-view").attribute("aria-hidden", true);
        out.start("div", "jm-hours").attribute("style", "--jm-rows:" + strip.rows());
        for (ClockStrip.Hour hour : strip.hours()) {
            out.start("i", "jm-hour-line").attribute("style", at(hour.left())).end();
            out.start("span", "jm-hour").attribute("style", at(hour.left()));
            out.text(String.format(Locale.ROOT, "%02d:00", hour.hour())).end();
        }
        strip.blocks().forEach(this::writeBlock);
        out.end().end();
    }

    private void writeBlock(ClockStrip.Block block) {
        boolean best = sheet.axis.window(block.step()).stream().anyMatch(rank -> rank == 1);
        String classes = "jm-block" + (block.overlaps() ? " jm-block-over" : "") + (best ? " jm-block-best" : "")
                + (sheet.axis.windows().bare().contains(block.step()) ? " jm-block-bare" : "");
        out.start("span", classes).attribute("style", at(block.left()) + ";--jm-long:" + percent(block.width())
                + ";--jm-row:" + block.row());
        out.text(sheet.numbers.count(block.step() + 1)).end();
    }

    private static String at(double left) {
        return "--jm-x:" + percent(left);
    }

    private static String percent(double part) {
        return PathData.number(WHOLE * part) + "%";
    }
}
