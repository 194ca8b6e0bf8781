package org.journeymaps.core.render.words;

import java.util.List;
import java.util.Locale;

/** Short forms of a persona's name. */
public final class Names {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int FIRST_WIDE = 0x1100;

    private Names() {}

    /** Two letters for the avatar: "JJ" for Jumping Jamie; one alone of a single word or in a script without capitals. */
    public static String initials(String name, Locale locale) {
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
     * a word of some length that no other persona's name holds; else the whole name if it is short; else the initials,
     * which stand in the head of the map too.
     */
    public static String tag(String name, List<String> others, Locale locale) {
        List<String> words = words(name);
        String last = words.get(words.size() - 1);
        boolean telling = size(last) >= SHORTEST && fits(last)
                && last.codePoints().allMatch(Character::isLetter)
                && others.stream().noneMatch(other -> words(other).contains(last));
        if (telling) {
            return last;
        }
        return words.size() <= 2 && words.stream().allMatch(Names::fits) ? name : initials(name, locale);
    }

    private static boolean fits(String word) {
        return size(word) <= LONGEST;
    }

    /** Letters, those of Chinese, Japanese and Korean twice, as they are twice as wide. */
    private static long size(String word) {
        return word.codePoints().count() + word.codePoints().filter(letter -> letter >= FIRST_WIDE).count();
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("\\s+"));
    }
}
