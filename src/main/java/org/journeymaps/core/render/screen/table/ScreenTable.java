package org.journeymaps.core.render.screen.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.core.layout.BandRow;
import org.journeymaps.core.layout.Cell;
import org.journeymaps.core.layout.CellRow;
import org.journeymaps.core.layout.ClockRow;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.DerivedRow;
import org.journeymaps.core.layout.FunnelRow;
import org.journeymaps.core.layout.LineRow;
import org.journeymaps.core.layout.MarkRow;
import org.journeymaps.core.layout.Row;
import org.journeymaps.core.layout.SignRow;
import org.journeymaps.core.layout.SolutionGaps;
import org.journeymaps.core.layout.ToldRow;
import org.journeymaps.core.layout.WideRow;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.cards.ScreenCards;
import org.journeymaps.core.render.screen.cards.ScreenTray;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The table of the map: stages and steps above, a row for each lane, and at the end what has no place yet. */
public final class ScreenTable {

    /** How many columns of ordinary width a sheet of paper has room for. */
    public static final int ON_PAPER = 8;

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenCards cards;
    private final ScreenCurve curve;
    private final ScreenValues values;
    private final ScreenBands bands;
    private final SolutionGaps gaps;

    /** Writes to a sheet. */
    public ScreenTable(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.cards = new ScreenCards(sheet);
        this.curve = new ScreenCurve(sheet);
        this.values = new ScreenValues(sheet);
        this.bands = new ScreenBands(sheet, cards);
        this.gaps = new SolutionGaps(sheet.map, sheet.index, sheet.findings, sheet.layout.columns());
    }

    /** Writes the table in a region that scrolls. */
    public void write() {
        out.start("div", "jm-body").start("div", "jm-scroll").attribute("role", "region").attribute("tabindex", 0);
        out.attribute("aria-label", sheet.say("region", title()));
        start(sheet);
        out.start("caption", "jm-hidden").text(caption()).end();
        new ScreenStages(sheet).write();
        out.start("tbody");
        sheet.layout.rows().forEach(this::writeRow);
        writeTray();
        out.end().end().end().end();
    }

    /** Opens a table; one that is too wide for paper says how that goes on which is torn apart there (js/view/print.js). */
    static void start(Sheet sheet) {
        sheet.out.start("table", "jm-table");
        if (Math.max(sheet.layout.columns().size(), sheet.layout.width()) > ON_PAPER) {
            sheet.out.attribute("data-jm-again", sheet.say("again", "{}"));
        }
    }

    private String title() {
        return sheet.map.title().isBlank() ? sheet.say("untitled") : sheet.map.title();
    }

    private String caption() {
        String size = sheet.say("caption", title(), sheet.map.stages().size(), sheet.steps.size());
        return sheet.insights.curves().stream()
                .map(found -> found.lane())
                .distinct()
                .map(lane -> scaleInWords(sheet, lane, sheet.index.scale(lane.scale()).orElseThrow()))
                .collect(Collectors.joining(" ", size + " ", "")).strip();
    }

    /** A lane of values with the ends of its scale and the names of its values. */
    public static String scaleInWords(Sheet sheet, Lane lane, Scale scale) {
        String labels = scale.labels().stream()
                .map(label -> sheet.say("value", sheet.numbers.value(scale, label.value()), label.text()))
                .collect(Collectors.joining(", "));
        String ends = sheet.say("scale", lane.title(), sheet.numbers.value(scale, scale.min()),
                sheet.numbers.value(scale, scale.max()));
        String named = labels.isEmpty() ? ends : sheet.say("scale-named", ends, labels);
        return scale.reversed() ? sheet.say("scale-reversed", named) : named;
    }

    private void writeRow(Row row) {
        if (row instanceof CurveRow curves) {
            curve.write(curves);
        } else if (row instanceof ToldRow told) {
            curve.write(told);
        } else if (row instanceof CellRow cells) {
            writeCells(cells);
        } else if (row instanceof SignRow signs) {
            new ScreenSigns(sheet).write(signs);
        } else if (row instanceof FunnelRow funnel) {
            new ScreenFunnel(sheet).write(funnel);
        } else if (row instanceof ClockRow clock) {
            writeClock(clock);
        } else if (row instanceof DerivedRow derived) {
            new ScreenDerived(sheet).write(derived);
        } else if (row instanceof WideRow wide) {
            writeWide(wide);
        } else if (row instanceof BandRow band) {
            bands.write(band);
        } else if (row instanceof LineRow line) {
            bands.write(line);
        } else if (row instanceof MarkRow marks) {
            new ScreenFlow(sheet).write(marks);
        }
    }

    private void writeCells(CellRow row) {
        boolean single = row.cells().stream().allMatch(cell -> cell.cards().size() <= 1);
        Lane lane = row.lane();
        boolean gapped = gaps.in(lane);
        boolean isLong = Tallest.wanted(sheet);
        List<List<PainPoint>> missing = row.cells().stream()
                .map(cell -> gapped ? gaps.at(lane, columns(cell.extent())) : List.<PainPoint>of()).toList();
        Set<Integer> tallest = isLong ? tallest(row, missing) : Set.of();
        out.start("tr", (single ? "jm-row jm-level" : "jm-row") + (isLong ? " jm-long" : ""));
        writeTitle(sheet, row.lane());
        for (int i = 0; i < row.cells().size(); i++) {
            writeCell(row.cells().get(i), lane, missing.get(i), tallest.contains(i));
        }
        writeNoCell(row.cells().isEmpty());
        out.end();
    }

