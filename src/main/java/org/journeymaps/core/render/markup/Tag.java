package org.journeymaps.core.render.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the elements of one name begin and end with; put together once, as a map has thousands of them. */
final class Tag {

    private static final Set<String> EMPTY =
            Set.of("br", "col", "hr", "img", "path", "line", "use", "circle", "rect", "polygon", "stop");

    private final Map<String, String> byClasses = new HashMap<>();
    private final String name;
    private final String start;
    private final String end;
    private final boolean empty;

    Tag(String name) {
        this.name = name;
        start = "<" + name;
        end = "</" + name + ">";
        empty = EMPTY.contains(name);
    }

    /** How it begins, without a class. */
    String start() {
        return start;
    }

    /** How it begins with a class, as far as that is kept; else empty. */
    String startWith(String classes) {
        return byClasses.getOrDefault(classes, "");
    }

    void keep(String classes, String text) {
        byClasses.put(classes, text);
    }

    String end() {
        return end;
    }

    /** Whether HTML knows it as an element that holds nothing. */
    boolean empty() {
        return empty;
    }

    @Override
    public String toString() {
        return name;
    }
}
