package org.journeymaps.core.render.screen.views;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.flow.FlowArea;
import org.journeymaps.core.layout.flow.FlowStroke;
import org.journeymaps.core.layout.flow.Flowchart;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.screen.sheet.Sheet;

/**
 * Where the parts of a flowchart stand in a frame of any width: the same boxes in a wide chart, a narrower one and one of a
 * single column, of which the style sheet takes the one that fits.
 */
final class ChartGrid {

    private static final int MOST = 5;
    private static final int LEAST = 3;

    /** By the name of the property that the style sheet looks for. */
    private record Fit(String name, Flowchart chart) {}

    private final Sheet sheet;
    private final List<Fit> fits;

    ChartGrid(Sheet sheet) {
        this.sheet = sheet;
        int longest = sheet.map.stages().stream().map(Stage::steps).mapToInt(List::size).max().orElse(0);
        int wide = Math.max(LEAST, Math.min(MOST, longest));
        fits = List.of(new Fit("w", chart(wide)), new Fit("m", chart(LEAST)), new Fit("s", chart(1)));
    }

    private Flowchart chart(int columns) {
        return Flowchart.of(sheet.map, sheet.index, columns);
    }

    /** The chart in any of its widths: its ways and the order of its parts are the same in all. */
    Flowchart chart() {
        return fits.get(0).chart();
    }

    /** The columns of the grid. */
    String columns() {
        return style(chart -> chart.tracks().stream()
                .map(track -> track == 0 ? "minmax(0,1fr)" : track + "px").collect(Collectors.joining(" ")));
    }

    /** The place of a part of the chart. */
    String place(Function<Flowchart, FlowArea> part) {
        return style(part.andThen(ChartGrid::area));
    }

    private String style(Function<Flowchart, String> value) {
        return fits.stream().map(fit -> "--jm-" + fit.name() + ":" + value.apply(fit.chart())).collect(Collectors.joining(";"));
    }

    private static String area(FlowArea area) {
        return area.top() + "/" + area.left() + "/" + area.bottom() + "/" + area.right();
    }

    /** Writes what lies below the boxes, for the eye: the grounds of the stages, and the arrows. */
    void writeLines() {
        for (Fit fit : fits) {
            sheet.out.start("div", "jm-chart-lines jm-fit-" + fit.name()).attribute("aria-hidden", true);
            fit.chart().regions().forEach(region -> write("jm-region", region.area()));
            fit.chart().strokes().forEach(stroke -> write(classes(stroke), stroke.area()));
            sheet.out.end();
        }
    }

    private void write(String classes, FlowArea area) {
        sheet.out.start("i", classes).attribute("style", "grid-area:" + area(area)).end();
    }

    private static String classes(FlowStroke stroke) {
        String way = stroke.lies() ? "jm-lies" : "jm-stands";
        return stroke.head() ? way + " jm-head" : way;
    }
}
