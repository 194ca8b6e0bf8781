package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.List;

/** The lines of the grid on which a flowchart stands: those beside its columns and lanes, and those above its rows and lanes. */
final class FlowLines {

    private static final int TITLE = 160;
    private static final int EDGE = 12;
    private static final int BETWEEN = 10;
    private static final int HEAD = 20;
    private static final int PORT = 24;
    private static final int STRAIGHT = 32;

    private final FlowRoutes routes;
    private final List<Integer> tracks = new ArrayList<>();
    private final int[] lefts;
    private final int[] tops;
    private final boolean[] labelled;
    private final List<FlowArea> stages = new ArrayList<>();
    private final boolean titledAbove;

    FlowLines(FlowRoutes routes, FlowPlaces places, List<FlowWay> ways) {
        this.routes = routes;
        titledAbove = routes.columns() == 1;
        lefts = new int[routes.columns()];
        tops = new int[places.rows()];
        labelled = new boolean[places.rows()];
        ways.stream().filter(way -> !way.branches().isEmpty()).forEach(way -> labelled[places.row(way.to())] = true);
        setColumns();
        setRows(places);
    }

    private void setColumns() {
        if (!titledAbove) {
            tracks.add(TITLE);
        }
        tracks.add(EDGE);
        for (int column = 0; column < lefts.length; column++) {
            lefts[column] = tracks.size() + 1;
            tracks.add(PORT);
            tracks.add(0);
            int lanes = routes.behind(column).count();
            boolean last = column == lefts.length - 1;
            if (lanes > 0) {
                tracks.add(EDGE);
                for (int i = 1; i < lanes; i++) {
                    tracks.add(BETWEEN);
                }
                tracks.add(last ? EDGE : HEAD);
            } else {
                tracks.add(last ? EDGE : STRAIGHT);
            }
        }
    }

    /** Each stage has a line of room above and below it, and its title above its rows if there is no place before them. */
    private void setRows(FlowPlaces places) {
        int line = setRow(0, 1, true);
        for (FlowPlaces.Rows rows : places.stages()) {
            int top = ++line;
            if (titledAbove || rows.first() == rows.end()) {
                line++;
            }
            for (int row = rows.first(); row < rows.end(); row++) {
                line = setRow(row, line, false);
            }
            stages.add(new FlowArea(top, 1, ++line, tracks.size() + 1));
        }
        setRow(places.rows() - 1, line, true);
    }

    private int setRow(int row, int line, boolean edge) {
        tops[row] = line;
        return core(row) + (edge ? 2 : 3);
    }

    /** Widths in px of the columns of the grid; 0 for one that takes an equal share of what is left. */
    List<Integer> tracks() {
        return List.copyOf(tracks);
    }

    int left(int column) {
        return lefts[column];
    }

    /** Where arrows come in from above. */
    int port(int column) {
        return lefts[column] + 1;
    }

    int right(int column) {
        return lefts[column] + 2;
    }

    int behind(int column, int lane) {
        return right(column) + 1 + lane;
    }

    int above(int row, int lane) {
        return tops[row] + 1 + lane;
    }

    int label(int row) {
        return tops[row] + routes.above(row).count() + 1;
    }

    int core(int row) {
        return label(row) + (labelled[row] ? 1 : 0);
    }

    /** Where arrows come in and go out at the sides. */
    int middle(int row) {
        return core(row) + 1;
    }

    FlowArea stage(int place) {
        return stages.get(place);
    }

    FlowArea title(int place) {
        FlowArea area = stages.get(place);
        return titledAbove
                ? new FlowArea(area.top(), lefts[0], area.top() + 1, lefts[0] + 2)
                : new FlowArea(area.top(), 1, area.bottom(), 2);
    }
}
