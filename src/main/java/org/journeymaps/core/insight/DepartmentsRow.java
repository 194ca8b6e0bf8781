package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Touchpoint;

/**
 * The departments behind each step: those of the touchpoints, and of the cells of the blueprint, that are not external; where
 * they name none, that of the stage.
 *
 * <p>Example: {@code Billing | | Web Team, Customer Support Team} over three steps of which the second has none.
 *
 * @param stretches the steps from first to last, neighbours with the same departments together
 */
public record DepartmentsRow(List<Stretch> stretches) {

    /**
     * Neighbouring steps with the same departments behind them.
     *
     * @param first the first step, counted from 0
     * @param last the last step
     * @param departments keys, in the order of the map; empty where no department is behind the steps
     */
    public record Stretch(int first, int last, List<String> departments) {

        /** Copies the departments. */
        public Stretch {
            departments = List.copyOf(departments);
        }
    }

    /** Copies the stretches. */
    public DepartmentsRow {
        stretches = List.copyOf(stretches);
    }

    /**
     * Finds the departments.
     *
     * @param map the map
     * @return its row of departments; empty only if the map has no step
     */
    public static DepartmentsRow of(JourneyMap map) {
        CardsByStep cards = new CardsByStep(map, MapIndex.of(map));
        List<Stretch> stretches = new ArrayList<>();
        int step = 0;
        for (Stage stage : map.stages()) {
            for (int i = stage.steps().size(); i > 0; i--, step++) {
                add(stretches, step, departments(cards, step, stage));
            }
        }
        return new DepartmentsRow(stretches);
    }

    private static void add(List<Stretch> stretches, int step, List<String> departments) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).departments().equals(departments)) {
            stretches.set(last, new Stretch(stretches.get(last).first(), step, departments));
        } else {
            stretches.add(new Stretch(step, step, departments));
        }
    }

    private static List<String> departments(CardsByStep cards, int step, Stage stage) {
        Set<String> departments = new LinkedHashSet<>();
        cards.at(step, Card.class).stream().filter(DepartmentsRow::counts).forEach(card -> departments.add(card.department()));
        departments.remove("");
        if (departments.isEmpty() && !stage.department().isEmpty()) {
            departments.add(stage.department());
        }
        return List.copyOf(departments);
    }

    private static boolean counts(Card card) {
        return card instanceof Touchpoint touchpoint && touchpoint.ownership() != Ownership.EXTERNAL
                || card instanceof Node node && node.ownership() != Ownership.EXTERNAL;
    }
}
