package org.journeymaps.core.layout.grid;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;

/** The columns of a map, where they stand, and what covers them. */
public record Grid(List<Column> columns, List<Extent> extents, List<StageSpan> stages) {

    /** The columns of a map without an axis of time. */
    public static Grid of(JourneyMap map) {
        return of(map, ClockAxis.NONE);
    }

    /** The columns; before a step that follows empty time there is one for that time, in the step's stage. */
    public static Grid of(JourneyMap map, ClockAxis axis) {
        List<Column> columns = new ArrayList<>();
        List<StageSpan> stages = new ArrayList<>();
        int number = 1;
        double left = 0;
        for (Stage stage : map.stages()) {
            List<Column> own = columns(stages.size(), stage, number, axis);
            double width = own.stream().mapToDouble(Column::width).sum();
            stages.add(new StageSpan(stage, new Extent(columns.size(), own.size(), left, width), number));
            columns.addAll(own);
            number += stage.steps().size();
            left += width;
        }
        return new Grid(List.copyOf(columns), extents(columns), List.copyOf(stages));
    }

    private static List<Column> columns(int place, Stage stage, int firstNumber, ClockAxis axis) {
        List<Column> columns = new ArrayList<>();
        for (int number = firstNumber; number < firstNumber + stage.steps().size(); number++) {
            if (axis.gaps().containsKey(number - 1)) {
                columns.add(new Column(place, 0, ClockAxis.GAP));
            }
            columns.add(new Column(place, number, axis.width(number - 1)));
        }
        return columns.isEmpty() ? List.of(new Column(place, 0, 1)) : columns;
    }

    /** How wide all columns are together. */
    public double width() {
        return extents.isEmpty() ? 0 : extents.get(extents.size() - 1).right();
    }

    /** Where a column stands. */
    public Extent extent(int column) {
        return extents.get(column);
    }

    /** Where the steps or the stages stand, in their order. */
    public List<Extent> places(Span span) {
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
