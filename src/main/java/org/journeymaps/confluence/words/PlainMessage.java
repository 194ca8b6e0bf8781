package org.journeymaps.confluence.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that is nothing but text and places for texts, such as "Frequency {0}", as nearly all are: put together at a fraction
 * of what a {@link MessageFormat} costs, and to the same effect.
 *
 * @param texts what stands before, between and behind the places, one more than there are places
 * @param places which argument stands at each place
 */
record PlainMessage(List<String> texts, List<Integer> places) {

    /** How long a place is: {0}. */
    private static final int PLACE = 3;

    /** Copies the lists. */
    PlainMessage {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    /** Reads a message; nothing if it quotes, or formats what it is given. */
    static Optional<PlainMessage> of(String pattern) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            if (at + PLACE > pattern.length() || pattern.charAt(at + 2) != '}' || !digit(pattern.charAt(at + 1))) {
                return Optional.empty();
            }
            texts.add(pattern.substring(from, at));
            places.add(pattern.charAt(at + 1) - '0');
            from = at + PLACE;
        }
        texts.add(pattern.substring(from));
        return Optional.of(new PlainMessage(texts, places));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The message with texts put into it; nothing if something else, or too little, is given. */
    Optional<String> with(Object... arguments) {
        if (places.isEmpty()) {
            return Optional.of(texts.get(0));
        }
        StringBuilder said = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place >= arguments.length || !(arguments[place] instanceof String text)) {
                return Optional.empty();
            }
            said.append(text).append(texts.get(i + 1));
        }
        return Optional.of(said.toString());
    }
}
