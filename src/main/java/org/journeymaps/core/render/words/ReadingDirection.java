package org.journeymaps.core.render.words;

import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/**
 * Which way a map runs. It is the map's own language that decides, by the first letter of its title, else of its stages
 * and actions: a Hebrew map runs from right to left for an English reader too. A map without letters follows the reader.
 */
public final class ReadingDirection {

    /** No letter before it, the first of the Hebrew ones, runs to the left. */
    private static final char FIRST_TO_THE_LEFT = '\u0590';

    private ReadingDirection() {}

    /** Which way a map runs for a reader of a language. */
    public static boolean rightToLeft(JourneyMap map, Locale locale) {
        Stream<String> texts = Stream.concat(Stream.of(map.title()), Stream.concat(
                map.stages().stream().map(Stage::name), map.steps().stream().map(Step::action)));
        return texts.flatMap(text -> text.codePoints().boxed())
                .map(Character::getDirectionality)
                .filter(ReadingDirection::strong)
                .map(ReadingDirection::toTheLeft)
                .findFirst()
                .orElseGet(() -> rightToLeft(locale));
    }

    /** Which way a language runs: as its own name does. */
    public static boolean rightToLeft(Locale locale) {
        return locale.getDisplayName(locale).codePoints()
                .anyMatch(letter -> toTheLeft(Character.getDirectionality(letter)));
    }

    /**
     * Whether a text may run another way than a map around it. From left to right only letters that run to the left and marks
     * of direction do; from right to left figures and signs do too, so that every text is taken to.
     */
    public static boolean mayDiffer(String text, boolean rightToLeft) {
        return rightToLeft && !text.isEmpty() || text.chars().anyMatch(letter -> letter >= FIRST_TO_THE_LEFT)
                && text.codePoints().anyMatch(ReadingDirection::turns);
    }

    private static boolean turns(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    private static boolean strong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || toTheLeft(direction);
    }

    private static boolean toTheLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
