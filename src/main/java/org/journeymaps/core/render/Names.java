package org.journeymaps.core.render;

import java.util.List;
import java.util.Locale;

/** Short forms of a persona's name. */
final class Names {

    private static final int SHORTEST = 3;

    private Names() {}

    /** Two letters for the avatar: "JJ" for Jumping Jamie; one alone of a single word or in a script without capitals. */
    static String initials(String name, Locale locale) {
        int[] letters = words(name).stream()
                .flatMap(word -> word.codePoints().filter(Character::isLetterOrDigit).boxed().limit(1))
                .mapToInt(Integer::intValue)
                .limit(2)
                .toArray();
        boolean capitals = letters.length > 0 && Character.toUpperCase(letters[0]) != Character.toLowerCase(letters[0]);
        return new String(letters, 0, capitals ? letters.length : Math.min(1, letters.length)).toUpperCase(locale);
    }

    /**
     * The name for the end of a curve, where there is little room: the last word, as in Jamie for Jumping Jamie, if it is
     * a word of some length that no other persona's name holds, else the whole name.
     */
    static String tag(String name, List<String> others) {
        List<String> words = words(name);
        String last = words.get(words.size() - 1);
        boolean telling = last.codePointCount(0, last.length()) >= SHORTEST
                && last.codePoints().allMatch(Character::isLetter)
                && others.stream().noneMatch(other -> words(other).contains(last));
        return telling ? last : name;
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("\\s+"));
    }
}
