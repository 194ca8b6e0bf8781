package org.journeymaps.core.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;

/**
 * The items with issues at each step, what stands at a stage counting for all of its steps.
 *
 * @param steps the items of each step, in the order of the map
 */
public record IssuesRow(List<List<Item>> steps) {

    /** Copies the lists. */
    public IssuesRow {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /**
     * Finds the items.
     *
     * @param map the map
     * @return its row of issues; items for the whole map and those without a place stand at no step
     */
    public static IssuesRow of(JourneyMap map) {
        CardsByStep cards = new CardsByStep(map, MapIndex.of(map));
        return new IssuesRow(IntStream.range(0, cards.steps())
                .mapToObj(step -> cards.at(step, Item.class).stream().filter(item -> !item.issues().isEmpty()).toList())
                .toList());
    }
}