    private static Set<Integer> tallest(CellRow row, List<List<PainPoint>> missing) {
        return Tallest.of(IntStream.range(0, missing.size())
                .mapToObj(i -> Tallest.letters(row.cells().get(i), missing.get(i))).toList());
    }

    private void writeCell(Cell cell, Lane lane, List<PainPoint> missing, boolean tall) {
        startCell(sheet, cell.extent(), lane.type().code());
        if (!cell.cards().isEmpty() || !missing.isEmpty()) {
            startInner(sheet, tall ? "jm-in jm-tall" : "jm-in", cell.extent().width());
            writeCards(cell, lane);
            missing.forEach(this::writeGap);
            out.end();
        }
        out.end();
    }

    private void writeClock(ClockRow row) {
        out.start("tr", "jm-row jm-clock-row");
        writeTitle(sheet, row.lane());
        new ScreenClock(sheet).writeCells();
        writeNoCell(sheet.layout.columns().isEmpty());
        out.end();
    }

    private void writeCards(Cell cell, Lane lane) {
        if (lane.type() == LaneType.ITEMS) {
            out.start("ul", "jm-bullets");
            cell.cards().forEach(placed -> writeItem("jm-bullet", () -> cards.write(placed.card(), lane, placed.elsewhere())));
            out.end();
        } else {
            cell.cards().forEach(placed -> cards.write(placed.card(), lane, placed.elsewhere()));
        }
    }

    private List<Column> columns(Extent extent) {
        return sheet.layout.columns().subList(extent.column(), extent.end());
    }

    private void writeGap(PainPoint pain) {
        out.start("div", "jm-card jm-gap-card").attribute("title", pain.text());
        sheet.icon("gap").out.text(sheet.say("no-solution")).end();
    }

    private void writeWide(WideRow row) {
        Lane lane = row.lane();
        out.start("tr", "jm-row");
        writeTitle(sheet, lane);
        startWide("jm-wide");
        lane.cards().forEach(card -> writeItem("jm-slot", () -> cards.write(card, lane, List.of())));
        lane.values().forEach(value -> writeItem("jm-slot", () -> values.write(lane, value, "jm-card jm-told")));
        out.end().end().end();
    }

    private void startWide(String classes) {
        int columns = Math.max(1, sheet.layout.columns().size());
        out.start("td", "jm-cell jm-first").attribute("colspan", columns).start("ul", classes);
    }

    private void writeItem(String classes, Runnable content) {
        out.start("li", classes);
        content.run();
        out.end();
    }

    private void writeTray() {
        if (sheet.layout.tray().isEmpty()) {
            return;
        }
        out.start("tr", "jm-row").start("th", "jm-lane").attribute("scope", "row");
        out.element("div", "jm-lane-title", sheet.say("tray")).end();
        startWide("jm-wide jm-tray");
        new ScreenTray(sheet, cards).writeItems("jm-unplaced");
        out.end().end().end();
    }

    /** A map without stages has no cells to give; one empty cell keeps the table whole. */
    private void writeNoCell(boolean empty) {
        if (empty) {
            out.start("td", "jm-cell jm-first").end();
        }
    }

    static void writeTitle(Sheet sheet, Lane lane) {
        sheet.out.start("th", "jm-lane").attribute("scope", "row");
        boolean actions = lane.type() == LaneType.CUSTOMER_ACTIONS;
        sheet.mapText("div", "jm-lane-title", actions && lane.title().isBlank() ? sheet.say("customer-actions") : lane.title());
        if (lane.span() == Span.MAP && !actions) {
            sheet.out.element("div", "jm-lane-note", sheet.say("whole-map"));
        }
        sheet.out.end();
    }

    static void startCell(Sheet sheet, Extent extent, String lane) {
        List<Column> columns = sheet.layout.columns();
        int column = extent.column();
        boolean first = column == 0 || columns.get(column).stage() != columns.get(column - 1).stage();
        sheet.out.start("td", (first ? "jm-cell jm-first jm-lane-" : "jm-cell jm-lane-") + lane);
        if (extent.span() > 1) {
            sheet.out.attribute("colspan", extent.span());
        }
    }

    /** Opens the head of a step and what stands in it. */
    static void startStep(Sheet sheet, boolean first, boolean tall, double width) {
        sheet.out.start("th", first ? "jm-step jm-first" : "jm-step").attribute("scope", "col");
        startInner(sheet, tall ? "jm-in jm-tall" : "jm-in", width);
    }

    static void startInner(Sheet sheet, Extent extent) {
        startInner(sheet, "jm-in", extent.width());
    }

    static void startInner(Sheet sheet, String classes, double width) {
        sheet.out.start("div", classes);
        if (width != 1) {
            sheet.out.attribute("style", "--jm-k:" + PathData.number(width));
        }
    }
}
