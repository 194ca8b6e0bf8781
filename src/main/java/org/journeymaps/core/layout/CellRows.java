package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Lane;

/** Puts the cards of a lane into cells. */
final class CellRows {

    private final Grid grid;
    private final List<Extent> places;
    private final List<List<Placement>> byFirst = new ArrayList<>();
    private final int[] users;

    private record Placement(Card card, List<Integer> places) {

        int first() {
            return places.get(0);
        }
    }

    private CellRows(Grid grid, List<Extent> places) {
        this.grid = grid;
        this.places = places;
        this.users = new int[places.size()];
        places.forEach(place -> byFirst.add(new ArrayList<>()));
    }

    /** Lays out the cards that are wanted; those without a known place are left out. */
    static CellRow of(Lane lane, Grid grid, MapIndex index, Predicate<Card> wanted) {
        CellRows rows = new CellRows(grid, grid.places(lane.span()));
        for (Card card : lane.cards()) {
            List<Integer> at = index.places(lane.span(), card);
            if (!at.isEmpty() && wanted.test(card)) {
                rows.add(new Placement(card, at));
            }
        }
        return new CellRow(lane, rows.cells(grid.columns().size()));
    }

    private void add(Placement placement) {
        byFirst.get(placement.first()).add(placement);
        for (int place : placement.places()) {
            users[place]++;
        }
    }

    private List<Cell> cells(int columns) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (int place = 0; place < places.size(); place++) {
            Extent extent = places.get(place);
            if (extent.column() < column) {
                continue;
            }
            fill(cells, column, extent.column());
            List<Placement> here = byFirst.get(place);
            Cell cell = here.size() == 1 && alone(here.get(0)) ? wide(here.get(0)) : stack(extent, here);
            cells.add(cell);
            column = cell.extent().end();
        }
        fill(cells, column, columns);
        return cells;
    }

    private void fill(List<Cell> cells, int from, int to) {
        for (int column = from; column < to; column++) {
            cells.add(new Cell(grid.extent(column), List.of()));
        }
    }

    /** Whether a card stands at neighbouring places where nothing else stands, so that it can cover them all. */
    private boolean alone(Placement placement) {
        if (placement.places().size() == 1) {
            return users[placement.first()] == 1;
        }
        Extent before = places.get(placement.first());
        for (int place : placement.places().subList(1, placement.places().size())) {
            if (places.get(place).column() != before.end()) {
                return false;
            }
            before = places.get(place);
        }
        return placement.places().stream().allMatch(place -> users[place] == 1);
    }

    private Cell wide(Placement placement) {
        Extent first = places.get(placement.first());
        Extent last = places.get(placement.places().get(placement.places().size() - 1));
        return new Cell(first == last ? first : first.upTo(last), List.of(new PlacedCard(placement.card(), List.of())));
    }

    private static Cell stack(Extent extent, List<Placement> placements) {
        List<PlacedCard> cards = new ArrayList<>();
        for (Placement placement : placements) {
            cards.add(new PlacedCard(placement.card(), placement.places().subList(1, placement.places().size())));
        }
        return new Cell(extent, cards);
    }
}
