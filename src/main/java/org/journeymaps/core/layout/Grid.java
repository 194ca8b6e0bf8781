package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;

/** The columns of a map and what covers them. */
record Grid(List<Column> columns, List<StageSpan> stages) {

    static Grid of(JourneyMap map) {
        List<Column> columns = new ArrayList<>();
        List<StageSpan> stages = new ArrayList<>();
        int number = 1;
        for (Stage stage : map.stages()) {
            Extent extent = new Extent(columns.size(), Math.max(1, stage.steps().size()));
            stages.add(new StageSpan(stage, extent, number));
            for (int i = 0; i < extent.span(); i++) {
                columns.add(new Column(stages.size() - 1, stage.steps().isEmpty() ? 0 : number++));
            }
        }
        return new Grid(List.copyOf(columns), List.copyOf(stages));
    }

    /** Where the steps or the stages stand, in their order. */
    List<Extent> places(Span span) {
        if (span == Span.STAGE) {
            return stages.stream().map(StageSpan::extent).toList();
        }
        List<Extent> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).number() > 0) {
                places.add(new Extent(i, 1));
            }
        }
        return places;
    }
}
