package org.journeymaps.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was not as it has to be, in words, such as {@code the answer: not created but unknown}. */
final class Amiss {

    private final List<String> all = new ArrayList<>();

    /** Notes something unless it is as it has to be. */
    void unless(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            all.add(what + ": not " + expected + " but " + actual);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
