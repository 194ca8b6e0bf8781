package org.journeymaps.core.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Touchpoint;

/**
 * When we meet the persona, and when it is best to.
 *
 * <p>Example: of a pupil who uses our site in class and for homework, the best window is that of the homework, as nothing
 * hurts more than being stuck there. Source: reference on journeys, sections 2 and 4.3.
 *
 * @param bare steps without a touchpoint of ours, counted from 0
 * @param windows the times of all other steps, best first: that with the worst pain point, of equals the longest, then the
 *     earliest; without those that take no time
 */
public record ContactWindows(List<Integer> bare, List<Clock.Hours> windows) {

    /** Copies the lists. */
    public ContactWindows {
        bare = List.copyOf(bare);
        windows = List.copyOf(windows);
    }

    /**
     * Finds the windows.
     *
     * @param map the map
     * @return its windows
     */
    public static ContactWindows of(JourneyMap map) {
        CardsByStep cards = new CardsByStep(map, MapIndex.of(map));
        List<Integer> bare = IntStream.range(0, cards.steps()).filter(step -> !touched(cards, step)).boxed().toList();
        List<Clock.Hours> windows = Clock.of(map).hours().stream()
                .filter(hours -> hours.minutes() > 0 && touched(cards, hours.step()))
                .sorted(Comparator.<Clock.Hours>comparingInt(hours -> worst(cards, hours.step()))
                        .thenComparingInt(Clock.Hours::minutes)
                        .reversed())
                .toList();
        return new ContactWindows(bare, windows);
    }

    /**
     * The best window.
     *
     * @return the first, or nothing if we do not meet the persona at any known time
     */
    public Optional<Clock.Hours> best() {
        return windows.stream().findFirst();
    }

    private static boolean touched(CardsByStep cards, int step) {
        return cards.at(step, Touchpoint.class).stream().anyMatch(it -> it.ownership() == Ownership.OWN);
    }

    private static int worst(CardsByStep cards, int step) {
        return cards.at(step, PainPoint.class).stream().mapToInt(pain -> PainScore.of(pain).score()).max().orElse(0);
    }
}
