package org.journeymaps.core.render.screen.table;

import java.util.List;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.ClockWords;

/** The axis of a day: for each column when it is, how long, and whether we meet the persona then. */
public final class ScreenClock {

    private static final int MARKED_WINDOWS = 2;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ClockAxis axis;
    private final ClockWords words;

    /** Writes to a sheet. */
    public ScreenClock(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.axis = sheet.axis;
        this.words = new ClockWords(sheet::say, "clock.range");
    }

    /** Classes of a column, by which it shows what it is down to the last lane. */
    static String column(Sheet sheet, int column) {
        int number = sheet.layout.columns().get(column).number();
        if (gap(sheet, column)) {
            return "jm-column jm-still";
        }
        return number > 0 && sheet.axis.windows().bare().contains(number - 1) ? "jm-column jm-bare" : "jm-column";
    }

    /** Whether a column is empty time between steps. */
    static boolean gap(Sheet sheet, int column) {
        List<Column> columns = sheet.layout.columns();
        return columns.get(column).number() == 0
                && !sheet.map.stages().get(columns.get(column).stage()).steps().isEmpty();
    }

    /** Writes the cells of the axis after its title. */
    void writeCells() {
        List<Column> columns = sheet.layout.columns();
        for (int column = 0; column < columns.size(); column++) {
            ScreenTable.startCell(sheet, new Extent(column, 1), "clock");
            if (gap(sheet, column)) {
                writeGap(axis.gaps().get(columns.get(column + 1).number() - 1));
            } else if (columns.get(column).number() > 0) {
                writeStep(columns.get(column).number() - 1, columns.get(column).width());
            }
            out.end();
        }
    }

    /** When and where a window is. */
    public String window(Clock.Hours hours) {
        String place = ClockWords.place(sheet.map, sheet.index, hours.step());
        return place.isEmpty() ? words.range(hours) : sheet.say("clock.at", words.range(hours), place);
    }

    private void writeGap(Clock.Hours gap) {
        out.start("div", "jm-in jm-clock-gap");
        sheet.hidden(sheet.say("clock.gap", words.range(gap), ""));
        out.element("div", "jm-clock-length", words.length(gap)).end();
    }

    /** Empty time in words. */
    public String gap(Clock.Hours gap) {
        return sheet.say("clock.gap", words.range(gap), words.length(gap));
    }

    private void writeStep(int step, double width) {
        out.start("div", "jm-in jm-clock").attribute("style", "--jm-k:" + PathData.number(width));
        write(step);
        out.end();
    }

    /** Writes when a step is, and whether we meet the persona then. */
    public void write(int step) {
        Step own = sheet.map.steps().get(step);
        if (axis.hours().containsKey(step)) {
            writeTime(own, axis.hours().get(step));
        } else {
            sheet.mapText("div", "jm-clock-length", words.raw(own));
        }
        if (axis.overlaps().contains(step)) {
            sheet.labelled("jm-flag jm-clock-overlap", "clock-overlap", sheet.say("clock.overlap"));
        }
        axis.window(step).stream().filter(rank -> rank <= MARKED_WINDOWS)
                .forEach(rank -> writeWindow(rank == 1 ? "clock.best" : "clock.next", step, rank));
        if (axis.windows().bare().contains(step)) {
            sheet.hidden(sheet.say("clock.bare"));
        }
    }

    private void writeTime(Step step, Clock.Hours hours) {
        if (ClockWords.endsSomehow(step)) {
            sheet.mapText("div", "jm-clock-time", words.range(step, hours));
        } else {
            out.element("div", "jm-clock-time", words.range(hours));
        }
        if (hours.minutes() > 0) {
            out.element("div", "jm-clock-length", words.length(hours));
        }
    }

    private void writeWindow(String key, int step, int rank) {
        String place = ClockWords.place(sheet.map, sheet.index, step);
        sheet.labelled(rank == 1 ? "jm-contact jm-best" : "jm-contact", "clock-window",
                place.isEmpty() ? sheet.say(key) : sheet.say(key + "-at", place));
    }
}
