package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;

/** The columns of a map, where they stand, and what covers them. */
record Grid(List<Column> columns, List<Extent> extents, List<StageSpan> stages) {

    static Grid of(JourneyMap map) {
        List<Column> columns = new ArrayList<>();
        List<StageSpan> stages = new ArrayList<>();
        int number = 1;
        for (Stage stage : map.stages()) {
            Extent extent = new Extent(columns.size(), Math.max(1, stage.steps().size()));
            stages.add(new StageSpan(stage, extent, number));
            for (int i = 0; i < extent.span(); i++) {
                columns.add(new Column(stages.size() - 1, stage.steps().isEmpty() ? 0 : number++, 1));
            }
        }
        return new Grid(List.copyOf(columns), extents(columns), List.copyOf(stages));
    }

    /** How wide all columns are together. */
    double width() {
        return extents.isEmpty() ? 0 : extents.get(extents.size() - 1).right();
    }

    /** Where a column stands. */
    Extent extent(int column) {
        return extents.get(column);
    }

    /** Where the steps or the stages stand, in their order. */
    List<Extent> places(Span span) {
        if (span == Span.STAGE) {
            return stages.stream().map(StageSpan::extent).toList();
        }
        List<Extent> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).number() > 0) {
                places.add(extents.get(i));
            }
        }
        return places;
    }

    private static List<Extent> extents(List<Column> columns) {
        List<Extent> extents = new ArrayList<>();
        double left = 0;
        for (Column column : columns) {
            extents.add(new Extent(extents.size(), 1, left, column.width()));
            left += column.width();
        }
        return List.copyOf(extents);
    }
}
