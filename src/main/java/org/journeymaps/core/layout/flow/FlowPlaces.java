package org.journeymaps.core.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/**
 * In which row and column each box of a flowchart stands. Each stage begins a row. Steps stand side by side in their order, and
 * on in the next row when a row is full; alternatives stand one below the other, if all of them are in one stage.
 *
 * <p>The beginning stands above the first step, the end below the last one.
 */
final class FlowPlaces {

    /** The rows of a stage; as many as none for one without steps. */
    record Rows(int first, int end) {}

    private final int columns;
    private final MapIndex index;
    private final List<Step> steps;
    private final int[] rows;
    private final int[] places;
    private final List<Rows> stages = new ArrayList<>();

    private int row = 1;
    private int height;
    private int column;

    FlowPlaces(JourneyMap map, MapIndex index, int columns) {
        this.columns = columns;
        this.index = index;
        steps = map.steps();
        rows = new int[steps.size() + 2];
        places = new int[steps.size() + 2];
        int number = 1;
        for (Stage stage : map.stages()) {
            int first = row;
            place(number, number + stage.steps().size());
            number += stage.steps().size();
            stages.add(new Rows(first, row));
        }
        rows[number] = row;
        places[number] = number == 1 ? 0 : places[number - 1];
    }

    int row(int number) {
        return rows[number];
    }

    int column(int number) {
        return places[number];
    }

    int steps() {
        return steps.size();
    }

    /** How many rows there are, with those of the beginning and the end. */
    int rows() {
        return row + 1;
    }

    /** The rows of each stage, in the order of the map. */
    List<Rows> stages() {
        return stages;
    }

    private void place(int first, int end) {
        column = 0;
        height = 1;
        int number = first;
        while (number < end) {
            List<Integer> ways = alternatives(number, end);
            number = ways.isEmpty() ? placeOne(number) : placeBelowEachOther(ways);
        }
        if (end > first) {
            row += height;
        }
    }

    private int placeOne(int number) {
        makeRoom(1);
        set(number, row, column++);
        return number + 1;
    }

    /** Places alternatives, of which the last one is a single step. */
    private int placeBelowEachOther(List<Integer> ways) {
        int wide = widest(ways);
        makeRoom(wide);
        int last = ways.get(ways.size() - 1);
        for (int i = 0; i < ways.size(); i++) {
            int after = i + 1 < ways.size() ? ways.get(i + 1) : last + 1;
            for (int number = ways.get(i); number < after; number++) {
                set(number, row + i, column + number - ways.get(i));
            }
        }
        height = Math.max(height, ways.size());
        column += wide;
        return last + 1;
    }

    private void makeRoom(int wide) {
        if (column + wide > columns) {
            row += height;
            height = 1;
            column = 0;
        }
    }

    private void set(int number, int at, int place) {
        rows[number] = at;
        places[number] = place;
    }

    /** The first steps of the ways into which the journey forks before a step, if they fit below each other. */
    private List<Integer> alternatives(int number, int end) {
        if (columns == 1 || number == 1) {
            return List.of();
        }
        List<Integer> ways = steps.get(number - 2).branches().stream()
                .flatMapToInt(branch -> index.stepNumber(branch.to()).stream())
                .filter(to -> to >= number)
                .sorted().distinct().boxed().toList();
        boolean fit = ways.size() > 1 && ways.get(0) == number && ways.get(ways.size() - 1) < end && widest(ways) <= columns;
        return fit ? ways : List.of();
    }

    private static int widest(List<Integer> ways) {
        int widest = 1;
        for (int i = 1; i < ways.size(); i++) {
            widest = Math.max(widest, ways.get(i) - ways.get(i - 1));
        }
        return widest;
    }
}
