package org.journeymaps.core.render.screen.table;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.core.layout.Cell;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.screen.sheet.Sheet;

/**
 * The cells of a long row that are likely to be its tallest. A browser that lays out only what comes into sight lays these out
 * all the same, so that the row is as high from the beginning as it will be.
 *
 * <p>How much a cell says decides, in letters. On maps of 200 steps the tallest was always among the four that say most; eight
 * are taken. If it ever is not, its row grows by a line when it comes into sight.
 */
final class Tallest {

    /** A map with more columns has long rows; most of it is out of sight. */
    private static final int SHORT = 60;

    private static final int TAKEN = 8;

    /** What a card has besides its text, each of these a line of its own, counts as so many letters. */
    private static final int LINE = 20;

    private Tallest() {}

    static boolean wanted(Sheet sheet) {
        return sheet.layout.columns().size() > SHORT;
    }

    /** Places of the cells that say most. */
    static Set<Integer> of(List<Integer> letters) {
        return IntStream.range(0, letters.size()).boxed().sorted(Comparator.comparing(letters::get, Comparator.reverseOrder()))
                .limit(TAKEN).collect(Collectors.toUnmodifiableSet());
    }

    /** How much a cell says in which solutions are missing. */
    static int letters(Cell cell, List<PainPoint> missing) {
        return 2 * LINE * missing.size() + cell.cards().stream().mapToInt(placed -> letters(placed.card())).sum();
    }

    private static int letters(Card card) {
        return 2 * LINE + card.text().length() + (card.department().isEmpty() ? 0 : LINE) + LINE * card.evidence().size();
    }

    /** How much the head of a step says. */
    static int letters(Step step) {
        return step.action().length() + (step.importance() > 0 ? LINE : 0) + LINE * step.flags().size()
                + 2 * LINE * step.branches().size()
                + (step.activeMinutes() + step.waitMinutes() > 0 ? 2 * LINE : 0);
    }
}
