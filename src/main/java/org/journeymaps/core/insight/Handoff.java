package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Touchpoint;

/**
 * The persona is passed on: the department changes between neighbouring touchpoints of ours.
 *
 * <p>Example: a bill at step 1 by Billing and a tool at step 5 by the Web Team, with only touchpoints of others between them,
 * are one hand-off. Source: reference on journeys, section 6.
 *
 * @param from the touchpoint before
 * @param to the touchpoint after
 * @param step the step at which the second stands, counted from 0
 */
public record Handoff(Touchpoint from, Touchpoint to, int step) {

    /**
     * Finds the hand-offs. Those of one step stand in the order of the lanes; one without a department is passed over.
     *
     * @param map the map
     * @param index its index
     * @return the hand-offs in the order of the journey
     */
    public static List<Handoff> of(JourneyMap map, MapIndex index) {
        CardsByStep cards = new CardsByStep(map, index);
        List<Handoff> handoffs = new ArrayList<>();
        Optional<Touchpoint> before = Optional.empty();
        for (int step = 0; step < cards.steps(); step++) {
            for (Touchpoint next : cards.at(step, Touchpoint.class)) {
                if (next.ownership() == Ownership.OWN && !next.department().isEmpty()) {
                    int at = step;
                    before.filter(it -> !it.department().equals(next.department()))
                            .ifPresent(it -> handoffs.add(new Handoff(it, next, at)));
                    before = Optional.of(next);
                }
            }
        }
        return handoffs;
    }
}
