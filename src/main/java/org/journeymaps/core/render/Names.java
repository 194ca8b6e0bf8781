package org.journeymaps.core.render;

import java.util.List;
import java.util.Locale;

/** Short forms of a persona's name. */
final class Names {

    private static final int SHORTEST = 3;

    private Names() {}

    /** Two letters for the avatar: "JJ" for Jumping Jamie; of a name without spaces the first alone. */
    static String initials(String name, Locale locale) {
        StringBuilder initials = new StringBuilder();
        for (String word : words(name)) {
            word.codePoints().filter(Character::isLetterOrDigit).limit(1).forEach(initials::appendCodePoint);
            if (initials.codePointCount(0, initials.length()) == 2) {
                break;
            }
        }
        return initials.toString().toUpperCase(locale);
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
