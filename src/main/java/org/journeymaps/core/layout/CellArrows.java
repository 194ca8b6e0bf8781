package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;

/**
 * Arrows between two cards of one cell of a blueprint, which stand one below the other. Between neighbours there is ground for an
 * arrow; past a third card there is none, so such an arrow is said in words alone.
 */
public final class CellArrows {

    private final Map<Set<String>, List<Arrow>> byEnds = new HashMap<>();

    /**
     * Finds the arrows of a map.
     *
     * @param map the map
     */
    public CellArrows(JourneyMap map) {
        for (Arrow arrow : map.arrows()) {
            if (!arrow.from().equals(arrow.to())) {
                byEnds.computeIfAbsent(Set.of(arrow.from(), arrow.to()), ends -> new ArrayList<>()).add(arrow);
            }
        }
    }

    /**
     * The arrows between two cards, whichever way they point.
     *
     * @param card a card
     * @param next the card below it
     * @return the arrows, in the order of the map
     */
    public List<Arrow> between(Card card, Card next) {
        return byEnds.isEmpty() || card.id().equals(next.id())
                ? List.of() : byEnds.getOrDefault(Set.of(card.id(), next.id()), List.of());
    }

    /**
     * All arrows that have ground in some cells.
     *
     * @param row the cells
     * @return the arrows between neighbours
     */
    public Set<Arrow> in(BandRow row) {
        Set<Arrow> drawn = new HashSet<>();
        for (Cell cell : row.cells()) {
            List<PlacedCard> cards = cell.cards();
            for (int i = 1; i < cards.size(); i++) {
                drawn.addAll(between(cards.get(i - 1).card(), cards.get(i).card()));
            }
        }
        return drawn;
    }
}
