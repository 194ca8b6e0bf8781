package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.journeymaps.core.layout.BandLine;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.paper.PdfColumns.Group;
import org.journeymaps.core.render.paper.StaticTable.Place;

/** The journey in tables of at most five steps, which is what a page 17 cm wide holds in a size that can be read. */
final class PdfJourney {

    private static final int MOST = 5;

    /** A head longer than this is not repeated on every page: it could fill the page, and there would be no end. */
    private static final int LONGEST_REPEATED = 300;

    /** Widths in per cent of the page; columns of steps are equal in all tables. */
    private record Widths(double title, double level, int widest) {

        List<Double> columns(int steps) {
            return Stream.concat(Stream.of(title, level), Collections.nCopies(steps, step()).stream()).toList();
        }

        double table(int steps) {
            return title + level + steps * step();
        }

        private double step() {
            return (100 - title - level) / widest;
        }
    }

    private final StaticMap map;
    private final HtmlWriter html;
    private final List<TableSplit> splits;

    PdfJourney(StaticMap map, HtmlWriter html) {
        this.map = map;
        this.html = html;
        this.splits = TableSplit.of(map.layout().columns().stream().map(Column::stage).toList(), MOST);
    }

    void write() {
        if (splits.isEmpty()) {
            new StaticText(html).lines(List.of(Line.quiet(map.words().say("no-stages"))), "");
        }
        int widest = splits.stream().mapToInt(split -> split.to() - split.from()).max().orElse(1);
        splits.forEach(split -> table(split, widest == MOST ? new Widths(8, 9, widest) : new Widths(11, 14, widest)));
    }

    private void table(TableSplit split, Widths widths) {
        PdfColumns columns = PdfColumns.of(map.layout().columns(), split);
        int steps = columns.columns().size();
        List<List<Line>> stages = stages(columns);
        List<List<Line>> actions = actions(columns);
        StaticTable table = map.table(html).start(
                widths.table(steps),
                widths.columns(steps),
                Stream.concat(stages.stream(), actions.stream()).allMatch(PdfJourney::isShort));
        table.group("thead").row().head(Place.over(2), List.of(Line.strong(map.words().say("stage"))));
        each(columns.groups(Span.STAGE), stages, table::head);
        table.end().row().title(Place.over(2), 1, List.of(Line.strong(map.stepsTitle())));
        each(columns.groups(Span.STEP), actions, table::step);
        table.end().end();
        lanes(table, columns);
        if (split.to() == map.layout().columns().size() && !map.insights().curves().isEmpty()) {
            List<Line> note = List.of(Line.quiet(map.words().text("note")));
            table.group("tbody").row().cell(Place.over(2 + steps), List.of(note)).end().end();
        }
        table.end();
    }

    private List<List<Line>> stages(PdfColumns columns) {
        List<List<Line>> stages = new ArrayList<>();
        for (Group group : columns.groups(Span.STAGE)) {
            Stage stage = map.map().stages().get(group.place());
            stages.add(stages.isEmpty() && !columns.first()
                    ? List.of(Line.large(map.words().text("continued", stage.name())))
                    : map.stage(stage));
        }
        return stages;
    }

    private List<List<Line>> actions(PdfColumns columns) {
        return columns.columns().stream().map(map::column).toList();
    }

    /** Quotes right before a curve belong to it, as on screen, where they stand beside it. */
    private void lanes(StaticTable table, PdfColumns columns) {
        List<Lane> thoughts = new ArrayList<>();
        LaneType above = LaneType.TEXT;
        for (Lane lane : map.lanes()) {
            if (map.isBlueprint() && lane.type().band()) {
                lines(table, above, lane.type(), columns.columns().size());
                above = lane.type();
            }
            if (lane.span() == Span.MAP && lane.type() != LaneType.CUSTOMER_ACTIONS) {
                continue;
            }
            List<Lane> held = List.copyOf(thoughts);
            if (lane.type() == LaneType.QUOTES) {
                thoughts.add(lane);
            } else if (lane.type() == LaneType.CURVE) {
                thoughts.clear();
                new PdfCurve(table, map, lane, columns.groups(lane.span())).write(() -> cards(table, columns, held));
            } else {
                thoughts.clear();
                cards(table, columns, held);
                cards(table, columns, List.of(lane));
            }
        }
        cards(table, columns, thoughts);
    }

    /** The lines between two bands, in words. */
    private void lines(StaticTable table, LaneType above, LaneType below, int steps) {
        if (above.band()) {
            BandLine.between(above, below).forEach(line -> {
                List<Line> name = List.of(Line.quiet(map.words().code("line", line)));
                table.group("tbody").row().cell(Place.over(2 + steps), List.of(name)).end().end();
            });
        }
    }

    private void cards(StaticTable table, PdfColumns columns, List<Lane> lanes) {
        for (Lane lane : lanes) {
            table.group("tbody").row().title(Place.over(2), 1, title(lane));
            Span span = lane.type() == LaneType.CUSTOMER_ACTIONS ? Span.STEP : lane.span();
            for (Group group : columns.groups(span)) {
                table.cell(group.extent(), map.cards(lane, group.place()));
            }
            table.end().end();
        }
    }

    private List<Line> title(Lane lane) {
        List<Line> lines = new ArrayList<>(List.of(Line.strong(map.title(lane))));
        lines.addAll(map.averages(lane));
        return lines;
    }

    private static void each(List<Group> groups, List<List<Line>> cells, BiConsumer<Place, List<Line>> writer) {
        for (int i = 0; i < cells.size(); i++) {
            writer.accept(groups.get(i).extent(), cells.get(i));
        }
    }

    private static boolean isShort(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum() <= LONGEST_REPEATED;
    }
}
