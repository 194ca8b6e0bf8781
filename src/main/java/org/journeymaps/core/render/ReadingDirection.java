package org.journeymaps.core.render;

import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/**
 * Which way a map runs. It is the map's own language that decides, by the first letter of its title, else of its stages
 * and actions: a Hebrew map runs from right to left for an English reader too. A map without letters follows the reader.
 */
final class ReadingDirection {

    private ReadingDirection() {}

    static boolean rightToLeft(JourneyMap map, Locale locale) {
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
    static boolean rightToLeft(Locale locale) {
        return locale.getDisplayName(locale).codePoints()
                .anyMatch(letter -> toTheLeft(Character.getDirectionality(letter)));
    }

    private static boolean strong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || toTheLeft(direction);
    }

    private static boolean toTheLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
